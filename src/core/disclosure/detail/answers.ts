import { classOfCode } from '#src/core/disclosure/codes.ts'
import type { Copy } from '#src/core/disclosure/copy.ts'
import { optionCount, rangeOf, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import { almostAllByClass } from '#src/core/disclosure/spread.ts'
import { MISSING, UNIT } from '#src/core/disclosure/whole-sheets.ts'

/** 0-100 points in whole sixtieths, so that no sum depends on the order of its people. */
export const HUNDRED_POINTS = 6000

/** What an answer of the copy counts for, in sixtieths of a point. */
export function pointsOf(item: ScoredItem): (value: number) => number {
  const top = (optionCount(item) - 1) * UNIT
  return (value) => Math.round((value * HUNDRED_POINTS) / top)
}

/**
 * How favourable an answer of the copy is, in 1024ths: all or nothing in an exact cell, in a coded one the share that
 * its code stands for, the same for each member.
 */
export function favourableOf(copy: Copy, index: number): (value: number, block: number) => number {
  const item = copy.items[index]
  const range = item && rangeOf(item, 'favourable')
  if (!item || !range) return () => 0
  const [from, to] = [(range[0] - item.min) * UNIT, (range[1] - item.min) * UNIT]
  const shares = copy.members.map(({ length }, block) =>
    codedShare(copy, item, block, index, length),
  )
  return (value, block) => shares[block] ?? (value >= from && value <= to ? UNIT : 0)
}

function codedShare(copy: Copy, item: ScoredItem, block: number, index: number, members: number) {
  const code = copy.codes[block * copy.items.length + index]
  const main = code && classOfCode(code)
  if (!main) return null
  const { favourable } = almostAllByClass(item, main, { members, cells: 1 })
  return Math.round((UNIT * favourable) / members)
}

/** The half rule: half of the items must be answered for a score. `points` = the sum over those that are. */
export function scoreOf(points: number, answered: number, items: number): number {
  return answered > 0 && 2 * answered >= items ? Math.round(points / answered) : MISSING
}
