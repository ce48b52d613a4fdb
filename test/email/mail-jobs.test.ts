import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { concat } from '#src/core/anonymity/bytes.ts'
import { plainLink } from '#src/core/anonymity/invitation-link.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { randomId } from '#src/core/random.ts'
import { putMailJob, putMailJobs } from '#src/data/roster/mail-jobs.ts'
import { claimMailJobs, countMails } from '#src/data/roster/mail-queue.ts'
import { changeRoles } from '#src/services/accounts/roles.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { stopRemindersOf } from '#src/services/mail/reminder-stop.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { aCompany, people } from '#test/setup/people.ts'
import { aVisitor } from '#test/setup/visitor.ts'

onEachDatabase('mail jobs', (context) => {
  let refuses: (to: string) => boolean = () => false
  let server: MailServer
  let at: TestContext

  beforeAll(async () => {
    server = await mailServer((to) => refuses(to))
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    at.clock.set('2026-03-02T09:00:00Z')
    server.forget()
    refuses = () => false
  })

  test('every invited person gets the invitation in the own language, and the list is empty', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, ['fr', 'es', 'en'])
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    expect(await runDueMailJobs(at, linksOf)).toBe(3)

    const mails = (await server.mails()).toSorted((one, other) => (to(one) < to(other) ? -1 : 1))
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Votre avis sur le travail\u00a0: Climate',
      'Su opinión sobre el trabajo: Climate',
      'Your view of work: Climate',
    ])
    expect(mails[0]?.text).toContain('/s/')
    expect(mails[0]?.text).toContain('20 mars 2026')
    expect(await jobsLeft(at)).toEqual([])
    expect(await runDueMailJobs(at, linksOf)).toBe(0)
  })

  test('the mail program can stop the reminders, and only the reminders of this person stop', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, ['en', 'en'])
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    await runDueMailJobs(at, linksOf)
    const [mail] = await server.mails()
    const header = (key: string) => mail?.headers.find((one) => one.key === key)?.value
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const stopLink = /<(.+)>/.exec(header('list-unsubscribe') ?? '')?.[1] ?? ''
    const path = new URL(stopLink).pathname

    const visitor = await aVisitor(context())
    expect((await visitor.get(path)).status).toBe(200)
    expect(await stops(at)).toBe(0)
    const answer = await visitor.postFromElsewhere(path, { 'List-Unsubscribe': 'One-Click' })
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toBeUndefined()
    await visitor.postFromElsewhere(path, {})
    expect(await stops(at)).toBe(1)

    server.forget()
    await putMailJobs(at.roster, campaign, 'reminder', at.now())
    expect(await runDueMailJobs(at, linksOf)).toBe(1)
    expect(to((await server.mails())[0])).not.toBe(to(mail))
  })

  test('a link that is nobody’s stops nothing', async () => {
    const { campaign } = await anOpenCampaign(at, ['en'])
    const token = randomBytes(32).toString('base64url')
    await expect(stopRemindersOf(at, campaign, token)).rejects.toThrow('invitation.not-found')
    await expect(stopRemindersOf(at, campaign, 'x')).rejects.toThrow('invitation.not-found')
  })

  test('a server that refuses once gets the mail a minute later', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, ['en', 'en', 'en'])
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    refuses = (address) => address === 'person1@example.org' && server.refused() === 0
    expect(await runDueMailJobs(at, linksOf)).toBe(2)
    expect(await runDueMailJobs(at, linksOf)).toBe(0)
    at.clock.advance({ seconds: 61 })
    expect(await runDueMailJobs(at, linksOf)).toBe(1)
    expect(server.refused()).toBe(1)
    expect(new Set((await server.mails()).map(to)).size).toBe(3)
  })

  test('a server that always refuses is asked five times, and a number is all that stays', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, ['en', 'en'])
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    refuses = (address) => address === 'person0@example.org'
    expect(await countMails(at.roster, campaign)).toMatchObject({ waiting: 2 })
    for (let n = 0; n < 10; n += 1) {
      await runDueMailJobs(at, linksOf)
      at.clock.advance({ hours: 2 })
    }
    expect(server.refused()).toBe(5)
    expect(await jobsLeft(at)).toEqual([])
    expect(await countMails(at.roster, campaign)).toEqual({
      waiting: 0,
      invitationsRefused: 1,
      remindersRefused: 0,
    })
  })

  test('what one instance claimed no other takes, until the lease is over', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, Array(120).fill('en'))
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    const terms = {
      now: at.now(),
      leaseUntil: new Date(at.now().getTime() + 300_000),
      most: 50,
      attempts: 5,
    }
    const claims = await Promise.all(
      [1, 2, 3, 4].map(() => claimMailJobs(at.roster, at.database.dialect, terms)),
    )
    const ids = claims.flat().map(({ invitation }) => Buffer.from(invitation).toString('hex'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(120)
    expect(await runDueMailJobs(at, linksOf)).toBe(0)
    at.clock.advance({ minutes: 6 })
    expect(await runDueMailJobs(at, linksOf)).toBe(120)
  })

  test('two instances at once send each mail once', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, Array(130).fill('en'))
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    const counts = await Promise.all([runDueMailJobs(at, linksOf), runDueMailJobs(at, linksOf)])
    expect(counts[0]! + counts[1]!).toBe(130)
    expect(new Set((await server.mails()).map(to)).size).toBe(130)
  })

  test('two hundred mails go in one run', async () => {
    const { campaign, linksOf } = await anOpenCampaign(at, Array(200).fill('fr'))
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    expect(await runDueMailJobs(at, linksOf)).toBe(200)
    expect(await runDueMailJobs(at, linksOf)).toBe(0)
  })

  test('once the campaign is not open any more, nothing is sent', async () => {
    const { campaign, linksOf, invitations } = await anOpenCampaign(at, ['en'])
    await putMailJob(at.roster, invitations[0]!, 'link-again', at.now())
    await at.frame
      .updateTable('campaign')
      .set({ state: 'grace' })
      .where('id', '=', campaign)
      .execute()
    expect(await runDueMailJobs(at, linksOf)).toBe(0)
    expect(await jobsLeft(at)).toEqual([])
  })

  test('no link and no token is ever on the list', async () => {
    const { campaign, tokens } = await anOpenCampaign(at, ['en', 'en'])
    await putMailJobs(at.roster, campaign, 'invitation', at.now())
    const rows = JSON.stringify([
      await at.roster.selectFrom('mailJob').selectAll().execute(),
      await at.roster.selectFrom('invitation').selectAll().execute(),
    ])
    for (const token of tokens) expect(rows).not.toContain(token)
  })

  describe('to the office', () => {
    test('all HR hear of an administrator who takes their role, each in the own language', async () => {
      const { alice } = await people(at)
      await changeRoles(at, alice, alice.id, { roles: ['administrator', 'hr'], departments: [] })
      refuses = (address) => address === 'hilda@example.org' && server.refused() === 0
      expect(await runDueMailJobs(at)).toBe(1)
      at.clock.advance({ minutes: 2 })
      expect(await runDueMailJobs(at)).toBe(1)
      const mails = await server.mails()
      expect(mails.map(to).toSorted()).toEqual(['alice@example.org', 'hilda@example.org'])
      expect(mails.find((mail) => to(mail) === 'hilda@example.org')?.text).toContain(
        's’est donné le rôle RH',
      )
      expect(await runDueMailJobs(at)).toBe(0)
    })
  })
})

