import { beforeAll, describe, expect, test } from 'vitest'
import { listAuditLog } from '#src/services/audit-log.ts'
import { exportKeys, importKeys } from '#src/services/campaigns/key-custody.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  anOpenCampaign,
  answerAs,
  answering,
  close,
  PREPARER,
  type TestCampaign,
} from '#test/setup/survey-campaigns.ts'

const PASSPHRASE = 'seven quiet rivers'
const HR = { ...PREPARER, roles: ['hr'] } as const

onEachDatabase('the keys of a campaign', (context) => {
  let campaign: TestCampaign
  let file = ''
  // the tests follow one campaign from its opening to its end
  beforeAll(async () => {
    campaign = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
    file = await take()
  })
  const take = () => exportKeys(context(), PREPARER, campaign.id, PASSPHRASE)
  const bring = (file: string, passphrase = PASSPHRASE) =>
    importKeys(context(), PREPARER, file, passphrase)
  const keys = async () => {
    const names = await context().keys.list(campaign.id)
    const contents = names.map(async (name) => [
      name,
      Buffer.from((await context().keys.read(campaign.id, name))!).toString('hex'),
    ])
    return Object.fromEntries(await Promise.all(contents))
  }

  test('come back from their file byte for byte', async () => {
    const before = await keys()
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining(['box.key', 'group-0.key', 'token.key']),
    )
    for (const secret of Object.values(before)) expect(file).not.toContain(secret)

    await context().keys.destroy(campaign.id)
    expect(await bring(file)).toBe(campaign.id)
    expect(await keys()).toEqual(before)
  })

  test('that are still there are not replaced', async () => {
    await context().keys.destroy(campaign.id)
    await context().keys.write(campaign.id, 'token.key', Buffer.from('another'))
    await bring(file)
    const kept = await context().keys.read(campaign.id, 'token.key')
    expect(Buffer.from(kept!).toString()).toBe('another')
  })

  test('are announced and in the audit log, with who took them', async () => {
    await bring(file)
    const { items } = await listAuditLog(context(), PREPARER, null)
    const acts = items
      .filter((one) => one.campaign === campaign.id)
      .map((one) => `${one.actor} ${one.act}`)
    expect(acts).toEqual(
      expect.arrayContaining(['preparer keys.exported', 'preparer keys.imported']),
    )
    const announced = await context()
      .office.selectFrom('announcement')
      .select('key')
      .where('key', 'like', 'announcement.keys-%')
      .execute()
    expect(announced.map(({ key }) => key)).toContain('announcement.keys-exported')
  })

  describe('are refused', () => {
    test('to everybody but an administrator', async () => {
      await expect(exportKeys(context(), HR, campaign.id, PASSPHRASE)).rejects.toThrow(
        'actor.forbidden',
      )
      await expect(importKeys(context(), HR, file, PASSPHRASE)).rejects.toThrow('actor.forbidden')
      await expect(exportKeys(context(), null, campaign.id, PASSPHRASE)).rejects.toThrow(
        'actor.not-signed-in',
      )
    })

    test('under a short passphrase', async () => {
      await expect(exportKeys(context(), PREPARER, campaign.id, 'elevenchars')).rejects.toThrow(
        'keys.passphrase-short',
      )
    })

    test('under a wrong passphrase', async () => {
      await expect(bring(file, 'seven quiet rivulets')).rejects.toThrow('keys.not-openable')
    })

    test('from a file that was damaged, whatever the damage', async () => {
      const sealed: Record<string, unknown> = JSON.parse(file)
      const body = Buffer.from(String(sealed.keys), 'base64url')
      body[5]! ^= 1
      const damaged = [
        '',
        'not json',
        '[]',
        file.slice(0, -20),
        { ...sealed, keys: body.toString('base64url') },
        { ...sealed, keys: '' },
        { ...sealed, keys: 'AAAA' },
        { ...sealed, nonce: '' },
        { ...sealed, nonce: 'AAAA' },
        { ...sealed, salt: '' },
        { ...sealed, salt: 'AAAA' },
        { ...sealed, campaign: 'AAAAAAAAAAAAAAAAAAAAAA' },
        { ...sealed, septetKeys: 2 },
        { ...sealed, more: true },
      ]
      for (const one of damaged) {
        const text = typeof one === 'string' ? one : JSON.stringify(one)
        await expect(bring(text), text.slice(0, 80)).rejects.toThrow('keys.not-openable')
      }
    })

    test('once the campaign is closed: nothing may bring its box key back', async () => {
      for (const person of campaign.people.slice(0, 9))
        await answerAs(context(), person, answering(4))
      await close(context(), campaign.id)
      await expect(bring(file)).rejects.toThrow('campaign.not-open')
      await expect(take()).rejects.toThrow('keys.none')
      expect(await context().keys.list(campaign.id)).toEqual([])
    })

    test('once all is published, also while the closing job is still to destroy them', async () => {
      await context()
        .frame.updateTable('campaign')
        .set({ state: 'closing' })
        .where('id', '=', campaign.id)
        .execute()
      await expect(bring(file)).rejects.toThrow('campaign.not-open')
    })
  })
})
