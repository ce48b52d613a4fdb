import type { Context } from '#src/services/context.ts'
import { stepping } from '#test/setup/stepping.ts'

export type Mortal = Readonly<{ context: Context; isDead: () => boolean; points: () => number }>

/**
 * A context that dies at its nth step, before or after a statement, a commit, a key file or a task of the pool. From
 * then on nothing of it works any more: no handler can tidy up, as after `kill -9`.
 */
export function mortal(context: Context, nth: number, die: () => never = throwKilled): Mortal {
  let points = 0
  let isDead = false
  const step = () => {
    points++
    if (points >= nth) {
      isDead = true
      die()
    }
  }
  return { isDead: () => isDead, points: () => points, context: stepping(context, step) }
}

function throwKilled(): never {
  throw new Error('killed')
}
