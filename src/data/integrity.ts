import { type Kysely, sql } from 'kysely'
import type { Database } from '#src/data/database.ts'
import type { AllTables } from '#src/data/rooms.ts'

const MOST = 10

/** What SQLite finds wrong with its own file, in its words; PostgreSQL guards its pages and references itself. */
export async function integrityFaults({ raw, dialect }: Database): Promise<string[]> {
  if (dialect === 'postgres') return []
  return [...(await brokenPages(raw)), ...(await brokenReferences(raw))]
}

async function brokenPages(raw: Kysely<AllTables>): Promise<string[]> {
  const { rows } = await sql<{
    integrityCheck: string
  }>`pragma integrity_check(${sql.lit(MOST)})`.execute(raw)
  return rows.map((row) => row.integrityCheck).filter((said) => said !== 'ok')
}

async function brokenReferences(raw: Kysely<AllTables>): Promise<string[]> {
  const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(
    raw,
  )
  return [...new Set(rows.map(({ table, parent }) => `a row of ${table} names none of ${parent}`))]
}
