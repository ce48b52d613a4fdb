import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from '#src/cli/table/read-table.ts'
import { analyse } from '#src/core/analysis/analyse.ts'
import { compareCases } from '#test/core/analysis/by-definition/cases.ts'
import { compareDrivers } from '#test/core/analysis/by-definition/drivers.ts'
import { compareGroups, comparePopulation } from '#test/core/analysis/by-definition/groups.ts'
import { compareFactors, compareItems } from '#test/core/analysis/by-definition/items.ts'
import { personOf } from '#test/core/analysis/by-definition/people.ts'
import { comparePrevious } from '#test/core/analysis/by-definition/waves.ts'
import { checker } from '#test/core/analysis/checker.ts'
import { type RandomSurvey, randomSurvey } from '#test/core/analysis/random-survey.ts'
import { unexplained } from '#test/core/analysis/unexplained.ts'

let figures = 0

test('surveys never seen before come out as their definitions say', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => compare(randomSurvey(seed))),
    { numRuns: Number(process.env.SURVEYS ?? 40) },
  )
  console.log(`${figures} figures of generated surveys compared with their definitions.`)
}, 120_000)

test('so do ninety-nine groups', () => compare(randomSurvey(99, 99)), 120_000)

function compare(survey: RandomSurvey) {
  const present = new Set(survey.rows.map(({ wave }) => wave))
  const spec = { ...survey.spec, ...(present.size === 2 ? { waves: ['one', 'two'] } : {}) }
  const read = readTable(survey.csv, JSON.stringify(spec))
  if ('complaints' in read) throw new Error(JSON.stringify(read.complaints))
  const { sections } = analyse(read.table, read.spec)
  expect(unexplained(sections)).toEqual([])
  const check = checker()
  const people = survey.rows.map((row) => personOf(survey, row))
  compareItems(check, survey, people, sections)
  compareFactors(check, survey, people, sections)
  compareCases(check, survey, people, sections)
  compareGroups(check, survey, people, sections)
  compareDrivers(check, survey, people, sections)
  comparePopulation(check, survey, people, sections)
  comparePrevious(check, survey, people, sections)
  expect(check.wrong).toEqual([])
  figures += check.figures
}
