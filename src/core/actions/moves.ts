import { type Action, type State, stateOf } from '#src/core/actions/action.ts'
import { mustBeAnsweredFor, mustNotBeOver } from '#src/core/actions/plan.ts'
import { Problem } from '#src/core/problem.ts'

/** Where each state leads. What is done can be taken up again; what was dropped is a proposal again. */
const MOVES: Readonly<Record<State, readonly State[]>> = {
  planned: ['active', 'dropped'],
  active: ['done', 'dropped'],
  done: ['active'],
  dropped: ['planned'],
}

/** The states that an action may move to now. */
export const movesFrom = (action: Pick<Action, 'states'>): readonly State[] =>
  MOVES[stateOf(action)]

/** Whether a move has to say why: what is dropped, and what was done and is taken up again. */
export const needsNote = (from: State, to: State): boolean =>
  to === 'dropped' || (from === 'done' && to === 'active')

/**
 * Throws where an action cannot move to a state: not from where it is, not without a reason where one is due, and not to
 * active without somebody who answers for it and a day. A day that is over begins nothing; what is taken up again may be
 * late. `note` is tidied, `today` is `YYYY-MM-DD`.
 */
export function mustMayMove(action: Action, to: State, note: string, today: string) {
  const from = stateOf(action)
  if (!movesFrom(action).includes(to)) throw new Problem('action.state-impossible')
  if (note === '' && needsNote(from, to))
    throw new Problem('action.note-missing', { field: 'note' })
  if (to !== 'active') return
  mustBeAnsweredFor(action)
  if (from === 'planned') mustNotBeOver(action.dueOn, null, today)
}
