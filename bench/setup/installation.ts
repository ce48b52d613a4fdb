import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateGroupKey, type KeptKey } from '#src/core/anonymity/server/keys.ts'
import type { Actor } from '#src/core/permission.ts'
import { parseSettings } from '#src/core/settings.ts'
import type { Context } from '#src/services/context.ts'
import { wire } from '#src/wire.ts'

export type Installation = Readonly<{
  folder: string
  context: Context
  close: () => Promise<void>
}>

export const BENCH: Actor = {
  id: 'bench',
  kind: 'token',
  name: 'bench',
  roles: ['administrator', 'hr'],
  departments: [],
}

const KEYS = 16

/** A folder for the files of one part; `remove` when it is over. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'septet-bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A real installation on SQLite in a folder: the server's own wiring. */
export async function openInstallation(folder: string): Promise<Installation> {
  mkdirSync(folder, { recursive: true })
  // as the server does
  enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/septet'))
  const settings = settingsOf(folder)
  const { context, close } = await wire(settings)
  return { folder, context, close }
}

/** The environment of an installation, for a process of its own. */
export const environmentOf = (folder: string) => ({
  DATABASE_URL: `sqlite:${join(folder, 'septet.db')}`,
  SECRETS_DIR: join(folder, 'secrets'),
  BASE_URL: 'http://127.0.0.1:3000',
  LOG_LEVEL: 'error',
})

const settingsOf = (folder: string) => parseSettings(environmentOf(folder))

/** The same installation with group keys that are ready: 5,000 of them would take ten minutes to make. */
export async function withReadyKeys(context: Context): Promise<Context> {
  const keys: KeptKey[] = await Promise.all(Array.from({ length: KEYS }, generateGroupKey))
  let next = 0
  const makeGroupKey = async () => keys[next++ % KEYS] as KeptKey
  return { ...context, pool: { ...context.pool, makeGroupKey } }
}
