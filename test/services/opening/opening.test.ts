import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseInvitationLink } from '#src/core/anonymity/invitation-link.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { spkiOf } from '#src/core/anonymity/server/public-half.ts'
import { listGroups } from '#src/data/frame/frozen-tree.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import { listInvitedPeople } from '#src/data/roster/invitations.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { sendInvitations } from '#src/services/invitations/send.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import type { TestContext } from '#test/setup/context.ts'
import { mortal } from '#test/setup/dying.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  anOpeningCampaign,
  answerAs,
  answering,
  invitedPeople,
  PREPARER,
  rosterFile,
  runUntil,
} from '#test/setup/survey-campaigns.ts'

onEachDatabase('an opening', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  test('that is killed between any two steps goes on and opens one campaign that can be answered', async () => {
    // the first of an installation makes its key as well: it takes more steps than those that follow
    await runUntil(context(), (await anOpeningCampaign(context())).id, 'open')
    const counting = await anOpeningCampaign(context())
    const { context: counted, points } = mortal(context(), Number.POSITIVE_INFINITY)
    await runDueJobs(counted)
    expect((await findCampaign(context(), counting.id)).state).toBe('open')

    const stride = Math.max(1, Math.floor(points() / 12))
    for (let nth = 1; nth < points(); nth += stride) {
      const { id } = await anOpeningCampaign(context())
      const victim = mortal(context(), nth)
      await runDueJobs(victim.context).catch((error: Error) => expect(error.message).toBe('killed'))
      expect(victim.isDead()).toBe(true)
      await publishesOnlyKeysOnDisk(context(), id)
      context().clock.advance({ minutes: 10 })
      await runUntil(context(), id, 'open')
      await isWhole(context(), id)
    }
  })

  test('leaves private keys in files of their owner alone, and none in the database', async () => {
    const { id } = await anOpeningCampaign(context())
    await runUntil(context(), id, 'open')
    const folder = join(context().settings.SECRETS_DIR, id)
    const own = (await context().keys.list(id)).toSorted()
    expect(own).toEqual(['box.key', 'group-0.key', 'group-1.key', 'group-2.key', 'token.key'])
    const location = readdirSync(folder, { withFileTypes: true, recursive: true })
    for (const { parentPath, name } of location)
      expect(statSync(join(parentPath, name)).mode & 0o777, name).toBe(0o600)
  })

  describe('is refused', () => {
    test('where fewer than eight people are asked, and nothing is frozen', async () => {
      await expect(anOpeningCampaign(context(), { company: { Company: 7 } })).rejects.toThrow(
        'campaign.too-few-invited',
      )
      expect(await context().frame.selectFrom('reportingGroup').select('gid').execute()).toEqual([])
    })

    test('where fewer than k people are asked', async () => {
      const wishes = { company: { Company: 11 }, terms: { k: 12 } }
      await expect(anOpeningCampaign(context(), wishes)).rejects.toThrow('campaign.too-few-invited')
    })

    test('where the people went away before the job ran, until they are back', async () => {
      const { id } = await anOpeningCampaign(context())
      await importRoster(context(), PREPARER, rosterFile({ Company: 5 }))
      await expect(runUntil(context(), id, 'open')).rejects.toThrow('campaign.too-few-invited')
      expect(await context().frame.selectFrom('reportingGroup').select('gid').execute()).toEqual([])
      await importRoster(context(), PREPARER, rosterFile({ Company: 9 }))
      context().clock.advance({ minutes: 1 })
      await runUntil(context(), id, 'open')
    })

    test('a second time', async () => {
      const { id } = await anOpeningCampaign(context())
      await expect(openCampaign(context(), PREPARER, id)).rejects.toThrow('campaign.not-draft')
    })
  })

  test('mails nothing and gives no link before it is over', async () => {
    const { id } = await anOpeningCampaign(context())
    await expect(sendInvitations(context(), PREPARER, id)).rejects.toThrow('campaign.not-open')
    await runUntil(context(), id, 'open')
    expect(await context().roster.selectFrom('mailJob').select('kind').execute()).toEqual([])
  })

  test('freezes the company: who comes, goes or moves later changes nothing', async () => {
    const { id } = await anOpeningCampaign(context())
    await runUntil(context(), id, 'open')
    const before = await findManifest(context().frame, id)
    await importRoster(context(), PREPARER, rosterFile({ 'Company/Legal': 2, 'Company/New': 40 }))
    expect(await findManifest(context().frame, id)).toEqual(before)
    const groups = await listGroups(context().frame, id)
    expect(groups.reduce((sum, { invited }) => sum + invited, 0)).toBe(29)
  })
})

/** A public half in the database has its private half on the disk, and nothing is told while that is made. */
async function publishesOnlyKeysOnDisk(context: TestContext, id: string) {
  for (const { gid, publicKey } of await listGroups(context.frame, id)) {
    if (publicKey === null) continue
    const kept = await context.keys.read(id, `group-${gid}.key`)
    expect(Buffer.from(spkiOf(privateKeyOf(kept!)))).toEqual(Buffer.from(publicKey))
  }
  const { state } = await findCampaign(context, id)
  expect((await findManifest(context.frame, id)) === undefined).toBe(state === 'opening')
}

async function isWhole(context: TestContext, id: string) {
  await publishesOnlyKeysOnDisk(context, id)
  const invited = await listInvitedPeople(context.roster, id)
  expect(invited).toHaveLength(29)
  const people = await invitedPeople(context, id)
  const { bytes } = (await findManifest(context.frame, id))!
  expect(Buffer.from(parseInvitationLink(people[0]!.link)!.manifestHash)).toEqual(
    Buffer.from(sha256(bytes)),
  )
  expect(await answerAs(context, people[7]!, answering(4))).toHaveProperty('receipt')
  const { items } = await listAuditLog(context, PREPARER, null)
  const acts = items.filter(({ campaign }) => campaign === id).map(({ act }) => act)
  expect(acts.toSorted()).toEqual(['campaign.created', 'campaign.opened', 'campaign.opening'])
}
