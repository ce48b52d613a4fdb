import { z } from 'zod'
import {
  type AdministratorAnnouncementKey,
  type AnnouncementKey,
  type AnnouncementParams,
  type HrAnnouncementKey,
  type PreparerAnnouncementKey,
  rolesTold,
} from '#src/core/announcement.ts'
import type { Texts } from '#src/core/campaign/commitment.ts'
import { TextsShape } from '#src/core/campaign/texts-shape.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { randomId } from '#src/core/random.ts'
import type { WordParameters } from '#src/core/words/words.ts'
import { listAccountsWithRole } from '#src/data/office/accounts.ts'
import { insertAnnouncementMails } from '#src/data/office/announcement-mails.ts'
import * as announcements from '#src/data/office/announcements.ts'
import type { Context } from '#src/services/context.ts'

/** How long an announcement waits on the pages of those who have not dismissed it. */
const SHOWN_DAYS = 90

/** What the sentence of a key names, each in one language or in several. */
type Named<Key extends AnnouncementKey> = {
  readonly [Name in keyof WordParameters<Key>]: WordParameters<Key>[Name] | Texts
}

export type Announcement = Readonly<{
  id: string
  at: string
  key: AnnouncementKey
  params: AnnouncementParams
}>

/** Tells all HR: on their pages until each dismisses it, and by mail where there is a mailer. */
export async function announceToHr<Key extends HrAnnouncementKey>(
  context: Context,
  key: Key,
  params: Named<Key>,
) {
  await announce(context, key, params)
}

/** The same within a transaction: who was told and what was done are both there, or neither. */
export async function putHrAnnouncement<Key extends HrAnnouncementKey>(
  where: Where,
  key: Key,
  params: Named<Key>,
) {
  await put(where, key, params)
}

/** The same for all administrators. */
export async function announceToAdministrators<Key extends AdministratorAnnouncementKey>(
  context: Context,
  key: Key,
  params: Named<Key>,
) {
  await announce(context, key, params)
}

/** The same for all who prepare campaigns: HR and administrators. */
export async function announceToPreparers<Key extends PreparerAnnouncementKey>(
  context: Context,
  key: Key,
  params: Named<Key>,
) {
  await announce(context, key, params)
}

async function announce(context: Context, key: AnnouncementKey, params: AnnouncementParams) {
  await context.database.inOneTransaction(({ office }) => put({ ...context, office }, key, params))
  context.wake()
}

type Where = Pick<Context, 'office' | 'now' | 'mailer'>

async function put(
  { office, now, mailer }: Where,
  key: AnnouncementKey,
  params: AnnouncementParams,
) {
  const id = randomId()
  const at = now().toISOString()
  await announcements.insertAnnouncement(office, { id, at, key, params: JSON.stringify(params) })
  if (!mailer) return
  const readers = new Set<string>()
  for (const role of rolesTold(key))
    for (const reader of await listAccountsWithRole(office, role)) readers.add(reader.id)
  await insertAnnouncementMails(
    office,
    [...readers].map((account) => ({ announcement: id, account, due: at, attempts: 0 })),
  )
}

/** What an account is to know and has not dismissed yet, the newest first. */
export async function listAnnouncements(
  { office, now }: Context,
  actor: Actor | null,
): Promise<Announcement[]> {
  if (!actor || !isAddressed(actor)) return []
  const since = new Date(now().getTime() - SHOWN_DAYS * 86_400_000).toISOString()
  const rows = await announcements.listUndismissed(office, actor.id, since)
  return rows
    .map((row) => ({
      id: row.id,
      at: row.at,
      key: row.key as AnnouncementKey,
      params: parseAnnouncementParams(row.params),
    }))
    .filter(({ key }) => isTold(actor, key))
}

export async function dismissAnnouncement({ office }: Context, actor: Actor | null, id: string) {
  if (!actor) throw new Problem('actor.not-signed-in')
  if (!isAddressed(actor)) throw new Problem('actor.forbidden')
  const found = await announcements.findAnnouncement(office, id)
  if (!found || !isTold(actor, found.key as AnnouncementKey))
    throw new Problem('announcement.not-found', { id })
  await announcements.insertDismissal(office, { announcement: id, account: actor.id })
}

const isTold = ({ roles }: Actor, key: AnnouncementKey) =>
  rolesTold(key).some((role) => roles.includes(role))

const isAddressed = ({ kind, roles }: Actor) =>
  kind === 'account' && (roles.includes('hr') || roles.includes('administrator'))

export const parseAnnouncementParams = (json: string): AnnouncementParams =>
  Params.parse(JSON.parse(json))

const Params = z.record(z.string(), z.union([z.string(), z.number(), TextsShape]))
