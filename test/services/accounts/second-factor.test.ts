import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { removeSecondFactorOf } from '#src/services/accounts/administer.ts'
import { choosePassword } from '#src/services/accounts/links/choose-password.ts'
import { sendResetLink } from '#src/services/accounts/links/invite.ts'
import {
  lacksSecondFactor,
  requireSecondFactor,
} from '#src/services/accounts/second-factor/required.ts'
import {
  dropSecondFactor,
  finishSecondFactor,
  renewRecoveryCodes,
  showSecondFactor,
  showSecret,
  startSecondFactor,
} from '#src/services/accounts/second-factor/set-up.ts'
import { signIn } from '#src/services/accounts/sign-in.ts'
import { signInWithCode } from '#src/services/accounts/sign-in-code.ts'
import { signInGuards } from '#src/services/accounts/sign-in-guard.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'
import { keyFaults } from '#src/services/verify/key-faults.ts'
import { codeOf } from '#test/setup/authenticator.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { type MailServer, mailServer } from '#test/setup/mail-server.ts'
import { PASSWORD, people } from '#test/setup/people.ts'

onEachDatabase('a second factor', (context) => {
  let server: MailServer
  let at: TestContext
  let who: Awaited<ReturnType<typeof people>>

  beforeAll(async () => {
    server = await mailServer()
    at = { ...context(), mailer: server.mailer }
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    await at.empty()
    server.forget()
    who = await people(at)
    at.clock.set('2026-03-02T09:00:10Z')
  })

  async function setUp(actor: Actor) {
    await startSecondFactor(at, signInGuards().own, actor, PASSWORD)
    const { text: secret } = await showSecret(at, actor)
    const code = codeOf(secret, at.now())
    const codes = await finishSecondFactor(at, actor, { code, session: 'none' })
    // the code of the set-up is spent: the app shows the next one
    at.clock.advance({ seconds: 30 })
    return { secret, codes }
  }

  async function firstStep(email = 'max@example.org', guards = signInGuards()) {
    const half = await signIn(at, guards, { email, password: PASSWORD, address: '1.1.1.1' })
    expect(half.signedIn).toBeNull()
    return half.firstStep
  }

  const enter = async (code: string) =>
    signInWithCode(at, signInGuards(), {
      firstStep: await firstStep(),
      code,
      address: '1.1.1.1',
    })

  test('is in use once a code confirmed it, and then the password alone is no sign-in', async () => {
    await startSecondFactor(at, signInGuards().own, who.max, PASSWORD)
    const whole = await signIn(at, signInGuards(), {
      email: 'max@example.org',
      password: PASSWORD,
      address: '1.1.1.1',
    })
    expect(whole.signedIn?.means).toBe('password')
    await expect(
      finishSecondFactor(at, who.max, { code: '000000', session: 'none' }),
    ).rejects.toThrow('second-factor.wrong-code')

    const { secret } = await setUp(who.max)
    expect(await enter(codeOf(secret, at.now()))).toMatchObject({
      email: 'max@example.org',
      means: 'password-and-code',
    })
    await runDueMailJobs(at)
    expect((await server.mails()).map(({ subject }) => subject)).toEqual([
      'Su segundo factor está activo',
    ])
  })

  test('takes a code of half a minute ago or ahead, none of two minutes ago, and each once', async () => {
    const { secret } = await setUp(who.max)
    at.clock.advance({ minutes: 10 })
    const shifted = (seconds: number) =>
      codeOf(secret, new Date(at.now().getTime() + seconds * 1000))
    await expect(enter(shifted(-120))).rejects.toThrow('second-factor.wrong-code')
    await expect(enter(shifted(120))).rejects.toThrow('second-factor.wrong-code')
    await enter(shifted(-30))
    await expect(enter(shifted(-30))).rejects.toThrow('second-factor.wrong-code')
    await enter(shifted(30))
    // what is older than the last code is worth nothing any more
    await expect(enter(shifted(0))).rejects.toThrow('second-factor.wrong-code')
  })

  test('of two who use the same code at once one wins', async () => {
    const { secret } = await setUp(who.max)
    const code = codeOf(secret, at.now())
    const outcomes = await Promise.allSettled([enter(code), enter(code)])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('has ten recovery codes, each for one time, however they are typed', async () => {
    const { codes } = await setUp(who.max)
    expect(new Set(codes).size).toBe(10)
    await enter(` ${codes[0]?.toUpperCase().replaceAll('-', ' ')} `)
    await expect(enter(codes[0] ?? '')).rejects.toThrow('second-factor.wrong-code')
    await enter(codes[1] ?? '')
    expect((await showSecondFactor(at, who.max)).codesLeft).toBe(8)
    const { items } = await listAuditLog(at, who.alice, null)
    expect(items.filter(({ act }) => act === 'recovery-code.used')).toMatchObject([
      { details: { left: 8 } },
      { details: { left: 9 } },
    ])

    const renewed = await renewRecoveryCodes(at, signInGuards().own, who.max, PASSWORD)
    await expect(enter(codes[2] ?? '')).rejects.toThrow('second-factor.wrong-code')
    await enter(renewed[0] ?? '')
  })

  test('is not readable from the database, nor from the log or the mails', async () => {
    const { secret, codes } = await setUp(who.max)
    await enter(codes[0] ?? '')
    await runDueMailJobs(at)
    const plain = secret.replaceAll(' ', '')
    const tables = ['secondFactor', 'recoveryCode', 'auditLog', 'session', 'accountMail'] as const
    const rows = await Promise.all(
      tables.map((table) => at.office.selectFrom(table).selectAll().execute()),
    )
    const kept = JSON.stringify([rows, await server.mails()])
    const bytes = Buffer.from(
      (plain.match(/./g) ?? [])
        .map((letter) =>
          'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
        )
        .join('')
        .match(/.{8}/g)
        ?.map((bits) => Number.parseInt(bits, 2)) ?? [],
    )
    for (const form of [
      plain,
      secret,
      bytes.toString('hex'),
      bytes.toString('base64url'),
      ...codes,
    ])
      expect(kept).not.toContain(form)
  })

  test('without the key files only recovery codes work, and those go on', async () => {
    const { secret, codes } = await setUp(who.max)
    rmSync(join(at.settings.SECRETS_DIR, 'installation', 'second-factor.key'))
    await expect(enter(codeOf(secret, at.now()))).rejects.toThrow('second-factor.wrong-code')
    await enter(codes[0] ?? '')
    expect(await keyFaults(at)).toEqual([{ campaign: null, missing: 1, foreign: 0, left: 0 }])
    await at.keys.write('installation', 'second-factor.key', randomBytes(32))
    expect(await keyFaults(at)).toEqual([{ campaign: null, missing: 0, foreign: 1, left: 0 }])
    rmSync(join(at.settings.SECRETS_DIR, 'installation', 'second-factor.key'))
  })

  test('whose row is moved to another account opens nothing', async () => {
    const { secret } = await setUp(who.hilda)
    const [row] = await at.office.selectFrom('secondFactor').selectAll().execute()
    await at.office
      .insertInto('secondFactor')
      .values({ ...row!, account: who.max.id, lastStep: 0 })
      .execute()
    await expect(enter(codeOf(secret, at.now()))).rejects.toThrow('second-factor.wrong-code')
  })

  test('waits five minutes for its code, not longer, and not past a changed password', async () => {
    const { secret } = await setUp(who.max)
    const half = await firstStep()
    at.clock.advance({ minutes: 5 })
    const send = (step: typeof half) =>
      signInWithCode(at, signInGuards(), {
        firstStep: step,
        code: codeOf(secret, at.now()),
        address: '1.1.1.1',
      })
    await expect(send(half)).rejects.toThrow('session.step-over')
    await expect(send(null)).rejects.toThrow('session.step-over')

    const again = await firstStep()
    const { link } = await sendResetLink(context(), who.alice, who.max.id)
    await choosePassword(at, link?.split('/').at(-1) ?? '', 'a slower river at dusk')
    await expect(send(again)).rejects.toThrow('session.step-over')
  })

  test('stays when the password is reset', async () => {
    await setUp(who.max)
    const { link } = await sendResetLink(context(), who.alice, who.max.id)
    await choosePassword(at, link?.split('/').at(-1) ?? '', PASSWORD)
    expect(await firstStep()).toBeTruthy()
  })

  test('slows guesses of codes down, and one line of the log says so', async () => {
    const { secret } = await setUp(who.max)
    const guards = signInGuards()
    const half = await firstStep('max@example.org', guards)
    const guess = (code: string) =>
      signInWithCode(at, guards, { firstStep: half, code, address: '1.1.1.1' })
    for (let n = 0; n < 5; n += 1)
      await expect(guess('000000')).rejects.toThrow('second-factor.wrong-code')
    await expect(guess(codeOf(secret, at.now()))).rejects.toThrow('too-many-attempts')
    // another first step does not make the guesses anew
    await firstStep('max@example.org', guards)
    await expect(guess(codeOf(secret, at.now()))).rejects.toThrow('too-many-attempts')
    const { items } = await listAuditLog(at, who.alice, null)
    expect(items.filter(({ act }) => act === 'session.refused')).toMatchObject([
      { actor: 'Max', details: { failures: 5, step: 'code' } },
    ])
  })

  test('needs the password to be begun, renewed or dropped, whoever sits at the session', async () => {
    await expect(
      startSecondFactor(at, signInGuards().own, who.max, 'a guess at it'),
    ).rejects.toThrow('password-wrong')
    await setUp(who.max)
    await expect(startSecondFactor(at, signInGuards().own, who.max, PASSWORD)).rejects.toThrow(
      'already-on',
    )
    await expect(renewRecoveryCodes(at, signInGuards().own, who.max, 'a guess')).rejects.toThrow(
      'password-wrong',
    )
    const drop = (current: string) =>
      dropSecondFactor(at, signInGuards().own, who.max, { current, session: 'none' })
    await expect(drop('a guess')).rejects.toThrow('password-wrong')
    await drop(PASSWORD)
    await expect(drop(PASSWORD)).rejects.toThrow('second-factor.not-on')
    await expect(renewRecoveryCodes(at, signInGuards().own, who.max, PASSWORD)).rejects.toThrow(
      'not-on',
    )
    await expect(showSecret(at, who.max)).rejects.toThrow('second-factor.not-started')
  })

  describe('of somebody else', () => {
    test('is removed by an administrator alone; the owner is told and has no second step any more', async () => {
      await setUp(who.hilda)
      await expect(removeSecondFactorOf(at, who.max, who.hilda.id)).rejects.toThrow('forbidden')
      server.forget()
      await removeSecondFactorOf(at, who.alice, who.hilda.id)
      await runDueMailJobs(at)
      const [mail] = (await server.mails()).filter(({ subject }) => subject?.includes('retiré'))
      expect(mail?.text).toContain('Alice')
      const entrance = await signIn(at, signInGuards(), {
        email: 'hilda@example.org',
        password: PASSWORD,
        address: '1.1.1.1',
      })
      expect(entrance.signedIn).toBeTruthy()
      await expect(removeSecondFactorOf(at, who.alice, who.hilda.id)).rejects.toThrow('not-on')
      const { items } = await listAuditLog(at, who.alice, null)
      expect(items).toContainEqual(
        expect.objectContaining({
          act: 'second-factor.removed',
          actor: 'Alice',
          details: { email: 'hilda@example.org' },
        }),
      )
    })

    test('is not a way around the own password', async () => {
      await setUp(who.alice)
      await expect(removeSecondFactorOf(at, who.alice, who.alice.id)).rejects.toThrow(
        'second-factor.own',
      )
      await expect(removeSecondFactorOf(at, who.alice, 'nobody')).rejects.toThrow(
        'account.not-found',
      )
    })
  })

  describe('that is required', () => {
    test('is lacking to administrators and HR who have none, by password and not by a provider', async () => {
      expect(await lacksSecondFactor(at, who.hilda, 'password')).toBe(false)
      await requireSecondFactor(at, who.alice, true)
      expect(await lacksSecondFactor(at, who.hilda, 'password')).toBe(true)
      expect(await lacksSecondFactor(at, who.alice, undefined)).toBe(true)
      expect(await lacksSecondFactor(at, who.hilda, 'provider')).toBe(false)
      expect(await lacksSecondFactor(at, who.max, 'password')).toBe(false)
      await setUp(who.hilda)
      expect(await lacksSecondFactor(at, who.hilda, 'password')).toBe(false)
      await expect(
        dropSecondFactor(at, signInGuards().own, who.hilda, { current: PASSWORD, session: 'none' }),
      ).rejects.toThrow('second-factor.needed')
    })

    test('is the administrator’s to decide, and logged when it changes', async () => {
      await expect(requireSecondFactor(at, who.hilda, true)).rejects.toThrow('actor.forbidden')
      for (const wish of [true, true, false]) await requireSecondFactor(at, who.alice, wish)
      const { items } = await listAuditLog(at, who.alice, null)
      expect(items.filter(({ act }) => act === 'second-factor.required')).toMatchObject([
        { details: { required: false } },
        { details: { required: true } },
      ])
    })
  })
})
