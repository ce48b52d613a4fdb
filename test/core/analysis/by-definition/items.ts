import {
  type Person,
  partsOf,
  type Sections,
  scaleOf,
} from '#test/core/analysis/by-definition/people.ts'
import type { Check } from '#test/core/analysis/checker.ts'
import * as naive from '#test/core/analysis/naive.ts'
import type { RandomSurvey } from '#test/core/analysis/random-survey.ts'

export function compareItems(
  check: Check,
  survey: RandomSurvey,
  people: readonly Person[],
  { items }: Sections,
) {
  for (const { group, own, headcount, of } of partsOf(survey, people))
    for (const item of Object.keys(items.overall)) {
      const ours = of(items)[item]
      const at = (name: string) => `items ${group} ${item} ${name}`
      const values = own.flatMap(({ keyed }) => keyed[item] ?? [])
      const { fav, unf } = scaleOf(survey, item)
      const away = own.filter(({ row }) => row.answers[item] === 'N/A').length
      check(at('n'), ours.n, values.length)
      check(at('nNotApplicable'), ours.nNotApplicable, away)
      check(at('nSkipped'), ours.nSkipped, own.length - values.length - away)
      check(at('mean'), ours.mean, naive.mean(values))
      check(at('median'), ours.median, values.length === 0 ? Number.NaN : naive.median(values))
      check(at('sd'), ours.sd, Math.sqrt(naive.variance(values)))
      check(
        at('favourable'),
        ours.favourable,
        values.filter((value) => value >= fav).length / values.length,
      )
      check(
        at('unfavourable'),
        ours.unfavourable,
        values.filter((value) => value <= unf).length / values.length,
      )
      const share = Math.min(1, values.length / Math.max(0, headcount - away))
      const se = Math.sqrt(((1 - share) * naive.variance(values)) / values.length)
      check(at('seFpc'), ours.seFpc, se)
      for (const [point, count] of Object.entries(ours.counts))
        check(at(point), count as number, values.filter((value) => value === Number(point)).length)
    }
}

export function compareFactors(
  check: Check,
  survey: RandomSurvey,
  people: readonly Person[],
  sections: Sections,
) {
  for (const [name, { items, scale }] of Object.entries(survey.spec.factors)) {
    people.forEach(({ scores }, row) => {
      const own = sections.respondentScores[String(row + 1)][name]
      check(`score ${row} ${name}`, own, scores[name] ?? Number.NaN)
    })
    for (const { group, own, of } of partsOf(survey, people)) {
      const ours = of(sections.factors)[name]
      const at = (figure: string) => `factors ${group} ${name} ${figure}`
      const scores = own.flatMap((person) => person.scores[name] ?? [])
      const answers = own.flatMap(({ keyed }) => items.flatMap((item) => keyed[item] ?? []))
      check(at('nScored'), ours.nScored, scores.length)
      check(at('mean'), ours.mean, naive.mean(scores))
      check(at('sd'), ours.sd, Math.sqrt(naive.variance(scores)))
      check(at('median'), ours.median, scores.length === 0 ? Number.NaN : naive.median(scores))
      const favourable = answers.filter((value) => value >= scale!.fav).length
      check(at('answers'), ours.answers, answers.length)
      check(at('favourablePooled'), ours.favourablePooled, favourable / answers.length)
      const gone = own.filter(({ row }) => items.every((item) => row.answers[item] === 'N/A'))
      check(at('nAllNotApplicable'), ours.nAllNotApplicable, gone.length)
    }
  }
}
