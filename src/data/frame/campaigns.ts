import type { Insertable } from 'kysely'
import type { Campaign, CampaignState } from '#src/core/campaign/campaign.ts'
import type { CampaignSegment } from '#src/core/campaign/segments.ts'
import type { MailHours } from '#src/core/contact/mail-hours.ts'
import type { MailTexts } from '#src/core/contact/mail-texts.ts'
import type { Schedule } from '#src/core/contact/schedule.ts'
import type { Language } from '#src/core/words/language.ts'
import type { CampaignRow, CampaignTable } from '#src/data/frame/tables.ts'
import type { Frame } from '#src/data/rooms.ts'

export async function findCampaign(db: Frame, id: string): Promise<Campaign | undefined> {
  const row = await campaigns(db).where('id', '=', id).executeTakeFirst()
  return row && campaignOf(row)
}

/** The latest first by their first day; `after` continues behind a campaign of the list. */
export async function listCampaigns(db: Frame): Promise<Campaign[]> {
  const rows = await campaigns(db).orderBy('opensOn', 'desc').orderBy('id').execute()
  return rows.map(campaignOf)
}

export async function listCampaignsIn(db: Frame, states: CampaignState[]): Promise<Campaign[]> {
  const rows = await campaigns(db).where('state', 'in', states).orderBy('id').execute()
  return rows.map(campaignOf)
}

export async function hasCampaignIn(db: Frame, state: CampaignState): Promise<boolean> {
  const query = db.selectFrom('campaign').select('id').where('state', '=', state).limit(1)
  return (await query.executeTakeFirst()) !== undefined
}

/** The campaign, its row held until the transaction ends: its state cannot change meanwhile. */
export async function holdCampaign(db: Frame, id: string, dialect: 'sqlite' | 'postgres') {
  const query = campaigns(db).where('id', '=', id)
  // SQLite has one writer: the transaction itself is the lock
  const row = await (dialect === 'postgres' ? query.forShare() : query).executeTakeFirst()
  return row && campaignOf(row)
}

/** The ids of the closed campaigns that have reports, their rows held: of two who ask this in transactions one waits. */
export async function holdReported(
  db: Frame,
  dialect: 'sqlite' | 'postgres',
): Promise<Set<string>> {
  const query = db
    .selectFrom('campaign')
    .select('id')
    .where('state', '=', 'closed')
    .where('reportsDeletedOn', 'is', null)
    .where('deletedOn', 'is', null)
    .orderBy('id')
  const rows = await (dialect === 'postgres' ? query.forUpdate() : query).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Adds a campaign; `false` = there is one of this id. */
export async function insertCampaign(db: Frame, row: Insertable<CampaignTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('campaign')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Moves a campaign on; `false` where it was no longer in one of the states expected. */
export async function moveCampaign(
  db: Frame,
  id: string,
  from: CampaignState[],
  change: Partial<Omit<CampaignRow, 'id'>>,
): Promise<boolean> {
  const result = await db
    .updateTable('campaign')
    .set(change)
    .where('id', '=', id)
    .where('state', 'in', from)
    .where('deletedOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** What people enter of a campaign. */
export type CampaignEntries = Partial<
  Omit<CampaignRow, 'id' | 'state' | 'revision' | 'deletedOn' | 'graceEnds'>
>

/** Keeps what somebody entered, where nobody did since that revision and the state is one of those expected. */
export async function reviseCampaign(
  db: Frame,
  id: string,
  { revision, states }: Readonly<{ revision: number; states: readonly CampaignState[] }>,
  change: CampaignEntries,
): Promise<boolean> {
  const result = await db
    .updateTable('campaign')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('state', 'in', states)
    .where('deletedOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Counts a mailing to everybody in an open campaign; `false` where another was counted meanwhile. */
export async function countMailing(
  db: Frame,
  {
    id,
    invitationsSent,
    remindersSent,
  }: Pick<CampaignRow, 'id' | 'invitationsSent' | 'remindersSent'>,
  change: Partial<
    Pick<CampaignRow, 'invitationsSent' | 'invitedAt' | 'remindersSent' | 'remindedAt'>
  >,
): Promise<boolean> {
  const result = await db
    .updateTable('campaign')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('invitationsSent', '=', invitationsSent)
    .where('remindersSent', '=', remindersSent)
    .where('deletedOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Forgets what was promised, and in which groups and on which ways people were asked. */
export async function deletePromise(db: Frame, campaign: string) {
  for (const table of ['manifest', 'reportingGroup', 'commitment', 'cardPlan'] as const)
    await db.deleteFrom(table).where('campaign', '=', campaign).execute()
}

/** Forgets a campaign that never closed, with all that was frozen. */
export async function deleteFrame(db: Frame, id: string) {
  await deletePromise(db, id)
  await db.deleteFrom('departmentSnapshot').where('campaign', '=', id).execute()
  await db.deleteFrom('campaign').where('id', '=', id).execute()
}

/** Every closed campaign, those that were deleted among them. */
export async function listEveryClosed(db: Frame): Promise<Campaign[]> {
  const rows = await everyCampaign(db).where('state', '=', 'closed').orderBy('id').execute()
  return rows.map(campaignOf)
}

const everyCampaign = (db: Frame) => db.selectFrom('campaign').selectAll()
const campaigns = (db: Frame) => everyCampaign(db).where('deletedOn', 'is', null)

function campaignOf(row: CampaignRow): Campaign {
  const {
    questionnaireId,
    questionnaireVersion,
    languages,
    departments,
    auditor,
    segments,
    keepComments,
    keepReports,
    deletedOn: _deletedOn,
    schedule,
    mailHours,
    mailTexts,
    sendsInvitations,
    state,
    ...rest
  } = row
  return {
    ...rest,
    questionnaire: { id: questionnaireId, version: questionnaireVersion },
    languages: JSON.parse(languages) as Language[],
    departments: departments === null ? null : (JSON.parse(departments) as string[]),
    auditor: auditor === null ? null : { name: auditor },
    segments: JSON.parse(segments) as CampaignSegment[],
    retention: { comments: keepComments, reports: keepReports },
    schedule: JSON.parse(schedule) as Schedule,
    mailHours: JSON.parse(mailHours) as MailHours,
    mailTexts: JSON.parse(mailTexts) as MailTexts,
    sendsInvitations: sendsInvitations === 1,
    state: state as CampaignState,
  }
}
