import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { INPUT_BYTES, parseInput, SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { SEAL_BYTES } from '#src/core/anonymity/seal-format.ts'
import { fromBase64url } from '#src/core/anonymity/server/base64url.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { signReceiptAside } from '#src/core/anonymity/server/sign-receipt.ts'
import { verifyPassAside } from '#src/core/anonymity/server/verify-pass.ts'
import { acceptsBallots } from '#src/core/campaign/rules.ts'
import { Problem } from '#src/core/problem.ts'
import { type BallotRow, findBallots, insertBallots } from '#src/data/box/ballots.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { groupCommit } from '#src/services/group-commit.ts'
import { receiptKey } from '#src/services/installation.ts'
import { remember } from '#src/services/remember.ts'
import { type SurveyFrame, surveyFrame } from '#src/services/survey/survey-frame.ts'

export type BallotRequest = Readonly<{ input: string; signature: string; sealed: string }>

type Verdict = 'kept' | 'different' | 'closed'

/** Takes a sealed ballot that carries a valid pass. Whoever sends it stays unknown; 200 only after the commit. */
export async function dropBallot(
  context: Context,
  campaign: string,
  request: BallotRequest,
): Promise<{ receipt: string }> {
  const frame = await surveyFrame(context, campaign)
  const ballot = await checkedBallot(frame, campaign, request)

  const keep = await remember(context, `writer/ballots/${campaign}`, async () =>
    groupCommit((ballots: BallotRow[]) => keepAll(context, campaign, ballots)),
  )
  const key = await receiptKey(context)
  // both wait elsewhere, for the disk and for another thread; without the commit the receipt is dropped
  const [verdict, receipt] = await Promise.all([
    keep(ballot),
    signReceiptAside(key, campaign, ballot.leaf),
  ])
  if (verdict === 'closed') throw new Problem('campaign.not-open')
  if (verdict === 'different') throw new Problem('ballot.different')
  return { receipt: toBase64url(receipt) }
}

async function checkedBallot(
  frame: SurveyFrame,
  campaign: string,
  request: BallotRequest,
): Promise<BallotRow> {
  const input = fromBase64url(request.input, INPUT_BYTES)
  const signature = fromBase64url(request.signature, SIGNATURE_BYTES)
  const length = frame.manifest.paddedBytes + SEAL_BYTES
  const sealed = fromBase64url(request.sealed, length)
  const pass = input && parseInput(input)
  if (!input || !signature || !sealed || !pass || pass.campaign !== campaign)
    throw new Problem('ballot.malformed')

  const key = frame.groupKeys[pass.gid]
  if (!key) throw new Problem('ballot.malformed')
  if (!(await verifyPassAside(key, input, signature))) throw new Problem('ballot.signature-invalid')
  return { leaf: leafHash(input, sha256), sealed }
}

function keepAll(context: Context, campaign: string, ballots: BallotRow[]): Promise<Verdict[]> {
  const { database } = context
  return database.inOneTransaction(async ({ box }) => {
    const held = await holdCampaign(box, campaign, database.dialect)
    if (!held || !acceptsBallots(held)) return ballots.map(() => 'closed' as const)

    const isNew = new Set((await insertBallots(box, campaign, ballots)).map(nameOf))
    const known = ballots.map(({ leaf }) => leaf).filter((leaf) => !isNew.has(nameOf(leaf)))
    const before = known.length > 0 ? await findBallots(box, campaign, known) : []
    return compare(ballots, new Map(before.map(({ leaf, sealed }) => [nameOf(leaf), sealed])))
  })
}

/** The first bytes under a leaf are its ballot; the same again is a repeat, others are refused. */
function compare(ballots: BallotRow[], bytes: Map<string, Uint8Array | null>): Verdict[] {
  return ballots.map(({ leaf, sealed }) => {
    const first = bytes.get(nameOf(leaf))
    if (!first) bytes.set(nameOf(leaf), sealed)
    return !first || Buffer.compare(first, sealed) === 0 ? 'kept' : 'different'
  })
}

const nameOf = (leaf: Uint8Array) => Buffer.from(leaf).toString('latin1')

/** Whether a ballot under this leaf was taken. */
export async function isInBox({ box }: Context, campaign: string, leaf: Uint8Array) {
  return (await findBallots(box, campaign, [leaf])).length > 0
}
