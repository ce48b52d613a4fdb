import { expect, test } from 'vitest'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { changesSince, type Standing } from '#src/core/report/trends/standing.ts'
import { composeTrends, type TrendFacts } from '#src/core/report/trends/trends.ts'
import { anItem, aQuestionnaire, inAll } from '#test/core/questionnaire/builders.ts'
import { aFactor } from '#test/core/report/sentences/builders.ts'

const standing = (changes: Partial<Standing> = {}): Standing => ({
  label: 'Sales',
  parent: 'company',
  teams: new Set(['sales', 'north']),
  others: new Set(),
  ...changes,
})

const asking = (words: Record<string, string>): Questionnaire =>
  aQuestionnaire({
    items: Object.entries(words).map(([id, text]) => anItem({ id, text: inAll(text) })),
    factors: Object.keys(words).map((id) => ({ id, title: inAll(id), items: [id] })),
  })

let year = 2020
function facts(
  words: Record<string, string>,
  { scores = {}, ...changes }: { scores?: Record<string, number | null> } & Partial<Standing> = {},
): TrendFacts {
  year++
  return {
    campaign: { id: `c${year}`, title: `Survey ${year}`, closesOn: `${year}-04-30` },
    department: { id: 1, path: 'Company/Sales', label: 'Sales' },
    standing: standing(changes),
    cover: { departments: ['Company/Sales'], foreign: [] },
    exact: true,
    counted: 40,
    invited: 50,
    questionnaire: asking(words),
    figures: {
      factors: Object.keys(words).map((id) => aFactor({ id, score: scores[id] ?? 60 })),
      index: { score: 60, codedShare: 0, bounds: [60, 60] },
    },
  }
}

const trendsOf = (...all: TrendFacts[]) =>
  composeTrends(
    all.at(-1)?.campaign.id ?? '',
    { id: 1, path: 'Company/Sales', label: 'Sales' },
    all.at(-1)?.standing ?? standing(),
    all,
  )

test('points of the same questions and people continue; the first continues nothing', () => {
  const same = { A: 'a', B: 'b' }
  const { points } = trendsOf(facts(same), facts(same), facts(same))
  expect(points.map(({ index }) => index.continues)).toEqual([false, true, true])
  expect(points.map(({ factors }) => factors.map(({ continues }) => continues))).toEqual([
    [false, false],
    [true, true],
    [true, true],
  ])
})

test('a factor in other words does not continue, nor does the index; the others do', () => {
  const { points } = trendsOf(facts({ A: 'a', B: 'b' }), facts({ A: 'a', B: 'other' }))
  expect(points[1]?.factors.map(({ id, continues }) => [id, continues])).toEqual([
    ['A', true],
    ['B', false],
  ])
  expect(points[1]?.index.continues).toBe(false)
})

test('nothing continues where the department was counted with others', () => {
  const asked = { A: 'a' }
  const { points } = trendsOf(
    facts(asked, { others: new Set(['legal']) }),
    facts(asked, { others: new Set(['legal']) }),
    facts(asked),
  )
  expect(points.map(({ factors }) => factors[0]?.continues)).toEqual([false, true, false])
  expect(points.map(({ changes }) => changes)).toEqual([
    ['counted-otherwise'],
    ['counted-otherwise'],
    [],
  ])
})

test('a new name, another place and other teams of its own break no line', () => {
  const asked = { A: 'a' }
  const { points } = trendsOf(
    facts(asked, { label: 'Selling', parent: 'trade', teams: new Set(['sales']) }),
    facts(asked),
  )
  expect(points[0]?.changes).toEqual(['renamed', 'moved', 'other-teams'])
  expect(points[1]?.factors[0]?.continues).toBe(true)
})

test('factors that only one campaign asked are all there, those of the present one first', () => {
  const trends = trendsOf(facts({ Old: 'o', A: 'a' }), facts({ A: 'a', New: 'n' }))
  expect(trends.factors).toEqual(['A', 'New', 'Old'])
  expect(trends.points.map(({ factors }) => factors.map(({ id }) => id))).toEqual([
    ['Old', 'A'],
    ['A', 'New'],
  ])
})

test('an interval is given where there is detail, a score that is missing stays missing', () => {
  const one = facts({ A: 'a', B: 'b' }, { scores: { B: null } })
  const [first] = one.figures.factors
  if (!first) throw new Error('no factor')
  const detail = { n: 40, sd: 20, rwgj: null, vsRest: null, vsPrevious: null }
  const detailed = { ...first, detail: { ...detail, interval: [55, 65] as [number, number] } }
  const factors = [detailed, { ...aFactor({ id: 'B', score: null }), score: null }]
  const { points } = trendsOf({ ...one, figures: { ...one.figures, factors } })
  expect(points[0]?.factors).toMatchObject([
    { score: 60, interval: [55, 65], bounds: [60, 60] },
    { score: null, interval: null },
  ])
})

test('a department that is what it was did not change', () => {
  expect(changesSince(standing(), standing())).toEqual([])
})
