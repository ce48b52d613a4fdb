import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { sameIndex, sameItems } from '#src/core/questionnaire/same-items.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'
import {
  changesSince,
  type DepartmentChange,
  type Standing,
  sameOthers,
} from '#src/core/report/trends/standing.ts'

/** A department in a closed campaign: where it stood, who is counted with it, and the figures published then. */
export type TrendFacts = Readonly<{
  campaign: Readonly<{ id: string; title: string; closesOn: string }>
  department: Readonly<{ id: number; path: string; label: string }>
  standing: Standing
  cover: Readonly<{ departments: readonly string[]; foreign: readonly string[] }>
  exact: boolean
  counted: number
  invited: number
  questionnaire: Questionnaire
  figures: Pick<DetailedFigures, 'factors' | 'index'>
}>

/**
 * A score of one campaign, in points. `interval` = 95 %, where there is one. `continues`: asked of the same departments
 * with the same items as the point before, and both have a score, so that a line may join them.
 */
export type TrendScore = Readonly<{
  score: number | null
  codedShare: number
  bounds: Bounds
  interval: Bounds | null
  continues: boolean
}>

export type TrendPoint = Omit<TrendFacts, 'standing' | 'questionnaire' | 'figures'> &
  Readonly<{
    /** How the department differed then from what it is in the campaign that is looked from. */
    changes: readonly DepartmentChange[]
    index: TrendScore
    /** Of the questionnaire of then, in its order. */
    factors: readonly (Readonly<{ id: string }> & TrendScore)[]
  }>

/** A department through all campaigns, the earliest first; `factors` = all that were ever asked, in order. */
export type Trends = Readonly<{
  campaign: string
  department: TrendFacts['department']
  factors: readonly string[]
  points: readonly TrendPoint[]
}>

/** `facts` from the earliest to the latest; `present` is where the department stands in the campaign looked from. */
export function composeTrends(
  campaign: string,
  department: TrendFacts['department'],
  present: Standing,
  facts: readonly TrendFacts[],
): Trends {
  const own = facts.find((one) => one.campaign.id === campaign)
  const asked = [...(own ? [own] : []), ...facts.toReversed()]
  return {
    campaign,
    department,
    factors: [
      ...new Set(asked.flatMap(({ questionnaire }) => questionnaire.factors.map(({ id }) => id))),
    ],
    points: facts.map((one, at) => pointOf(one, facts[at - 1] ?? null, present)),
  }
}

function pointOf(
  { standing, questionnaire, figures, ...facts }: TrendFacts,
  before: TrendFacts | null,
  present: Standing,
): TrendPoint {
  const sameAsked = before !== null && sameOthers(standing, before.standing) ? before : null
  const isContinued = ({ id, score }: TrendFacts['figures']['factors'][number]) =>
    sameAsked !== null &&
    score !== null &&
    sameAsked.figures.factors.some((one) => one.id === id && one.score !== null) &&
    sameItems(sameAsked.questionnaire, questionnaire, id)
  return {
    ...facts,
    changes: changesSince(standing, present),
    index: {
      ...figures.index,
      interval: null,
      continues:
        sameAsked !== null &&
        figures.index.score !== null &&
        sameAsked.figures.index.score !== null &&
        sameIndex(sameAsked.questionnaire, questionnaire),
    },
    factors: figures.factors.map((factor) => ({
      id: factor.id,
      score: factor.score,
      codedShare: factor.codedShare,
      bounds: factor.bounds,
      interval: factor.detail?.interval ?? null,
      continues: isContinued(factor),
    })),
  }
}
