import { addDays } from '#src/core/campaign/calendar.ts'

/** What the owner of an active action may have been told, the first one first; a later one stands for all before it. */
export const STAGES = ['named', 'soon', 'overdue-1', 'overdue-2', 'overdue-3'] as const
export type Stage = (typeof STAGES)[number]

/** So many days before the due day an owner is reminded, and so many lie between two reminders behind it. */
const REMINDED_BEFORE = 14
const REMINDED_EVERY = 14

type Owned = Readonly<{ owner: string | null; dueOn: string | null }>

/** Who was told last, of which due day, and what; `gone` = HR was told that this owner has left. */
export type Mark = Readonly<{ owner: string; dueOn: string | null; stage: Stage | 'gone' }>

/** What is to be said now; `isNamed` = it is the first that this owner hears of the action. */
export type Reminder = Readonly<{ stage: Stage; isNamed: boolean }>

/**
 * How far the due day, `YYYY-MM-DD`, is on a day: 14 days before it, on it and behind it. Behind it there are three
 * stages, on the first day and after every 14 days; the last one lasts for ever.
 */
export function stageOn(dueOn: string | null, today: string): Stage {
  if (dueOn === null || today < addDays(dueOn, -REMINDED_BEFORE)) return 'named'
  if (today <= dueOn) return 'soon'
  if (today <= addDays(dueOn, REMINDED_EVERY)) return 'overdue-1'
  return today <= addDays(dueOn, 2 * REMINDED_EVERY) ? 'overdue-2' : 'overdue-3'
}

/**
 * What the owner of an active action is to be told on a day, after what was told before; `null` = nothing. Of several
 * stages that passed meanwhile it is the latest alone. A new owner is told at once, and a new due day begins anew.
 */
export function reminderOn(
  { owner, dueOn }: Owned,
  before: Mark | null,
  today: string,
): Reminder | null {
  if (owner === null) return null
  const stage = stageOn(dueOn, today)
  if (before === null || before.owner !== owner || before.stage === 'gone')
    return { stage, isNamed: true }
  const told = before.dueOn === dueOn ? before.stage : 'named'
  return STAGES.indexOf(stage) > STAGES.indexOf(told) ? { stage, isNamed: false } : null
}
