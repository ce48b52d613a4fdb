import { tell } from '#src/cli/print.ts'
import { withContext } from '#src/cli/with-context.ts'

/** Opening the database migrates it. */
export async function migrate() {
  await withContext(async () => tell('The database is up to date.'))
}
