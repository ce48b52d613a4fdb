import { expect, test } from 'vitest'
import { whereToBegin } from '#src/core/actions/begin.ts'
import { NO_COMPARISON } from '#src/core/report/detail.ts'

type Given = Parameters<typeof whereToBegin>[0]

const factor = (id: string, score: number | null, rest: number | null, room = 0) => ({
  ...NO_COMPARISON,
  id,
  score,
  favourable: null,
  neutral: null,
  unfavourable: null,
  codedShare: 0,
  bounds: [(score ?? 0) - room, (score ?? 100) + room] as [number, number],
  rest:
    rest === null
      ? null
      : {
          score: rest,
          bounds: [rest, rest] as [number, number],
          difference: (score ?? 0) - rest,
        },
})

const companyWith = (shares: Record<string, number>): Given['company'] => ({
  drivers: {
    criterion: 'O1',
    n: 200,
    rSquared: 0.5,
    adjustedRSquared: 0.5,
    factors: Object.entries(shares).map(([id, share]) => ({
      id,
      share,
      correlation: 0.5,
      relativeWeight: share,
    })),
    reason: null,
  },
  reliability: [],
  agreement: [],
})

test('the own gap times the share says where to begin, the largest first', () => {
  const factors = [factor('A', 60, 50), factor('B', 40, 60), factor('C', 45, 50)]
  const company = companyWith({ A: 0.5, B: 0.25, C: 0.25 })
  expect(whereToBegin({ factors, company })).toEqual([
    { factor: 'B', share: 0.25, need: 5, reason: null },
    { factor: 'C', share: 0.25, need: 1.25, reason: null },
    { factor: 'A', share: 0.5, need: 0, reason: null },
  ])
})

test('the whole company lies below 100', () => {
  const factors = [factor('A', 60, null), factor('B', 90, null)]
  const begun = whereToBegin({ factors, company: companyWith({ A: 0.2, B: 0.8 }) })
  expect(begun.map(({ factor: id, need }) => [id, need])).toEqual([
    ['A', 8],
    ['B', 8],
  ])
})

test('nothing is said without a score, without drivers, or where the bounds meet', () => {
  const factors = [factor('A', null, null), factor('B', 40, 45, 10), factor('C', 40, 60)]
  const reasons = (company: Given['company']) =>
    Object.fromEntries(
      whereToBegin({ factors, company }).map((one) => [one.factor, one.reason ?? one.need]),
    )
  expect(reasons(companyWith({ A: 0.5, B: 0.25, C: 0.25 }))).toEqual({
    A: 'no-score',
    B: 'bounds',
    C: 5,
  })
  expect(reasons(null)).toEqual({ A: 'no-score', B: 'no-drivers', C: 'no-drivers' })
})
