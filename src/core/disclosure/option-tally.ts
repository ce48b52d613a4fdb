import type { CellAt, TallyPlan } from '#src/core/disclosure/cells.ts'
import { classOfCode } from '#src/core/disclosure/codes.ts'
import { noAnswers, type ScoredItem } from '#src/core/disclosure/instrument.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import { almostAllOptions, type Spread, spreadOf } from '#src/core/disclosure/spread.ts'
import { commentThreshold } from '#src/core/disclosure/thresholds.ts'

/** `option` is a value of the item's scale, after reversing. */
export type ClassOptionRow = { item: string; option: number; n: number }
export type OptionTallyRow = { commentBlock: number; item: string; option: number; n: number }

/**
 * Options of the exact cells of the whole company. An item of which these hold fewer than kComments valid answers
 * has no row: its classes are spread evenly, and what nothing needs is not published.
 */
export function classOptionRows(plan: TallyPlan, cellAt: CellAt, order: readonly number[]) {
  const rows: ClassOptionRow[] = []
  for (const index of order) {
    const item = plan.items[index]
    if (!item) continue
    const sums = noAnswers(item)
    for (const { id } of plan.blocks) {
      const { code, options } = cellAt(id, index)
      if (!code) add(sums, options)
    }
    const valid = sums.reduce((sum, n) => sum + n, 0)
    if (valid < commentThreshold(plan.k)) continue
    for (const [option, n] of sums.entries()) {
      if (n > 0) rows.push({ item: item.id, option: item.min + option, n })
    }
  }
  return rows
}

/** Options per comment block, after coding: real numbers where an "almost all" cell is among its blocks. */
export function* optionTallyRows(
  plan: TallyPlan,
  cellAt: CellAt,
  order: readonly number[],
  classOptions: readonly ClassOptionRow[],
): Generator<OptionTallyRow> {
  const spreads = spreadsOf(plan.items, classOptions)
  for (const part of plan.commentBlocks) {
    for (const index of order) {
      const item = plan.items[index]
      const spread = spreads[index]
      if (!item || !spread) continue
      const sums = optionsOf(plan, cellAt, part, index, item, spread)
      for (const [option, n] of sums.entries()) {
        if (n > 0) yield { commentBlock: part.id, item: item.id, option: item.min + option, n }
      }
    }
  }
}

/** For each item how its classes are spread over their options, from the published rows. */
export function spreadsOf(
  items: readonly ScoredItem[],
  classOptions: readonly ClassOptionRow[],
): Spread[] {
  const byItem = Map.groupBy(classOptions, (row) => row.item)
  return items.map((item) => {
    const counts = noAnswers(item)
    for (const { option, n } of byItem.get(item.id) ?? []) counts[option - item.min] = n
    return spreadOf(item, counts)
  })
}

function optionsOf(
  { blocks }: TallyPlan,
  cellAt: CellAt,
  part: Part,
  index: number,
  item: ScoredItem,
  spread: Spread,
): number[] {
  const sums = noAnswers(item)
  for (const id of part.members) {
    const { code, options } = cellAt(id, index)
    const main = code && classOfCode(code)
    if (!code) add(sums, options)
    else if (main) {
      add(sums, almostAllOptions(item, spread, main, { members: blocks[id]?.size ?? 0, cells: 1 }))
    }
  }
  return sums
}

function add(sums: number[], more: ArrayLike<number>) {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0)
}
