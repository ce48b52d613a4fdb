import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { replaceAccountRoles } from '#src/data/office/accounts.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { aClosedCampaign, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { people } from '#test/setup/people.ts'
import { signedIn } from '#test/setup/visitor.ts'

const company = {
  'Company/Legal': [9, times(7, 2)],
  'Company/Sales': [9, times(7, 4)],
} as const

onEachDatabase('a release of reports', (context) => {
  let server: MailServer
  let at: TestContext
  let who: Awaited<ReturnType<typeof people>>
  let id: string

  beforeAll(async () => {
    server = await mailServer()
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    server.forget()
    id = (await aClosedCampaign(context(), company, { title: 'Spring' })).id
    who = await people(at)
    const { units } = await frozenTree(context(), id)
    const sales = units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    const of = (account: string, department: string) =>
      replaceAccountRoles(at.office, account, [{ account, role: 'manager', department }])
    await of(who.max.id, sales)
    // a department that nobody was asked in, and a manager of nothing
    await of(who.aude.id, 'a department of later')
    await of(who.hilda.id, '')
    await replaceAccountRoles(at.office, who.alice.id, [
      { account: who.alice.id, role: 'hr', department: '' },
      { account: who.alice.id, role: 'administrator', department: '' },
    ])
  })

  const hr = () => ({ ...who.alice, roles: ['administrator', 'hr'] as const })
  const receivers = async () =>
    (await server.mails()).map((mail) => mail.to?.[0]?.address ?? '').toSorted()

  test('writes to each manager who can read a report, once, in the own language, without a figure', async () => {
    await releaseReports(at, hr(), id, { tellManagers: true })
    await releaseReports(at, hr(), id, { tellManagers: true })
    expect(await runDueMailJobs(at)).toBe(1)
    expect(await receivers()).toEqual(['max@example.org'])
    const [mail] = await server.mails()
    const link = `http://localhost:3000/campaigns/${id}/results`
    expect(mail?.subject).toBe('Sus informes: Spring')
    expect(mail?.text).toContain(link)
    expect(mail?.text?.replace(link, '')).not.toMatch(/[0-9%]/)
    const { items } = await listAuditLog(at, hr(), null)
    expect(items.find(({ act }) => act === 'reports.released')?.details).toEqual({ mail: true })
  })

  test('writes to managers of the roster with an account too, and to each one time', async () => {
    const { units } = await frozenTree(context(), id)
    const legal = units.find(({ path }) => path === 'Company/Legal')?.department ?? ''
    const sales = units.find(({ path }) => path === 'Company/Sales')?.department ?? ''
    const person = (key: string, email: string) => ({
      id: key,
      email,
      name: key,
      department: legal,
      language: 'fr',
    })
    await at.roster
      .insertInto('person')
      .values([
        person('m1', 'Aude@Example.org'),
        person('m2', 'nobody@example.org'),
        person('m3', 'max@example.org'),
      ])
      .execute()
    await at.roster
      .insertInto('management')
      .values([
        { person: 'm1', department: legal },
        { person: 'm2', department: legal },
        { person: 'm3', department: legal },
        { person: 'm3', department: sales },
      ])
      .execute()
    await releaseReports(at, hr(), id, { tellManagers: true })
    await runDueMailJobs(at)
    expect(await receivers()).toEqual(['aude@example.org', 'max@example.org'])
  })

  test('writes to nobody where HR chose so, and of two at once one writes', async () => {
    await releaseReports(at, hr(), id, { tellManagers: false })
    expect(await runDueMailJobs(at)).toBe(0)

    const { id: other } = await aClosedCampaign(context(), company, { title: 'Summer' })
    await Promise.all([
      releaseReports(at, hr(), other, { tellManagers: true }),
      releaseReports(at, hr(), other, { tellManagers: true }),
    ])
    await runDueMailJobs(at)
    expect(await receivers()).toEqual(['max@example.org'])
  })

  test('offers the mail in its form, ticked, and says who could not read', async () => {
    const alice = await signedIn(at, 'alice')
    const results = `/campaigns/${id}/results`
    const page = await alice.get(results)
    expect(page.text).toMatch(/name="mail" value="on"[^>]* checked/)
    const without = await (await signedIn(context(), 'alice')).get(results)
    expect(without.text).not.toContain('name="mail"')

    const answer = await alice.post(`${results}/release`, { mail: 'on' }, results)
    expect(answer.status).toBe(303)
    expect(await runDueMailJobs(at)).toBe(1)
    expect((await alice.post(`${results}/release`, { mail: ['on', 'on'] }, results)).status).toBe(
      400,
    )
  })
})
