import { byGroup, byName, endsOf, flagsOf } from '#src/core/analysis/layout.ts'
import {
  type Counts,
  countLevels,
  countWhere,
  histogramOf,
  medianOfCounts,
  momentsOfCounts,
} from '#src/core/analysis/levels.ts'
import type { Item, Part, Survey } from '#src/core/analysis/survey.ts'
import { meanInterval } from '#src/core/statistics/interval.ts'
import { wilson, wilsonFinite } from '#src/core/statistics/proportion.ts'

/** Every item for the company and for each group. */
export function itemsSection(survey: Survey) {
  const of = (part: Part) => byName(survey.items, (item) => itemFigures(item, part))
  return { overall: of(survey.company), byGroup: byGroup(survey, of) }
}

function itemFigures(item: Item, part: Part) {
  const counts = countLevels(item.levels, part.rows)
  const nNotApplicable = part.rows.reduce((sum, row) => sum + (item.notApplicable[row] ?? 0), 0)
  const { n } = momentsOfCounts(counts)
  const population = populationOf(part, nNotApplicable)
  const { flags, ...mean } = meanFigures(counts, population)
  return {
    n,
    nNotApplicable,
    nSkipped: part.rows.length - n - nNotApplicable,
    eligiblePopulation: population,
    counts: Object.fromEntries(histogramOf(counts)),
    ...mean,
    ...classFigures(item, counts, population),
    flags,
  }
}

/** N' of the correction: those asked less those to whom it did not apply; `null` where the headcount is unknown. */
export const populationOf = ({ headcount }: Part, notApplicable: number) =>
  headcount === null ? null : Math.max(0, headcount - notApplicable)

/** Mean, spread and median, with and without the correction for a finite population. */
export function meanFigures(counts: Counts, population: number | null) {
  const moments = momentsOfCounts(counts)
  const free = meanInterval(moments, null)
  const finite = meanInterval(moments, population)
  const isKnown = population !== null
  return {
    mean: free.mean,
    sd: free.sd,
    median: medianOfCounts(counts),
    se: free.se,
    ci: endsOf(free.interval),
    seFpc: isKnown ? finite.se : null,
    ciFpc: endsOf(isKnown ? finite.interval : null),
    flags: [...flagsOf(finite.reason, finite.flags), ...(isKnown ? [] : ['no-headcount'])],
  }
}

function classFigures({ scale }: Item, counts: Counts, population: number | null) {
  const { n } = momentsOfCounts(counts)
  const favourable = countWhere(counts, (value) => value >= scale.fav)
  const unfavourable = countWhere(counts, (value) => value <= scale.unf)
  const share = (count: number) => (n === 0 ? null : count / n)
  const isKnown = population !== null
  return {
    favourable: share(favourable),
    neutral: share(n - favourable - unfavourable),
    unfavourable: share(unfavourable),
    favourableWilson: endsOf(wilson(favourable, n)),
    favourableWilsonFpc: endsOf(isKnown ? wilsonFinite(favourable, n, population) : null),
    unfavourableWilson: endsOf(wilson(unfavourable, n)),
  }
}
