import { type BlindRandom, blind, finalize } from '#src/core/anonymity/blind.ts'
import { type Bytes, fromBase64url, sha256 } from '#src/core/anonymity/bytes.ts'
import { type GroupKey, groupKeyFromSpki } from '#src/core/anonymity/group-key.ts'
import type { GroupEntry, Manifest } from '#src/core/anonymity/manifest.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { makeInput, type Pass, type PassRandom } from '#src/core/anonymity/pass.ts'
import { type Answers, encodePayload, makePayload } from '#src/core/anonymity/payload.ts'
import { sealBallot } from '#src/core/anonymity/seal.ts'
import { Problem } from '#src/core/problem.ts'

/** A pass that was asked for: `blinded` is sent, `input` and `inverse` are kept until the answer. */
export type PreparedPass = { input: Bytes; blinded: Bytes; inverse: Bytes }

/** A ballot ready to send, again and again in the same bytes; `leaf` names it in the public list. */
export type SealedBallot = Pass & { leaf: Bytes; sealed: Bytes }

/** Step 1: a pass of this campaign and group, blinded. `group` as `verifyGroup` gave it; throws Problem `group.unverified` for a key that is none. */
export async function preparePass(
  { campaign }: Manifest,
  group: GroupEntry,
  random?: PassRandom & BlindRandom,
): Promise<PreparedPass> {
  const input = makeInput(campaign, group.id, random)
  return { input, ...(await blind(keyOf(group), input, random)) }
}

/** Step 3a: the pass under the server's blind signature; throws Problem `pass.signature-invalid`. */
export async function collectPass(
  group: GroupEntry,
  { input, inverse }: Pick<PreparedPass, 'input' | 'inverse'>,
  blindSignature: Uint8Array,
): Promise<Pass> {
  return { input, signature: await finalize(keyOf(group), input, blindSignature, inverse) }
}

/** Step 3: the answers sealed under a pass. Randomised: keep the result, a retry must send the same bytes. */
export async function sealAnswers(
  { boxKey, paddedBytes }: Manifest,
  manifestHash: Uint8Array,
  pass: Pass,
  answers: Answers,
): Promise<SealedBallot> {
  const point = fromBase64url(boxKey, 65)
  if (point === null) throw new Problem('manifest.unsupported')
  const padded = encodePayload(makePayload(pass, answers), paddedBytes)
  const leaf = await leafHash(pass.input, sha256)
  return { ...pass, leaf, sealed: await sealBallot(point, manifestHash, leaf, padded) }
}

/** The key a group signs with; throws Problem `group.unverified` for anything but RSA-2048 with e = 65537. */
export function keyOf(group: GroupEntry): GroupKey {
  const spki = fromBase64url(group.publicKey)
  const key = spki === null ? null : groupKeyFromSpki(spki)
  if (key === null) throw new Problem('group.unverified')
  return key
}
