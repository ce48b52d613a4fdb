import { describe, expect, test } from 'vitest'
import { type ClassCounts, type Code, codeOf } from '#src/core/disclosure/codes.ts'
import { ANSWER_CLASSES } from '#src/core/questionnaire/scale.ts'

const counts = (...[unfavourable, neutral, favourable]: readonly [number, number, number]) => ({
  unfavourable,
  neutral,
  favourable,
})

test.each([
  [[0, 0, 0], 'too-few'],
  [[0, 0, 4], 'too-few'],
  [[0, 0, 5], 'almost-all:favourable'],
  [[1, 0, 4], 'almost-all:favourable'],
  [[4, 1, 0], 'almost-all:unfavourable'],
  [[1, 11, 0], 'almost-all:neutral'],
  [[2, 0, 3], null],
  [[1, 1, 3], null],
  [[2, 0, 40], null],
] as const)('with k = 5, %o unfavourable, neutral, favourable is %s', (cell, code) => {
  expect(codeOf(counts(cell[0], cell[1], cell[2]), 5)).toBe(code)
})

type State = ClassCounts & { n: number }

function statesOf(n: number): State[] {
  const states: State[] = []
  for (let u = 0; u <= n; u++) {
    for (let v = 0; u + v <= n; v++) {
      for (let f = 0; u + v + f <= n; f++) states.push({ n, ...counts(u, v, f) })
    }
  }
  return states
}

const validOf = (state: ClassCounts) => state.unfavourable + state.neutral + state.favourable

/** What an outsider reads of a cell; who skipped the item may be known besides. */
const seen = (state: State, code: Code | null, knowsWhoSkipped: boolean) =>
  [code ?? JSON.stringify(state), state.n, knowsWhoSkipped ? validOf(state) : ''].join()

/** States in which all that fits the publication puts every valid answer into one class. */
function givenAway(rule: typeof codeOf, n: number, k: number, knowsWhoSkipped: boolean): State[] {
  const states = statesOf(n)
  const worlds = Map.groupBy(states, (state) => seen(state, rule(state, k), knowsWhoSkipped))
  return states.filter((state) => {
    const alike = worlds.get(seen(state, rule(state, k), knowsWhoSkipped)) ?? []
    return ANSWER_CLASSES.some((name) =>
      alike.every((other) => validOf(other) > 0 && other[name] === validOf(other)),
    )
  })
}

const almostAllFirst: typeof codeOf = (cell, k) => {
  const main = ANSWER_CLASSES.find((name) => cell[name] > 0 && cell[name] >= validOf(cell) - 1)
  return main ? `almost-all:${main}` : codeOf(cell, k)
}

const exactUnlessUnanimous: typeof codeOf = (cell, k) =>
  validOf(cell) >= k && ANSWER_CLASSES.every((name) => cell[name] < validOf(cell))
    ? null
    : codeOf(cell, k)

describe('all small cells: blocks of k to 9, k from 3 to 6', () => {
  const sizes = [3, 4, 5, 6].flatMap((k) =>
    Array.from({ length: 10 - k }, (_, more) => ({ k, n: k + more })),
  )

  test.each([false, true])('no class is certain (who skipped is known: %s)', (knowsWhoSkipped) => {
    for (const { k, n } of sizes) expect(givenAway(codeOf, n, k, knowsWhoSkipped)).toEqual([])
  })

  test('the other order would give answers away to who knows who skipped', () => {
    const lost = sizes.flatMap(({ k, n }) => givenAway(almostAllFirst, n, k, true))
    expect(lost.length).toBeGreaterThan(0)
  })

  test('a code for unanimity alone would say that it is unanimity', () => {
    const lost = sizes.flatMap(({ k, n }) => givenAway(exactUnlessUnanimous, n, k, true))
    expect(lost.length).toBeGreaterThan(0)
  })

  test('"almost all" may be everybody, or all but one, of all members or of k', () => {
    for (const { k, n } of sizes) {
      const worlds = Map.groupBy(statesOf(n), (state) => seen(state, codeOf(state, k), false))
      const almostAll = [...worlds].filter(([publication]) => publication.startsWith('almost-all'))
      expect(almostAll).toHaveLength(3)
      for (const [, alike] of almostAll) {
        expect(alike.some((state) => ANSWER_CLASSES.some((name) => state[name] === n))).toBe(true)
        expect(alike.some((state) => validOf(state) === k)).toBe(true)
        expect(alike.some((state) => ANSWER_CLASSES.some((name) => state[name] === 1))).toBe(true)
      }
    }
  })
})
