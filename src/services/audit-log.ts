import { z } from 'zod'
import type { AuditAct, AuditDetails } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import {
  type AuditEntryRow,
  findAuditEntry,
  insertAuditEntry,
  insertAuditEntryOnce,
  listAuditEntries,
} from '#src/data/office/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

type Office = Pick<Context, 'office' | 'now'>
type Who = Pick<Actor, 'name'> | null

/** Keeps an administrative act: who, when, what. `null` as the actor = Septet itself. */
export async function record(
  { office, now }: Office,
  actor: Who,
  act: AuditAct,
  campaign: string | null,
  details: AuditDetails = {},
) {
  await insertAuditEntry(office, entryOf(randomId(), now(), actor, act, campaign, details))
}

/** Keeps an act that a campaign sees only once; `false` where it was kept before, by whomever. */
export function recordOnce(
  { office, now }: Office,
  actor: Who,
  act: AuditAct,
  campaign: string,
  details: AuditDetails = {},
): Promise<boolean> {
  const entry = entryOf(`${act}/${campaign}`, now(), actor, act, campaign, details)
  return insertAuditEntryOnce(office, entry)
}

function entryOf(
  id: string,
  now: Date,
  actor: Who,
  act: AuditAct,
  campaign: string | null,
  details: AuditDetails,
): AuditEntryRow {
  return {
    id,
    at: now.toISOString(),
    actor: actor?.name ?? 'Septet',
    act,
    campaign,
    details: JSON.stringify(details),
  }
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
