import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import { parseInvitationLink } from '#src/core/anonymity/invitation-link.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { findInvitation } from '#src/data/roster/invitations.ts'
import { sendInvitations, sendReminders } from '#src/services/invitations/send.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { eraseByEmail, erasePerson } from '#src/services/roster/erase-person.ts'
import { searchPeople, showPerson } from '#src/services/roster/people.ts'
import { keepUpload, waitingUntil } from '#src/services/roster/upload.ts'
import { importRoster } from '#src/services/roster.ts'
import { placesOf } from '#test/services/closing/search.ts'
import { adam, alice, fileOf } from '#test/services/roster/file.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { anOpenCampaign, answerAs, answering, close } from '#test/setup/survey-campaigns.ts'

onEachDatabase('erasing a person', (context) => {
  beforeEach(() => context().empty())

  const idOf = async (email: string) =>
    (await searchPeople(context(), alice, email, 0)).people[0]?.id ?? 'nobody'
  const count = async (table: 'person' | 'management' | 'mailJob' | 'reminderStop') =>
    (await context().roster.selectFrom(table).selectAll().execute()).length

  test('takes away all that names the person and leaves an id that names nobody', async () => {
    const { id: campaign, people: invited } = await anOpenCampaign(context())
    const gone = invited[0]!
    const person = await idOf(gone.email)
    const { roster } = context()
    const department = await roster.selectFrom('department').select('id').executeTakeFirstOrThrow()
    await roster.insertInto('management').values({ person, department: department.id }).execute()
    await roster.insertInto('reminderStop').values({ campaign, person }).execute()
    await sendInvitations({ ...context(), mailer: {} as never }, alice, campaign)
    const before = { people: await count('person'), mails: await count('mailJob') }
    await keepUpload(context(), alice, fileOf('anna C'))
    await keepUpload(context(), adam, fileOf('bert C'))

    await erasePerson(context(), alice, person)
    expect(await count('person')).toBe(before.people - 1)
    expect(await count('mailJob')).toBe(before.mails - 1)
    expect([await count('management'), await count('reminderStop')]).toEqual([0, 0])
    for (const actor of [alice, adam]) expect(await waitingUntil(context(), actor)).toBeNull()
    const asked = await roster.selectFrom('askedPerson').select('person').execute()
    expect(asked.map((row) => row.person)).toContain(person)

    const log = await context()
      .office.selectFrom('auditLog')
      .selectAll()
      .orderBy('position')
      .execute()
    expect(log.at(-1)).toMatchObject({ act: 'roster.person-erased', details: '{}' })
    expect(JSON.stringify(log)).not.toContain(gone.email)
    expect(JSON.stringify(log)).not.toContain(person)
  })

  test('keeps the invitation to an open campaign without the person: as many are invited, and none is written to', async () => {
    const terms = { graceHours: 0 }
    const { id: campaign, people: invited } = await anOpenCampaign(context(), { terms })
    const gone = invited[0]!
    await erasePerson(context(), alice, await idOf(gone.email))
    const token = parseInvitationLink(gone.link)?.token ?? fromBase64url('')
    const kept = await findInvitation(context().roster, campaign, tokenHash(token!))
    expect(kept?.person).toBeNull()

    const at = { ...context(), mailer: {} as never }
    await sendInvitations(at, alice, campaign)
    await sendReminders(at, alice, campaign)
    const mails = await context().roster.selectFrom('mailJob').selectAll().execute()
    expect(mails).toHaveLength(2 * (invited.length - 1))

    // the link that was received stays valid, and the close counts everybody who was invited
    for (const person of invited) await answerAs(context(), person, answering(4))
    await close(context(), campaign)
    const closed = await context()
      .published.selectFrom('campaignClose')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(closed).toMatchObject({ invited: invited.length, counted: invited.length })
  })

  test('says what else there is: an account with the address, campaigns that invited the person', async () => {
    await people(context())
    await importRoster(
      context(),
      alice,
      Buffer.from(
        'email,name,department,language\nalice@example.org,Alice,Company,en\nbert@example.org,Bert,Company,fr\n',
      ),
    )
    const own = await showPerson(context(), alice, await idOf('alice@example.org'))
    expect(own.account).not.toBeNull()
    expect(own.invitedIn).toEqual([])
    expect(await eraseByEmail(context(), alice, ' Alice@Example.org ')).toEqual({ account: true })
    const accounts = await context().office.selectFrom('account').select('email').execute()
    expect(accounts.map(({ email }) => email)).toContain('alice@example.org')
    expect(await eraseByEmail(context(), alice, 'bert@example.org')).toEqual({ account: false })

    const { people: invited } = await anOpenCampaign(context())
    const { invitedIn } = await showPerson(context(), alice, await idOf(invited[0]!.email))
    expect(invitedIn).toEqual(['How we work together'])
  })

  test('is done once; the next file that holds the person makes somebody new of it', async () => {
    await importRoster(context(), alice, fileOf('anna C manages C', 'bert C'))
    const id = await idOf('anna@b.org')
    const results = await Promise.allSettled([
      erasePerson(context(), alice, id),
      erasePerson(context(), adam, id),
    ])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(eraseByEmail(context(), alice, 'anna@b.org')).rejects.toMatchObject({
      key: 'person.not-found',
    })
    await importRoster(context(), alice, fileOf('anna C', 'bert C'))
    expect(await idOf('anna@b.org')).not.toBe(id)
  })

  test('belongs to administrators', async () => {
    const hr = { ...alice, roles: ['hr'] as const }
    for (const work of [
      () => searchPeople(context(), hr, '', 0),
      () => showPerson(context(), hr, 'x'),
      () => erasePerson(context(), hr, 'x'),
      () => eraseByEmail(context(), hr, 'x'),
    ])
      await expect(work()).rejects.toMatchObject({ key: 'actor.forbidden' })
    for (const work of [
      () => showPerson(context(), alice, 'unknown'),
      () => erasePerson(context(), alice, 'unknown'),
      () => eraseByEmail(context(), alice, 'nobody@b.org'),
    ])
      await expect(work()).rejects.toMatchObject({ key: 'person.not-found' })
  })

  test('a person is found by the beginnings of words, without accents and capitals', async () => {
    await importRoster(
      context(),
      alice,
      Buffer.from(
        [
          'email,name,department,language,manages',
          'h.lefevre@b.org,Hélène Lefèvre,C/Été,fr,C',
          'j.munoz@b.org,José Muñoz,C,es,',
          'zoe@b.org,Zoë,C,en,',
        ].join('\n'),
      ),
    )
    const found = async (search: string) =>
      (await searchPeople(context(), alice, search, 0)).people.map(({ name }) => name)
    expect(await found('helene LEF')).toEqual(['Hélène Lefèvre'])
    expect(await found('munoz')).toEqual(['José Muñoz'])
    expect(await found('zoe@b.org')).toEqual(['Zoë'])
    expect(await found('unoz')).toEqual([])
    expect(await found('')).toHaveLength(3)
    expect((await searchPeople(context(), alice, 'helene', 0)).people[0]).toMatchObject({
      path: 'C/Été',
      language: 'fr',
      manages: ['C'],
    })
  })

  test('a long list comes in pages, with a search and without', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `p${String(at).padStart(3, '0')} C`)
    await importRoster(context(), alice, fileOf(...names))
    for (const search of ['', 'b.org', 'b']) {
      const pages = []
      for (const from of [0, 100, 200])
        pages.push(await searchPeople(context(), alice, search, from))
      expect(pages.map(({ count, from, people }) => [count, from, people.length])).toEqual([
        [250, 0, 100],
        [250, 100, 100],
        [250, 200, 50],
      ])
      expect(new Set(pages.flatMap(({ people }) => people.map(({ id }) => id))).size).toBe(250)
    }
    expect((await searchPeople(context(), alice, '', 9999)).people).toHaveLength(1)
  })
})

