type Waiting<Row, Result> = {
  row: Row
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

const LARGEST_BATCH = 200

/**
 * One writer for rows that arrive together: they share one durable transaction, each is answered after its commit, and
 * a row that cannot be written never sinks the others of its batch.
 */
export function groupCommit<Row, Result>(commit: (rows: Row[]) => Promise<Result[]>) {
  const waiting: Waiting<Row, Result>[] = []
  let isWriting = false

  return (row: Row) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ row, resolve, reject })
      if (isWriting) return
      isWriting = true
      // what arrives in the same turn of the loop joins the batch
      setImmediate(() => void writeAll())
    })

  async function writeAll() {
    while (waiting.length > 0) await write(waiting.splice(0, LARGEST_BATCH))
    isWriting = false
  }

  async function write(batch: Waiting<Row, Result>[]) {
    try {
      const results = await commit(batch.map(({ row }) => row))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result)
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error)
      else for (const one of batch) await write([one])
    }
  }
}
