import { beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '#src/core/permission.ts'
import { findAccount } from '#src/data/office/accounts.ts'
import { findBreakGlass } from '#src/data/office/installation.ts'
import { listSecondFactors, putSecondFactor } from '#src/data/office/second-factors.ts'
import { createAccount, deleteAccount, listAccounts } from '#src/services/accounts/accounts.ts'
import { actorOfSession } from '#src/services/accounts/accounts-actor.ts'
import { removeSecondFactorOf } from '#src/services/accounts/administer.ts'
import { createFirstAdministrator, isFirstRun } from '#src/services/accounts/first-run.ts'
import { inviteAccount } from '#src/services/accounts/links/invite.ts'
import { isPassword } from '#src/services/accounts/passwords.ts'
import { changeRoles } from '#src/services/accounts/roles.ts'
import { signIn } from '#src/services/accounts/sign-in.ts'
import { signInGuards } from '#src/services/accounts/sign-in-guard.ts'
import { nameBreakGlass } from '#src/services/accounts/sso/break-glass.ts'
import { createToken, deleteToken, listTokens } from '#src/services/accounts/tokens.ts'
import { actorOfToken } from '#src/services/accounts/tokens-actor.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { importRoster } from '#src/services/roster.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aCompany, PASSWORD, people } from '#test/setup/people.ts'

onEachDatabase('accounts', (context) => {
  beforeEach(() => context().empty())

  describe('first run', () => {
    const alice = {
      name: 'Alice',
      email: 'alice@example.org',
      password: PASSWORD,
      language: 'fr',
    } as const

    test('makes the first administrator, once', async () => {
      expect(await isFirstRun(context())).toBe(true)
      const { id } = await createFirstAdministrator(context(), alice)
      expect(await actorOfSession(context(), id)).toMatchObject({
        name: 'Alice',
        roles: ['administrator'],
      })
      expect(await isFirstRun(context())).toBe(false)
      await expect(
        createFirstAdministrator(context(), { ...alice, email: 'other@example.org' }),
      ).rejects.toThrow('first-run.done')
    })

    test('is not over where its line in the log fails', async () => {
      const mute = {
        ...context(),
        now: () => {
          throw new Error('the log takes nothing')
        },
      }
      await expect(createFirstAdministrator(mute, alice)).rejects.toThrow('the log')
      expect(await isFirstRun(context())).toBe(true)
    })

    test('of two at once one wins, and no half account is left', async () => {
      const outcomes = await Promise.allSettled([
        createFirstAdministrator(context(), alice),
        createFirstAdministrator(context(), { ...alice, email: 'mallory@example.org' }),
      ])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const accounts = await context().office.selectFrom('account').select('email').execute()
      expect(accounts).toHaveLength(1)
    })

    test('is over as soon as the command line made an account', async () => {
      await createAccount(context(), null, { ...alice, roles: ['administrator'], departments: [] })
      expect(await isFirstRun(context())).toBe(false)
    })

    test('a short password ends nothing', async () => {
      await expect(
        createFirstAdministrator(context(), { ...alice, password: 'too short' }),
      ).rejects.toThrow('account.password-too-short')
      expect(await isFirstRun(context())).toBe(true)
    })
  })

  describe('accounts', () => {
    test('a password is kept as an Argon2id string that only it opens', async () => {
      await createAccount(context(), null, newAccount('new@example.org', ['hr']))
      const { passwordHash } = await context()
        .office.selectFrom('account')
        .select('passwordHash')
        .where('email', '=', 'new@example.org')
        .executeTakeFirstOrThrow()
      expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]+\$[^$]+$/)
      expect(await isPassword(PASSWORD, passwordHash)).toBe(true)
      expect(await isPassword(`${PASSWORD}!`, passwordHash)).toBe(false)
      expect(await isPassword(PASSWORD, null)).toBe(false)
    })

    test('an address belongs to one account, whatever its case', async () => {
      const { alice } = await people(context())
      await expect(
        createAccount(context(), alice, newAccount('ALICE@Example.org', ['auditor'])),
      ).rejects.toThrow('account.email-taken')
    })

    test('what is not an address, a name or a department is refused', async () => {
      const { alice } = await people(context())
      const attempt = (changes: object) =>
        createAccount(context(), alice, { ...newAccount('new@example.org', ['hr']), ...changes })
      await expect(attempt({ email: 'no address' })).rejects.toThrow('account.email-malformed')
      await expect(attempt({ name: '  ' })).rejects.toThrow('account.name-missing')
      await expect(attempt({ roles: ['manager'], departments: ['Moon'] })).rejects.toThrow(
        'department.not-found',
      )
      expect(await listAccounts(context(), alice)).toHaveLength(4)
    })

    test('are the administrator’s alone', async () => {
      const { hilda, max, aude } = await people(context())
      for (const actor of [hilda, max, aude])
        await expect(listAccounts(context(), actor)).rejects.toThrow('actor.forbidden')
      await expect(listAccounts(context(), null)).rejects.toThrow('actor.not-signed-in')
    })

    test('a manager manages the departments of the account and those of the roster', async () => {
      const { max } = await people(context())
      expect(max.departments).toEqual(['sales'])
      await context()
        .roster.insertInto('person')
        .values({
          id: 'p1',
          email: 'max@example.org',
          name: 'Max',
          department: 'legal',
          language: 'en',
        })
        .execute()
      await context()
        .roster.insertInto('management')
        .values({ person: 'p1', department: 'legal' })
        .execute()
      expect((await actorOfSession(context(), max.id))?.departments).toEqual(['sales', 'legal'])
    })

    test('an account of the roster’s manager is a manager without being told so', async () => {
      const { aude } = await people(context())
      await context()
        .roster.insertInto('person')
        .values({
          id: 'p2',
          email: 'aude@example.org',
          name: 'Aude',
          department: 'legal',
          language: 'fr',
        })
        .execute()
      await context()
        .roster.insertInto('management')
        .values({ person: 'p2', department: 'legal' })
        .execute()
      expect(await actorOfSession(context(), aude.id)).toMatchObject({
        roles: ['manager', 'auditor'],
        departments: ['legal'],
      })
    })

    test('an administrator who takes the HR role is announced to all HR and logged', async () => {
      const { alice, hilda } = await people(context())
      await changeRoles(context(), alice, alice.id, {
        roles: ['administrator', 'hr'],
        departments: [],
      })
      expect(await listAnnouncements(context(), hilda)).toMatchObject([
        { key: 'announcement.hr-by-administrator', params: { actor: 'Alice' } },
      ])
      const { items } = await listAuditLog(context(), alice, null)
      expect(items).toContainEqual(
        expect.objectContaining({
          act: 'role.given',
          actor: 'Alice',
          details: { email: 'alice@example.org', role: 'hr' },
        }),
      )
    })

    test('is not changed without a line in the log', async () => {
      const { alice, aude } = await people(context())
      const mute = {
        ...context(),
        now: () => {
          throw new Error('the log takes nothing')
        },
      }
      const factor = { account: aude.id, sealed: 'x', confirmed: 1, lastStep: 0 }
      await putSecondFactor(context().office, factor)
      await expect(deleteAccount(mute, alice, aude.id)).rejects.toThrow('the log')
      await expect(removeSecondFactorOf(mute, alice, aude.id)).rejects.toThrow('the log')
      await expect(nameBreakGlass(mute, 'alice@example.org')).rejects.toThrow('the log')
      expect(await findAccount(context().office, aude.id)).toBeTruthy()
      expect(await listSecondFactors(context().office)).toEqual([aude.id])
      expect(await findBreakGlass(context().office)).toBeNull()
    })

    test('giving HR to somebody else is announced too: it may be a second account of the own', async () => {
      const { alice, hilda, aude } = await people(context())
      await changeRoles(context(), alice, aude.id, { roles: ['auditor', 'hr'], departments: [] })
      expect(await listAnnouncements(context(), hilda)).toMatchObject([
        {
          key: 'announcement.hr-given',
          params: { actor: 'Alice', name: 'Aude', email: 'aude@example.org' },
        },
      ])
    })

    test('inviting HR, and making a token of HR, is announced to all HR', async () => {
      const { alice, hilda } = await people(context())
      await inviteAccount(context(), alice, { ...newAccount('nora@example.org', ['hr']) })
      await createToken(context(), alice, { name: 'bi', roles: ['hr'], departmentPath: null })
      const keys = (await listAnnouncements(context(), hilda)).map(({ key }) => key)
      expect(keys.toSorted()).toEqual(['announcement.hr-given', 'announcement.hr-token'])
    })

    test('whoever lets an administrator manage something, or anybody the whole company, is heard of', async () => {
      const { alice, hilda, max } = await people(context())
      const wide = { roles: ['manager'], departments: ['Company'] } as const
      await changeRoles(context(), alice, max.id, wide)
      await changeRoles(context(), alice, max.id, wide)
      await changeRoles(context(), alice, alice.id, {
        roles: ['administrator', 'manager'],
        departments: ['Company/Sales'],
      })
      await inviteAccount(context(), alice, { ...newAccount('nora@example.org', []), ...wide })
      const token = { name: 'bi', roles: ['manager'], departmentPath: 'Company/Legal' } as const
      await createToken(context(), alice, token)
      const told = (await listAnnouncements(context(), hilda)).map(({ key, params }) => [
        key,
        params.name ?? params.token,
        params.departments ?? params.department,
      ])
      expect(told).toHaveLength(4)
      expect(told).toEqual(
        expect.arrayContaining([
          ['announcement.manager-given', 'Alice', 'Company/Sales'],
          ['announcement.manager-given', 'Max', 'Company'],
          ['announcement.manager-given', 'Somebody New', 'Company'],
          ['announcement.manager-token', 'bi', 'Company/Legal'],
        ]),
      )
    })

    test('other departments of a manager are in the log', async () => {
      const { alice, hilda, max } = await people(context())
      const given = { roles: ['manager'], departments: ['Company/Legal'] } as const
      await changeRoles(context(), alice, max.id, given)
      expect(await listAnnouncements(context(), hilda)).toEqual([])
      const { items } = await listAuditLog(context(), alice, null)
      const changed = { email: 'max@example.org', role: 'manager' }
      expect(items.map(({ act, details }) => [act, details])).toEqual([
        ['role.taken', { ...changed, department: 'Company/Sales' }],
        ['role.given', { ...changed, department: 'Company/Legal' }],
      ])
    })

    test('a roster that lets an administrator manage something is heard of, once', async () => {
      const { alice, hilda } = await people(context())
      const row = 'alice@example.org,Alice,Company,fr,Company'
      const file = `email,name,department,language,manages\n${row}\nbo@b.org,Bo,Company,fr,Company\n`
      for (let n = 0; n < 2; n += 1)
        await importRoster(context(), alice, new TextEncoder().encode(file))
      expect(await listAnnouncements(context(), hilda)).toMatchObject([
        {
          key: 'announcement.manager-by-roster',
          params: { name: 'Alice', departments: 'Company' },
        },
      ])
    })

    test('neither is said of a role or a token that opens no reports', async () => {
      const { alice, hilda } = await people(context())
      await inviteAccount(context(), alice, newAccount('nils@example.org', ['auditor']))
      const token = { name: 'roster', roles: ['administrator'], departmentPath: null } as const
      await createToken(context(), alice, token)
      expect(await listAnnouncements(context(), hilda)).toEqual([])
    })

    test('the last administrator stays', async () => {
      const { alice } = await people(context())
      await expect(
        changeRoles(context(), alice, alice.id, { roles: ['hr'], departments: [] }),
      ).rejects.toThrow('account.last-administrator')
      await expect(deleteAccount(context(), alice, alice.id)).rejects.toThrow(
        'account.last-administrator',
      )
      expect((await actorOfSession(context(), alice.id))?.roles).toEqual(['administrator'])
    })

    test('two administrators who remove each other at once leave one', async () => {
      const { alice } = await people(context())
      const bobId = await createAccount(
        context(),
        alice,
        newAccount('bob@example.org', ['administrator']),
      )
      const bob = await actorOfSession(context(), bobId)
      const outcomes = await Promise.allSettled([
        deleteAccount(context(), alice, bobId),
        deleteAccount(context(), bob, alice.id),
      ])
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    })

    test('a deleted account has no actor any more', async () => {
      const { alice, max } = await people(context())
      await deleteAccount(context(), alice, max.id)
      expect(await actorOfSession(context(), max.id)).toBeNull()
      await expect(deleteAccount(context(), alice, max.id)).rejects.toThrow('account.not-found')
    })
  })

  describe('sign-in', () => {
    const from = (address: string, password = PASSWORD, email = 'max@example.org') => ({
      email,
      password,
      address,
    })

    test('a wrong password and an unknown address sound the same', async () => {
      await people(context())
      const guard = signInGuards()
      await expect(signIn(context(), guard, from('1.1.1.1', 'wrong password'))).rejects.toThrow(
        'account.wrong-credentials',
      )
      await expect(
        signIn(context(), guard, from('1.1.1.1', PASSWORD, 'nobody@example.org')),
      ).rejects.toThrow('account.wrong-credentials')
    })

    test('after five mistakes one waits, and the right password waits too', async () => {
      await people(context())
      const guard = signInGuards()
      await mistakes(context(), guard, 5)
      await expect(signIn(context(), guard, from('6.6.6.6'))).rejects.toThrow(
        'session.too-many-attempts',
      )
      context().clock.advance({ seconds: 1 })
      await expect(signIn(context(), guard, from('6.6.6.6'))).resolves.toBeTruthy()
    })

    test('a stranger’s mistakes do not lock out the owner', async () => {
      await people(context())
      const guard = signInGuards()
      await signIn(context(), guard, from('1.1.1.1'))
      for (let n = 0; n < 120; n += 1) {
        try {
          guard.password.mayTry('max@example.org', place(`6.6.6.${n}`), context().now())
        } catch (error) {
          expect(String(error)).toContain('session.too-many-attempts')
        }
      }
      await expect(signIn(context(), guard, from('1.1.1.1'))).resolves.toBeTruthy()
      await expect(signIn(context(), guard, from('6.6.6.200'))).rejects.toThrow(
        'session.too-many-attempts',
      )
    })

    test('a series of mistakes is one line of the log, without an address', async () => {
      const { alice } = await people(context())
      await mistakes(context(), signInGuards(), 5)
      const { items } = await listAuditLog(context(), alice, null)
      expect(items.filter(({ act }) => act === 'session.refused')).toMatchObject([
        { actor: 'Max', details: { failures: 5 } },
      ])
      expect(JSON.stringify(items)).not.toContain('6.6.6.6')
    })

    async function mistakes(
      at: TestContext,
      guard: ReturnType<typeof signInGuards>,
      count: number,
    ) {
      for (let n = 0; n < count; n += 1)
        await expect(signIn(at, guard, from('6.6.6.6', `guess number ${n}`))).rejects.toThrow(
          'account.wrong-credentials',
        )
    }
  })

  describe('tokens', () => {
    test('carry the roles and the department that they were made with', async () => {
      const { alice } = await people(context())
      const token = await createToken(context(), alice, {
        name: 'payroll',
        roles: ['manager'],
        departmentPath: 'Company/Sales',
      })
      expect(token).toMatch(/^septet_[A-Za-z0-9_-]{43}$/)
      expect((await actorOfToken(context(), token))?.actor).toMatchObject({
        kind: 'token',
        name: 'payroll',
        roles: ['manager'],
        departments: ['sales'],
      })
    })

    test('are never stored', async () => {
      const { alice } = await people(context())
      const token = await createToken(context(), alice, {
        name: 'a',
        roles: ['hr'],
        departmentPath: null,
      })
      const rows = await context().office.selectFrom('apiToken').selectAll().execute()
      expect(JSON.stringify(rows)).not.toContain(token.slice('septet_'.length))
    })

    test('that are unknown, misspelt or deleted are nobody', async () => {
      const { alice } = await people(context())
      const token = await createToken(context(), alice, {
        name: 'a',
        roles: ['hr'],
        departmentPath: null,
      })
      for (const wrong of [
        '',
        'septet_',
        token.slice(0, -1),
        `${token}x`,
        `septet_${'A'.repeat(43)}`,
      ])
        expect(await actorOfToken(context(), wrong)).toBeNull()
      const [listed] = await listTokens(context(), alice)
      await deleteToken(context(), alice, listed!.id)
      expect(await actorOfToken(context(), token)).toBeNull()
      await expect(deleteToken(context(), alice, listed!.id)).rejects.toThrow('token.not-found')
    })

    test('need a name, a role and a known department', async () => {
      const { alice } = await people(context())
      const attempt = (changes: object) =>
        createToken(context(), alice, {
          name: 'a',
          roles: ['hr'],
          departmentPath: null,
          ...changes,
        })
      await expect(attempt({ name: ' ' })).rejects.toThrow('token.name-missing')
      await expect(attempt({ roles: [] })).rejects.toThrow('token.role-missing')
      await expect(attempt({ departmentPath: 'Moon' })).rejects.toThrow('department.not-found')
    })

    test('are the administrator’s, or the machine’s own command line', async () => {
      await aCompany(context())
      const token = { name: 'cli', roles: ['administrator'], departmentPath: null } as const
      expect(await createToken(context(), null, token)).toContain('septet_')
      const { hilda } = await people(context())
      await expect(createToken(context(), hilda, token)).rejects.toThrow('actor.forbidden')
    })
  })

  describe('the audit log', () => {
    test('is read page by page, the newest first, without a gap', async () => {
      const { alice } = await people(context())
      const { record } = await import('#src/services/audit-log.ts')
      for (let n = 0; n < 120; n += 1) {
        if (n % 7 === 0) context().clock.advance({ seconds: 1 })
        await record(context(), alice, 'roster.imported', null, { n })
      }
      const seen: unknown[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<typeof listAuditLog>> = await listAuditLog(
          context(),
          alice,
          after,
        )
        seen.push(
          ...page.items
            .filter(({ act }) => act === 'roster.imported')
            .map(({ details }) => details.n),
        )
        after = page.next
      } while (after)
      expect(new Set(seen).size).toBe(120)
    })

    test('is for administrators and auditors', async () => {
      const { alice, aude, hilda, max } = await people(context())
      await createToken(context(), alice, { name: 'a', roles: ['hr'], departmentPath: null })
      expect((await listAuditLog(context(), aude, null)).items.length).toBeGreaterThan(0)
      for (const actor of [hilda, max])
        await expect(listAuditLog(context(), actor, null)).rejects.toThrow('actor.forbidden')
    })
  })
})

const place = (address: string) => ({ address, browser: null })

const newAccount = (email: string, roles: Role[]) => ({
  name: 'Somebody New',
  email,
  password: PASSWORD,
  language: 'en' as const,
  roles,
  departments: [] as string[],
})
