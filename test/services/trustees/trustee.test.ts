import { statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { generateTrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { listCampaigns, showCampaign } from '#src/services/campaigns/campaigns.ts'
import { exportKeys, importKeys } from '#src/services/campaigns/key-custody.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { handOverKey, keepTrusteeKey, showTrustee } from '#src/services/trustees/trustee-custody.ts'
import { makeTrusteeLink, resetTrustee } from '#src/services/trustees/trustee-link.ts'
import { remainsOf } from '#test/services/closing/killed-campaign.ts'
import { isInLog, placesOf } from '#test/services/closing/search.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { mortal } from '#test/setup/dying.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  anOpenCampaign,
  answerAs,
  answering,
  close,
  type Person,
  PREPARER,
  runUntil,
} from '#test/setup/survey-campaigns.ts'
import {
  aDraftWithTrustee,
  anEntrustedCampaign,
  anEntrustedDraft,
  handOver,
  tokenFor,
} from '#test/setup/trustees.ts'

const START = '2026-03-02T09:00:00Z'
const HR = { ...PREPARER, roles: ['hr'] } as const

onEachDatabase('a campaign with a trustee', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set(START)
  })

  const stateOf = async (id: string) => (await showCampaign(context(), PREPARER, id)).trustee
  const manifestOf = async (id: string): Promise<Manifest> =>
    JSON.parse(Buffer.from((await findManifest(context().frame, id))!.bytes).toString())
  const actsOf = async (id: string) =>
    (await listAuditLog(context(), PREPARER, null)).items
      .filter(({ campaign, act }) => campaign === id && act.startsWith('trustee.'))
      .map(({ actor, act }) => `${actor}: ${act}`)
      .toSorted()

  describe('before opening', () => {
    test('is created with one, named or not, or without', async () => {
      expect(await stateOf(await aDraftWithTrustee(context()))).toEqual({
        name: 'Works council',
        state: 'unasked',
      })
      expect(await stateOf(await aDraftWithTrustee(context(), { trustee: true }))).toEqual({
        name: null,
        state: 'unasked',
      })
      expect(await stateOf(await aDraftWithTrustee(context(), { trustee: false }))).toBeNull()
      for (const trustee of ['', ' ', 'x'.repeat(101), 7])
        await expect(aDraftWithTrustee(context(), { trustee })).rejects.toThrow('request.malformed')
    })

    test('is not opened without the public half, and stays a draft', async () => {
      const id = await aDraftWithTrustee(context())
      await expect(openCampaign(context(), PREPARER, id)).rejects.toThrow(
        'campaign.trustee-key-missing',
      )
      await tokenFor(context(), id)
      await expect(openCampaign(context(), PREPARER, id)).rejects.toThrow(
        'campaign.trustee-key-missing',
      )
      expect(await showCampaign(context(), PREPARER, id)).toMatchObject({
        state: 'draft',
        trustee: { state: 'asked' },
      })
      expect(await context().keys.list(id)).toEqual([])
    })

    test('takes the public half once, from whoever holds the link', async () => {
      const { id, token, key } = await anEntrustedDraft(context())
      expect(await stateOf(id)).toMatchObject({ state: 'ready' })
      const keep = (with_: string, point: string) => keepTrusteeKey(context(), id, with_, point)
      // sent again by a page whose line broke
      await keep(token, toBase64url(key.publicKey))
      const other = toBase64url((await generateTrusteeKey()).publicKey)
      await expect(keep(token, other)).rejects.toThrow('trustee.key-kept')
      for (const wrong of ['', 'x', `${token.slice(0, -4)}AAAA`])
        await expect(keep(wrong, other)).rejects.toThrow('trustee.link-unknown')
      expect(await showTrustee(context(), id, token)).toMatchObject({
        campaignState: 'draft',
        state: 'ready',
        boxKey: toBase64url(key.publicKey),
      })
    })

    test('takes nothing that is no point of the curve', async () => {
      const id = await aDraftWithTrustee(context())
      const token = await tokenFor(context(), id)
      const { publicKey } = await generateTrusteeKey()
      const offCurve = publicKey.slice()
      offCurve[64]! ^= 1
      const compressed = new Uint8Array([2 + (publicKey[64]! & 1), ...publicKey.subarray(1, 33)])
      for (const wrong of [offCurve, compressed, new Uint8Array(65), new Uint8Array(0)])
        await expect(keepTrusteeKey(context(), id, token, toBase64url(wrong))).rejects.toThrow(
          'trustee.key-malformed',
        )
      expect(await stateOf(id)).toMatchObject({ state: 'asked' })
    })

    test('may be begun anew by an administrator: link and key are forgotten', async () => {
      const { id, token } = await anEntrustedDraft(context())
      await resetTrustee(context(), PREPARER, id)
      expect(await stateOf(id)).toMatchObject({ state: 'unasked' })
      await expect(showTrustee(context(), id, token)).rejects.toThrow('trustee.link-unknown')
      await expect(openCampaign(context(), PREPARER, id)).rejects.toThrow(
        'campaign.trustee-key-missing',
      )
      const again = await tokenFor(context(), id)
      const { publicKey } = await generateTrusteeKey()
      await keepTrusteeKey(context(), id, again, toBase64url(publicKey))
      await openCampaign(context(), PREPARER, id, 'a test asks again')
      await expect(resetTrustee(context(), PREPARER, id)).rejects.toThrow('campaign.not-draft')
      expect(await actsOf(id)).toEqual([
        'Works council: trustee.key-received',
        'Works council: trustee.key-received',
        'preparer: trustee.link-made',
        'preparer: trustee.link-made',
        'preparer: trustee.named',
        'preparer: trustee.reset',
      ])
    })

    test('gives its link to administrators alone, and one at a time', async () => {
      const id = await aDraftWithTrustee(context())
      for (const act of [makeTrusteeLink, resetTrustee]) {
        await expect(act(context(), HR, id)).rejects.toThrow('actor.forbidden')
        await expect(act(context(), null, id)).rejects.toThrow('actor.not-signed-in')
        await expect(act(context(), PREPARER, 'nothing')).rejects.toThrow('campaign.not-found')
      }
      const without = await aDraftWithTrustee(context(), { trustee: false })
      await expect(makeTrusteeLink(context(), PREPARER, without)).rejects.toThrow('trustee.none')
      await expect(resetTrustee(context(), PREPARER, without)).rejects.toThrow('trustee.none')
      const first = await tokenFor(context(), id)
      const second = await tokenFor(context(), id)
      await expect(showTrustee(context(), id, first)).rejects.toThrow('trustee.link-unknown')
      expect(await showTrustee(context(), id, second)).toMatchObject({ state: 'asked' })
    })
  })

  test('names the trustee’s key in its manifest and keeps no box key, also when opening is killed', async () => {
    const { id, key } = await anEntrustedDraft(context())
    await openCampaign(context(), PREPARER, id, 'a test asks again')
    for (const nth of [1, 5, 9, 20, 31]) {
      await runDueJobs(mortal(context(), nth).context).catch(throwUnlessKilled)
      context().clock.advance({ minutes: 6 })
    }
    await runUntil(context(), id, 'open')
    const manifest = await manifestOf(id)
    expect(manifest.boxKey).toBe(toBase64url(key.publicKey))
    expect(manifest.visibility.at(-1)).toEqual({
      role: 'trustee',
      sees: 'The private half of the box key, until the close. No results. (Works council)',
    })
    const names = await context().keys.list(id)
    expect(names).toContain('token.key')
    expect(names).not.toContain('box.key')
  })

  test('exports its other keys, and brings no box key in by that door', async () => {
    const { id, key } = await anEntrustedCampaign(context())
    const passphrase = 'seven quiet rivers'
    await context().keys.write(id, 'box.key', key.privateKey)
    const file = await exportKeys(context(), PREPARER, id, passphrase)
    await context().keys.destroy(id)
    await importKeys(context(), PREPARER, file, passphrase)
    const names = await context().keys.list(id)
    expect(names).toContain('token.key')
    expect(names).not.toContain('box.key')
  })

  describe('takes the private half', () => {
    test('in no state in which a ballot is accepted, or before', async () => {
      const draft = await anEntrustedDraft(context())
      await expect(handOver(context(), draft)).rejects.toThrow('trustee.too-early')
      await openCampaign(context(), PREPARER, draft.id, 'a test asks again')
      await expect(handOver(context(), draft)).rejects.toThrow('trustee.too-early')
      await runUntil(context(), draft.id, 'open')
      await expect(handOver(context(), draft)).rejects.toThrow('trustee.too-early')
      await closeCampaign(context(), PREPARER, draft.id)
      expect((await showCampaign(context(), PREPARER, draft.id)).state).toBe('grace')
      await expect(handOver(context(), draft)).rejects.toThrow('trustee.too-early')
      expect(await context().keys.list(draft.id)).not.toContain('box.key')
    })

    test('of the manifest’s key and no other, then closes; afterwards nobody can bring it back', async () => {
      const entrusted = await anEntrustedCampaign(context(), { graceHours: 0 })
      const { id, token, people } = entrusted
      for (const person of people.slice(0, 10)) await answerAs(context(), person, answering(4))
      await closeCampaign(context(), PREPARER, id)
      await runUntil(context(), id, 'closing')
      expect(await stateOf(id)).toMatchObject({ state: 'awaited' })
      const [listed] = await listCampaigns(context(), PREPARER)
      expect(listed?.trustee?.state).toBe('awaited')
      await expect(answerAs(context(), people[12]!, answering(2))).rejects.toThrow(
        'campaign.not-open',
      )

      const other = await generateTrusteeKey()
      for (const wrong of [other.privateKey, new Uint8Array(32), new Uint8Array(32).fill(255)])
        await expect(handOverKey(context(), id, token, toBase64url(wrong))).rejects.toThrow(
          'trustee.key-different',
        )
      for (const wrong of ['', 'AAAA', toBase64url(new Uint8Array(33))])
        await expect(handOverKey(context(), id, token, wrong)).rejects.toThrow(
          'trustee.key-malformed',
        )
      await expect(
        handOver(context(), { ...entrusted, token: toBase64url(new Uint8Array(32)) }),
      ).rejects.toThrow('trustee.link-unknown')
      expect(await context().keys.list(id)).not.toContain('box.key')
      await runUntil(context(), id, 'closing')

      // the trustee has lost the link meanwhile
      const anew = { ...entrusted, token: await tokenFor(context(), id) }
      await handOver(context(), anew)
      await handOver(context(), anew)
      const path = join(context().settings.SECRETS_DIR, id, 'box.key')
      expect(statSync(path, { throwIfNoEntry: false })?.mode).toBe(0o100600)
      expect(await stateOf(id)).toMatchObject({ state: 'handed-over' })
      await runUntil(context(), id, 'closed')
      await expect(handOver(context(), anew)).rejects.toThrow('trustee.handed-over')
      await expect(makeTrusteeLink(context(), PREPARER, id)).rejects.toThrow('trustee.none')
      expect(await context().keys.list(id)).toEqual([])
      expect(await actsOf(id)).toContain('Works council: trustee.key-handed-over')
    })

    test('of a second request that meets the end of the close destroys what it wrote', async () => {
      const entrusted = await anEntrustedCampaign(context(), { graceHours: 0 })
      const { id } = entrusted
      await closeCampaign(context(), PREPARER, id)
      await runUntil(context(), id, 'closing')
      const late: TestContext = {
        ...context(),
        keys: {
          ...context().keys,
          // between this request's look and its file, another one's key closes the campaign
          write: async (folder, name, key) => {
            await handOver(context(), entrusted)
            await runDueJobs(context())
            return context().keys.write(folder, name, key)
          },
        },
      }
      await expect(handOver(late, entrusted)).rejects.toThrow('trustee.handed-over')
      expect(await context().keys.list(id)).toEqual([])
    })
  })

  test('waits again after every kill, and ends as a campaign without a trustee does', async () => {
    const plain = await answered(await anOpenCampaign(context(), { terms: { graceHours: 0 } }))
    await close(context(), plain)
    const entrusted = await anEntrustedCampaign(context(), { graceHours: 0 })
    const { id } = entrusted
    await answered(entrusted)
    await closeCampaign(context(), PREPARER, id)
    const lost = async (nth: number) => {
      await runDueJobs(mortal(context(), nth).context).catch(throwUnlessKilled)
      context().clock.advance({ minutes: 6 })
    }
    for (const nth of [1, 3, 6, 9]) {
      await lost(nth)
      await runUntil(context(), id, 'closing')
    }
    expect(await context().keys.list(id)).not.toContain('box.key')

    // killed behind the file: the job is told nothing, and finds the key at its next look
    const { keys } = context()
    const dying: TestContext = {
      ...context(),
      keys: {
        ...keys,
        write: async (...key) => {
          await keys.write(...key)
          throw new Error('killed')
        },
      },
    }
    await expect(handOver(dying, entrusted)).rejects.toThrow('killed')
    context().clock.advance({ minutes: 2 })
    for (const nth of [7, 25, 60, 100]) await lost(nth)
    await runUntil(context(), id, 'closed')
    expect(await context().keys.list(id)).toEqual([])

    expect(await actsOf(id)).toContain('Works council: trustee.key-handed-over')
    expect(await figuresOf(id)).toEqual(await figuresOf(plain))
  })

  /** All that was published but the root of the leaves and what compares with an earlier campaign, under one name. */
  async function figuresOf(id: string): Promise<unknown> {
    const { campaignClose, companyDetail, ...figures } = (await remainsOf(context(), id)).published
    expect(campaignClose).toHaveLength(1)
    expect(companyDetail).toHaveLength(1)
    expect(figures.tally!.length + figures.tallyCode!.length).toBeGreaterThan(0)
    const cover = figures.cover!.map((text) => {
      const row = JSON.parse(text)
      const { factors, ...own } = JSON.parse(row.figures) as DetailedFigures
      const alone = factors.map((factor) => ({ ...factor, previous: null, reasons: null }))
      return { ...row, figures: { ...own, factors: alone } }
    })
    return JSON.parse(JSON.stringify({ ...figures, cover }).replaceAll(id, 'it'))
  }

  async function answered({ id, people }: { id: string; people: readonly Person[] }) {
    for (const [index, person] of people.entries())
      await answerAs(context(), person, answering(1 + (index % 5)))
    return id
  }
})

