import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findJob, putJob } from '#src/data/office/jobs.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { createCampaign, findCampaign } from '#src/services/campaigns/campaigns.ts'
import { changeCampaign } from '#src/services/campaigns/drafts/change-campaign.ts'
import { planCards } from '#src/services/channels/cards.ts'
import { saveCommitment } from '#src/services/channels/commitments.ts'
import { changeSchedule } from '#src/services/contact/change-schedule.ts'
import { sendReminders } from '#src/services/invitations/send.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { people } from '#test/setup/people.ts'
import { COMPANY, PREPARER, rosterFile } from '#test/setup/survey-campaigns.ts'

const reminders = ['05', '06', '09'].map((day) => ({ on: `2026-03-${day}`, at: '09:00' }))

onEachDatabase('a schedule', (context) => {
  let server: MailServer
  let at: TestContext
  let actors: Awaited<ReturnType<typeof people>>

  beforeAll(async () => {
    server = await mailServer()
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    at.clock.set('2026-03-02T09:00:00Z')
    actors = await people(at)
    await importRoster(at, PREPARER, rosterFile(COMPANY))
    await runDueMailJobs(at)
    server.forget()
  })

  const aDraft = async (change: object = {}, to: TestContext = at) =>
    (
      await createCampaign(to, PREPARER, {
        title: 'Spring',
        questionnaire: 'septet',
        opensOn: '2026-03-03',
        closesOn: '2026-03-20',
        schedule: { opening: '08:30', reminders },
        ...change,
      })
    ).id
  const state = async (id: string) => (await findCampaign(at, id)).state
  const go = async (moment: string) => {
    at.clock.set(moment)
    await runDueJobs(at)
    await runDueMailJobs(at)
  }
  const subjects = async () => (await server.mails()).map(({ subject }) => subject)
  const told = async (who: 'alice' | 'hilda' | 'max' | 'aude') =>
    (await listAnnouncements(at, actors[who])).map(({ key }) => key)
  const acts = async (id: string) =>
    (await listAuditLog(at, PREPARER, null)).items
      .filter(({ campaign }) => campaign === id)
      .map(({ act, actor }) => `${actor}: ${act}`)

  test('opens, invites, reminds and closes by itself, at its times in its time zone', async () => {
    const id = await aDraft()
    await go('2026-03-03T07:29:59Z')
    expect([await state(id), await subjects()]).toEqual(['draft', []])
    await go('2026-03-03T07:30:00Z')
    expect(await state(id)).toBe('open')
    expect(new Set(await subjects())).toEqual(new Set(['Your view of work: Spring']))
    expect(await server.mails()).toHaveLength(29)

    server.forget()
    await go('2026-03-05T07:59:59Z')
    expect(await subjects()).toEqual([])
    await go('2026-03-05T08:00:00Z')
    expect(new Set(await subjects())).toEqual(new Set(['Reminder: Spring']))
    await go('2026-03-06T08:00:00Z')
    await go('2026-03-09T08:00:00Z')
    expect(await server.mails()).toHaveLength(3 * 29)
    expect(await findCampaign(at, id)).toMatchObject({ invitationsSent: 1, remindersSent: 3 })
    expect(await findJob(at.office, 'campaign.reminders', id)).toBeUndefined()
    await go('2026-03-20T23:00:00Z')
    expect(await state(id)).toBe('grace')
    expect((await acts(id)).toSorted()).toEqual(
      [
        'Septet: campaign.opened',
        'Septet: campaign.opening',
        'Septet: invitations.sent',
        'Septet: reminders.sent',
        'Septet: reminders.sent',
        'Septet: reminders.sent',
        'preparer: campaign.created',
      ].toSorted(),
    )
  })

  test('is caught up once by a late server: one opening, one reminder for all that were due', async () => {
    const id = await aDraft()
    await go('2026-03-04T10:00:00Z')
    expect(await findCampaign(at, id)).toMatchObject({ state: 'open', opensOn: '2026-03-04' })
    expect(await server.mails()).toHaveLength(29)
    server.forget()
    await go('2026-03-11T10:00:00Z')
    expect(await server.mails()).toHaveLength(29)
    expect((await findCampaign(at, id)).remindersSent).toBe(1)
    await go('2026-03-11T10:00:30Z')
    expect(await server.mails()).toHaveLength(29)
  })

  test('of reminders that lie before a late opening sends none', async () => {
    const id = await aDraft()
    await go('2026-03-07T10:00:00Z')
    expect(await subjects()).not.toContain('Reminder: Spring')
    expect((await findJob(at.office, 'campaign.reminders', id))?.due).toBe(
      '2026-03-09T08:00:00.000Z',
    )
  })

  test('does nothing twice when two instances run it at once, or a job runs again', async () => {
    const id = await aDraft()
    at.clock.set('2026-03-03T08:00:00Z')
    await Promise.all([runDueJobs(at), runDueJobs(at)])
    await runDueJobs(at)
    await runDueMailJobs(at)
    expect(await server.mails()).toHaveLength(29)
    expect((await acts(id)).filter((act) => act.endsWith('campaign.opening'))).toHaveLength(1)
  })

  test('leaves a reminder out on a day on which somebody has sent one by hand', async () => {
    const id = await aDraft()
    await go('2026-03-03T08:00:00Z')
    at.clock.set('2026-03-05T07:15:00Z')
    await sendReminders(at, PREPARER, id)
    await go('2026-03-05T08:00:00Z')
    expect((await findCampaign(at, id)).remindersSent).toBe(1)
    expect((await findJob(at.office, 'campaign.reminders', id))?.due).toBe(
      '2026-03-06T08:00:00.000Z',
    )
  })

  test('that is taken back, or a campaign that is deleted or opened by hand, does nothing', async () => {
    const taken = await aDraft()
    const { revision } = await findCampaign(at, taken)
    await changeCampaign(at, PREPARER, taken, {
      revision,
      title: 'Spring',
      questionnaire: 'septet',
      opensOn: '2026-03-03',
      closesOn: '2026-03-20',
    })
    const gone = await aDraft()
    await deleteCampaign(at, PREPARER, gone, 'Spring')
    const byHand = await aDraft()
    await openCampaign(at, PREPARER, byHand)
    await go('2026-03-03T08:00:00Z')
    expect([await state(taken), await state(byHand)]).toEqual(['draft', 'open'])
    // HR hears of the deletion, no employee of anything
    expect(await subjects()).toEqual(['Septet\u00a0: une annonce pour les RH'])
    expect(await told('alice')).toEqual([])
  })

  test('moves with what is entered: another time zone is another moment', async () => {
    const id = await aDraft({ timeZone: 'America/Bogota' })
    expect((await findJob(at.office, 'campaign.scheduled-opening', id))?.due).toBe(
      '2026-03-03T13:30:00.000Z',
    )
  })

  describe('that cannot be kept leaves a draft and tells HR and administrators', () => {
    test.each([
      ['when its last day is over', {}, '2026-03-21T08:00:00Z', 'over'],
      ['when the trustee has made no key', { trustee: true }, '2026-03-03T08:00:00Z', 'trustee'],
    ] as const)('%s', async (_when, change, moment, key) => {
      const id = await aDraft(change)
      await go(moment)
      expect(await state(id)).toBe('draft')
      for (const who of ['alice', 'hilda'] as const)
        expect(await told(who)).toEqual([`announcement.not-opened.${key}`])
      expect([await told('max'), await told('aude')]).toEqual([[], []])
      expect(await acts(id)).toContain('Septet: campaign.not-opened')
      const receivers = (await server.mails()).map(({ to }) => to?.[0]?.address ?? '').toSorted()
      expect(receivers).toEqual(['alice@example.org', 'hilda@example.org'])
      await runDueJobs(at)
      expect(await told('alice')).toHaveLength(1)
    })

    test('when its commitment or its cards do not fit any more', async () => {
      const late = { promise: { en: 'We will talk.' }, keptBy: '2026-04-05', revision: 0 }
      const promised = await aDraft({ languages: ['en'] })
      await saveCommitment(at, PREPARER, promised, late)
      const { revision } = await findCampaign(at, promised)
      const terms = { title: 'Spring', questionnaire: 'septet', opensOn: '2026-03-03' }
      await changeCampaign(at, PREPARER, promised, {
        ...terms,
        revision,
        closesOn: '2026-03-25',
        languages: ['en'],
        schedule: { opening: '08:30', reminders: [] },
      })
      const carded = await aDraft({ title: 'Cards' })
      const [department] = Object.keys(COMPANY)
      const departments = [department ?? '']
      await planCards(at, PREPARER, carded, { departments, revision: 0 })
      await importRoster(at, PREPARER, rosterFile({ Other: 20 }))
      await go('2026-03-03T08:00:00Z')
      expect([await state(promised), await state(carded)]).toEqual(['draft', 'draft'])
      expect((await told('alice')).toSorted()).toEqual([
        'announcement.not-opened.cards',
        'announcement.not-opened.commitment',
      ])
      await expect(openCampaign(at, PREPARER, promised)).rejects.toThrow('commitment.unfit')
    })

    test('when nobody, or too few, are on the roster', async () => {
      const id = await aDraft()
      await importRoster(at, PREPARER, rosterFile({ Company: 5 }))
      await go('2026-03-03T08:00:00Z')
      expect(await state(id)).toBe('draft')
      expect(await listAnnouncements(at, actors.alice)).toMatchObject([
        { key: 'announcement.not-opened.too-few', params: { campaign: 'Spring', count: 5 } },
      ])
      expect((await server.mails())[0]?.text).toContain('(5)')
    })

    test('when people were asked a short while ago; with a reason it opens, and all HR read it', async () => {
      await openCampaign(at, PREPARER, await aDraft({ schedule: {} }))
      await runDueJobs(at)
      const silent = await aDraft()
      const reason = 'the board asked for a second look'
      const reasoned = await aDraft({ title: 'Again', schedule: { opening: '08:30', reason } })
      await go('2026-03-03T08:00:00Z')
      expect([await state(silent), await state(reasoned)]).toEqual(['draft', 'open'])
      expect((await told('alice')).toSorted()).toEqual(['announcement.not-opened.asked-recently'])
      expect((await told('hilda')).toSorted()).toEqual([
        'announcement.asked-again',
        'announcement.not-opened.asked-recently',
      ])
      const { items } = await listAuditLog(at, PREPARER, null)
      expect(
        items.find(({ act, campaign }) => act === 'campaign.opening' && campaign === reasoned),
      ).toMatchObject({ details: { count: 29, reason } })
    })
  })

  test('reminds nobody twice where a job that was killed near midnight runs again', async () => {
    const id = await aDraft()
    await go('2026-03-03T08:00:00Z')
    await go('2026-03-05T22:59:00Z')
    expect((await findCampaign(at, id)).remindersSent).toBe(1)
    await putJob(at.office, 'campaign.reminders', id, at.now())
    await go('2026-03-05T23:04:00Z')
    expect((await findCampaign(at, id)).remindersSent).toBe(1)
    expect((await findJob(at.office, 'campaign.reminders', id))?.due).toBe(
      '2026-03-06T08:00:00.000Z',
    )
  })

  test('leaves a reminder out on the day on which late invitations arrive', async () => {
    const id = await aDraft()
    await go('2026-03-05T07:00:00Z')
    server.forget()
    await go('2026-03-05T08:00:00Z')
    expect(await subjects()).toEqual([])
    await go('2026-03-06T08:00:00Z')
    expect((await findCampaign(at, id)).remindersSent).toBe(1)
  })

  test('of two drafts for one moment opens only one, unless they ask different people', async () => {
    const ids = [await aDraft(), await aDraft()]
    await go('2026-03-03T08:00:00Z')
    expect((await Promise.all(ids.map(state))).toSorted()).toEqual(['draft', 'open'])
    expect(await told('alice')).toEqual(['announcement.not-opened.asked-recently'])
    expect((await findCampaign(at, ids[0]!)).invitationsSent).not.toBe(
      (await findCampaign(at, ids[1]!)).invitationsSent,
    )

    const opensOn = '2026-04-10'
    const terms = { opensOn, closesOn: '2026-04-20', schedule: { opening: '08:30' } }
    const sales = await aDraft({ ...terms, departments: ['Company/Sales'] })
    const legal = await aDraft({ ...terms, departments: ['Company/Legal'] })
    await go('2026-04-10T08:00:00Z')
    expect([await state(sales), await state(legal)]).toEqual(['open', 'open'])
  })

  test('without a mail server opens all the same, and says that nothing was mailed', async () => {
    const id = await aDraft()
    at.clock.set('2026-03-03T08:00:00Z')
    await runDueJobs(context())
    expect(await state(id)).toBe('open')
    expect(await told('alice')).toEqual(['announcement.not-mailed'])
  })

  describe('of an open campaign', () => {
    test('takes other reminders, tells the audit log, and keeps those that have left', async () => {
      const id = await aDraft()
      await go('2026-03-03T08:00:00Z')
      await go('2026-03-05T08:00:00Z')
      const { revision } = await findCampaign(at, id)
      const wanted = [reminders[0]!, { on: '2026-03-12', at: '21:00' }]
      const changed = await changeSchedule(at, PREPARER, id, { revision, reminders: wanted })
      expect(changed).toMatchObject({ revision: revision + 1, schedule: { reminders: wanted } })
      expect((await findJob(at.office, 'campaign.reminders', id))?.due).toBe(
        '2026-03-12T20:00:00.000Z',
      )
      const { items } = await listAuditLog(at, PREPARER, null)
      expect(items[0]).toMatchObject({
        act: 'campaign.rescheduled',
        details: { reminders: '2026-03-05 09:00, 2026-03-12 21:00', hours: '07:00-20:00' },
      })

      server.forget()
      await go('2026-03-12T20:00:00Z')
      expect(await subjects()).toEqual([])
      await go('2026-03-13T06:00:00Z')
      expect(await server.mails()).toHaveLength(29)
    })

    test('is refused in the past, to the second of two, and once the campaign is not open', async () => {
      const id = await aDraft()
      const change = (revision: number, on: string) =>
        changeSchedule(at, PREPARER, id, { revision, reminders: [{ on, at: '09:00' }] })
      await expect(change(1, '2026-03-12')).rejects.toThrow('campaign.not-open')
      await go('2026-03-06T08:00:00Z')
      await expect(change(1, '2026-03-04')).rejects.toThrow(/campaign\.reminder-/)
      await change(1, '2026-03-12')
      await expect(change(1, '2026-03-13')).rejects.toMatchObject({
        key: 'campaign.changed',
        details: { revision: 2 },
      })
      expect((await findCampaign(at, id)).schedule.reminders).toEqual([
        { on: '2026-03-12', at: '09:00' },
      ])
      await expect(
        changeSchedule(at, actors.max, id, { revision: 2, reminders: [] }),
      ).rejects.toThrow('actor.forbidden')
      await expect(changeSchedule(at, null, id, { revision: 2, reminders: [] })).rejects.toThrow(
        'actor.not-signed-in',
      )
    })
  })
})
