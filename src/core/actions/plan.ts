import {
  type Action,
  type Aim,
  type State,
  type StateEntry,
  stateOf,
} from '#src/core/actions/action.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import { Problem } from '#src/core/problem.ts'

/** So many things a department can do at a time; dropped ones do not count. */
export const MOST_IN_PLAN = 3

type Standing = Aim & Pick<Action, 'id' | 'campaign' | 'title'> & { states: readonly StateEntry[] }

/** Whether what is in a state is still to be carried out. */
export const isOpenState = (state: State): boolean => state === 'planned' || state === 'active'

/** Whether an action is still to be carried out. */
export const isOpen = (action: Pick<Action, 'states'>): boolean => isOpenState(stateOf(action))

/** Whether a plan takes another action; `plan` = those of the department from the report of one campaign. */
export const hasRoom = (plan: readonly Pick<Action, 'states'>[]): boolean =>
  plan.filter((action) => stateOf(action) !== 'dropped').length < MOST_IN_PLAN

/**
 * Throws where an action that is to be carried out does not fit beside the others of its department, of all campaigns:
 * its plan is full, or another one that is still to be carried out is about the same factor. `mayName` = whether the one
 * who asks may read that other one.
 */
export function mustFitBeside(
  own: Pick<Standing, 'id' | 'campaign' | 'factor'>,
  all: readonly Standing[],
  mayName: (other: Standing) => boolean,
) {
  const others = all.filter(({ id }) => id !== own.id)
  if (!hasRoom(others.filter(({ campaign }) => campaign === own.campaign)))
    throw new Problem('action.too-many', { most: MOST_IN_PLAN })
  const same = others.find((other) => other.factor === own.factor && isOpen(other))
  if (!same) return
  const field = 'aim'
  if (!mayName(same)) throw new Problem('action.same-factor-elsewhere', { field })
  throw new Problem('action.same-factor', { field, ...titleDetails(same) })
}

/** A title for readers of any language: in theirs where it has one. */
const titleDetails = ({ title }: Pick<Action, 'title'>) => ({
  title: textIn('fr', title).text,
  ...Object.fromEntries(
    Object.entries(title).map(([language, text]) => [`title.${language}`, text]),
  ),
})

/** Throws where a day that was entered is over; one that was kept before may be. */
export function mustNotBeOver(dueOn: string | null, before: string | null, today: string) {
  if (dueOn !== null && dueOn !== before && dueOn < today)
    throw new Problem('action.due-past', { field: 'dueOn' })
}

/** Throws where nobody answers for an action, or no day says until when: none is active without both. */
export function mustBeAnsweredFor({ owner, dueOn }: Pick<Action, 'owner' | 'dueOn'>) {
  if (owner === null) throw new Problem('action.owner-missing', { field: 'owner' })
  if (dueOn === null) throw new Problem('action.due-missing', { field: 'dueOn' })
}
