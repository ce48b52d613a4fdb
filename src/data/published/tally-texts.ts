import type { Tallies } from '#src/core/disclosure/tally.ts'
import { type BulkTable, bulkTexts } from '#src/data/bulk-texts.ts'

const CELL = { block: 'integer', item: 'text' } as const

export const TALLY_TABLES: Record<keyof Tallies, BulkTable> = {
  tally: { table: 'tally', columns: { ...CELL, class: 'text', n: 'integer' } },
  tallySum: { table: 'tallySum', columns: { ...CELL, sum: 'integer' } },
  tallyCode: { table: 'tallyCode', columns: { ...CELL, code: 'text' } },
  classOption: {
    table: 'classOption',
    columns: { item: 'text', option: 'integer', n: 'integer' },
  },
  optionTally: {
    table: 'optionTally',
    columns: { commentBlock: 'integer', item: 'text', option: 'integer', n: 'double precision' },
  },
}

/** Some thousands of rows of one table, ready to be written. */
export type TallyText = Readonly<{ table: keyof Tallies; text: string }>

/** All rows, table by table and in key order. */
export function* tallyTexts(tallies: Tallies): Generator<TallyText> {
  for (const table of Object.keys(TALLY_TABLES) as (keyof Tallies)[]) {
    const rows: Iterable<object> = tallies[table]
    for (const text of bulkTexts(TALLY_TABLES[table], rows)) yield { table, text }
  }
}
