import { generateBoxKey, generateTokenKey, privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { boxPointOf, spkiOf } from '#src/core/anonymity/server/public-half.ts'
import { signBytes } from '#src/core/anonymity/server/sign-receipt.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { findCardPlan } from '#src/data/frame/card-plans.ts'
import { freezeTree, listGroups, setGroupKey } from '#src/data/frame/frozen-tree.ts'
import { insertManifest } from '#src/data/frame/manifests.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { findTrustee } from '#src/data/office/trustees.ts'
import { holdRoster } from '#src/data/roster/imports.ts'
import { freezeAsked, insertInvitations } from '#src/data/roster/invitations.ts'
import { listDepartments, listPeopleWithPath } from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { nextMidnight } from '#src/services/campaigns/midnight.ts'
import { commitmentCard } from '#src/services/channels/commitment-card.ts'
import { putPromiseJob } from '#src/services/channels/promise-due.ts'
import { putReminderJob } from '#src/services/contact/change-schedule.ts'
import type { Context } from '#src/services/context.ts'
import { publicReceiptKey, receiptKey } from '#src/services/installation.ts'
import {
  askedOf,
  companyOf,
  invitationRows,
  labelledGroups,
  mustBeEnough,
  unitRows,
} from '#src/services/opening/frozen.ts'
import { manifestBytes } from '#src/services/opening/manifest.ts'
import type { Progress } from '#src/services/progress.ts'
import { BOX_KEY, keepGroupKey, readGroupKey, TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import { entryOf } from '#src/services/survey/survey-frame.ts'

const KEYS_AT_ONCE = 2

/**
 * Opens a campaign: freezes tree, groups and invitations, makes the keys, publishes the signed manifest. Each step looks
 * first whether it is done, so a job that was killed goes on where it stopped.
 */
export async function runOpening(context: Context, id: string, progress: Progress) {
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'opening') return

  await makeCampaignKeys(context, id)
  await freeze(context, campaign)
  await makeGroupKeys(context, id, progress)
  await publish(context, campaign)
}

async function makeCampaignKeys({ keys, office }: Context, id: string) {
  const existing = await keys.list(id)
  const isOurs = !(await findTrustee(office, id))
  if (isOurs && !existing.includes(BOX_KEY))
    await keys.write(id, BOX_KEY, generateBoxKey().privateKey)
  if (!existing.includes(TOKEN_KEY)) await keys.write(id, TOKEN_KEY, generateTokenKey())
}

async function freeze({ database, keys }: Context, campaign: Campaign) {
  const tokenKey = await keys.read(campaign.id, TOKEN_KEY)
  if (!tokenKey) throw new Error(`${TOKEN_KEY} is missing in SECRETS_DIR/${campaign.id}`)

  await database.inOneTransaction(async ({ frame, roster }) => {
    if ((await listGroups(frame, campaign.id)).length > 0) return
    // an import between two of the reads below would leave people without their department
    await holdRoster(roster)
    const asked = askedOf(await listPeopleWithPath(roster), campaign)
    // the roster may have shrunk since the opening was asked for
    mustBeEnough(asked.length, campaign.k)
    const company = companyOf(asked, campaign.k)
    const ids = new Map((await listDepartments(roster)).map(({ id, path }) => [path, id]))
    const groups = labelledGroups(company).map((group) => ({
      ...group,
      campaign: campaign.id,
      publicKey: null,
    }))
    const unitOf = new Map(company.tree.map(({ id, path }) => [path, id]))
    await freezeTree(frame, {
      units: unitRows(campaign.id, company, (path) => ids.get(path) ?? path),
      groups,
    })
    const cardDepartments = (await findCardPlan(frame, campaign.id))?.departments ?? []
    const rows = invitationRows(campaign.id, asked, company, { tokenKey, cardDepartments })
    // in the order of their random ids: that of the roster would tie a card to a person
    await insertInvitations(
      roster,
      rows.toSorted((one, other) => Buffer.compare(one.id, other.id)),
    )
    await freezeAsked(
      roster,
      asked.map(({ id: person, path }) => ({
        campaign: campaign.id,
        person,
        unit: unitOf.get(path) ?? -1,
      })),
    )
  })
}

async function makeGroupKeys(context: Context, id: string, progress: Progress) {
  const groups = await listGroups(context.frame, id)
  const missing = groups.filter(({ publicKey }) => publicKey === null)
  await progress(groups.length - missing.length, groups.length)

  for (let start = 0; start < missing.length; start += KEYS_AT_ONCE) {
    const some = missing.slice(start, start + KEYS_AT_ONCE)
    await Promise.all(some.map(({ gid }) => makeGroupKey(context, id, gid)))
    await progress(groups.length - missing.length + start + some.length, groups.length)
  }
}

/** The file first, then its public half: a manifest never names a key that is not on the disk. */
async function makeGroupKey(context: Context, id: string, gid: number) {
  const kept =
    (await readGroupKey(context, id, gid)) ??
    (await keepGroupKey(context, id, gid, (await context.pool.makeGroupKey()).privateKey))
  return setGroupKey(context.frame, id, gid, spkiOf(privateKeyOf(kept)))
}

async function publish(context: Context, campaign: Campaign) {
  const today = dayIn(campaign.timeZone, context.now())
  const opensOn = campaign.opensOn < today ? today : campaign.opensOn
  const bytes = await bytesOf(context, { ...campaign, opensOn })
  const signature = signBytes(await receiptKey(context), bytes)
  await context.database.inOneTransaction(async ({ frame, office }) => {
    const isMine = await moveCampaign(frame, campaign.id, ['opening'], { state: 'open', opensOn })
    if (!isMine) return
    await insertManifest(frame, { campaign: campaign.id, bytes, signature })
    await putJob(office, 'campaign.midnight', campaign.id, nextMidnight(campaign, today))
    if (campaign.sendsInvitations)
      await putJob(office, 'campaign.invitations', campaign.id, context.now())
    await putReminderJob(office, campaign, context.now())
    await putPromiseJob({ frame, office }, campaign)
    await record({ office, now: context.now }, null, 'campaign.opened', campaign.id)
  })
}

async function bytesOf(context: Context, campaign: Campaign) {
  const { id, version } = campaign.questionnaire
  const questionnaire = await findQuestionnaire(context.frame, id, version)
  const trustee = (await findTrustee(context.office, campaign.id)) ?? null
  const boxKey = trustee ? trustee.publicKey : await ownBoxPoint(context, campaign.id)
  if (!questionnaire || !boxKey) throw new Error(`Campaign ${campaign.id} cannot be published`)
  return manifestBytes({
    campaign,
    questionnaire,
    groups: (await listGroups(context.frame, campaign.id)).map(entryOf),
    boxKey,
    receiptKey: await publicReceiptKey(context),
    trustee,
    commitment: await commitmentCard(context.frame, campaign.id),
  })
}

async function ownBoxPoint({ keys }: Context, id: string): Promise<Uint8Array | null> {
  const boxKey = await keys.read(id, BOX_KEY)
  return boxKey && boxPointOf(boxKey)
}