const to = (mail: { to?: { address?: string | undefined }[] | undefined } | undefined) =>
  mail?.to?.[0]?.address ?? ''

const jobsLeft = (at: TestContext) => at.roster.selectFrom('mailJob').select('kind').execute()

async function stops({ roster }: TestContext) {
  return (await roster.selectFrom('reminderStop').selectAll().execute()).length
}

/** A campaign that is open for one person per language, with links made from tokens of the test's own. */
async function anOpenCampaign(at: TestContext, languages: string[]) {
  await aCompany(at)
  const { id, version } = await storeQuestionnaire(at, DEFAULT_QUESTIONNAIRE)
  const campaign = randomId()
  await at.frame
    .insertInto('campaign')
    .values({
      id: campaign,
      title: 'Climate',
      questionnaireId: id,
      questionnaireVersion: version,
      k: 5,
      timeZone: 'Europe/Paris',
      opensOn: '2026-03-01',
      closesOn: '2026-03-20',
      latestClosesOn: '2026-03-31',
      graceHours: 24,
      graceEnds: null,
      languages: '["fr","es","en"]',
      departments: null,
      segments: '[]',
      state: 'open',
      auditor: null,
      keepComments: 'P2Y',
      keepReports: 'P10Y',
      releasedOn: null,
    })
    .execute()
  const manifest = {
    k: 5,
    retention: { comments: 'P24M', reports: 'P5Y' },
    questionnaire: { id, version },
  }
  await at.frame
    .insertInto('manifest')
    .values({ campaign, bytes: Buffer.from(JSON.stringify(manifest)), signature: Buffer.alloc(64) })
    .execute()

  const rows = languages.map((language, index) => ({
    language,
    index,
    id: randomBytes(16),
    token: randomBytes(32),
  }))
  await at.roster
    .insertInto('person')
    .values(
      rows.map(({ language, index }) => ({
        id: `p${index}`,
        email: `person${index}@example.org`,
        name: `Person ${index}`,
        department: 'sales',
        language,
      })),
    )
    .execute()
  await at.roster
    .insertInto('invitation')
    .values(
      rows.map(({ index, id: invitation, token }) => ({
        id: invitation,
        campaign,
        person: `p${index}`,
        gid: 0,
        tokenHash: tokenHash(token),
        blindedHash: null,
      })),
    )
    .execute()

  const tokenOf = new Map(rows.map((row) => [row.id.toString('hex'), row.token]))
  return {
    campaign,
    invitations: rows.map((row) => row.id),
    tokens: rows.map(({ token }) => token.toString('base64url')),
    linksOf: async () => (invitation: { id: Uint8Array; gid: number }) => {
      const token = tokenOf.get(Buffer.from(invitation.id).toString('hex')) ?? Buffer.alloc(32)
      const plain = plainLink(at.settings.baseUrl, campaign, concat(token))
      return { link: `${plain.replace('/n/', '/s/')}#i=x`, plainLink: plain }
    },
  }
}
