import type { Tallies } from '#src/core/disclosure/tally.ts'
import { type BulkTable, bulkInsert } from '#src/data/bulk-insert.ts'
import type { Published } from '#src/data/rooms.ts'

const CELL = { block: 'integer', item: 'text' } as const

const TABLES: Record<keyof Tallies, BulkTable> = {
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

/** Writes the tallies of a campaign, in key order. */
export async function insertTallies(db: Published, campaign: string, tallies: Tallies) {
  await bulkInsert(db, TABLES.tally, campaign, tallies.tally)
  await bulkInsert(db, TABLES.tallySum, campaign, tallies.tallySum)
  await bulkInsert(db, TABLES.tallyCode, campaign, tallies.tallyCode)
  await bulkInsert(db, TABLES.classOption, campaign, tallies.classOption)
  await bulkInsert(db, TABLES.optionTally, campaign, tallies.optionTally)
}
