import { byGroup, byName, endsOf } from '#src/core/analysis/layout.ts'
import { countLevels, countWhere, sizeOf } from '#src/core/analysis/levels.ts'
import { meanFigures, populationOf } from '#src/core/analysis/sections/items.ts'
import type { Factor, Part, Survey } from '#src/core/analysis/survey.ts'
import { type RatioSums, ratioEstimate } from '#src/core/statistics/ratio.ts'

/** Every factor for the company and for each group. */
export function factorsSection(survey: Survey) {
  const of = (part: Part) => byName(survey.factors, (factor) => factorFigures(factor, part))
  return { overall: of(survey.company), byGroup: byGroup(survey, of) }
}

/** The score of each person on each factor, `null` by the half rule. */
export function respondentScores({ people, factors }: Survey) {
  const scoreOf = (scores: Float64Array, row: number) => {
    const score = scores[row] ?? Number.NaN
    return Number.isNaN(score) ? null : score
  }
  return Object.fromEntries(
    people.map((person, row) => [person, byName(factors, ({ scores }) => scoreOf(scores, row))]),
  )
}

function factorFigures(factor: Factor, part: Part) {
  const counts = countLevels(factor.levels, part.rows)
  const nScored = sizeOf(counts)
  const nAllNotApplicable = allNotApplicable(factor, part)
  const population = populationOf(part, nAllNotApplicable)
  const { flags, ...mean } = meanFigures(counts, population)
  return {
    nRespondents: part.rows.length,
    nScored,
    nUnscored: part.rows.length - nScored,
    nAllNotApplicable,
    eligiblePopulation: population,
    ...mean,
    ...pooledFigures(factor, part, population),
    flags,
  }
}

/** People to whom no item of the factor applies are outside the population that it asks about. */
function allNotApplicable({ items }: Factor, { rows }: Part): number {
  return rows.reduce(
    (sum, row) => sum + (items.every(({ notApplicable }) => notApplicable[row] === 1) ? 1 : 0),
    0,
  )
}

function pooledFigures(factor: Factor, part: Part, population: number | null) {
  const sums = ratioSums(factor, part)
  const free = ratioEstimate(sums, null)
  const finite =
    population === null ? { se: null, interval: null } : ratioEstimate(sums, population)
  const reason = free.reason === 'one-answer' ? 'n=1' : free.reason
  return {
    favourablePooled: free.share,
    favourablePooledSe: free.se,
    favourablePooledCi: endsOf(free.interval),
    favourablePooledSeFpc: finite.se,
    favourablePooledCiFpc: endsOf(finite.interval),
    ...(reason === null ? {} : { favourablePooledReason: reason }),
    answers: sums.m,
    favourableItemMean: favourableItemMean(factor, part),
  }
}

/** Each person who answered any item counts, also one without a score. */
function ratioSums({ items, scale }: Factor, { rows }: Part): RatioSums {
  const sums = { n: 0, a: 0, m: 0, aa: 0, am: 0, mm: 0 }
  for (const row of rows) {
    let [a, m] = [0, 0]
    for (const { values } of items) {
      const value = values[row] ?? Number.NaN
      if (Number.isNaN(value)) continue
      m++
      if (value >= scale.fav) a++
    }
    if (m === 0) continue
    sums.n++
    sums.a += a
    sums.m += m
    sums.aa += a * a
    sums.am += a * m
    sums.mm += m * m
  }
  return sums
}

function favourableItemMean({ items, scale }: Factor, { rows }: Part): number | null {
  const shares = items.flatMap(({ levels }) => {
    const counts = countLevels(levels, rows)
    const n = sizeOf(counts)
    return n === 0 ? [] : [countWhere(counts, (value) => value >= scale.fav) / n]
  })
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}
