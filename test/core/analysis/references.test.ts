import { afterAll, describe, expect, test } from 'vitest'
import { type ReadTable, readTable } from '#src/cli/table/read-table.ts'
import { analyse } from '#src/core/analysis/analyse.ts'
import { differencesFrom } from '#test/core/analysis/differences-from.ts'
import { keptSurveys, type ReferenceSurvey, surveysBeside } from '#test/core/analysis/surveys.ts'
import { unexplained } from '#test/core/analysis/unexplained.ts'

// Computed by other functions than those of a table's sections.
const ELSEWHERE = ['meta', 'driversByItem', 'driversByGroup', 'pairs']

// Two people who differ in opposite ways: the mean correlation is -1/5, six items make 1 + 5 r = 0, and alpha from it
// is not defined. The reference divides by what rounding leaves of that zero.
const ROUNDING = 'reliability > byGroup > Wide Bay Institute of TAFE > Work > alphaStandardised'

const { found, missing } = surveysBeside()
const compared: Record<string, { figures: number; nulls: number }> = {}

describe.each([...keptSurveys(), ...found])('$name', (survey) => {
  const reference = JSON.parse(survey.json)
  const sections = sectionsOf(survey)

  test('agrees with its reference in every figure', () => {
    const theirs = Object.entries(reference).filter(([name]) => !ELSEWHERE.includes(name))
    const { figures, nulls, disagreements } = differencesFrom(Object.fromEntries(theirs), sections)
    compared[survey.name] = { figures, nulls }
    const [real, rounding] = [
      disagreements.filter(({ path }) => path !== ROUNDING),
      disagreements.filter(({ path }) => path === ROUNDING),
    ]
    expect(real).toEqual([])
    expect(figures).toBeGreaterThan(1000)
    expect(rounding.every(({ ours, theirs }) => ours === null && Number(theirs) > 1e15)).toBe(true)
  })

  test('gives a reason for everything undefined', () => {
    expect(unexplained(sections)).toEqual([])
  })
})

afterAll(() => {
  const figures = Object.values(compared).reduce((sum, one) => sum + one.figures, 0)
  console.table(compared)
  console.log(`${figures} figures compared with reference values.`)
  if (missing.length > 0)
    console.log(`Not beside the checkout, not compared: ${missing.join(', ')}.`)
})

function sectionsOf({ csv, json }: ReferenceSurvey) {
  const { table, spec } = readTable(csv, json) as ReadTable
  // the reference of this set was made with two of its waves, which its spec does not name
  const waves = spec.waveColumn === 'year' ? (['2011', '2012'] as const) : null
  return analyse(table, { ...spec, waves }).sections
}
