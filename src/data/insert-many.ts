const ROWS_A_STATEMENT = 500

/** Inserts any number of rows in statements that both databases take; rows that are made while they are read stay few. */
export async function insertMany<Row>(
  rows: Iterable<Row>,
  insert: (some: Row[]) => { execute: () => Promise<unknown> },
  atOnce = ROWS_A_STATEMENT,
) {
  for (const some of inChunks(rows, atOnce)) await insert(some).execute()
}

/** The rows in lists of at most `size`, none of them empty. */
export function* inChunks<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let chunk: Row[] = []
  for (const row of rows) {
    chunk.push(row)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
