import { type Action, type State, stateOf } from '#src/core/actions/action.ts'
import type { Control, Effect } from '#src/core/actions/effect/effect.ts'

/** An action as far as its effect is told. */
export type MeasuredAction = Pick<Action, 'id' | 'title' | 'step' | 'factor' | 'item' | 'entry'> &
  Readonly<{ state: State }>

/** The campaign from whose report an action was made. */
export type Since = Readonly<{ id: string; title: string; closesOn: string }>

/**
 * What an action did, as a report tells it. Of the departments compared with only what they are together: how much
 * they differ among themselves is for those who read all reports.
 */
export type ToldEffect = Readonly<{ action: MeasuredAction; since: Since }> &
  Omit<Effect, 'campaign' | 'control'> &
  Readonly<{ control: Omit<Control, 'spread'> | null }>

export function toldEffect(action: Action, since: Since, effect: Effect): ToldEffect {
  const { campaign: _campaign, control, ...figures } = effect
  return {
    action: measuredAction(action),
    since,
    ...figures,
    control: control && together(control),
  }
}

export const measuredAction = (action: Action): MeasuredAction => {
  const { id, title, step, factor, item, entry } = action
  return { id, title, step, factor, item, entry, state: stateOf(action) }
}

const together = ({ spread: _spread, ...control }: Control) => control
