import { chmodSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aProvider } from '#test/setup/sso/provider.ts'
import { withProvider } from '#test/setup/sso/with-provider.ts'
import { aVisitor, signedIn } from '#test/setup/visitor.ts'

onEachDatabase('the page of the installation', (context) => {
  beforeAll(async () => {
    await people(context())
  })

  test('tells administrators what weakens anonymity, and that nothing does', async () => {
    const visitor = await signedIn(context(), 'alice')
    const good = await visitor.get('/installation')
    expect(good.status).toBe(200)
    expect(good.text).toContain('Septet sees nothing here that weakens anonymity.')

    const { SECRETS_DIR } = context().settings
    chmodSync(SECRETS_DIR, 0o755)
    const bad = await visitor.get('/installation?language=fr')
    expect(bad.text).toContain('Un point à corriger')
    expect(bad.text).toContain(
      `${SECRETS_DIR} est ouvert à d’autres comptes de la machine (mode 755)`,
    )
    chmodSync(SECRETS_DIR, 0o700)
  })

  test('stands in the navigation of administrators alone', async () => {
    for (const name of ['alice', 'hilda', 'max', 'aude']) {
      const { text } = await (await signedIn(context(), name)).get('/account')
      expect([name, text.includes('href="/installation"')]).toEqual([name, name === 'alice'])
    }
  })

  test('is for nobody else', async () => {
    for (const name of ['hilda', 'max', 'aude'])
      expect((await (await signedIn(context(), name)).get('/installation')).status).toBe(403)
    expect((await (await aVisitor(context())).get('/installation')).status).toBe(302)
  })

  test('shows how single sign-on is set and whether the provider answers, never the secret', async () => {
    expect((await (await signedIn(context(), 'alice')).get('/installation')).text).toContain(
      'Nobody signs in through an identity provider.',
    )
    const provider = await aProvider()
    const at = withProvider(context(), provider)
    const alice = await signedIn(at, 'alice')
    const page = await alice.get('/installation')
    expect(page.text).toContain('Company login answers.')
    for (const shown of [
      provider.issuer,
      'http://localhost:3000/sign-in/oidc/callback',
      'staff-hr=hr; staff-it=administrator; heads=manager; council=auditor',
      'Open to accounts that Company login does not know',
    ])
      expect(page.text.replaceAll('&#x3D;', '=')).toContain(shown)
    expect(page.text).not.toContain(at.settings.OIDC_CLIENT_SECRET)

    at.clock.advance({ minutes: -2 })
    expect((await alice.get('/installation')).text).toMatch(/differ by 1(19|20|21) seconds/)
    at.clock.advance({ minutes: 2 })
    provider.faults.isDown = true
    expect((await alice.get('/installation')).text).toContain(
      'Company login does not answer at the moment.',
    )
    await provider.close()
    expect((await alice.get('/installation')).status).toBe(200)
  })
})
