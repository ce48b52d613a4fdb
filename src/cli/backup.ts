import { parseArgs } from 'node:util'
import { print, tell } from '#src/cli/print.ts'
import { readSettings } from '#src/config.ts'
import { writeBackup } from '#src/data/backup/backup-file.ts'
import { inspectBackup, restoreBackup } from '#src/data/backup/restore.ts'

/** `backup FILE`: the database at one moment, while the server runs. */
export async function backup(words: string[]) {
  const path = onlyFile(words, 'Usage: backup FILE')
  const { DATABASE_URL, SECRETS_DIR } = readSettings()
  const bytes = await writeBackup(DATABASE_URL, path)
  print(`${path}  ${(bytes / 1e6).toFixed(1)} MB`)
  tell('It holds names, addresses and sealed ballots: keep it as carefully as the database.')
  tell(`It does not hold the keys (${SECRETS_DIR}): whoever had both could open the ballots of a`)
  tell('campaign that is still open. Keep those of the installation elsewhere; those of campaigns')
  tell('with "keys export", until the campaign is closed.')
}

/** `restore FILE`: into the empty database of DATABASE_URL, be it SQLite or PostgreSQL. */
export async function restore(words: string[]) {
  const path = onlyFile(words, 'Usage: restore FILE')
  const { DATABASE_URL, SECRETS_DIR } = readSettings()
  const facts = await restoreBackup(path, DATABASE_URL)
  print(tableOf(facts.tables))
  tell(`The database is filled. Bring the keys back to ${SECRETS_DIR}, then run "verify".`)
  tell('Mails and jobs that were due begin as soon as the server starts. Everybody signs in again.')
}

/** `inspect FILE`: reads a backup to its end. */
export async function inspectFile(path: string) {
  const { tables } = await inspectBackup(path)
  print(tableOf(tables))
  tell('The backup is as it was written.')
}

const tableOf = (tables: Readonly<Record<string, number>>) =>
  Object.entries(tables)
    .map(([table, rows]) => `${table.padEnd(24)}${String(rows).padStart(10)}`)
    .join('\n')

function onlyFile(words: string[], usage: string): string {
  const { positionals } = parseArgs({ args: words, allowPositionals: true })
  const [path, ...more] = positionals
  if (!path || more.length > 0) throw new Error(usage)
  return path
}
