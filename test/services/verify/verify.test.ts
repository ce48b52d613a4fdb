import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { generateBoxKey } from '#src/core/anonymity/server/keys.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { publicReceiptKey } from '#src/services/installation.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { verifyInstallation } from '#src/services/verify/verify.ts'
import { aClosedCampaign, anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

const workforce = {
  'Company/Sales': [14, times(9, 4)],
  'Company/Support': [12, times(8, 2)],
} as const

describe.each(DIALECTS)('an installation on %s', (dialect) => {
  let place: Installation
  let context: TestContext
  let closed: string
  let open: string

  beforeEach(async () => {
    place = await anInstallation(dialect)
    context = await contextOf(place)
    closed = (await aClosedCampaign(context, workforce)).id
    open = (await anOpenCampaign(context, workforce, { title: 'Autumn' })).id
  })
  afterEach(async () => {
    await context.close()
    await place.drop()
  })

  const found = () => verifyInstallation(context, everybody)
  const keys = () => join(place.secrets, open)

  test('that is whole shows no fault, in any state of a campaign', async () => {
    const draft = { title: 'Winter', questionnaire: 'septet', closesOn: '2026-04-30' }
    await createCampaign(context, everybody, draft)
    const { id } = await createCampaign(context, everybody, draft)
    await openCampaign(context, everybody, id, 'a test asks again')
    expect(await found()).toEqual({
      database: [],
      keys: [],
      campaigns: [],
      auditLog: expect.objectContaining({ brokenAt: null }),
    })
  })

  test('tells which keys are missing, of another campaign, or should be gone', async () => {
    const [one] = readdirSync(keys()).filter((name) => name.startsWith('group-'))
    rmSync(join(keys(), one!))
    expect((await found()).keys).toEqual([
      { campaign: { id: open, title: 'Autumn' }, missing: 1, foreign: 0, left: 0 },
    ])
    rmSync(join(keys(), 'box.key'))
    writeFileSync(join(keys(), 'box.key'), generateBoxKey().privateKey)
    expect((await found()).keys).toMatchObject([{ missing: 1, foreign: 1 }])
    rmSync(join(keys(), 'token.key'))
    expect((await found()).keys).toMatchObject([{ missing: 2, foreign: 1 }])
    await context.keys.write(closed, 'box.key', generateBoxKey().privateKey)
    expect((await found()).keys).toContainEqual({
      campaign: { id: closed, title: 'Spring' },
      missing: 0,
      foreign: 0,
      left: 1,
    })
  })

  test('without the key that signed its manifests says so, and makes no other', async () => {
    await context.close()
    rmSync(join(place.secrets, 'installation'), { recursive: true })
    context = await contextOf(place)
    expect(await found()).toMatchObject({
      keys: [{ campaign: null, missing: 1 }],
      campaigns: [],
    })
    await expect(publicReceiptKey(context)).rejects.toThrow('receipt.key is missing')
    expect(await context.keys.list('installation')).toEqual([])
  })

  test('tells what is not as it was promised or published', async () => {
    const { box, frame, office } = context
    await box
      .deleteFrom('ballotBox')
      .where('campaign', '=', closed)
      .where('leaf', '=', (await leafOf(context, closed))!)
      .execute()
    await frame
      .updateTable('reportingGroup')
      .set({ invited: 99 })
      .where('campaign', '=', open)
      .where('gid', '=', 0)
      .execute()
    await frame
      .updateTable('manifest')
      .set({ signature: new Uint8Array(64) })
      .where('campaign', '=', closed)
      .execute()
    await office.updateTable('auditLog').set({ at: 'never' }).where('position', '=', 3).execute()
    // what never changes is read once: what somebody changes is seen by the next who looks
    await context.close()
    context = await contextOf(place)
    const { campaigns, auditLog } = await found()
    expect(auditLog.brokenAt).toBe(3)
    expect(new Set(campaigns.map(({ campaign, what }) => `${campaign.title} ${what}`))).toEqual(
      new Set(['Spring manifest-signature', 'Spring root', 'Autumn groups']),
    )
  })
})

async function leafOf({ box }: TestContext, campaign: string) {
  const row = await box
    .selectFrom('ballotBox')
    .select('leaf')
    .where('campaign', '=', campaign)
    .executeTakeFirst()
  return row?.leaf
}
