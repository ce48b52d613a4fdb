import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createCampaign, findCampaign } from '#src/services/campaigns/campaigns.ts'
import { mailLinkAgain } from '#src/services/invitations/link-again.ts'
import { sendInvitations, sendReminders } from '#src/services/invitations/send.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { openCampaign, previewOpening } from '#src/services/opening/open-campaign.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import { mailsWaiting } from '#test/services/contact/waiting.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  answerAs,
  answering,
  PREPARER,
  rosterFile,
} from '#test/setup/survey-campaigns.ts'

onEachDatabase('how often and when employees are written to', (context) => {
  let server: MailServer
  let at: TestContext

  beforeAll(async () => {
    server = await mailServer()
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    at.clock.set('2026-03-02T09:00:00Z')
    server.forget()
  })

  const aDraft = async (change: object = {}) =>
    createCampaign(at, PREPARER, {
      title: 'Next',
      questionnaire: 'short',
      closesOn: '2026-12-20',
      ...change,
    })
  const recently = async (id: string) => (await previewOpening(at, PREPARER, id)).askedRecently

  test('three reminders at most, one a day, two of one click counted once', async () => {
    const { id } = await anOpenCampaign(at)
    const both = await Promise.allSettled([
      sendReminders(at, PREPARER, id),
      sendReminders(at, PREPARER, id),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    for (let day = 0; day < 2; day++) {
      await expect(sendReminders(at, PREPARER, id)).rejects.toThrow('campaign.reminded-today')
      at.clock.advance({ days: 1 })
      await sendReminders(at, PREPARER, id)
    }
    at.clock.advance({ days: 1 })
    await expect(sendReminders(at, PREPARER, id)).rejects.toMatchObject({
      key: 'campaign.reminders-spent',
      status: 409,
      details: { most: 3 },
    })
    expect((await findCampaign(at, id)).remindersSent).toBe(3)
  })

  test('the invitations twice at most, and not while the first are on their way', async () => {
    const { id } = await anOpenCampaign(at)
    await sendInvitations(at, PREPARER, id)
    await expect(sendInvitations(at, PREPARER, id)).rejects.toThrow(
      'campaign.invitations-just-sent',
    )
    at.clock.advance({ hours: 3 })
    await sendInvitations(at, PREPARER, id)
    at.clock.advance({ hours: 3 })
    await expect(sendInvitations(at, PREPARER, id)).rejects.toThrow('campaign.invitations-spent')
  })

  test('nothing leaves at night but a link that somebody asks for', async () => {
    const { id, people } = await anOpenCampaign(at)
    at.clock.set('2026-03-02T20:30:00Z')
    expect(await sendInvitations(at, PREPARER, id)).toEqual({
      state: 'waiting',
      from: '2026-03-03T06:00:00.000Z',
    })
    await mailLinkAgain(at, id, people[3]!.email)
    expect(await runDueMailJobs(at)).toBe(1)
    expect((await server.mails()).map(({ subject }) => subject)).toEqual([
      'Your link: How we work together',
    ])
    at.clock.set('2026-03-03T05:59:59Z')
    expect(await runDueMailJobs(at)).toBe(0)
    at.clock.set('2026-03-03T06:00:00Z')
    expect(await runDueMailJobs(at)).toBe(29)
  })

  test('what the evening overtakes waits as well, and waiting is no attempt', async () => {
    const { id } = await anOpenCampaign(at)
    at.clock.set('2026-03-02T18:59:00Z')
    expect(await sendInvitations(at, PREPARER, id)).toMatchObject({ state: 'sending' })
    at.clock.set('2026-03-02T19:00:00Z')
    expect(await runDueMailJobs(at)).toBe(0)
    expect(await mailsWaiting(at)).toEqual({
      '2026-03-03T06:00:00.000Z, 0 attempts': 29,
    })
    at.clock.set('2026-03-03T06:00:00Z')
    expect(await runDueMailJobs(at)).toBe(29)
  })

  test('the hours are the campaign’s own, in its time zone', async () => {
    const terms = { timeZone: 'America/Bogota', mailHours: { from: '10:00', until: '12:00' } }
    const { id } = await anOpenCampaign(at, { terms })
    expect(await sendInvitations(at, PREPARER, id)).toMatchObject({
      from: '2026-03-02T15:00:00.000Z',
    })
  })

  test('who was asked is counted for thirty days, whoever answered', async () => {
    const { id, people } = await anOpenCampaign(at)
    const next = await aDraft()
    expect(await recently(next.id)).toBe(29)
    for (const person of people.slice(0, 9)) await answerAs(at, person, answering(4))
    expect(await recently(next.id)).toBe(29)

    at.clock.set('2026-03-31T21:59:59Z')
    expect(await recently(next.id)).toBe(29)
    at.clock.set('2026-03-31T22:00:00Z')
    expect(await recently(next.id)).toBe(0)
    expect((await findCampaign(at, id)).opensOn).toBe('2026-03-02')
  })

  test('only those asked again count: other departments, and people who have come since, do not', async () => {
    await anOpenCampaign(at, { terms: { departments: ['Company/Sales'] } })
    expect(await recently((await aDraft()).id)).toBe(12)
    expect(await recently((await aDraft({ departments: ['Company/Legal'] })).id)).toBe(0)
    await importRoster(at, PREPARER, rosterFile({ 'Company/New': 20, 'Company/Sales': 3 }))
    expect(await recently((await aDraft()).id)).toBe(3)
  })

  test('a closed campaign that was deleted was asked all the same; the first day decides', async () => {
    const { id } = await aClosedCampaign(at)
    await deleteCampaign(at, PREPARER, id, 'How we work together')
    expect(await recently((await aDraft()).id)).toBe(29)
    expect(await recently((await aDraft({ opensOn: '2026-04-01' })).id)).toBe(0)
  })

  test('opening needs a reason then, and only then', async () => {
    await anOpenCampaign(at)
    const { id } = await aDraft()
    await expect(openCampaign(at, PREPARER, id)).rejects.toMatchObject({
      key: 'campaign.asked-recently',
      status: 409,
      details: { count: 29, days: 30 },
    })
    await expect(openCampaign(at, PREPARER, id, 'because')).rejects.toThrow(
      'campaign.reason-length',
    )
    expect((await findCampaign(at, id)).state).toBe('draft')
    expect((await openCampaign(at, PREPARER, id, 'a merger was announced')).state).toBe('opening')
  })
})
