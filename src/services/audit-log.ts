import { z } from 'zod'
import type { AuditAct, AuditDetails } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import { findAuditEntry, insertAuditEntry, listAuditEntries } from '#src/data/office/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Keeps an administrative act: who, when, what. `null` as the actor = Septet itself. */
export async function record(
  { office, now }: Pick<Context, 'office' | 'now'>,
  actor: Pick<Actor, 'name'> | null,
  act: AuditAct,
  campaign: string | null,
  details: AuditDetails = {},
) {
  await insertAuditEntry(office, {
    id: randomId(),
    at: now().toISOString(),
    actor: actor?.name ?? 'Septet',
    act,
    campaign,
    details: JSON.stringify(details),
  })
}

export type AuditEntry = Readonly<{
  id: string
  at: string
  actor: string
  act: string
  campaign: string | null
  details: AuditDetails
}>

const PAGE = 50

/** The log, the newest act first; `after` is the id of the last entry of the page before. */
export async function listAuditLog(
  { office }: Context,
  actor: Actor | null,
  after: string | null,
): Promise<{ items: AuditEntry[]; next: string | null }> {
  mustBeAllowed(actor, 'audit-log')
  const last = after === null ? null : await findAuditEntry(office, after)
  if (last === undefined) throw new Problem('page.not-found')

  const rows = await listAuditEntries(office, PAGE + 1, last)
  const items = rows.slice(0, PAGE).map((row) => ({ ...row, details: parseDetails(row.details) }))
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

const parseDetails = (json: string): AuditDetails => Details.parse(JSON.parse(json))
const Details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
