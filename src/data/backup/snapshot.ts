import type { Cell } from '#src/core/backup/lines.ts'
import type { TableShape } from '#src/data/backup/table-shape.ts'

/** A database as it was at one moment, read while others go on writing. */
export type Snapshot = Readonly<{
  tables: () => Promise<TableShape[]>
  /** The rows of a table in the order of its key. */
  rows: (table: TableShape) => AsyncIterable<readonly Cell[][]>
  close: () => Promise<void>
}>
