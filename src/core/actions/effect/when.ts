import type { Action } from '#src/core/actions/action.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'

type Course = Pick<Action, 'states'>

/** When an action began, in milliseconds; `null` = it is still a proposal, or never was more. */
export function beganAt({ states }: Course): number | null {
  const first = states.find(({ state }) => state === 'active')
  return first ? Date.parse(first.at) : null
}

/**
 * Whether something of an action happened in a time: it began before its end, and was not over before its beginning. It
 * is over from the first state behind its last time active, also where it was proposed again since.
 */
export function wasActive(action: Course, from: number, until: number): boolean {
  const began = beganAt(action)
  if (began === null || began >= until) return false
  const { states } = action
  const over = states[states.findLastIndex(({ state }) => state === 'active') + 1]
  return !over || Date.parse(over.at) >= from
}

/** A closed campaign that asked a department; `lastDay` = the last one on which it could be answered. */
export type Asked = Readonly<{ lastDay: string; timeZone: string }>

/**
 * Whether an action began only after another campaign had closed since its own, whose last day is `lastDay`: what
 * changed between these two was before it. `others` = the closed campaigns in which its department was asked.
 */
export function beganLater(action: Course, lastDay: string, others: readonly Asked[]): boolean {
  const began = beganAt(action)
  if (began === null) return false
  return others.some(
    (other) => other.lastDay > lastDay && other.lastDay < dayIn(other.timeZone, new Date(began)),
  )
}
