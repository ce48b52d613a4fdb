import type { Action, ActionTerms, Aim, Baseline } from '#src/core/actions/action.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'

type Figure = Readonly<{ id: string; score: number | null; codedShare: number; bounds: Bounds }>

/** What a report gives of the aims: whether it is of the department alone, and its scores in points. */
export type Measured = Readonly<{
  exact: boolean
  counted: number
  factors: readonly Figure[]
  items: readonly Figure[]
}>

/** What was published of an aim for exactly this department; or why there is nothing to measure against. */
export type Measure =
  | Readonly<{ baseline: Baseline; reason: null }>
  | Readonly<{ baseline: null; reason: 'shared' | 'missing' }>

/**
 * What a report gives of an aim. `shared` = the department is counted together with others, so that its figures are not
 * its own; `missing` = no score of the aim was published.
 */
export function measureOf(report: Measured, { factor, item }: Aim): Measure {
  if (!report.exact) return { baseline: null, reason: 'shared' }
  const figures = item === null ? report.factors : report.items
  const found = figures.find(({ id }) => id === (item ?? factor))
  if (!found || found.score === null) return { baseline: null, reason: 'missing' }
  const { score, bounds, codedShare } = found
  return { baseline: { score, bounds, codedShare, counted: report.counted }, reason: null }
}

/** Throws where the questionnaire has no such factor, or the factor no such item. */
export function mustBeAsked({ factors }: Pick<Questionnaire, 'factors'>, { factor, item }: Aim) {
  const items = factors.find(({ id }) => id === factor)?.items
  if (!items || (item !== null && !items.includes(item)))
    throw new Problem('action.aim-unknown', { field: 'aim' })
}

/** Throws where a score cannot be the target of an aim: off the scale, not measured, or less than there is already. */
export function mustBeInReach({ target }: Pick<ActionTerms, 'target'>, measure: Measure) {
  if (target === null) return
  const field = 'target'
  if (!(target >= 0 && target <= 100)) throw new Problem('action.target-out-of-scale', { field })
  if (measure.reason === 'shared') throw new Problem('action.baseline-shared', { field })
  if (measure.reason === 'missing') throw new Problem('action.baseline-missing', { field })
  if (measure.baseline && target < measure.baseline.score)
    throw new Problem('action.target-below-baseline', { field })
}

/** Whether an action was ever active: from then on its step, aim, idea, target and baseline stay. */
export const isStarted = ({ states }: Pick<Action, 'states'>): boolean =>
  states.some(({ state }) => state === 'active')

/** Throws where a change touches what is frozen since the start. */
export function mustStayFrozen(before: Action, after: ActionTerms) {
  if (!isStarted(before)) return
  const changed = FROZEN.find((name) => before[name] !== after[name])
  if (!changed) return
  const field = changed === 'factor' || changed === 'item' ? 'aim' : changed
  throw new Problem('action.frozen', { field })
}

/** What an action is measured by, and of what kind it is: effects are counted by step and idea. */
const FROZEN = ['step', 'factor', 'item', 'target', 'entry'] as const
