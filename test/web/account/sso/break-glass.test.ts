import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createFirstAdministrator } from '#src/services/accounts/first-run.ts'
import { replacePassword } from '#src/services/accounts/own-account.ts'
import { nameBreakGlass } from '#src/services/accounts/sso/break-glass.ts'
import { runAnnouncementMails } from '#src/services/mail/mail-announcements.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD, people } from '#test/setup/people.ts'
import { aProvider, type TestProvider } from '#test/setup/sso/provider.ts'
import { setToRealTime, throughProvider, withProvider } from '#test/setup/sso/with-provider.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

onEachDatabase('passwords beside single sign-on', (context) => {
  let provider: TestProvider
  let server: MailServer
  let at: TestContext

  beforeAll(async () => {
    provider = await aProvider()
    server = await mailServer()
    const mailing = { ...context(), mailer: server.mailer }
    at = withProvider(mailing, provider, { OIDC_ONLY: 'true' })
  })
  afterAll(async () => {
    await server.close()
    await provider.close()
  })
  beforeEach(async () => {
    await at.empty()
    setToRealTime(at)
    server.forget()
    await people(at)
    provider.people.h1 = {
      email: 'hilda@example.org',
      email_verified: true,
      name: 'Hilda',
      roles: ['staff-hr'],
    }
  })

  const trying = async (where: TestContext, name: string, password = PASSWORD) => {
    const visitor = await aVisitor(where)
    return visitor.post('/session', { email: `${name}@example.org`, password }, '/sign-in')
  }
  const acts = async () =>
    (await at.office.selectFrom('auditLog').select('act').orderBy('position').execute()).map(
      ({ act }) => act,
    )

  describe('where they are closed', () => {
    test('the page offers the provider first, and says what the password is for', async () => {
      const { text } = await (await aVisitor(at)).get('/sign-in')
      expect(text).toContain('Sign in with Company login')
      expect(text).toContain('<summary>Emergency sign-in with a password</summary>')
      expect(text).toContain('in case Company login no longer answers')
    })

    test('a right one is refused with the way to go; a wrong one learns nothing', async () => {
      const right = await trying(at, 'max')
      expect(right.status).toBe(403)
      expect(right.text).toContain('no longer signs in with a password. Sign in with Company login')
      const wrong = await trying(at, 'max', 'wrong wrong wrong')
      expect(wrong.status).toBe(401)
      expect(wrong.text).toContain('The address or the password is not right.')
      expect(await acts()).toEqual([])
    })

    test('the emergency account comes in, and all administrators hear of it', async () => {
      await nameBreakGlass(at, ' Alice@Example.org')
      expect((await trying(at, 'alice')).status).toBe(303)
      expect(await acts()).toEqual(['break-glass.named', 'break-glass.used', 'session.started'])

      expect(await runAnnouncementMails(at, server.mailer)).toBe(1)
      const [mail] = await server.mails()
      expect(mail?.to?.[0]?.address).toBe('alice@example.org')
      expect(mail?.subject).toBe('Septet: an announcement for administrators')
      expect(mail?.text).toContain('Alice signed in with the emergency account and its password.')
      expect(mail?.text).toContain('because you administer this installation')

      const alice = await signedIn(at, 'alice')
      const page = await alice.get('/account')
      expect(page.text).toContain('Alice signed in with the emergency account')
      const dismissal = /action="(\/announcements\/[^"]+)"/.exec(page.text)?.[1] ?? ''
      const { visitor: hilda } = await throughProvider(at, provider, 'h1')
      expect((await hilda.get('/account')).text).not.toContain('Alice')
      expect((await hilda.post(dismissal, {}, '/account')).status).toBe(404)
      expect((await alice.post(dismissal, {}, '/account')).status).toBe(303)
    })

    test('only one account is the emergency account, and only while it exists', async () => {
      await nameBreakGlass(at, 'alice@example.org')
      provider.people.a1 = {
        email: 'ada@example.org',
        email_verified: true,
        name: 'Ada',
        roles: ['staff-it'],
      }
      await throughProvider(at, provider, 'a1')
      await at.office.deleteFrom('account').where('email', '=', 'alice@example.org').execute()
      expect((await trying(at, 'alice')).status).toBe(401)
      const { visitor } = await throughProvider(at, provider, 'a1')
      expect((await visitor.get('/installation')).text).toContain('no emergency account is named')
    })

    test('a provider that knows its address cannot take it over, nor its roles', async () => {
      await nameBreakGlass(at, 'alice@example.org')
      provider.people.a2 = {
        email: 'alice@example.org',
        email_verified: true,
        name: 'Alice',
        roles: ['staff-hr'],
      }
      const { answer } = await throughProvider(at, provider, 'a2')
      expect(answer.status).toBe(409)
      expect(answer.text).toContain('Your address is that of the emergency account')
      expect((await trying(at, 'alice')).status).toBe(303)
    })

    test('who is no administrator, has no password or comes through the provider is not named', async () => {
      await throughProvider(at, provider, 'h1')
      provider.people.a1 = {
        email: 'ada@example.org',
        email_verified: true,
        name: 'Ada',
        roles: ['staff-it'],
      }
      await throughProvider(at, provider, 'a1')
      for (const email of ['max@example.org', 'hilda@example.org', 'ada@example.org'])
        await expect(nameBreakGlass(at, email)).rejects.toThrow('sso.break-glass-unfit')
      await expect(nameBreakGlass(at, 'nobody@example.org')).rejects.toThrow('account.not-found')
    })

    test('the administrator of the first run is the emergency account by itself', async () => {
      await at.empty()
      const first = { name: 'Alice', email: 'alice@example.org', password: PASSWORD } as const
      await createFirstAdministrator(at, { ...first, language: 'en' })
      expect((await trying(at, 'alice')).status).toBe(303)
      expect(await acts()).toContain('break-glass.used')
    })
  })

  describe('where they are open', () => {
    let open: TestContext
    beforeEach(() => {
      open = withProvider(context(), provider)
    })

    test('they are as before, and the emergency account is nothing special', async () => {
      await nameBreakGlass(open, 'alice@example.org')
      expect((await trying(open, 'max')).status).toBe(303)
      expect((await trying(open, 'alice')).status).toBe(303)
      expect(await acts()).not.toContain('break-glass.used')
    })

    test('who comes through the provider has none, even where one is set from outside', async () => {
      await throughProvider(open, provider, 'h1')
      expect((await trying(open, 'hilda')).status).toBe(401)
      await replacePassword(open, 'hilda@example.org', PASSWORD)
      const answer = await trying(open, 'hilda')
      expect(answer.status).toBe(403)
      expect(answer.text).toContain('Sign in with Company login')
      // without the provider the account is one like any other
      expect((await trying(context(), 'hilda')).status).toBe(303)
    })
  })
})
