type Chunks = AsyncIterable<string | Buffer>

/** How many rows a file will have, and how many have been made. */
export type Rows = Readonly<{ total: number; made: () => number }>

/** So many rows tell how long the others will be. */
const ENOUGH = 150

/**
 * Makes the beginning of a file and tells from it about how long the whole will be: whoever waits for it sees how far
 * it is. The beginning is not made twice, and nothing else is held back.
 */
export async function foresee(
  chunks: Chunks,
  { total, made }: Rows,
): Promise<{ chunks: Chunks; length: number }> {
  const source = chunks[Symbol.asyncIterator]()
  const beginning: (string | Buffer)[] = []
  let length = 0
  while (made() < Math.min(ENOUGH, total)) {
    const { done, value } = await source.next()
    if (done) break
    beginning.push(value)
    length += Buffer.byteLength(value)
  }
  return {
    chunks: rest(beginning, source),
    length: made() > 0 ? Math.round((length * total) / made()) : length,
  }
}

async function* rest(beginning: (string | Buffer)[], source: AsyncIterator<string | Buffer>) {
  try {
    yield* beginning.splice(0)
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  } finally {
    await source.return?.()
  }
}
