import type { Sent } from '#test/attack/storage/answering.ts'

/** What an onlooker of the wire, or of the files, can measure of an answer. All of a kind must have one length. */
export type SizeResult = Readonly<{
  lengths: Readonly<Record<string, readonly number[]>>
  measured: number
  leaks: readonly string[]
}>

/** Lengths of everything about an answer, whatever was answered: sealed bodies, requests, and the answers of the server. */
export function sizeAttack(
  sent: readonly Pick<Sent, 'sizes'>[],
  sealed: readonly number[],
): SizeResult {
  const sizes = sent.flatMap((one) => (one.sizes ? [one.sizes] : []))
  const all = {
    'sealed body': sealed,
    'request of /ballot': sizes.map(({ request }) => request),
    'answer of /pass': sizes.map(({ pass }) => pass),
    'answer of /ballot': sizes.map(({ ballot }) => ballot),
  }
  const lengths = Object.fromEntries(
    Object.entries(all).map(([what, some]) => [what, [...new Set(some)].toSorted((a, b) => a - b)]),
  )
  const leaks = Object.entries(lengths)
    .filter(([, some]) => some.length !== 1)
    .map(([what, some]) => `${what}: ${some.length} lengths, ${some[0]} to ${some.at(-1)} bytes`)
  return { lengths, measured: sizes.length, leaks }
}
