import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { findCampaign, listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { changeCampaign } from '#src/services/campaigns/drafts/change-campaign.ts'
import { sendInvitations } from '#src/services/invitations/send.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft, anOpenCampaign, TERMS } from '#test/web/admin/site.ts'

onEachDatabase('the pages of schedule and mails', (context) => {
  let server: MailServer
  let refuses: (address: string) => boolean = () => false
  let at: TestContext
  let alice: Actor
  let visitor: Visitor

  beforeAll(async () => {
    server = await mailServer((address) => refuses(address))
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    at.clock.set('2026-03-02T09:00:00Z')
    alice = (await aCompanyOf(at, 9)).alice
    visitor = await signedIn(at, 'alice')
    refuses = () => false
    server.forget()
  })

  /** The fields of the form as a browser would send them back. */
  async function formAt(path: string): Promise<Record<string, string | string[]>> {
    const { text } = await visitor.get(path)
    const fields: Record<string, string | string[]> = {}
    for (const [input] of text.matchAll(/<input [^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(input)?.[1] ?? ''
      const value = plain(/value="([^"]*)"/.exec(input)?.[1] ?? '')
      const isBox = /type="(checkbox|radio)"/.test(input)
      if (name === '_csrf' || (isBox && !input.includes('checked'))) continue
      fields[name] = name === 'languages' ? [...(fields[name] ?? []), value] : value
    }
    for (const [, name = '', options = ''] of text.matchAll(
      /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
    ))
      fields[name] = plain(/value="([^"]*)" selected/.exec(options)?.[1] ?? '')
    for (const [, name = '', value = ''] of text.matchAll(
      /<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
    ))
      fields[name] = plain(value)
    return fields
  }

  describe('the form of a draft', () => {
    test('shows what there is; sent back untouched it changes nothing', async () => {
      const id = await aDraft(at, alice, {
        opensOn: '2026-03-05',
        schedule: {
          opening: '08:30',
          reason: 'a new law asks for it',
          reminders: [{ on: '2026-03-10', at: '09:15' }],
        },
        mailHours: { from: '08:00', until: '19:30' },
        departments: ['Company/Sales/North', 'Company/Legal'],
        segments: ['seniority', { id: 'floor', label: 'Floor', values: ['First', 'Second'] }],
        retention: { comments: 'P18M', reports: 'P30M' },
        auditor: { name: 'Aude' },
        trustee: 'Works council',
        mailTexts: { invitation: { fr: { subject: 'Bonjour' } } },
      })
      const before = await findCampaign(at, id)
      const fields = await formAt(`/campaigns/${id}/edit`)
      expect(fields).toMatchObject({ reminder1Day: '2026-03-10', reminder1Time: '09:15' })
      const answer = await visitor.post(`/campaigns/${id}/edit`, {
        ...fields,
        departments: ['Company/Sales/North', 'Company/Legal'],
      })
      expect([answer.status, answer.headers.location]).toEqual([
        303,
        `/campaigns/${id}?done=edited`,
      ])
      expect(await findCampaign(at, id)).toEqual({ ...before, revision: 2 })
      const page = await visitor.get(`/campaigns/${id}?done=edited`)
      expect(page.text).toContain('The draft is saved.')
      expect(page.text).toContain('5 March 2026 at 08:30')
    })

    test('tells the second of two what is entered and what is there, and keeps both', async () => {
      const id = await aDraft(at, alice)
      const fields = await formAt(`/campaigns/${id}/edit`)
      await changeCampaign(at, alice, id, { ...TERMS, title: 'Hers', k: 6, revision: 1 })
      const conflict = await visitor.post(`/campaigns/${id}/edit`, { ...fields, title: 'Mine' })
      expect(conflict.status).toBe(409)
      expect(conflict.text).toContain('Somebody changed this draft')
      expect(conflict.text).toMatch(/Title<\/th>\s*<td>Mine<\/td>\s*<td>Hers<\/td>/)
      expect(conflict.text).toContain('value="Mine"')
      expect(await findCampaign(at, id)).toMatchObject({ title: 'Hers', revision: 2 })

      const again = { ...fields, title: 'Mine', revision: '2' }
      expect((await visitor.post(`/campaigns/${id}/edit`, again)).status).toBe(303)
      expect(await findCampaign(at, id)).toMatchObject({ title: 'Mine', k: 5, revision: 3 })
    })

    test.each([
      [{ openingAt: '09:00' }, 'openingAt', 'That moment is over'],
      [{ openingAt: 'soon' }, 'openingAt', 'Write a time such as 08:30'],
      [{ reminder2Day: '2026-03-02', reminder2Time: '09:00' }, 'reminder2Day', 'Reminder 2 must'],
      [{ reminder3Day: '2026-03-10' }, 'reminder3Time', 'Write a time such as 08:30'],
      [{ againReason: 'because' }, 'againReason', 'a reason of 10 to 300'],
      [{ mailFrom: '20:00', mailUntil: '07:00' }, 'mailUntil', 'at least 2 hours'],
      [{ mailFrom: '<script>' }, 'mailFrom', 'Write two times'],
    ])('says at the field what is wrong with %o', async (wrong, field, sentence) => {
      const id = await aDraft(at, alice)
      const fields = { ...(await formAt(`/campaigns/${id}/edit`)), ...wrong }
      const answer = await visitor.post(`/campaigns/${id}/edit`, fields)
      expect(answer.status).toBe(400)
      expect(answer.text).toContain(`href="#${field}"`)
      expect(answer.text).toContain(sentence)
      expect(answer.text).not.toContain('<script>')
      expect((await findCampaign(at, id)).revision).toBe(1)
    })

    test('is not for others, nor for what is open or unknown', async () => {
      const id = await aDraft(at, alice)
      const max = await signedIn(at, 'max')
      expect((await max.get(`/campaigns/${id}/edit`)).status).toBe(403)
      expect((await max.post(`/campaigns/${id}/edit`, {}, '/account')).status).toBe(403)
      const stranger = await aVisitor(at)
      expect((await stranger.get(`/campaigns/${id}/edit`)).headers.location).toMatch(/^\/sign-in/)
      expect((await visitor.get('/campaigns/nothing/edit')).status).toBe(404)
      const open = await anOpenCampaign(at, alice)
      expect((await visitor.get(`/campaigns/${open}/edit`)).status).toBe(409)
    })

    test('of a new campaign, sent twice, makes one', async () => {
      const fields = { ...(await formAt('/campaigns/new')), title: 'Twice' }
      const answers = [
        await visitor.post('/campaigns', fields, '/campaigns/new'),
        await visitor.post('/campaigns', fields, '/campaigns/new'),
      ]
      expect(answers[0]?.headers.location).toBe(answers[1]?.headers.location)
      expect(await listCampaigns(at, alice)).toHaveLength(1)
    })
  })

  test('opening asks for a reason where people were asked a short while ago', async () => {
    await anOpenCampaign(at, alice)
    const id = await aDraft(at, alice, { title: 'Again' })
    const page = await visitor.get(`/campaigns/${id}?language=en`)
    expect(page.text).toContain('27 of the people were invited to another campaign')
    const open = (reason: string) =>
      visitor.post(
        `/campaigns/${id}/opening`,
        { confirmed: 'yes', reason },
        `/campaigns/${id}?language=en`,
      )
    const short = await open('<b>why</b>')
    expect([short.status, (await findCampaign(at, id)).state]).toEqual([303, 'opening'])
    const other = await aDraft(at, alice, { title: 'Once more' })
    const refused = await visitor.post(
      `/campaigns/${other}/opening`,
      { confirmed: 'yes', reason: 'no' },
      `/campaigns/${other}`,
    )
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('href="#reason"')
    expect(refused.text).toContain('value="no"')
    const hilda = await signedIn(at, 'hilda')
    const told = await hilda.get('/campaigns?language=en')
    expect(told.text).toContain('Reason: &lt;b&gt;why&lt;/b&gt;')
  })

  test('the reminders to come of an open campaign are shown, changed, and refused at their field', async () => {
    const id = await anOpenCampaign(at, alice)
    const path = `/campaigns/${id}/schedule`
    const times = { mailFrom: '07:00', mailUntil: '20:00', revision: '1' }
    const put = (fields: object) => visitor.post(path, { ...times, ...fields }, `/campaigns/${id}`)
    const first = { reminder1Day: '2026-03-10', reminder1Time: '09:00' }
    expect((await put(first)).headers.location).toBe(`/campaigns/${id}?done=rescheduled`)
    expect((await visitor.get(`/campaigns/${id}`)).text).toContain('value="2026-03-10"')
    const past = await put({ ...first, reminder1Day: '2026-03-01', revision: '2' })
    expect(past.status).toBe(400)
    expect(past.text).toContain('href="#reminder1Day"')
    expect(past.text).toContain('value="2026-03-01"')
    expect((await put(first)).status).toBe(409)
    expect((await visitor.post('/campaigns/nothing/schedule', times, '/campaigns')).status).toBe(
      404,
    )
    const max = await signedIn(at, 'max')
    expect((await max.post(path, times, '/account')).status).toBe(403)
    expect((await visitor.postFromElsewhere(path, times)).status).toBe(403)
    const stranger = await aVisitor(at)
    expect((await stranger.post(path, times, '/sign-in')).status).toBe(401)
  })

  test('an open campaign says how many invitations wait, and how many the server refused', async () => {
    const id = await anOpenCampaign(at, alice)
    await sendInvitations(at, alice, id)
    const page = async () => (await visitor.get(`/campaigns/${id}`)).text
    expect(await page()).toContain('27 invitations have still to leave.')
    refuses = ({ length }) => length > 0
    for (let n = 0; n < 5; n += 1) {
      await runDueMailJobs(at)
      at.clock.advance({ hours: 2 })
    }
    visitor = await signedIn(at, 'alice')
    expect(await page()).toContain('refused 27 invitations, five times each.')
    expect(await page()).not.toContain('still to leave')
  })

  describe('the words of the mails', () => {
    const OWN = {
      'invitation-en-subject': 'Ready, {title}? 🎉',
      'invitation-en-opening': 'Dear {name},\r\n\r\n<script>alert(1)</script>\r\nuntil {lastDay}',
      'invitation-en-closing': 'Bob & team, {organisation}',
    }
    const put = (id: string, fields: object, revision = '1') =>
      visitor.post(`/campaigns/${id}/mails`, { ...fields, revision }, `/campaigns/${id}/mails`)

    test('are kept, shown, and in the mail as text and HTML, with all that is fixed', async () => {
      const id = await anOpenCampaign(at, alice)
      expect((await put(id, OWN)).headers.location).toBe(`/campaigns/${id}/mails?done=mails`)
      const page = await visitor.get(`/campaigns/${id}/mails`)
      expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(page.text).toContain('{lastDay}')
      expect(page.text).toContain('Usual words: Reminder: {title}')

      await sendInvitations(at, alice, id)
      await runDueMailJobs(at)
      const [mail] = await server.mails()
      expect(mail?.subject).toBe('Ready, Spring survey? 🎉')
      expect(mail?.text).toMatch(/\nDear Person \d,\n/)
      expect(mail?.text).toContain('until 20 March 2026')
      expect(mail?.text).toContain('Bob & team, Your employer')
      expect(mail?.html).not.toContain('<script')
      expect(mail?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;<br>until 20 March 2026')
      for (const fixed of [
        'Taking part is your choice',
        'Your answers leave sealed',
        'at least 5 people answered',
        'Comments are deleted after',
        'Stop these reminders',
        '/s/',
        '/n/',
      ])
        expect(mail?.text).toContain(fixed)
      expect(mail?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(true)
    })

    test('that cannot be sent are refused at their field, and nothing entered is lost', async () => {
      const id = await aDraft(at, alice)
      for (const [name, value, sentence] of [
        ['invitation-fr-opening', 'Cher {nom}', '“{nom}” is no placeholder'],
        ['reminder-es-subject', 'A\u202Egpj.exe', 'invisible signs'],
        ['reminder-es-subject', 'A\r\nBcc: all@acme.example', 'The subject is one line'],
        ['invitation-en-closing', 'x'.repeat(1001), 'at most 1000 characters'],
      ] as const) {
        const answer = await put(id, { ...OWN, [name]: value })
        expect(answer.status).toBe(400)
        expect(answer.text).toContain(`href="#${name}"`)
        expect(answer.text).toContain(sentence)
        expect(answer.text).toContain('Ready, {title}? 🎉')
      }
      expect((await findCampaign(at, id)).mailTexts).toEqual({ invitation: {}, reminder: {} })
    })

    test('tell the second of two what differs', async () => {
      const id = await aDraft(at, alice)
      await put(id, { 'invitation-fr-subject': 'Le premier' })
      const second = await put(id, { 'invitation-fr-subject': 'Le second' })
      expect(second.status).toBe(409)
      expect(second.text).toMatch(/<td>Le second<\/td>\s*<td>Le premier<\/td>/)
      expect(second.text).toContain('name="revision" value="2"')
      expect((await put(id, { 'invitation-fr-subject': '' }, '2')).status).toBe(303)
      expect((await findCampaign(at, id)).mailTexts.invitation).toEqual({})
    })

    test('are shown as they will arrive in each language, without markup of their own', async () => {
      const id = await aDraft(at, alice)
      await put(id, { ...OWN, 'reminder-fr-subject': 'Encore : {title}' })
      const page = await visitor.get(`/campaigns/${id}/mails/invitation/en?language=en`)
      expect(page.text).toContain('Test: Ready, Spring survey? 🎉')
      expect(page.text).toContain('Dear Alice,')
      expect(page.text).not.toContain('<script>alert')
      expect(page.text).toContain(`/campaigns/${id}/preview/en`)
      expect(page.text).not.toContain('/n/')
      const reminder = await visitor.get(`/campaigns/${id}/mails/reminder/fr`)
      expect(reminder.text).toContain('Encore : Spring survey')
      expect(reminder.text).toContain('Ce rappel est envoyé à tout le monde')
    })

    test('are tried by a mail to whoever asks and nobody else, which answers nothing', async () => {
      const id = await aDraft(at, alice)
      const path = `/campaigns/${id}/mails/reminder/es`
      const answer = await visitor.post(`${path}/test`, { to: 'max@example.org' }, path)
      expect(answer.headers.location).toBe(`${path}?done=test-mail`)
      const mails = await server.mails()
      expect(mails.map(({ to }) => to?.[0]?.address)).toEqual(['alice@example.org'])
      expect(mails[0]?.subject).toBe('Prueba: Recordatorio: Spring survey')
      expect(mails[0]?.text).toContain(`/campaigns/${id}/preview/es`)
      expect(mails[0]?.text).not.toMatch(/\/[sn]\//)
      expect(mails[0]?.headers.some(({ key }) => key === 'list-unsubscribe')).toBe(false)
    })

    test('are not for others, and not there for what is unknown', async () => {
      const id = await aDraft(at, alice, { languages: ['fr'] })
      const stranger = await aVisitor(at)
      const max = await signedIn(at, 'max')
      for (const path of [`/campaigns/${id}/mails`, `/campaigns/${id}/mails/invitation/fr`]) {
        expect((await max.get(path)).status).toBe(403)
        expect((await stranger.get(path)).headers.location).toMatch(/^\/sign-in/)
      }
      for (const path of [`/campaigns/${id}/mails`, `/campaigns/${id}/mails/invitation/fr/test`]) {
        expect((await max.post(path, {}, '/account')).status).toBe(403)
        expect((await visitor.postFromElsewhere(path, {})).status).toBe(403)
        expect((await stranger.post(path, {}, '/sign-in')).status).toBe(401)
      }
      for (const path of [
        'nothing/mails',
        `${id}/mails/invitation/en`,
        `${id}/mails/link-again/fr`,
      ])
        expect((await visitor.get(`/campaigns/${path}`)).status).toBe(404)
      for (const path of ['nothing/mails', `${id}/mails/other/fr/test`])
        expect((await visitor.post(`/campaigns/${path}`, {}, '/campaigns')).status).toBe(404)
      expect(await server.mails()).toEqual([])
    })
  })
})

const SIGNS: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3D;': '=',
  '&amp;': '&',
}

const plain = (html: string) => html.replace(/&[#\w]+;/g, (sign) => SIGNS[sign] ?? sign)
