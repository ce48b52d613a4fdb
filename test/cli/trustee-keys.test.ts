import { mkdtempSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOverTrusteeKey, makeTrusteeKey } from '#src/cli/trustee-keys.ts'
import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import { trusteeLink } from '#src/core/anonymity/trustee-link.ts'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { buildApp } from '#src/web/app.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { PREPARER, runUntil } from '#test/setup/survey-campaigns.ts'
import { aDraftWithTrustee, anEntrustedCampaign, tokenFor } from '#test/setup/trustees.ts'

const PASSPHRASE = 'seven quiet rivers'

let context: TestContext
let app: FastifyInstance
let base = ''
let folder = ''
/** What the commands sent. */
const bodies: string[] = []
beforeAll(async () => {
  context = await testContext()
  app = await buildApp(context)
  app.addHook('preHandler', async ({ body }) => {
    bodies.push(JSON.stringify(body) ?? '')
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'septet-keys-'))
})
afterAll(async () => {
  await app.close()
  await context.close()
  rmSync(folder, { recursive: true, force: true })
})

const linkTo = async (id: string) =>
  trusteeLink(base, id, fromBase64url(await tokenFor(context, id))!)
const make = (link: string, name: string, passphrases: readonly string[]) => {
  const typed = passphrases.values()
  return makeTrusteeKey(link, join(folder, name), async () => typed.next().value ?? '')
}
const handOver = (link: string, name: string, passphrase = PASSPHRASE) =>
  handOverTrusteeKey(link, join(folder, name), passphrase)

test('a trustee makes the key and hands it over on the command line', async () => {
  const id = await aDraftWithTrustee(context, { graceHours: 0 })
  const link = await linkTo(id)
  await expect(make(link, 'short.json', ['short', 'short'])).rejects.toThrow(
    'keys.passphrase-short',
  )
  await expect(make(link, 'mistyped.json', [PASSPHRASE, 'seven rivers'])).rejects.toThrow(
    'trustee.passphrase-wrong',
  )
  expect((await showCampaign(context, PREPARER, id)).trustee?.state).toBe('asked')
  await make(link, 'key.json', [PASSPHRASE, PASSPHRASE])
  expect(statSync(join(folder, 'key.json')).mode & 0o777).toBe(0o600)
  expect((await showCampaign(context, PREPARER, id)).trustee?.state).toBe('ready')
  // a second key would replace the first file
  await expect(make(link, 'key.json', [PASSPHRASE, PASSPHRASE])).rejects.toThrow('EEXIST')

  await openCampaign(context, PREPARER, id, 'a test asks again')
  await runUntil(context, id, 'open')
  bodies.length = 0
  await expect(handOver(link, 'key.json')).rejects.toThrow('trustee.too-early')
  expect(bodies.join()).toContain('"token"')
  expect(bodies.join()).not.toContain('"key"')
  await closeCampaign(context, PREPARER, id)
  await runUntil(context, id, 'closing')
  await expect(handOver(link, 'key.json', 'seven rivulets')).rejects.toThrow(
    'trustee.passphrase-wrong',
  )
  await expect(handOver(link, 'mistyped.json')).rejects.toThrow('trustee.key-different')
  await handOver(link, 'key.json')
  await runUntil(context, id, 'closed')
  await expect(handOver(link, 'key.json')).rejects.toThrow('trustee.handed-over')
})

test('a link or a file of something else is refused', async () => {
  const { id } = await anEntrustedCampaign(context)
  await expect(handOver('https://survey.example/', 'key.json')).rejects.toThrow(
    'trustee.link-unknown',
  )
  await expect(handOver(await linkTo(id), 'key.json')).rejects.toThrow('trustee.file-of-another')
})
