import { bulkInsertRows } from '#src/data/bulk-insert.ts'
import type { BulkTable } from '#src/data/bulk-texts.ts'
import type { Roster } from '#src/data/rooms.ts'
import type { RosterTables } from '#src/data/roster/tables.ts'

export type ResultsMailRow = RosterTables['resultsMail'] & { due: string }
type Key = Pick<ResultsMailRow, 'campaign' | 'person'>

const GROUPS_AT_ONCE = 50

/** Everybody who is invited by mail, some groups at a time: whether a pass was asked for is not read. */
export async function* invitedByGroups(db: Roster, campaign: string, groups: number) {
  for (let from = 0; from < groups; from += GROUPS_AT_ONCE) {
    const rows = await db
      .selectFrom('invitation')
      .select(['person', 'gid'])
      .where('campaign', '=', campaign)
      .where('gid', '>=', from)
      .where('gid', '<', from + GROUPS_AT_ONCE)
      .where('person', 'is not', null)
      .orderBy('person')
      .execute()
    yield rows.flatMap(({ person, gid }) => (person === null ? [] : [{ person, gid }]))
  }
}

/** Puts mails on the list that wait for the release. */
export async function insertResultsMails(
  db: Roster,
  campaign: string,
  rows: readonly Pick<ResultsMailRow, 'person' | 'block'>[],
) {
  const untried = rows.map((row) => ({ ...row, attempts: 0 }))
  await bulkInsertRows(db, MAIL_TABLE, campaign, untried)
}

const MAIL_TABLE: BulkTable = {
  table: 'resultsMail',
  columns: { person: 'text', block: 'integer', attempts: 'integer' },
}

/** Lets the mails of a campaign leave. */
export async function releaseResultsMails(db: Roster, campaign: string, due: Date) {
  await db
    .updateTable('resultsMail')
    .set({ due: due.toISOString() })
    .where('campaign', '=', campaign)
    .where('due', 'is', null)
    .execute()
}

/** Takes due mails with one UPDATE and leases them: nobody else takes them before `leaseUntil`. */
export async function claimResultsMails(
  db: Roster,
  dialect: 'sqlite' | 'postgres',
  terms: Readonly<{ now: Date; leaseUntil: Date; most: number; attempts: number }>,
): Promise<ResultsMailRow[]> {
  const rows = await db
    .updateTable('resultsMail')
    .set(({ eb }) => ({ due: terms.leaseUntil.toISOString(), attempts: eb('attempts', '+', 1) }))
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('campaign', 'person'),
        'in',
        selectFrom('resultsMail')
          .select(['campaign', 'person'])
          .where('due', '<=', terms.now.toISOString())
          .where('attempts', '<', terms.attempts)
          .orderBy('due')
          .limit(terms.most)
          // several instances share the work instead of waiting for each other
          .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
          .$asTuple('campaign', 'person'),
      ),
    )
    .returningAll()
    .execute()
  return rows.map((row) => ({ ...row, due: row.due ?? '' }))
}

/** Mails that were tried as often as allowed and are due again: nobody claims them any more. */
export async function listSpentResultsMails(db: Roster, now: Date, attempts: number) {
  return db
    .selectFrom('resultsMail')
    .select(['campaign', 'person'])
    .where('due', '<=', now.toISOString())
    .where('attempts', '>=', attempts)
    .execute()
}

/** Whom a mail is for, and when mails of the campaign may leave; nothing where the person or the campaign is gone. */
export async function findResultsReader(db: Roster, { campaign, person }: Key) {
  return db
    .selectFrom('person')
    .innerJoin('campaign', (join) => join.on('campaign.id', '=', campaign))
    .select([
      'person.email',
      'person.name',
      'person.language',
      'campaign.title',
      'campaign.timeZone',
      'campaign.mailHours',
    ])
    .where('person.id', '=', person)
    .where('campaign.deletedOn', 'is', null)
    .where('campaign.reportsDeletedOn', 'is', null)
    .executeTakeFirst()
}

export async function deleteResultsMail(db: Roster, key: Key) {
  await one(db, key).execute()
}

export async function postponeResultsMail(db: Roster, { campaign, person }: Key, due: Date) {
  await db
    .updateTable('resultsMail')
    .set({ due: due.toISOString() })
    .where('campaign', '=', campaign)
    .where('person', '=', person)
    .execute()
}

/** Lets a mail wait that was claimed too early: this was no attempt. */
export async function deferResultsMail(db: Roster, { campaign, person }: Key, due: Date) {
  await db
    .updateTable('resultsMail')
    .set(({ eb }) => ({ due: due.toISOString(), attempts: eb('attempts', '-', 1) }))
    .where('campaign', '=', campaign)
    .where('person', '=', person)
    .execute()
}

/** Gives a mail up. What remains is a number of the campaign, nobody's name. */
export async function giveUpResultsMail(db: Roster, key: Key) {
  const { numDeletedRows } = await one(db, key).executeTakeFirst()
  // two instances may give up the same one
  if (numDeletedRows === 0n) return
  await db
    .insertInto('mailGivenUp')
    .values({ campaign: key.campaign, kind: 'results', n: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['campaign', 'kind'])
        .doUpdateSet(({ eb }) => ({ n: eb('mailGivenUp.n', '+', 1) })),
    )
    .execute()
}

/** How many mails have not left yet, and how many the mail server refused to the last. */
export async function countResultsMails(db: Roster, campaign: string) {
  const { waiting } = await db
    .selectFrom('resultsMail')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('campaign', '=', campaign)
    .executeTakeFirstOrThrow()
  const refused = await db
    .selectFrom('mailGivenUp')
    .select('n')
    .where('campaign', '=', campaign)
    .where('kind', '=', 'results')
    .executeTakeFirst()
  return { waiting: Number(waiting), refused: refused?.n ?? 0 }
}

/** Forgets the mails of a campaign that have not left. */
export async function deleteResultsMails(db: Roster, campaign: string) {
  await db.deleteFrom('resultsMail').where('campaign', '=', campaign).execute()
}

const one = (db: Roster, { campaign, person }: Key) =>
  db.deleteFrom('resultsMail').where('campaign', '=', campaign).where('person', '=', person)
