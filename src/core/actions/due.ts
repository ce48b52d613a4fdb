import { type Action, STATES, type State, stateOf } from '#src/core/actions/action.ts'
import { addDays } from '#src/core/campaign/calendar.ts'

/** An open action is due soon from so many days before its day on. */
const SOON_DAYS = 14

type Dated = Pick<Action, 'states' | 'owner' | 'dueOn'>

/** The lists of actions, those that ask for something first. */
export const GROUPS = [
  'overdue',
  'due-soon',
  'owner-left',
  'incomplete',
  'active',
  'planned',
  'done',
  'dropped',
] as const
export type Group = (typeof GROUPS)[number]

/** Whether an active action should have been done before `today`, `YYYY-MM-DD`; on the due day it is not late yet. */
export const isOverdue = (action: Dated, today: string): boolean =>
  stateOf(action) === 'active' && action.dueOn !== null && action.dueOn < today

/** Whether an active action is to be done from `today` on within the next 14 days. */
export const isDueSoon = (action: Dated, today: string): boolean =>
  stateOf(action) === 'active' &&
  action.dueOn !== null &&
  action.dueOn >= today &&
  action.dueOn <= addDays(today, SOON_DAYS)

/** Whether a proposal or an active action lacks an owner or a due day. */
const isIncomplete = (action: Dated): boolean =>
  isOpen(action) && (action.owner === null || action.dueOn === null)

/** Whether there is still something to do. */
const isOpen = (action: Pick<Action, 'states'>): boolean =>
  ['planned', 'active'].includes(stateOf(action))

/**
 * Every list that an action belongs to, in the order of the lists: the first is the one it is shown in, the others are
 * said beside. `isOwnerGone` = its owner is neither in the roster nor among the accounts. There is always one.
 */
export function groupsOf(
  action: Dated,
  { today, isOwnerGone }: Readonly<{ today: string; isOwnerGone: boolean }>,
): [Group, ...Group[]] {
  const told: Group[] = [
    ...(isOverdue(action, today) ? (['overdue'] as const) : []),
    ...(isDueSoon(action, today) ? (['due-soon'] as const) : []),
    ...(isOwnerGone && isOpen(action) ? (['owner-left'] as const) : []),
    ...(isIncomplete(action) ? (['incomplete'] as const) : []),
  ]
  const [first, ...others] = told
  return first ? [first, ...others] : [stateOf(action)]
}

/** How many actions are in each state, and how many of the active ones are overdue. */
export type Counts = Readonly<Record<State | 'overdue', number>>

export function countActions(
  actions: readonly Readonly<{ state: State; groups: readonly Group[] }>[],
): Counts {
  const count = (state: State) => actions.filter((one) => one.state === state).length
  const overdue = actions.filter(({ groups }) => groups.includes('overdue')).length
  const byState = Object.fromEntries(STATES.map((state) => [state, count(state)]))
  return { ...(byState as Record<State, number>), overdue }
}

/**
 * Under which department an action is added up: the first level below the topmost one that its reader reaches, or that
 * one itself. `above` = how many levels lie between the action's department and that topmost one.
 */
export function headingOf(path: string, above: number): string {
  const parts = path.split('/')
  return parts.slice(0, Math.max(1, parts.length - above + 1)).join('/')
}
