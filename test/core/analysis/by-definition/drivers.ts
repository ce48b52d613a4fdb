import type { Person, Sections } from '#test/core/analysis/by-definition/people.ts'
import type { Check } from '#test/core/analysis/checker.ts'
import * as naive from '#test/core/analysis/naive.ts'
import type { RandomSurvey } from '#test/core/analysis/random-survey.ts'

export function compareDrivers(
  check: Check,
  { spec }: RandomSurvey,
  people: readonly Person[],
  sections: Sections,
) {
  const names = Object.keys(spec.factors)
  const complete = people.filter(
    ({ keyed, scores }) =>
      keyed.overall !== undefined && names.every((name) => scores[name] !== undefined),
  )
  const { result } = sections.drivers
  check('drivers n', result.n, complete.length)
  if (result.r2 === null || result.flags.length > 0) return
  const columns = names.map((name) => complete.map(({ scores }) => scores[name]!))
  const y = complete.map(({ keyed }) => keyed.overall!)
  check('drivers r2', result.r2, naive.rSquared(columns, y), 1e-8)
  if (names.length > 4) return
  for (const [at, share] of naive.lmg(columns, y).entries())
    check(`lmg ${at}`, result.lmg[names[at]!], share, 1e-8)
}
