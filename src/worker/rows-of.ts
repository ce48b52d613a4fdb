import type { Publication, PublishedPart } from '#src/services/closing/publication.ts'
import type { Task, TaskResult } from '#src/worker/tasks.ts'

const AHEAD = 4

/** The rows of a publication as a thread makes them, some always ahead of the reader. */
export function rowsOf(
  run: (task: Task) => Promise<TaskResult>,
  publication: Publication,
): AsyncIterable<PublishedPart> {
  const begun = run({ kind: 'begin-rows', publication })
  const ahead = Array.from({ length: AHEAD }, next)
  return inTurn()

  function next() {
    const rows = Promise.all([run({ kind: 'next-rows' }), begun])
    // awaited in its turn, where a failure counts
    rows.catch(() => {})
    return rows
  }

  async function* inTurn() {
    for (;;) {
      const [rows] = (await ahead.shift()) ?? []
      if (rows === undefined) return
      ahead.push(next())
      yield rows as PublishedPart
    }
  }
}
