import type { Tallies } from '#src/core/disclosure/tally.ts'
import { type BulkTable, bulkTexts } from '#src/data/bulk-texts.ts'
import type { CoverRow } from '#src/data/published/covers.ts'
import type { DetailRow } from '#src/data/published/details.ts'

const CELL = { block: 'integer', item: 'text' } as const

const TALLY_TABLES: Record<keyof Tallies, BulkTable> = {
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

export const PUBLISHED_TABLES = {
  ...TALLY_TABLES,
  cover: {
    table: 'cover',
    columns: {
      id: 'integer',
      counted: 'integer',
      invited: 'integer',
      units: 'text',
      commentBlocks: 'text',
      headline: 'text',
      figures: 'text',
    },
  },
  detail: { table: 'detail', columns: { detailBlock: 'integer', sums: 'text' } },
} satisfies Record<string, BulkTable>

/** Rows of one table, ready to be written: a thread made them. */
export type PublishedText = Readonly<{ table: keyof typeof PUBLISHED_TABLES; text: string }>

/** All tallies, table by table and in key order. */
export function* tallyTexts(tallies: Tallies): Generator<PublishedText> {
  for (const table of Object.keys(TALLY_TABLES) as (keyof Tallies)[])
    yield* textsOf(table, tallies[table])
}

export const coverTexts = (rows: readonly CoverRow[]) => textsOf('cover', rows)

export const detailTexts = (rows: readonly DetailRow[]) => textsOf('detail', rows)

function* textsOf(table: PublishedText['table'], rows: Iterable<object>): Generator<PublishedText> {
  for (const text of bulkTexts(PUBLISHED_TABLES[table], rows)) yield { table, text }
}
