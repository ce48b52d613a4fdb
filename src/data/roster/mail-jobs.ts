import type { Roster } from '#src/data/rooms.ts'

export type MailKind = 'invitation' | 'reminder' | 'link-again'

/** Puts a mail on the list; one of a kind at a time for an invitation. */
export async function putMailJob(db: Roster, invitation: Uint8Array, kind: MailKind, due: Date) {
  await db
    .insertInto('mailJob')
    .values({ invitation, kind, due: due.toISOString(), attempts: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Puts a mail on the list for every invited person who has not stopped this kind. */
export async function putMailJobs(db: Roster, campaign: string, kind: MailKind, due: Date) {
  await db
    .insertInto('mailJob')
    .columns(['invitation', 'kind', 'due', 'attempts'])
    .expression((insert) =>
      insert
        .selectFrom('invitation')
        .leftJoin('reminderStop', (join) =>
          join
            .onRef('reminderStop.campaign', '=', 'invitation.campaign')
            .onRef('reminderStop.person', '=', 'invitation.person'),
        )
        .select(({ val, lit }) => [
          'invitation.id',
          val(kind).as('kind'),
          val(due.toISOString()).as('due'),
          lit(0).as('attempts'),
        ])
        .where('invitation.campaign', '=', campaign)
        .where('invitation.person', 'is not', null)
        .$if(kind === 'reminder', (query) => query.where('reminderStop.person', 'is', null)),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
