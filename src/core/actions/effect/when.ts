import type { Action } from '#src/core/actions/action.ts'

type Course = Pick<Action, 'states'>

/** When an action began, in milliseconds; `null` = it is still a proposal, or never was more. */
export function beganAt({ states }: Course): number | null {
  const first = states.find(({ state }) => state === 'active')
  return first ? Date.parse(first.at) : null
}

/** Whether something of an action happened in a time: it began before its end, and was not over before its beginning. */
export function wasActive(action: Course, from: number, until: number): boolean {
  const began = beganAt(action)
  if (began === null || began >= until) return false
  const last = action.states.at(-1)
  const isOver = last?.state === 'done' || last?.state === 'dropped'
  return !isOver || Date.parse(last.at) >= from
}
