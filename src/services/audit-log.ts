import { z } from 'zod'
import type { AuditAct, AuditDetails } from '#src/core/audit-acts.ts'
import { brokenAt, type ChainHead, chained, NO_ENTRY } from '#src/core/audit-chain.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import {
  type AuditEntryRow,
  findAuditEntry,
  insertAuditEntry,
  lastAuditEntry,
  listAuditEntries,
  listAuditEntriesAfter,
  listTimesOf,
} from '#src/data/office/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

type Office = Pick<Context, 'office' | 'now'>
type Who = Pick<Actor, 'name'> | null

/** Keeps an administrative act: who, when, what. `null` as the actor = Septet itself. */
export async function record(
  where: Office,
  actor: Who,
  act: AuditAct,
  campaign: string | null,
  details: AuditDetails = {},
) {
  await append(where, randomId(), { actor, act, campaign, details })
}

/** Keeps an act that a campaign, or a part of it, sees only once; `false` where it was kept before, by whomever. */
export async function recordOnce(
  where: Office,
  actor: Who,
  act: AuditAct,
  campaign: string,
  details: AuditDetails = {},
  part = '',
): Promise<boolean> {
  const id = onceName(act, campaign, part)
  if (await findAuditEntry(where.office, id)) return false
  return append(where, id, { actor, act, campaign, details })
}

/** When such an act was done; `null` = it was not. */
export async function whenOnce(
  { office }: Pick<Context, 'office'>,
  act: AuditAct,
  campaign: string,
  part: string,
): Promise<string | null> {
  return (await findAuditEntry(office, onceName(act, campaign, part)))?.at ?? null
}

/** When such an act was done to each part of a campaign, by the name of the part. */
export async function timesOnce(
  { office }: Pick<Context, 'office'>,
  act: AuditAct,
  campaign: string,
): Promise<Map<string, string>> {
  const start = onceName(act, campaign, '').length + 1
  const times = await listTimesOf(office, campaign, act)
  return new Map(times.map(({ id, at }) => [id.slice(start), at]))
}

const onceName = (act: AuditAct, campaign: string, part: string) =>
  [act, campaign, ...(part === '' ? [] : [part])].join('/')

type Kept = Readonly<{
  actor: Who
  act: AuditAct
  campaign: string | null
  details: AuditDetails
}>

/** Puts an entry behind the last one. Who finds the place taken meanwhile goes on from there. */
async function append({ office, now }: Office, id: string, kept: Kept): Promise<boolean> {
  for (;;) {
    const entry = chained((await lastAuditEntry(office)) ?? NO_ENTRY, {
      id,
      at: now().toISOString(),
      actor: kept.actor?.name ?? 'Septet',
      act: kept.act,
      campaign: kept.campaign,
      details: JSON.stringify(kept.details),
    })
    if (await insertAuditEntry(office, entry)) return true
    if (await findAuditEntry(office, id)) return false
  }
}

export type AuditEntry = Readonly<
  Omit<AuditEntryRow, 'details'> & {
    details: AuditDetails
  }
>

const PAGE = 50
const BATCH = 1000

/** The log, the newest act first; `after` is the id of the last entry of the page before. */
export async function listAuditLog(
  { office }: Context,
  actor: Actor | null,
  after: string | null,
): Promise<{ items: AuditEntry[]; next: string | null }> {
  mustBeAllowed(actor, 'audit-log')
  const last = after === null ? null : await findAuditEntry(office, after)
  if (last === undefined) throw new Problem('page.not-found')

  const rows = await listAuditEntries(office, PAGE + 1, last?.position ?? null)
  const items = rows.slice(0, PAGE).map((row) => ({ ...row, details: parseDetails(row.details) }))
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

/** Entries that follow a position, the oldest first: whoever asks again and again gets each once. */
export async function listAuditLogAfter(
  { office }: Context,
  actor: Actor | null,
  position: number,
  limit: number,
): Promise<AuditEntryRow[]> {
  mustBeAllowed(actor, 'audit-log')
  return listAuditEntriesAfter(office, position, limit)
}

export type ExportedEntries = AsyncIterable<readonly AuditEntryRow[]>

/** The whole log, the oldest act first, as it was written. */
export function exportAuditLog(context: Context, actor: Actor | null): ExportedEntries {
  mustBeAllowed(actor, 'audit-log')
  return everyEntry(context)
}

export type AuditChain = Readonly<{
  head: ChainHead
  /** The first entry that does not follow from those before it; `null` = all do. */
  brokenAt: number | null
  /** Whether the log still holds what somebody noted of it earlier; `null` = nothing was noted. */
  isAsNoted: boolean | null
}>

/** Follows the chain from the first entry to the last, and looks up what was noted of it earlier. */
export async function checkAuditLog(
  context: Pick<Context, 'office'>,
  actor: Actor | null,
  noted: ChainHead | null,
): Promise<AuditChain> {
  mustBeAllowed(actor, 'audit-log')
  let head = NO_ENTRY
  let isAsNoted = noted && noted.position === head.position
  for await (const entries of everyEntry(context)) {
    const broken = brokenAt(head, entries)
    if (broken !== null) return { head, brokenAt: broken, isAsNoted }
    if (noted) isAsNoted ||= entries.some((entry) => isSame(entry, noted))
    const { position, hash } = entries.at(-1) ?? head
    head = { position, hash }
  }
  return { head, brokenAt: null, isAsNoted }
}

const isSame = (entry: ChainHead, noted: ChainHead) =>
  entry.position === noted.position && entry.hash === noted.hash

/** Batch by batch: a log of ten years is never in memory as a whole. */
async function* everyEntry({ office }: Pick<Context, 'office'>): AsyncGenerator<AuditEntryRow[]> {
  for (let position = 0; ; ) {
    const entries = await listAuditEntriesAfter(office, position, BATCH)
    if (entries.length === 0) return
    yield entries
    position = entries.at(-1)?.position ?? position
  }
}

const parseDetails = (json: string): AuditDetails => Details.parse(JSON.parse(json))
const Details = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
