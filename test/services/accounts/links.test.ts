import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { askForReset } from '#src/services/accounts/links/ask-for-reset.ts'
import { choosePassword, showPasswordLink } from '#src/services/accounts/links/choose-password.ts'
import {
  inviteAccount,
  inviteAgain,
  sendResetLink,
  withdrawInvitation,
} from '#src/services/accounts/links/invite.ts'
import { changePassword, replacePassword } from '#src/services/accounts/own-account.ts'
import { signIn } from '#src/services/accounts/sign-in.ts'
import { signInGuards } from '#src/services/accounts/sign-in-guard.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { signedIn } from '#test/setup/visitor.ts'

const NEW = 'a slower river at dusk'
const nora = {
  name: 'Nora',
  email: 'Nora@example.org',
  language: 'es',
  roles: ['hr'],
  departments: [],
} as const

onEachDatabase('links to choose a password', (context) => {
  let refuses: (to: string) => boolean = () => false
  let server: MailServer
  let at: TestContext
  let who: Awaited<ReturnType<typeof people>>

  beforeAll(async () => {
    server = await mailServer((to) => refuses(to))
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    server.forget()
    refuses = () => false
    who = await people(at)
  })

  /** The links of the mails that came since, the oldest first. */
  async function linksInMails(): Promise<string[]> {
    await runDueMailJobs(at)
    const mails = await server.mails()
    return mails.flatMap(({ text }) => /\/password\/([\w-]{43})/.exec(text ?? '')?.[1] ?? [])
  }
  const enter = (email: string, password: string) =>
    signIn(at, signInGuards(), { email, password, address: '1.1.1.1' })
  const mailsTo = async (to: string) =>
    (await server.mails()).filter((mail) => mail.to?.[0]?.address === to)
  const ask = (email: string) => askForReset(at, signInGuards(), { email, address: '1.1.1.1' })
  const acts = async () => (await listAuditLog(at, who.alice, null)).items.map(({ act }) => act)

  describe('of an invitation', () => {
    test('go by mail in the own language, work once, and only as a hash are they kept', async () => {
      expect(await inviteAccount(at, who.alice, nora)).toMatchObject({ link: null })
      await expect(enter('nora@example.org', '')).rejects.toThrow('account.wrong-credentials')
      const [link = ''] = await linksInMails()
      const [mail] = await mailsTo('nora@example.org')
      expect(mail?.subject).toBe('Su cuenta de Septet')
      const tables = await Promise.all(
        (['accountLink', 'accountMail', 'auditLog'] as const).map((table) =>
          at.office.selectFrom(table).selectAll().execute(),
        ),
      )
      expect(JSON.stringify(tables)).not.toContain(link)

      expect(await showPasswordLink(at, link)).toMatchObject({ name: 'Nora', isFirst: true })
      await choosePassword(at, link, NEW)
      await expect(enter('nora@example.org', NEW)).resolves.toBeTruthy()
      await expect(choosePassword(at, link, PASSWORD)).rejects.toThrow('account.link-over')
      expect(await acts()).toContain('invitation.accepted')
    })

    test('end after seven days', async () => {
      await inviteAccount(at, who.alice, nora)
      const [link = ''] = await linksInMails()
      at.clock.advance({ days: 6, hours: 23 })
      expect(await showPasswordLink(at, link)).toBeTruthy()
      at.clock.advance({ hours: 1 })
      await expect(choosePassword(at, link, NEW)).rejects.toThrow('account.link-over')
    })

    test('end with the next invitation, and when they are withdrawn', async () => {
      const { id } = await inviteAccount(at, who.alice, nora)
      const [first = ''] = await linksInMails()
      await inviteAgain(at, who.alice, id, false)
      const [, second = ''] = await linksInMails()
      await expect(showPasswordLink(at, first)).rejects.toThrow('account.link-over')
      expect(await showPasswordLink(at, second)).toBeTruthy()
      await withdrawInvitation(at, who.alice, id)
      await expect(showPasswordLink(at, second)).rejects.toThrow('account.link-over')
      expect(await acts()).toEqual(
        expect.arrayContaining(['invitation.repeated', 'invitation.withdrawn']),
      )
    })

    test('that were withdrawn before the mail left are never sent', async () => {
      const { id } = await inviteAccount(at, who.alice, nora)
      await withdrawInvitation(at, who.alice, id)
      expect(await linksInMails()).toEqual([])
    })

    test('whose mail was refused are made anew for the next try, and the refused one is forgotten', async () => {
      await inviteAccount(at, who.alice, nora)
      refuses = () => true
      expect(await linksInMails()).toEqual([])
      expect(await at.office.selectFrom('accountLink').selectAll().execute()).toEqual([])
      refuses = () => false
      at.clock.advance({ minutes: 2 })
      const [link = ''] = await linksInMails()
      expect(await showPasswordLink(at, link)).toBeTruthy()
    })

    test('are shown once without a mailer, or where the administrator hands one over', async () => {
      const shown = await inviteAccount(context(), who.alice, nora)
      expect(shown.link).toMatch(/^http:\/\/localhost:3000\/password\/[\w-]{43}$/)
      const again = await inviteAgain(at, who.alice, shown.id, true)
      expect(again.link).toMatch(/\/password\/[\w-]{43}$/)
      expect(await linksInMails()).toEqual([])
    })

    test('are for those who have no password yet', async () => {
      await expect(inviteAgain(at, who.alice, who.max.id, false)).rejects.toThrow(
        'invitation.accepted',
      )
      await expect(withdrawInvitation(at, who.alice, who.max.id)).rejects.toThrow(
        'invitation.accepted',
      )
      await expect(inviteAgain(at, who.alice, 'nobody', false)).rejects.toThrow('account.not-found')
      await expect(inviteAgain(at, who.hilda, who.max.id, false)).rejects.toThrow('actor.forbidden')
    })

    test('of two who send the same one at once one wins', async () => {
      await inviteAccount(at, who.alice, nora)
      const [link = ''] = await linksInMails()
      const outcomes = await Promise.allSettled([
        choosePassword(at, link, NEW),
        choosePassword(at, link, PASSWORD),
      ])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })
  })

  describe('of a forgotten password', () => {
    test('end all sessions when they are used, and the owner is told', async () => {
      const elsewhere = await signedIn(context(), 'max')
      await ask('  MAX@example.org ')
      const [link = ''] = await linksInMails()
      await choosePassword(at, link, NEW)
      expect((await elsewhere.get('/account')).status).toBe(302)
      await expect(enter('max@example.org', PASSWORD)).rejects.toThrow('wrong-credentials')
      await expect(enter('max@example.org', NEW)).resolves.toBeTruthy()
      await runDueMailJobs(at)
      const subjects = (await mailsTo('max@example.org')).map(({ subject }) => subject)
      expect(subjects).toEqual([
        'Elegir una contraseña nueva',
        'Su contraseña de Septet ha cambiado',
      ])
      expect(await acts()).toContain('password.reset')
    })

    test('go to nobody where nobody has the address, and the list forgets it', async () => {
      await ask('nobody@example.org')
      expect(await linksInMails()).toEqual([])
      expect(await at.office.selectFrom('accountMail').selectAll().execute()).toEqual([])
      await expect(ask('no address')).rejects.toThrow('account.email-malformed')
    })

    test('do the same work in the request for somebody and for nobody', async () => {
      await ask('max@example.org')
      await ask('nobody@example.org')
      const rows = await at.office.selectFrom('accountMail').selectAll().execute()
      const row = { kind: 'reset', about: '', attempts: 0, due: at.now().toISOString() }
      expect(rows.toSorted((one, other) => (one.receiver < other.receiver ? -1 : 1))).toEqual([
        { ...row, receiver: 'max@example.org' },
        { ...row, receiver: 'nobody@example.org' },
      ])
      expect(await at.office.selectFrom('accountLink').selectAll().execute()).toEqual([])
    })

    test('end after an hour, and do not invite whoever has no password', async () => {
      await ask('max@example.org')
      const [link = ''] = await linksInMails()
      at.clock.advance({ minutes: 60 })
      await expect(showPasswordLink(at, link)).rejects.toThrow('account.link-over')

      const { id } = await inviteAccount(at, who.alice, nora)
      await withdrawInvitation(at, who.alice, id)
      server.forget()
      await ask('nora@example.org')
      expect(await linksInMails()).toEqual([])
    })

    test('come three in an hour at most, each of them works, and using one ends the others', async () => {
      for (let n = 0; n < 20; n += 1) {
        await ask('max@example.org')
        await runDueMailJobs(at)
        at.clock.advance({ minutes: 2 })
      }
      const links = await linksInMails()
      expect(links).toHaveLength(3)
      for (const link of links) expect(await showPasswordLink(at, link)).toBeTruthy()
      await choosePassword(at, links[1]!, NEW)
      for (const link of links)
        await expect(showPasswordLink(at, link)).rejects.toThrow('account.link-over')
    })

    test('need a password that is long enough, and a refused one uses nothing up', async () => {
      await ask('max@example.org')
      const [link = ''] = await linksInMails()
      await expect(choosePassword(at, link, 'short')).rejects.toThrow('password-too-short')
      await expect(choosePassword(at, link, 'x'.repeat(1001))).rejects.toThrow('password-too-long')
      await choosePassword(at, link, '😀'.repeat(12))
      await expect(enter('max@example.org', '😀'.repeat(12))).resolves.toBeTruthy()
    })

    test('are sent by an administrator, who does not see them where there is a mailer', async () => {
      expect((await sendResetLink(at, who.alice, who.max.id)).link).toBeNull()
      expect(await linksInMails()).toHaveLength(1)
      await expect(sendResetLink(at, who.hilda, who.max.id)).rejects.toThrow('actor.forbidden')
      const { id } = await inviteAccount(at, who.alice, nora)
      await expect(sendResetLink(at, who.alice, id)).rejects.toThrow('account.no-password')
    })

    test('that an administrator holds for HR are announced to all HR', async () => {
      const { link } = await sendResetLink(context(), who.alice, who.hilda.id)
      expect(link).toMatch(/\/password\/[\w-]{43}$/)
      expect(await listAnnouncements(at, who.hilda)).toMatchObject([
        { key: 'announcement.hr-link-shown', params: { email: 'hilda@example.org' } },
      ])
      await sendResetLink(context(), who.alice, who.max.id)
      expect(await listAnnouncements(at, who.hilda)).toHaveLength(1)
    })

    test('of an invitation with HR that is shown again are announced as well', async () => {
      const { id } = await inviteAccount(at, who.alice, { ...nora, roles: ['hr'] })
      const told = async () => (await listAnnouncements(at, who.hilda)).map(({ key }) => key)
      await inviteAgain(at, who.alice, id, false)
      expect(await told()).toEqual(['announcement.hr-given'])
      await inviteAgain(at, who.alice, id, true)
      expect((await told()).toSorted()).toEqual([
        'announcement.hr-given',
        'announcement.hr-link-shown',
      ])
    })
  })

  test('a changed password is told to the owner', async () => {
    const change = { current: PASSWORD, next: NEW, session: 'none' }
    await changePassword(at, signInGuards().own, who.max, change)
    await runDueMailJobs(at)
    expect(await mailsTo('max@example.org')).toHaveLength(1)
    expect(await replacePassword(at, 'nobody@example.org', NEW)).toBe(false)
  })
})
