import { NOT_APPLICABLE } from '#src/core/anonymity/payload.ts'
import type { Copy } from '#src/core/disclosure/copy.ts'
import type { Sheets } from '#src/core/disclosure/count-options.ts'
import { optionCount, optionOf } from '#src/core/disclosure/instrument.ts'
import type { Part } from '#src/core/disclosure/partition.ts'

/** How many found an item not applicable and how many skipped it; only here are the two told apart. */
export type Unanswered = Readonly<{ notApplicable: number; skipped: number }>

/**
 * Item by item for each detail block, in their order. `null` where one of the block's cells is coded: what is left after
 * the exact ones would be its valid answers.
 */
export function unansweredIn(
  { items, codes, members }: Copy,
  { answers }: Sheets,
  detailBlocks: readonly Part[],
): (Unanswered | null)[][] {
  return detailBlocks.map(({ members: blocks }) =>
    items.map((item, index) => {
      if (blocks.some((block) => codes[block * items.length + index])) return null
      const counts = { notApplicable: 0, skipped: 0 }
      for (const block of blocks) {
        for (const person of members[block] ?? []) {
          const answer = answers[person * items.length + index]
          if (optionOf(item, answer) < optionCount(item)) continue
          counts[answer === NOT_APPLICABLE ? 'notApplicable' : 'skipped']++
        }
      }
      return counts
    }),
  )
}
