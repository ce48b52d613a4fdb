import { noAnswers } from '#src/core/disclosure/instrument.ts'
import { ANSWER_CLASSES, type AnswerClass } from '#src/core/questionnaire/scale.ts'
import { type Bounds, boundsOf, massOf } from '#src/core/report/figures-bounds.ts'
import type { PublishedCells } from '#src/core/report/figures-cells.ts'
import type { Estimate, ItemSums } from '#src/core/report/figures-sums.ts'

/**
 * An item of a report: `n`, `classes` and `options` are people (real numbers where a cell is coded, options from
 * the scale's minimum, after reversing), `score` and `bounds` points, `codedShare` 0-1. Where the cover is one
 * coded block only the code is said; where nothing counts, nothing is.
 */
export type ItemFigures = {
  id: string
  n: number | null
  classes: Record<AnswerClass | 'none', number> | null
  options: number[] | null
  almostAll: AnswerClass | null
  tooFew: boolean
  score: number | null
  codedShare: number
  bounds: Bounds
}

type Union = { blocks: readonly number[]; commentBlocks: readonly number[] | null }

export function itemFigures(
  cells: PublishedCells,
  { blocks, commentBlocks }: Union,
  index: number,
  sums: ItemSums,
  { classes, valid, points }: Estimate,
): ItemFigures {
  const item = cells.instrument.items[index]
  if (!item) throw new RangeError(`No item ${index}`)
  const isCode = blocks.length === 1 && sums.coded > 0
  const hasNumbers = !isCode && valid > 0
  return {
    id: item.id,
    n: hasNumbers ? valid : null,
    classes: hasNumbers ? classes : null,
    options: hasNumbers && commentBlocks ? optionsOf(cells, commentBlocks, index) : null,
    almostAll: isCode
      ? (ANSWER_CLASSES.find((name) => sums.almostAll[name].cells > 0) ?? null)
      : null,
    tooFew: isCode && sums.tooFew > 0,
    score: hasNumbers ? points / valid : null,
    codedShare: sums.members > 0 ? sums.coded / sums.members : 0,
    bounds: boundsOf(massOf([{ item, sums }]), cells.k),
  }
}

function optionsOf(
  { instrument, optionTally }: PublishedCells,
  commentBlocks: readonly number[],
  index: number,
): number[] {
  const item = instrument.items[index]
  const options = item ? noAnswers(item) : []
  for (const block of commentBlocks) {
    const counts = optionTally(block, index)
    for (let at = 0; at < options.length; at++) options[at] = (options[at] ?? 0) + (counts[at] ?? 0)
  }
  return options
}
