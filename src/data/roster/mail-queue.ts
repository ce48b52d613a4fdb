import type { Roster } from '#src/data/rooms.ts'
import type { MailKind } from '#src/data/roster/mail-jobs.ts'
import type { RosterTables } from '#src/data/roster/tables.ts'

export type MailJobRow = RosterTables['mailJob']
type Key = Pick<MailJobRow, 'invitation' | 'kind'>

/** Takes due jobs with one UPDATE and leases them: nobody else takes them before `leaseUntil`. */
export async function claimMailJobs(
  db: Roster,
  dialect: 'sqlite' | 'postgres',
  terms: Readonly<{ now: Date; leaseUntil: Date; most: number; attempts: number }>,
): Promise<MailJobRow[]> {
  return db
    .updateTable('mailJob')
    .set(({ eb }) => ({ due: terms.leaseUntil.toISOString(), attempts: eb('attempts', '+', 1) }))
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('invitation', 'kind'),
        'in',
        selectFrom('mailJob')
          .select(['invitation', 'kind'])
          .where('due', '<=', terms.now.toISOString())
          .where('attempts', '<', terms.attempts)
          .orderBy('due')
          .limit(terms.most)
          // several instances share the work instead of waiting for each other
          .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
          .$asTuple('invitation', 'kind'),
      ),
    )
    .returningAll()
    .execute()
}

/** Jobs that were tried as often as allowed and are due again: nobody claims them any more. */
export async function listSpentMailJobs(db: Roster, now: Date, attempts: number) {
  return db
    .selectFrom('mailJob')
    .select(['invitation', 'kind'])
    .where('due', '<=', now.toISOString())
    .where('attempts', '>=', attempts)
    .execute()
}

/** Who is written to, in which campaign; nothing where the invitation is a card's. */
export async function findAddressee(db: Roster, invitation: Uint8Array) {
  return db
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.person')
    .innerJoin('campaign', 'campaign.id', 'invitation.campaign')
    .select([
      'invitation.id',
      'invitation.gid',
      'invitation.campaign',
      'person.email',
      'person.name',
      'person.language',
      'campaign.state',
      'campaign.title',
      'campaign.closesOn',
      'campaign.timeZone',
      'campaign.mailHours',
      'campaign.mailTexts',
    ])
    .where('invitation.id', '=', invitation)
    .executeTakeFirst()
}

export async function deleteMailJob(db: Roster, { invitation, kind }: Key) {
  await db
    .deleteFrom('mailJob')
    .where('invitation', '=', invitation)
    .where('kind', '=', kind)
    .execute()
}

export async function postponeMailJob(db: Roster, { invitation, kind }: Key, due: Date) {
  await db
    .updateTable('mailJob')
    .set({ due: due.toISOString() })
    .where('invitation', '=', invitation)
    .where('kind', '=', kind)
    .execute()
}

/** Lets a job wait that was claimed too early: this was no attempt. */
export async function deferMailJob(db: Roster, { invitation, kind }: Key, due: Date) {
  await db
    .updateTable('mailJob')
    .set(({ eb }) => ({ due: due.toISOString(), attempts: eb('attempts', '-', 1) }))
    .where('invitation', '=', invitation)
    .where('kind', '=', kind)
    .execute()
}

/** Gives a job up. What remains is a number per campaign and kind, nobody's name. */
export async function giveUpMailJob(db: Roster, job: Key) {
  const row = await db
    .selectFrom('invitation')
    .select('campaign')
    .where('id', '=', job.invitation)
    .executeTakeFirst()
  await deleteMailJob(db, job)
  if (!row) return
  await db
    .insertInto('mailGivenUp')
    .values({ campaign: row.campaign, kind: job.kind, n: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['campaign', 'kind'])
        .doUpdateSet(({ eb }) => ({ n: eb('mailGivenUp.n', '+', 1) })),
    )
    .execute()
}

/** What became of the mails to everybody, in numbers of the whole campaign. */
export type MailCounts = Readonly<{
  /** Invitations that have not left yet. Waiting reminders are not counted: it would tell how many have stopped them. */
  waiting: number
  /** What the mail server refused to the last. */
  invitationsRefused: number
  remindersRefused: number
}>

export async function countMails(db: Roster, campaign: string): Promise<MailCounts> {
  const { waiting } = await db
    .selectFrom('mailJob')
    .innerJoin('invitation', 'invitation.id', 'mailJob.invitation')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('invitation.campaign', '=', campaign)
    .where('mailJob.kind', '=', 'invitation')
    .executeTakeFirstOrThrow()
  const refused = await db
    .selectFrom('mailGivenUp')
    .select(['kind', 'n'])
    .where('campaign', '=', campaign)
    .execute()
  const refusedOf = (kind: MailKind) => refused.find((row) => row.kind === kind)?.n ?? 0
  return {
    waiting: Number(waiting),
    invitationsRefused: refusedOf('invitation'),
    remindersRefused: refusedOf('reminder'),
  }
}

/** Stops the reminders of a campaign for the person of an invitation; safe to repeat. */
export async function stopReminders(db: Roster, campaign: string, person: string) {
  await db
    .insertInto('reminderStop')
    .values({ campaign, person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
