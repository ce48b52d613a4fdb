import { toHex } from '#src/core/anonymity/bytes.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { seededRandom } from '#test/attack/simulate/random.ts'
import type { Sent } from '#test/attack/storage/answering.ts'
import type { Ballot, Journal, Pass } from '#test/attack/storage/journal.ts'
import { sheetText } from '#test/attack/storage/people.ts'

/** Into how many parts people are dealt out: a clue must link in each of them. */
export const PARTS = 3

/** What the judge knows: who it is, what was answered, how long it was before it was sealed. */
export type Truth = Readonly<{
  name: string
  leaf: string
  mark: string
  sheet: string
  length: number
}>

/** One person as the attacker sees it - a pass, and the ballot that came next - and, for the judge, the truth. */
export type Member = Readonly<{
  pass: Pass
  ballot: Ballot
  arrival: number
  truth: Truth
  part: number
}>

export function membersOf({ passes, ballots }: Journal, sent: readonly Sent[], seed: number) {
  const truths = new Map(sent.map((one) => [toHex(tokenHash(one.token)), truthOf(one)]))
  const free = [...ballots]
  const partOf = dealt(passes, seed)
  return passes.flatMap((pass, arrival): Member[] => {
    const truth = truths.get(pass.tokenHash)
    const next = free.findIndex(({ commit }) => commit > pass.commit)
    const [ballot] = next < 0 ? [] : free.splice(next, 1)
    return truth && ballot
      ? [{ pass, ballot, arrival, truth, part: partOf.get(pass.invitation) ?? 0 }]
      : []
  })
}

/** As many of each reporting group in each part as possible, by lot. */
function dealt(passes: readonly Pass[], seed: number): Map<string, number> {
  const random = seededRandom(seed)
  const groups = [...Map.groupBy(passes, ({ gid }) => gid).values()]
  return new Map(
    groups.flatMap((group, number) =>
      random
        .shuffled(group)
        .map(({ invitation }, place): [string, number] => [invitation, (place + number) % PARTS]),
    ),
  )
}

const truthOf = (one: Sent): Truth => ({
  name: one.email,
  leaf: one.leaf,
  mark: one.mark,
  sheet: sheetText(one),
  length: Buffer.byteLength(JSON.stringify(one.answers)),
})
