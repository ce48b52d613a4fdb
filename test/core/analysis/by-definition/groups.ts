import {
  type Person,
  partsOf,
  type Sections,
  scaleOf,
} from '#test/core/analysis/by-definition/people.ts'
import type { Check } from '#test/core/analysis/checker.ts'
import * as naive from '#test/core/analysis/naive.ts'
import type { RandomSurvey } from '#test/core/analysis/random-survey.ts'

export function compareGroups(
  check: Check,
  survey: RandomSurvey,
  people: readonly Person[],
  sections: Sections,
) {
  const names = Object.keys(survey.spec.factors)
  const parts = partsOf(survey, people).slice(1)
  const ps: { ours: number; adjusted: number }[] = []
  for (const { group, own } of parts) {
    const others = people.filter(({ row }) => row.group !== group)
    for (const name of names) {
      const ours = sections.vsRest.byGroup[group][name]
      const at = (figure: string) => `vsRest ${group} ${name} ${figure}`
      const [xs, ys] = [own, others].map((list) => list.flatMap(({ scores }) => scores[name] ?? []))
      const [v1, v2] = [xs!, ys!].map((list) => naive.variance(list) / list.length)
      const isFlat = v1! < 1e-12 && v2! < 1e-12
      check(at('diff'), ours.diff, naive.mean(xs!) - naive.mean(ys!))
      check(at('se'), ours.se, isFlat ? Number.NaN : Math.sqrt(v1! + v2!))
      const df = (v1! + v2!) ** 2 / (v1! ** 2 / (xs!.length - 1) + v2! ** 2 / (ys!.length - 1))
      check(at('df'), ours.df, isFlat ? Number.NaN : df)
      check(at('delta'), ours.cliff.delta, naive.cliff(xs!, ys!))
      if (ours.p !== null) ps.push({ ours: ours.p, adjusted: ours.pAdjusted })
    }
    for (const item of Object.keys(sections.items.overall)) {
      const { fav } = scaleOf(survey, item)
      const [one, two] = [own, others].map((list) => {
        const values = list.flatMap(({ keyed }) => keyed[item] ?? [])
        return values.filter((value) => value >= fav).length / values.length
      })
      check(
        `favourable ${group} ${item}`,
        sections.itemFavourableVsRest[group][item].diff,
        one! - two!,
      )
    }
  }
  const adjusted = naive.adjusted(ps.map(({ ours }) => ours))
  for (const [at, p] of ps.entries()) check(`pAdjusted ${at}`, p.adjusted, adjusted[at]!)
  check('tests', sections.vsRest.tests, ps.length)
  for (const name of names) {
    const groups = parts
      .map(({ own }) => own.flatMap(({ scores }) => scores[name] ?? []))
      .filter(({ length }) => length > 0)
    const ours = sections.agreement[name].icc
    if (ours.flags.length > 0 && ours.icc1 === null) continue
    const { icc1, icc2 } = naive.icc(groups)
    check(`icc1 ${name}`, ours.icc1, icc1)
    check(`icc2 ${name}`, ours.icc2, icc2)
  }
}

export function comparePopulation(
  check: Check,
  survey: RandomSurvey,
  people: readonly Person[],
  sections: Sections,
) {
  const [company, ...groups] = partsOf(survey, people)
  const [first] = Object.entries(survey.spec.factors)
  check('rate', sections.nonresponse.rate, people.length / company!.headcount)
  const [name, { scale }] = first!
  const means = groups.flatMap(({ group, own, headcount }) => {
    const scores = own.flatMap((person) => person.scores[name] ?? [])
    const { lo, hi } = sections.nonresponse.byGroup[group].meanBounds
    const silent = Math.max(0, headcount - scores.length)
    const count = silent + scores.length
    check(`lo ${group}`, lo, (naive.total(scores) + silent * scale!.min) / count)
    check(`hi ${group}`, hi, (naive.total(scores) + silent * scale!.max) / count)
    return scores.length === 0 ? [] : [{ weight: headcount, mean: naive.mean(scores) }]
  })
  const weights = naive.total(means.map(({ weight }) => weight))
  const weighted = naive.total(means.map(({ weight, mean }) => weight * mean)) / weights
  check('poststratified', sections.nonresponse.poststratified[name].mean, weighted)
}
