import { chmodSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
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
})
