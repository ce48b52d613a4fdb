import type { CellAt } from '#src/core/disclosure/cells.ts'
import { classOfCode } from '#src/core/disclosure/codes.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import { type Draw, shuffle } from '#src/core/disclosure/draw.ts'
import { optionCount, optionOf, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import { almostAllOptions, type Spread } from '#src/core/disclosure/spread.ts'
import type { AnswerClass } from '#src/core/questionnaire/scale.ts'

/** Whole numbers of this part of a scale unit, so that sums do not depend on an order. */
export const UNIT = 1024

/** What everybody of a "too few" cell has. */
export const MISSING = -1

/** What the copy is made of; `members` = the people of each block, `spreads` = by item, from `class_option`. */
export type Holed = {
  items: readonly ScoredItem[]
  members: readonly Uint32Array[]
  cellAt: CellAt
  spreads: readonly Spread[]
  answers: Sheets['answers']
}

/**
 * The copy of the sheets without holes (ANONYMITY B4, steps 1 and 2): person by person, items in their order, how far
 * the answer lies above the scale's minimum, after reversing, in units of 1/1024 of a scale unit.
 * 1. In a coded cell everybody has the stored mean of "almost all", or MISSING.
 * 2. In an exact cell whoever skipped has the answer of a random member who did not; then each filled answer, one after
 *    another in a random order, changes places with that of a random member, itself included. So nobody's answer in
 *    the copy is surely their own, and it does not matter who skipped.
 */
export function wholeSheets(holed: Holed, draw: Draw): Int16Array {
  const whole = new Int16Array(holed.answers.length)
  for (const [block, people] of holed.members.entries()) {
    for (const [index, item] of holed.items.entries()) {
      const { code } = holed.cellAt(block, index)
      const cell = { item, index, people, width: holed.items.length }
      if (!code) fill(whole, holed.answers, cell, draw)
      else {
        const main = classOfCode(code)
        const spread = holed.spreads[index]
        const value = main && spread ? storedMean(item, spread, main, people.length) : MISSING
        for (const person of people) whole[person * cell.width + index] = value
      }
    }
  }
  return whole
}

/** The mean that "almost all" of a class stands for in a cell of `members`, in units above the scale's minimum. */
function storedMean(item: ScoredItem, spread: Spread, main: AnswerClass, members: number): number {
  const options = almostAllOptions(item, spread, main, { members, cells: 1 })
  const sum = options.reduce((total, people, option) => total + people * option, 0)
  return Math.round((UNIT * sum) / members)
}

type Cell = { item: ScoredItem; index: number; people: Uint32Array; width: number }

function fill(
  whole: Int16Array,
  answers: Int8Array,
  { item, index, people, width }: Cell,
  draw: Draw,
) {
  const none = optionCount(item)
  const holes: number[] = []
  const given: number[] = []
  for (const person of people) {
    const at = person * width + index
    const option = optionOf(item, answers[at])
    if (option === none) holes.push(at)
    else {
      whole[at] = option * UNIT
      given.push(at)
    }
  }
  for (const hole of holes) whole[hole] = whole[given[draw(given.length)] ?? 0] ?? 0
  for (const hole of shuffle(holes, draw)) {
    const other = (people[draw(people.length)] ?? 0) * width + index
    const kept = whole[hole] ?? 0
    whole[hole] = whole[other] ?? 0
    whole[other] = kept
  }
}
