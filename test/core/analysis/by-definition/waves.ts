import type { Person, Sections } from '#test/core/analysis/by-definition/people.ts'
import type { Check } from '#test/core/analysis/checker.ts'
import * as naive from '#test/core/analysis/naive.ts'
import type { RandomSurvey } from '#test/core/analysis/random-survey.ts'

export function comparePrevious(
  check: Check,
  survey: RandomSurvey,
  people: readonly Person[],
  sections: Sections,
) {
  if (!sections.vsPrevious) return
  for (const name of Object.keys(survey.spec.factors)) {
    const scoresOf = (wave: string, isIn: (group: string) => boolean) =>
      people
        .filter(({ row }) => row.wave === wave && isIn(row.group))
        .flatMap(({ scores }) => scores[name] ?? [])
    const change = (isIn: (group: string) => boolean) =>
      naive.mean(scoresOf('two', isIn)) - naive.mean(scoresOf('one', isIn))
    const estimates = Object.keys(survey.spec.headcount).map((group) => ({
      group,
      own: change((other) => other === group),
      effect: change((other) => other === group) - change((other) => other !== group),
    }))
    check(
      `previous ${name}`,
      sections.vsPrevious.overall[name].diff,
      change(() => true),
    )
    for (const { group, own, effect } of estimates) {
      check(`previous ${group} ${name}`, sections.vsPrevious.byGroup[group][name].diff, own)
      const ours = sections.differenceInDifferences.byGroup[group][name]
      check(`did ${group} ${name}`, ours.estimate, effect)
    }
  }
}
