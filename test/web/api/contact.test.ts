import { beforeAll, describe, expect, test } from 'vitest'
import { ROLES } from '#src/core/permission.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anOpenCampaign, PREPARER } from '#test/setup/survey-campaigns.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const DRAFT = { title: 'Autumn', questionnaire: 'short', closesOn: '2026-03-20' }
const NO_TEXTS = { invitation: {}, reminder: {} }

onEachDatabase('the API of schedule and mails', (context) => {
  const clients = {} as Record<(typeof ROLES)[number] | 'stranger', Client>
  let draft: string
  let open: string

  beforeAll(async () => {
    open = (await anOpenCampaign(context())).id
    draft = (await createCampaign(context(), PREPARER, DRAFT)).id
    for (const role of ROLES)
      clients[role] = await aClient(context(), role, role === 'manager' ? 'Company' : undefined)
    clients.stranger = await aClient(context(), null)
  })

  const JSON_TYPE = { 'content-type': 'application/json' }
  const put = async (client: Client, path: string, body: object) => {
    const reply = await client.put(`/campaigns/${path}`, body, JSON_TYPE)
    return { status: reply.statusCode, ...reply.json() } as Record<string, unknown>
  }

  test('changes a draft, tells the second of two, and says what it did', async () => {
    const changed = await put(clients.hr, draft, {
      ...DRAFT,
      title: 'Winter',
      revision: 1,
      opensOn: '2026-03-05',
      schedule: { opening: '08:30', reminders: [{ on: '2026-03-12', at: '09:00' }] },
      mailTexts: { reminder: { es: { subject: 'Queda poco: {title}' } } },
    })
    expect(changed).toMatchObject({
      status: 200,
      title: 'Winter',
      revision: 2,
      schedule: {
        opening: '08:30',
        reason: null,
        reminders: [{ on: '2026-03-12', at: '09:00' }],
      },
      mailHours: { from: '07:00', until: '20:00' },
      mailTexts: {
        invitation: {},
        reminder: { es: { subject: 'Queda poco: {title}', opening: null, closing: null } },
      },
      invitationsSent: 0,
      remindersSent: 0,
    })
    expect(await put(clients.administrator, draft, { ...DRAFT, revision: 1 })).toMatchObject({
      status: 409,
      key: 'campaign.changed',
    })
  })

  test('changes the words of mails and the reminders to come', async () => {
    const texts = { invitation: { fr: { subject: 'Bonjour {name}' } }, reminder: {} }
    const worded = await put(clients.hr, `${open}/mail-texts`, { revision: 1, mailTexts: texts })
    expect(worded).toMatchObject({ status: 200, revision: 2 })
    const reminders = [{ on: '2026-03-12', at: '09:00' }]
    const planned = await put(clients.hr, `${open}/schedule`, { revision: 2, reminders })
    expect(planned).toMatchObject({ status: 200, revision: 3, schedule: { reminders } })
  })

  describe('refuses', () => {
    test.each([
      ['draft', {}, 400, 'request.malformed'],
      ['draft', { revision: 2, schedule: { opening: '8:30' } }, 400, 'request.malformed'],
      ['draft', { revision: 2, schedule: { opening: '07:00' } }, 400, 'campaign.opening-in-past'],
      ['open', { revision: 1 }, 409, 'campaign.not-draft'],
      ['nothing', { revision: 1 }, 404, 'campaign.not-found'],
    ])('of %s the change %o', async (which, change, status, key) => {
      const id = { draft, open }[which] ?? which
      expect(await put(clients.hr, id, { ...DRAFT, ...change })).toMatchObject({ status, key })
    })

    test.each([
      ['open/schedule', {}, 400, 'request.malformed'],
      ['open/schedule', { revision: 3, reminders: [{ on: 'x' }] }, 400, 'request.malformed'],
      [
        'open/schedule',
        { revision: 3, reminders: [{ on: '2026-03-21', at: '09:00' }] },
        400,
        'campaign.reminder-outside',
      ],
      ['draft/schedule', { revision: 2, reminders: [] }, 409, 'campaign.not-open'],
      ['nothing/schedule', { revision: 2, reminders: [] }, 404, 'campaign.not-found'],
      ['draft/mail-texts', { revision: 2 }, 400, 'request.malformed'],
      [
        'draft/mail-texts',
        { revision: 2, mailTexts: { invitation: { fr: { opening: '{nom}' } } } },
        400,
        'campaign.mail-placeholder-unknown',
      ],
      ['draft/mail-texts', { revision: 1, mailTexts: NO_TEXTS }, 409, 'campaign.changed'],
      ['nothing/mail-texts', { revision: 1, mailTexts: NO_TEXTS }, 404, 'campaign.not-found'],
    ])('%s with %j', async (path, body, status, key) => {
      const [which = '', part] = path.split('/')
      const id = { draft, open }[which] ?? which
      expect(await put(clients.hr, `${id}/${part}`, body)).toMatchObject({ status, key })
    })

    test('managers, auditors and strangers', async () => {
      for (const [path, body] of [
        [draft, { ...DRAFT, revision: 2 }],
        [`${open}/schedule`, { revision: 3, reminders: [] }],
        [`${draft}/mail-texts`, { revision: 2, mailTexts: NO_TEXTS }],
      ] as const) {
        for (const role of ['manager', 'auditor'] as const)
          expect((await put(clients[role], path, body)).status).toBe(403)
        expect((await put(clients.stranger, path, body)).status).toBe(401)
      }
    })

    test('to open without a reason where people were asked a short while ago', async () => {
      const { id } = await createCampaign(context(), PREPARER, DRAFT)
      const ask = async (body?: object) => {
        const reply = await clients.hr.send('POST', `/campaigns/${id}/opening`, body)
        return [reply.statusCode, reply.json().key ?? reply.json().state]
      }
      expect(await ask()).toEqual([409, 'campaign.asked-recently'])
      expect(await ask({})).toEqual([409, 'campaign.asked-recently'])
      expect(await ask({ reason: 'short' })).toEqual([400, 'campaign.reason-length'])
      expect(await ask({ reason: 5 })).toEqual([400, 'request.malformed'])
      expect(await ask({ why: 'x' })).toEqual([400, 'request.malformed'])
      expect(await ask({ reason: 'the board asked for it' })).toEqual([202, 'opening'])
    })
  })
})
