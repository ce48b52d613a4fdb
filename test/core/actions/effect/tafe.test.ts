import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { pooled } from '#src/core/actions/effect/ground.ts'
import { differenceInDifferences } from '#src/core/statistics/differences.ts'
import { momentsOf } from '#src/core/statistics/moments.ts'
import { personScore } from '#src/core/statistics/person-score.ts'
import { aCell } from '#test/core/actions/effect/cells.ts'
import { surveysBeside } from '#test/core/analysis/surveys.ts'

type Row = Readonly<Record<string, string>>
type Expected = Readonly<{ estimate: number; se: number; df: number; p: number }>

const tafe = surveysBeside().found.find(({ name }) => name === 'tafe')
const NORTH = 'Brisbane North Institute of TAFE'
const LEADERSHIP = ['T01', 'T06', 'T07', 'T08', 'T09']

test.skipIf(!tafe)('the pooled cells of institutes give the difference that R gives', () => {
  if (!tafe) return
  const rows: Row[] = parse(Buffer.from(tafe.csv), { columns: true })
  const scores = rows.flatMap((row) => {
    const answers = LEADERSHIP.map((item) => (Number(row[item]) > 0 ? Number(row[item]) : null))
    const score = personScore(answers)
    return score === null ? [] : [{ year: row.year, institute: row.institute, score }]
  })
  const moments = (year: string, isNorth: boolean) => {
    const own = scores.filter((one) => one.year === year && (one.institute === NORTH) === isNorth)
    const cells = Map.groupBy(own, ({ institute }) => institute)
    return pooled(
      [...cells.values()].map((people) => {
        const { n, mean, variance } = momentsOf(people.map(({ score }) => score))
        return aCell(mean ?? NaN, { n, variance: variance ?? 0 })
      }),
    ).moments
  }
  const found = differenceInDifferences({
    treatedBefore: moments('2011', true),
    treatedAfter: moments('2012', true),
    controlBefore: moments('2011', false),
    controlAfter: moments('2012', false),
  })
  const { byGroup } = (
    JSON.parse(tafe.json) as {
      differenceInDifferences: { byGroup: Record<string, Record<string, Expected>> }
    }
  ).differenceInDifferences
  const expected = byGroup[NORTH]?.Leadership
  expect(found.diff).toBeCloseTo(expected?.estimate ?? NaN, 9)
  expect(found.se).toBeCloseTo(expected?.se ?? NaN, 9)
  expect(found.p).toBeCloseTo(expected?.p ?? NaN, 9)
  expect((found.df ?? 0) / (expected?.df ?? NaN)).toBeCloseTo(1, 9)
})
