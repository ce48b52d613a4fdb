import {
  type Action,
  type Baseline,
  STATES,
  type State,
  stateOf,
} from '#src/core/actions/action.ts'
import { isStarted, type Measured, measureOf } from '#src/core/actions/measure.ts'

/** Who answers for an action; `left` = neither the roster nor an account has the address any more, which stands as the name. */
export type Owner = Readonly<{ name: string; left: boolean }>

/** An action as the report of its campaign shows it. */
export type ReportAction = Pick<
  Action,
  'id' | 'step' | 'factor' | 'item' | 'title' | 'dueOn' | 'probability' | 'impact' | 'target'
> &
  Readonly<{
    owner: Owner | null
    state: State
    /** What is published of the aim: frozen at the start, until then what the report says. */
    baseline: Baseline | null
  }>

/** The plan that was made from a report. */
export function reportPlan(
  report: Measured,
  actions: readonly Action[],
  ownerOf: (email: string) => Owner,
): ReportAction[] {
  return actions.map((action) => ({
    id: action.id,
    step: action.step,
    factor: action.factor,
    item: action.item,
    title: action.title,
    owner: action.owner === null ? null : ownerOf(action.owner),
    dueOn: action.dueOn,
    state: stateOf(action),
    probability: action.probability,
    impact: action.impact,
    target: action.target,
    baseline: isStarted(action) ? action.baseline : measureOf(report, action).baseline,
  }))
}

/** What a department said after an earlier survey that it would do, and how far that is. */
export type EarlierPlan = Readonly<{
  campaign: Readonly<{ id: string; title: string; closesOn: string }>
  actions: readonly (Pick<Action, 'id' | 'title'> & Readonly<{ state: State }>)[]
  /** How many of them are in each state. */
  states: Readonly<Record<State, number>>
}>

/** A plan as it is told at the next survey; what was dropped before it ever began was not promised. `null` = nothing was. */
export function earlierPlan(
  campaign: EarlierPlan['campaign'],
  actions: readonly Action[],
): EarlierPlan | null {
  const said = actions
    .filter((action) => isStarted(action) || stateOf(action) !== 'dropped')
    .map((action) => ({ id: action.id, title: action.title, state: stateOf(action) }))
  if (said.length === 0) return null
  const count = (state: State) => said.filter((one) => one.state === state).length
  const states = Object.fromEntries(STATES.map((state) => [state, count(state)]))
  return { campaign, actions: said, states: states as EarlierPlan['states'] }
}
