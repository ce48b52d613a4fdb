import { randomFillSync } from 'node:crypto'
import type { Draw } from '#src/core/disclosure/draw.ts'

const NUMBERS = 4096
const RANGE = 2 ** 32

/** Draws from the system's random numbers: nobody can draw the same again, and nothing keeps what was drawn. */
export function secureDraw(): Draw {
  const numbers = new Uint32Array(NUMBERS)
  let used = NUMBERS
  const next = () => {
    if (used === NUMBERS) {
      randomFillSync(numbers)
      used = 0
    }
    return numbers[used++] ?? 0
  }
  return (below) => {
    // beyond the last whole multiple the small results would be likelier
    const end = RANGE - (RANGE % below)
    let number = next()
    while (number >= end) number = next()
    return number % below
  }
}
