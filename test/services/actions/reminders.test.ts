import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type State, stateOf } from '#src/core/actions/action.ts'
import { announcementText } from '#src/core/announcement.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { findAction, insertActionState } from '#src/data/office/actions.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { putReminders, remindOwners } from '#src/services/actions/reminders/remind-owners.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { erasePerson } from '#src/services/roster/erase-person.ts'
import { anAction, aReportedCampaign, changed } from '#test/setup/actions.ts'
import { everybody } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { people } from '#test/setup/people.ts'

onEachDatabase('reminders to owners', (context) => {
  let refuses: (to: string) => boolean = () => false
  let server: MailServer
  let at: TestContext
  let campaign: Campaign
  let accounts: Awaited<ReturnType<typeof people>>

  const begin = () => putReminders(at.office, campaign, at.now())
  const said = (state: State) => ({
    state,
    at: at.now().toISOString(),
    actor: 'Hilda',
    note: '',
  })
  /** What a day's work sends, with the subjects by receiver. */
  const sent = async () => {
    server.forget()
    await runDueJobs(at)
    await runDueMailJobs(at)
    return (await server.mails())
      .map(({ to, subject }) => `${to?.[0]?.address}: ${subject}`)
      .toSorted()
  }
  const on = (day: string, time = '09:00') => at.clock.set(`${day}T${time}:00Z`)

  beforeAll(async () => {
    server = await mailServer((to) => refuses(to))
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    refuses = () => false
    on('2026-03-02')
    accounts = await people(at)
    campaign = await aReportedCampaign(at, { releasedOn: '2026-03-01' })
    await at.roster
      .insertInto('person')
      .values({
        id: 'nora',
        email: 'nora@example.org',
        name: 'Nora',
        department: 'north',
        language: 'fr',
      })
      .execute()
  })

  test('an owner is named at once, reminded 14 days before, and three times behind the due day', async () => {
    await anAction(at, { campaign: campaign.id, owner: 'max@example.org', dueOn: '2026-04-30' })
    await begin()
    expect(await sent()).toEqual(['max@example.org: Se le confía una acción: Hablar cada semana'])

    const days: string[] = []
    for (let day = 0; day < 150; day++) {
      at.clock.advance({ days: 1 })
      for (const mail of await sent()) days.push(`${at.now().toISOString().slice(0, 10)} ${mail}`)
    }
    expect(days).toEqual([
      '2026-04-16 max@example.org: Fecha próxima: Hablar cada semana',
      '2026-05-01 max@example.org: Fecha vencida: Hablar cada semana',
      '2026-05-15 max@example.org: Fecha vencida: Hablar cada semana',
      '2026-05-29 max@example.org: Fecha vencida: Hablar cada semana',
    ])
  })

  test('the mail says what, where, until when, and leads who may read the action to its page', async () => {
    const { id } = await anAction(at, {
      campaign: campaign.id,
      owner: 'max@example.org',
      dueOn: '2026-04-30',
    })
    await anAction(at, { campaign: campaign.id, owner: 'nora@example.org', dueOn: '2026-04-30' })
    await begin()
    await sent()
    const mails = await server.mails()
    const max = mails.find(({ to }) => to?.[0]?.address === 'max@example.org')
    expect(max?.text).toContain('Hola, Max:')
    expect(max?.text).toContain(
      'Hablar cada semana\nCompany/Sales/North\nFecha límite: 30 de abril de 2026',
    )
    expect(max?.text).toContain(`http://localhost:3000/actions/${id}`)
    const nora = mails.find(({ to }) => to?.[0]?.address === 'nora@example.org')
    expect(nora?.subject).toBe('Une action vous est confiée\u00a0: Se parler chaque semaine')
    expect(nora?.text).toContain('Échéance\u00a0: 30 avril 2026')
    expect(nora?.text).not.toContain('/actions/')
  })

  test('no link where the reports are not released, or the account is of another department', async () => {
    await at.frame.updateTable('campaign').set({ releasedOn: null }).execute()
    await anAction(at, { campaign: campaign.id, owner: 'max@example.org' })
    await anAction(at, { campaign: campaign.id, owner: 'aude@example.org' })
    await anAction(at, { campaign: campaign.id, owner: 'hilda@example.org' })
    await begin()
    await sent()
    const linked = (await server.mails()).filter(({ text }) => text?.includes('/actions/'))
    expect(linked.map(({ to }) => to?.[0]?.address)).toEqual(['hilda@example.org'])
  })

  test('after an outage one mail comes, not many', async () => {
    await anAction(at, { campaign: campaign.id, owner: 'max@example.org', dueOn: '2026-04-30' })
    await begin()
    await sent()
    on('2026-05-20')
    expect(await sent()).toEqual(['max@example.org: Fecha vencida: Hablar cada semana'])
    on('2026-05-21')
    expect(await sent()).toEqual([])
  })

  test('two instances, and a job that runs twice, tell once', async () => {
    await anAction(at, { campaign: campaign.id, owner: 'max@example.org', dueOn: '2026-04-30' })
    await Promise.all([remindOwners(at, campaign.id), remindOwners(at, campaign.id)])
    await remindOwners(at, campaign.id)
    expect(await sent()).toHaveLength(1)
    await remindOwners(at, campaign.id)
    expect(await sent()).toHaveLength(0)
  })

  test('nothing leaves at night: the job waits, and so does a mail that was refused in the evening', async () => {
    on('2026-03-02', '21:00')
    await anAction(at, { campaign: campaign.id, owner: 'max@example.org' })
    await begin()
    expect(await sent()).toEqual([])
    const job = await findJob(at.office, 'actions.remind', campaign.id)
    // seven in the morning in Paris
    expect(job?.due).toBe('2026-03-03T06:00:00.000Z')

    on('2026-03-03', '18:59')
    refuses = () => true
    expect(await sent()).toEqual([])
    expect(server.refused()).toBe(1)
    refuses = () => false
    on('2026-03-03', '19:01')
    expect(await sent()).toEqual([])
    on('2026-03-04', '06:00')
    expect(await sent()).toHaveLength(1)
  })

  test('what was done, moved or given away before the mail left is told to nobody', async () => {
    const done = await anAction(at, { campaign: campaign.id, owner: 'max@example.org' })
    const moved = await anAction(at, { campaign: campaign.id, owner: 'max@example.org' })
    await begin()
    await runDueJobs(at)
    await insertActionState(at.office, done, said('done'))
    await changed(at, moved, { owner: 'nora@example.org' })
    expect(await sent()).toEqual([])
    at.clock.advance({ days: 1 })
    expect(await sent()).toEqual([
      'nora@example.org: Une action vous est confiée\u00a0: Se parler chaque semaine',
    ])
  })

  test('an owner who left gets no mail: HR is told once, and again of the next one', async () => {
    const action = await anAction(at, { campaign: campaign.id, owner: 'gone@example.org' })
    await begin()
    expect(await sent()).toEqual(['hilda@example.org: Septet\u00a0: une annonce pour les RH'])
    for (let day = 0; day < 3; day++) {
      at.clock.advance({ days: 1 })
      expect(await sent()).toEqual([])
    }
    const [told] = await listAnnouncements(at, accounts.hilda)
    const readIn = (language: 'fr' | 'en') =>
      told && announcementText(language, told.key, told.params)
    expect(readIn('en')).toContain('“Talk every week” (Company/Sales/North)')
    expect(readIn('fr')).toContain('«\u00a0Se parler chaque semaine\u00a0»')
    await changed(at, action, { owner: 'max@example.org' })
    at.clock.advance({ days: 1 })
    expect(await sent()).toHaveLength(1)
  })

  test('who is erased from the roster answers for nothing any more, and no mail on the list leaves', async () => {
    const { id } = await anAction(at, { campaign: campaign.id, owner: 'nora@example.org' })
    await begin()
    await runDueJobs(at)
    await erasePerson(at, everybody, 'nora')
    expect((await findAction(at.office, id))?.owner).toBeNull()
    expect(await sent()).toEqual([])
    const kept = await at.office.selectFrom('actionReminder').selectAll().execute()
    expect(kept).toEqual([])
  })

  test('without a mailer nothing is sent; with the first one the owner is told what holds then', async () => {
    await anAction(at, { campaign: campaign.id, owner: 'max@example.org', dueOn: '2026-04-30' })
    await begin()
    await runDueJobs({ ...at, mailer: null })
    on('2026-05-02')
    expect(await sent()).toEqual(['max@example.org: Se le confía una acción: Hablar cada semana'])
    expect((await server.mails())[0]?.text).toContain('La fecha de esta acción ya pasó')
  })

  test('the job ends with the last active action', async () => {
    const action = await anAction(at, { campaign: campaign.id, owner: 'max@example.org' })
    expect(stateOf(action)).toBe('active')
    await begin()
    await sent()
    expect(await findJob(at.office, 'actions.remind', campaign.id)).toBeDefined()
    await insertActionState(at.office, action, said('dropped'))
    at.clock.advance({ days: 1 })
    expect(await sent()).toEqual([])
    expect(await findJob(at.office, 'actions.remind', campaign.id)).toBeUndefined()
  })
})