/** As many as it takes for SQLite to keep copies of rows between others; PostgreSQL keeps every old row. */
const PEOPLE = 3000

describe.each(DIALECTS)('what was erased from the roster, on %s', (dialect) => {
  let installation: Installation
  let context: TestContext
  beforeAll(async () => {
    installation = await anInstallation(dialect)
    context = await contextOf(installation)
    await importRoster(context, alice, rosterOf(PEOPLE))
  })
  afterAll(async () => {
    await context.close()
    await installation.drop()
  })
  const needles = (...at: number[]) => at.map((number) => Buffer.from(mark(number)))

  /** The job is tried again while anybody on the server, a neighbouring test too, holds an older snapshot. */
  const untilShredded = () =>
    expect
      .poll(
        async () => {
          await runDueJobs(context)
          context.clock.advance({ minutes: 10 })
          return findJob(context.office, 'roster.shred', 'roster')
        },
        { timeout: 20_000 },
      )
      .toBeUndefined()

  test('stands in no file of the database after the job', async () => {
    expect(await placesOf(installation, needles(1))).not.toEqual([])
    await keepUpload(context, alice, rosterOf(PEOPLE))
    await eraseByEmail(context, alice, `${mark(1)}@b.org`)
    await eraseByEmail(context, alice, `${mark(PEOPLE - 1)}@b.org`)
    await untilShredded()
    expect(await placesOf(installation, needles(1, PEOPLE - 1))).toEqual([])
    expect(await placesOf(installation, needles(2))).not.toEqual([])
  })

  test('nor does who left with a file', async () => {
    const left = Array.from({ length: PEOPLE / 2 }, (_, at) => PEOPLE / 2 + at)
    await importRoster(context, alice, rosterOf(PEOPLE / 2))
    await untilShredded()
    expect(await placesOf(installation, needles(...left))).toEqual([])
    const kept = await context.roster.selectFrom('person').select('id').execute()
    expect(kept).toHaveLength(PEOPLE / 2)
  })
})

const mark = (at: number) => `somebody${String(at * 7919).padStart(9, '0')}x`

function rosterOf(people: number): Uint8Array {
  const rows = Array.from(
    { length: people },
    (_, at) => `${mark(at)}@b.org,Name ${mark(at)},C/D${at % 7},fr`,
  )
  return Buffer.from(['email,name,department,language', ...rows].join('\n'))
}
