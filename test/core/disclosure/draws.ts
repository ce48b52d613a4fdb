import type { Draw } from '#src/core/disclosure/draw.ts'

/** Every outcome of a function that draws, with its probability: goes through all sequences of draws. */
export function distributionOf(publish: (draw: Draw) => string): Map<string, number> {
  const outcomes = new Map<string, number>()
  const script: number[] = []
  for (;;) {
    const limits: number[] = []
    const outcome = publish((below) => {
      const at = limits.push(below) - 1
      script[at] ??= 0
      return script[at]
    })
    const probability = limits.reduce((product, below) => product / below, 1)
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + probability)

    script.length = limits.length
    let last = limits.length - 1
    while (last >= 0 && (script[last] ?? 0) + 1 === limits[last]) last--
    if (last < 0) return outcomes
    script[last] = (script[last] ?? 0) + 1
    script.length = last + 1
  }
}

/** Draws that come again with the same seed (mulberry32). */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
