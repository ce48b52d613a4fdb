import { z } from 'zod'
import type { AnnouncementKey, AnnouncementParams } from '#src/core/announcement.ts'
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

export type Announcement = Readonly<{
  id: string
  at: string
  key: AnnouncementKey
  params: AnnouncementParams
}>

/** Tells all HR: on their pages until each dismisses it, and by mail where there is a mailer. */
export async function announceToHr<Key extends AnnouncementKey>(
  context: Context,
  key: Key,
  params: WordParameters<Key>,
) {
  const id = randomId()
  const at = context.now().toISOString()
  await context.database.inOneTransaction(async ({ office }) => {
    await announcements.insertAnnouncement(office, { id, at, key, params: JSON.stringify(params) })
    if (!context.mailer) return
    const readers = await listAccountsWithRole(office, 'hr')
    await insertAnnouncementMails(
      office,
      readers.map((reader) => ({ announcement: id, account: reader.id, due: at, attempts: 0 })),
    )
  })
  context.wake()
}

/** What an HR account has not dismissed yet, the newest first; nothing for others. */
export async function listAnnouncements(
  { office, now }: Context,
  actor: Actor | null,
): Promise<Announcement[]> {
  if (actor?.kind !== 'account' || !actor.roles.includes('hr')) return []
  const since = new Date(now().getTime() - SHOWN_DAYS * 86_400_000).toISOString()
  const rows = await announcements.listUndismissed(office, actor.id, since)
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    key: row.key as AnnouncementKey,
    params: parseAnnouncementParams(row.params),
  }))
}

export async function dismissAnnouncement({ office }: Context, actor: Actor | null, id: string) {
  if (!actor) throw new Problem('actor.not-signed-in')
  if (actor.kind !== 'account' || !actor.roles.includes('hr')) throw new Problem('actor.forbidden')
  if (!(await announcements.findAnnouncement(office, id)))
    throw new Problem('announcement.not-found', { id })
  await announcements.insertDismissal(office, { announcement: id, account: actor.id })
}

export const parseAnnouncementParams = (json: string): AnnouncementParams =>
  Params.parse(JSON.parse(json))

const Params = z.record(z.string(), z.union([z.string(), z.number()]))
