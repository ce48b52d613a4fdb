import { concat, equalBytes } from '#src/core/anonymity/bytes.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { PASS_BYTES, parseInput } from '#src/core/anonymity/pass.ts'
import { readPayload, type Sheet } from '#src/core/anonymity/payload.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { ballotOpener, type OpenBallot } from '#src/core/anonymity/server/open-ballot.ts'
import { verifyPass } from '#src/core/anonymity/server/verify-pass.ts'
import { type OpenedComment, packComments } from '#src/core/comments/packed.ts'
import type { OpenBox, OpenedBallots, SealedBallot } from '#src/services/pool.ts'

/** Opens ballots of one box in memory. What is not a whole, valid ballot under its own leaf is malformed. */
export function boxOpener(box: OpenBox) {
  const open = ballotOpener(box.boxKey, box.manifestHash)
  return (ballots: readonly SealedBallot[]) => openBallots(box, open, ballots)
}

function openBallots(
  box: OpenBox,
  open: OpenBallot,
  ballots: readonly SealedBallot[],
): OpenedBallots {
  const { items, segments } = box.shape
  const values = new Int8Array(ballots.length * items.length)
  const labels = new Uint8Array(ballots.length * segments.length)
  const groups = new Uint32Array(ballots.length)
  const comments: OpenedComment[] = []
  const places = new Map(box.shape.questions.map(({ id }, place) => [id, place]))
  const malformed: Uint8Array[] = []
  const passes = new Uint8Array(box.keepsPasses ? ballots.length * PASS_BYTES : 0)
  let sheets = 0

  for (const { leaf, sealed } of ballots) {
    const padded = open(leaf, sealed)
    const sheet = padded && readPayload(padded, box.shape)
    const group = sheet ? groupOf(box, leaf, sheet) : null
    if (!sheet || group === null) {
      // a view would take the memory of all ballots along
      malformed.push(leaf.slice())
      continue
    }
    values.set(sheet.values, sheets * items.length)
    labels.set(sheet.labels, sheets * segments.length)
    groups[sheets] = group
    if (box.keepsPasses) passes.set(concat(sheet.input, sheet.signature), sheets * PASS_BYTES)
    for (const { question, text } of sheet.comments)
      comments.push({ group, question: places.get(question) ?? -1, text })
    sheets++
  }
  return {
    groups: groups.slice(0, sheets),
    values: values.slice(0, sheets * items.length),
    labels: labels.slice(0, sheets * segments.length),
    comments: packComments(comments),
    malformed,
    passes: passes.slice(0, box.keepsPasses ? sheets * PASS_BYTES : 0),
  }
}

/** The group whose key signed the pass inside; `null` where the pass is not the one under this leaf. */
function groupOf(
  { campaign, groupKeys }: OpenBox,
  leaf: Uint8Array,
  { input, signature }: Sheet,
): number | null {
  const pass = parseInput(input)
  if (!pass || pass.campaign !== campaign || !equalBytes(leafHash(input, sha256), leaf)) return null
  const key = groupKeys[pass.gid]
  return key && verifyPass(key, input, signature) ? pass.gid : null
}
