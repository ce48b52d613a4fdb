import { beforeEach, describe, expect, test } from 'vitest'
import { browserMark } from '#src/services/accounts/known-browser.ts'
import { askForReset } from '#src/services/accounts/links/ask-for-reset.ts'
import { signIn } from '#src/services/accounts/sign-in.ts'
import { signInGuards } from '#src/services/accounts/sign-in-guard.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { PASSWORD, people } from '#test/setup/people.ts'

const EMAIL = 'max@example.org'

onEachDatabase('a stranger', (context) => {
  beforeEach(async () => {
    await context().empty()
    await people(context())
  })

  const owner = (address: string, mark?: string) => ({
    email: EMAIL,
    password: PASSWORD,
    address,
    mark,
  })

  /** A thousand tries at one door, from a thousand addresses or from one; says how many were let through to it. */
  async function attack(
    attempt: (address: string) => unknown,
    addressOf: (n: number) => string,
  ): Promise<number> {
    let tried = 0
    for (let n = 0; n < 1000; n += 1) {
      try {
        await attempt(addressOf(n))
        tried += 1
      } catch (error) {
        expect(String(error)).toContain('session.too-many-attempts')
      }
    }
    return tried
  }
  const everywhere = (n: number) => `6.6.${n >> 8}.${n & 255}`

  test('who fails a thousand times does not stop the owner at an address where they signed in before', async () => {
    const guards = signInGuards()
    await signIn(context(), guards, owner('1.1.1.1'))
    const tried = await attack(
      (address) => guards.password.mayTry(EMAIL, { address, browser: null }, context().now()),
      everywhere,
    )
    // the guesses themselves are slowed down
    expect(tried).toBeLessThanOrEqual(100)
    await expect(signIn(context(), guards, owner('1.1.1.1'))).resolves.toMatchObject({
      signedIn: { email: EMAIL },
    })
  })

  test('nor in a browser that is known, from any address and after a restart of the server', async () => {
    const mark = await browserMark(context(), EMAIL)
    const guards = signInGuards()
    await attack(
      (address) => guards.password.mayTry(EMAIL, { address, browser: null }, context().now()),
      everywhere,
    )
    await expect(signIn(context(), guards, owner('9.9.9.9'))).rejects.toThrow('too-many')
    await expect(signIn(context(), guards, owner('9.9.9.9', mark))).resolves.toBeTruthy()
  })

  test('who shares the owner’s address does not stop the known browser either', async () => {
    const mark = await browserMark(context(), EMAIL)
    const guards = signInGuards()
    await attack(
      (address) => guards.password.mayTry(EMAIL, { address, browser: null }, context().now()),
      () => '1.1.1.1',
    )
    await expect(signIn(context(), guards, owner('1.1.1.1'))).rejects.toThrow('too-many')
    await expect(signIn(context(), guards, owner('1.1.1.1', mark))).resolves.toBeTruthy()
  })

  test('makes up no mark, and another account’s is worth nothing', async () => {
    const guards = signInGuards()
    await attack(
      (address) => guards.password.mayTry(EMAIL, { address, browser: null }, context().now()),
      everywhere,
    )
    const foreign = await browserMark(context(), 'aude@example.org')
    for (const mark of ['', 'x', `${'A'.repeat(22)}.${'A'.repeat(43)}`, foreign])
      await expect(signIn(context(), guards, owner('9.9.9.9', mark))).rejects.toThrow('too-many')
  })

  test('who stole a known browser guesses no faster than anybody', async () => {
    const mark = await browserMark(context(), EMAIL)
    const guards = signInGuards()
    for (let n = 0; n < 5; n += 1)
      await expect(
        signIn(context(), guards, { ...owner(`1.1.1.${n}`, mark), password: 'a wrong one' }),
      ).rejects.toThrow('account.wrong-credentials')
    await expect(signIn(context(), guards, owner('1.1.1.9', mark))).rejects.toThrow('too-many')
  })

  test('with a whole network of IPv6 is one place, for every account together', () => {
    const { password } = signInGuards()
    let tried = 0
    for (let n = 0; n < 200; n += 1)
      try {
        const from = { address: `2001:db8::${n.toString(16)}`, browser: null }
        password.mayTry(`nobody${n}@example.org`, from, context().now())
        tried += 1
      } catch (error) {
        expect(String(error)).toContain('session.too-many-attempts')
      }
    expect(tried).toBe(50)
  })

  test('who invents names by the thousand does not make the guard forget whom it slows down', () => {
    const { password } = signInGuards()
    let address = 0
    const nextAddress = () => `6.${address >> 16}.${(address >> 8) & 255}.${address++ & 255}`
    const guess = (name: string) =>
      password.mayTry(name, { address: nextAddress(), browser: null }, context().now())
    for (let n = 0; n < 100; n += 1) guess(EMAIL)
    expect(() => guess(EMAIL)).toThrow('too-many')
    for (let n = 0; n < 10_000; n += 1) {
      guess(`nobody${n}@example.org`)
      if (n % 1000 > 0) continue
      context().clock.advance({ seconds: 300 })
      guess(EMAIL)
    }
    expect(() => guess(EMAIL)).toThrow('too-many')
  })

  test('at the second step does not stop the owner’s known browser', async () => {
    const guards = signInGuards()
    const tried = await attack(
      (address) => guards.code.mayTry(EMAIL, { address, browser: null }, context().now()),
      everywhere,
    )
    expect(tried).toBeLessThanOrEqual(20)
    const known = { address: '1.1.1.1', browser: 'known' }
    expect(guards.code.mayTry(EMAIL, known, context().now())).toBe(0)
  })

  describe('who asks for links', () => {
    test('a thousand times does not keep the owner from asking', async () => {
      const guards = signInGuards()
      const ask = (address: string) => askForReset(context(), guards, { email: EMAIL, address })
      expect(await attack(ask, everywhere)).toBe(1000)
      await expect(ask('1.1.1.1')).resolves.toBeUndefined()
    })

    test('from one address is slowed down, for one mailbox and for many', async () => {
      const guards = signInGuards()
      const one = await attack(
        (address) => askForReset(context(), guards, { email: EMAIL, address }),
        () => '6.6.6.6',
      )
      expect(one).toBe(5)
      let n = 0
      const many = await attack(
        (address) => askForReset(context(), guards, { email: `nobody${n++}@example.org`, address }),
        () => '6.6.6.7',
      )
      expect(many).toBe(50)
    })
  })
})
