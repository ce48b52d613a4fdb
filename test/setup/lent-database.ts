import { copyDatabase } from '#test/setup/databases.ts'
import type { Dialect } from '#test/setup/dialects.ts'
import { TEMPLATE } from '#test/setup/global.ts'

/** PostgreSQL databases of this worker that nobody uses: to copy the template takes longer than most files of tests. */
const unused: string[] = []

/** A migrated database for as long as it is needed, as if it were new; whoever gives it back has emptied it. */
export async function lendDatabase(dialect: Dialect) {
  if (dialect === 'sqlite') return { url: 'sqlite::memory:', giveBack: () => {} }
  const url = unused.pop() ?? (await copyDatabase(TEMPLATE)).url
  return { url, giveBack: () => void unused.push(url) }
}
