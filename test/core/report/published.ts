import type { Instrument, ScoredItem } from '#src/core/disclosure/instrument.ts'
import type { Part } from '#src/core/disclosure/partition.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { readCells } from '#src/core/report/figures-cells.ts'
import { oneComment, partsOf, sheetsOf, type Team } from '#test/core/disclosure/answers.ts'

/** All items in one factor, no outcomes. */
export const oneFactor = (...items: ScoredItem[]): Instrument => ({
  items,
  factors: [{ id: 'F1', items: [...items.keys()] }],
  outcomes: [],
})

/** Closes a campaign in which each team is a block, and reads what was published of it. */
export function published(
  instrument: Instrument,
  k: number,
  teams: readonly Team[],
  commentBlocks?: Part[],
) {
  const blocks = partsOf(...teams.map((team) => team.length))
  const comments = commentBlocks ?? oneComment(blocks)
  const plan = { items: instrument.items, blocks, commentBlocks: comments, k }
  return readCells(instrument, k, blocks, comments, tallySheets(plan, sheetsOf(...teams)))
}
