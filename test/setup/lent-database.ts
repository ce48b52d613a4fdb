import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { command } from '#test/setup/databases.ts'
import type { Dialect } from '#test/setup/dialects.ts'
import { TEMPLATE } from '#test/setup/global.ts'

/** PostgreSQL databases of this worker that nobody uses: to copy the template takes longer than most files of tests. */
const unused: string[] = []

/** A migrated database for as long as it is needed, as if it were new; whoever gives it back has emptied it. */
export async function lendDatabase(dialect: Dialect) {
  if (dialect === 'sqlite') return { url: 'sqlite::memory:', giveBack: async () => {} }
  const server = inject('postgresServer')
  const name = unused.pop() ?? (await copyOfTemplate(server))
  return {
    url: `${server}/${name}`,
    giveBack: async () => void unused.push(name),
  }
}

async function copyOfTemplate(server: string | null) {
  const name = `septet_${randomBytes(6).toString('hex')}`
  await command(`${server}/postgres`, `create database ${name} template ${TEMPLATE}`)
  return name
}
