import { fromBase64url, toBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import { formRandom } from '#src/core/anonymity/form.ts'
import { parseToken } from '#src/core/anonymity/invitation-link.ts'
import type { GroupEntry } from '#src/core/anonymity/manifest.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import {
  collectPass,
  keyOf,
  type PreparedPass,
  preparePass,
  sealAnswers,
} from '#src/core/anonymity/participate.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { Problem } from '#src/core/problem.ts'
import { findInvitation } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'
import { dropBallot, isInBox } from '#src/services/survey/ballots.ts'
import { issuePass } from '#src/services/survey/passes.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

export type FilledForm = Readonly<{ token: string; seed: string; answers: Answers }>

/** The same as the file that a browser with a script offers. */
export type FormReceipt = Readonly<{ campaign: string; leaf: string; receipt: string }>

const SEED_BYTES = 32

/** The reporting group of an invitation that is opened without JavaScript. */
export async function groupOfInvitation(
  context: Context,
  campaign: string,
  tokenText: string,
): Promise<GroupEntry> {
  const token = parseToken(tokenText)
  const invitation = token && (await findInvitation(context.roster, campaign, tokenHash(token)))
  const { groups } = await surveyFrame(context, campaign)
  const group = invitation && groups[invitation.gid]
  if (!group) throw new Problem('invitation.not-found')
  return group
}

/**
 * Does both halves of an answer in memory, for a page without JavaScript: asks the pass service, then the ballot
 * service. The form's own random bytes make a repeat ask for the same pass; `null` = received before.
 */
export async function answerForm(
  context: Context,
  campaign: string,
  { token, seed, answers }: FilledForm,
): Promise<FormReceipt | null> {
  const random = fromBase64url(seed, SEED_BYTES)
  if (!random) throw new Problem('request.malformed')
  const group = await groupOfInvitation(context, campaign, token)
  const { manifest } = await surveyFrame(context, campaign)
  const prepared = await preparePass(manifest, group, await formRandom(keyOf(group), random))
  if (await isInBox(context, campaign, leafHash(prepared.input, sha256))) return null

  const seeded = { token, group, prepared }
  const { leaf, receipt } = await sendHere(context, campaign, seeded, answers)
  return { campaign, leaf: toHex(leaf), receipt }
}

type Prepared = Readonly<{ token: string; group: GroupEntry; prepared: PreparedPass }>

/** Both halves of an answer in this process, each as a request would come: first the pass service, then the box. */
export async function sendHere(
  context: Context,
  campaign: string,
  { token, group, prepared }: Prepared,
  answers: Answers,
) {
  const { manifest, manifestHash } = await surveyFrame(context, campaign)
  const blinded = toBase64url(prepared.blinded)
  const { signature } = await issuePass(context, campaign, { token, blinded })
  const pass = await collectPass(group, prepared, fromBase64url(signature) ?? new Uint8Array())
  const ballot = await sealAnswers(manifest, manifestHash, pass, answers)
  const { receipt } = await dropBallot(context, campaign, {
    input: toBase64url(ballot.input),
    signature: toBase64url(ballot.signature),
    sealed: toBase64url(ballot.sealed),
  })
  return { leaf: ballot.leaf, receipt }
}
