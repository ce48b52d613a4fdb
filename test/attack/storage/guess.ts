import { type Random, seededRandom } from '#test/attack/simulate/random.ts'

/**
 * People and contents of one set (a reporting group, a comment block), each with a number that a clue gives it: the
 * attacker lays both side by side in the order of their numbers. `owner` is known to the judge alone.
 */
export type LineUp = Readonly<{
  people: readonly { name: string; clue: number | string }[]
  contents: readonly { owner: string; clue: number | string }[]
}>

/** `linked` of `tried`; by chance one in each set, give or take `sigma`. */
export type Score = Readonly<{ linked: number; tried: number; chance: number; sigma: number }>

/** Whether a score is better than chance and three standard deviations. */
export const isAboveChance = ({ linked, chance, sigma }: Score) => linked > chance + 3 * sigma

/**
 * How many people the attacker gives the right content. Where a clue gives the same number to several he draws lots.
 * Of n permuted at random one stands in its own place in the mean, with variance 1 from n = 2 on.
 */
export function score(lineUps: readonly LineUp[], seed: number, isBackwards = false): Score {
  const random = seededRandom(seed)
  let [linked, tried, varying] = [0, 0, 0]
  for (const { people, contents } of lineUps) {
    const ordered = inOrder(contents, random)
    const guessed = isBackwards ? ordered.toReversed() : ordered
    linked += inOrder(people, random).filter(({ name }, at) => guessed[at]?.owner === name).length
    tried += people.length
    if (people.length > 1) varying++
  }
  return { linked, tried, chance: lineUps.length, sigma: Math.sqrt(varying) }
}

const inOrder = <Item extends { clue: number | string }>(items: readonly Item[], random: Random) =>
  random.shuffled(items).toSorted((one, other) => {
    if (one.clue === other.clue) return 0
    return one.clue < other.clue ? -1 : 1
  })

/** How often chance alone exceeds three standard deviations, exactly: by the distribution of fixed points of permutations. */
export function falseAlarm(sizes: readonly number[]): number {
  const limit = sizes.length + 3 * Math.sqrt(sizes.filter((size) => size > 1).length)
  let total = [1]
  for (const size of sizes) {
    const one = fixedPoints(size)
    const next = Array.from({ length: total.length + size }, () => 0)
    for (const [before, p] of total.entries())
      for (const [more, q] of one.entries())
        next[before + more] = (next[before + more] ?? 0) + p * q
    total = next
  }
  return total.reduce((sum, p, linked) => (linked > limit ? sum + p : sum), 0)
}

/** The probability of each number of fixed points of a random permutation. */
function fixedPoints(size: number): number[] {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
  const noneOf = (n: number) => {
    let sum = 0
    for (let k = 0; k <= n; k++) sum += (-1) ** k / factorial(k)
    return sum
  }
  return Array.from({ length: size + 1 }, (_, k) => noneOf(size - k) / factorial(k))
}
