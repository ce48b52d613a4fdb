import type { Draw } from '#src/core/disclosure/draw.ts'
import { tallySheets } from '#src/core/disclosure/tally.ts'
import { reportRows } from '#src/services/closing/report-rows.ts'
import type { World } from '#test/attack/detail/world.ts'

/** All figures that the product publishes of a world with these draws, but for comments: the very text of its tables. */
export function publicationOf({ plan, publication }: World, draw: Draw): string {
  const tallies = tallySheets(plan, publication.sheets)
  return JSON.stringify([
    Object.values(tallies).map((rows) => [...rows]),
    [...reportRows(publication, plan, draw)],
  ])
}
