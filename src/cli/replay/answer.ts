import { tellProgress } from '#src/cli/print.ts'
import type { ApiClient } from '#src/cli/replay/api-client.ts'
import { addressOf } from '#src/cli/replay/campaign.ts'
import type { ReplaySheet, ReplayTable } from '#src/cli/replay/table.ts'
import { respondent } from '#src/cli/respondent.ts'

const AT_ONCE = 8

/** Lets everybody of the table answer, in a random order, some at a time. */
export async function answerAll(api: ApiClient, table: ReplayTable, links: Map<string, string>) {
  const started = performance.now()
  const waiting = shuffled(
    [...table.departments.values()].flatMap(({ sheets }, department) =>
      sheets.map((sheet, person) => ({ sheet, link: links.get(addressOf(department, person)) })),
    ),
  )
  const total = waiting.length
  const { answer } = respondent(api.base)
  let answered = 0

  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { answered, seconds: (performance.now() - started) / 1000 }

  async function work() {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      await answerOne(next)
      answered++
      tellProgress('Answers', answered, total)
    }
  }

  async function answerOne({ sheet, link }: { sheet: ReplaySheet; link: string | undefined }) {
    if (!link) throw new Error('The server gave no link for a person of the table')
    await answer(link, { answers: sheet, comments: [] })
  }
}

function shuffled<Value>(values: Value[]): Value[] {
  for (let last = values.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1))
    ;[values[last], values[other]] = [values[other] as Value, values[last] as Value]
  }
  return values
}