describe.each(DIALECTS)('the private half of a trustee, on %s', (dialect) => {
  test('is in no file of the server before it is handed over, and in none after the close', async () => {
    const installation = await anInstallation(dialect)
    const context = await contextOf(installation, START)
    const entrusted = await anEntrustedCampaign(context, { graceHours: 0 })
    const { id, key, people } = entrusted
    const places = () => placesOf(installation, formsOf(key.privateKey))
    for (const person of people.slice(0, 12)) await answerAs(context, person, answering(3))
    expect(await places()).toEqual([])
    await closeCampaign(context, PREPARER, id)
    await runUntil(context, id, 'closing')
    expect(await places()).toEqual([])
    await handOver(context, entrusted)
    // the search can find it
    expect(await places()).toEqual([join('secrets', id, 'box.key')])
    await runUntil(context, id, 'closed')
    await context.close()
    expect(await places()).toEqual([])
    if (dialect === 'postgres')
      expect(await isInLog(installation, formsOf(key.privateKey))).toBe(false)
    await installation.drop()
  })
})

/** The spellings in which 32 bytes could have been written down. */
const formsOf = (bytes: Uint8Array) => [
  Buffer.from(bytes),
  ...(['hex', 'base64', 'base64url'] as const).map((form) =>
    // without the last characters, where padding differs
    Buffer.from(Buffer.from(bytes).toString(form).slice(0, 42)),
  ),
]

function throwUnlessKilled(error: unknown) {
  if (!(error instanceof Error) || error.message !== 'killed') throw error
}
