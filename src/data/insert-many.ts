const ROWS_A_STATEMENT = 500

/** Inserts any number of rows in statements that both databases take. */
export async function insertMany<Row>(
  rows: readonly Row[],
  insert: (some: Row[]) => { execute: () => Promise<unknown> },
) {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await insert(rows.slice(start, start + ROWS_A_STATEMENT)).execute()
}
