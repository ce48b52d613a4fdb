import { timingSafeEqual } from 'node:crypto'
import { type Bytes, equalBytes, fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { isPoint } from '#src/core/anonymity/server/hpke.ts'
import { boxPointIfKey } from '#src/core/anonymity/server/public-half.ts'
import { TRUSTEE_TOKEN_BYTES } from '#src/core/anonymity/trustee-link.ts'
import type { Campaign, CampaignState } from '#src/core/campaign/campaign.ts'
import { acceptsBallots } from '#src/core/campaign/rules.ts'
import type { TrusteeState } from '#src/core/campaign/trustee.ts'
import { Problem } from '#src/core/problem.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import { putJob } from '#src/data/office/jobs.ts'
import { findTrustee, keepPublicKey, type TrusteeRow } from '#src/data/office/trustees.ts'
import { findClose } from '#src/data/published/closes.ts'
import { record, recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { BOX_KEY } from '#src/services/survey/group-keys.ts'
import { trusteeOf } from '#src/services/trustees/trustee-state.ts'

/** What a trustee's page tells of the campaign; `boxKey` is the public half that is kept, in base64url. */
export type TrusteePage = Readonly<{
  title: string
  campaignState: CampaignState
  state: TrusteeState
  boxKey: string | null
}>

/** Who acts here holds the link: no account, no role. */
export async function showTrustee(
  context: Context,
  id: string,
  token: string,
): Promise<TrusteePage> {
  const { campaign, row } = await byToken(context, id, token)
  const trustee = await trusteeOf(context, campaign)
  return {
    title: campaign.title,
    campaignState: campaign.state,
    state: trustee?.state ?? 'asked',
    boxKey: row.publicKey && toBase64url(row.publicKey),
  }
}

/** Keeps the public half of the key that the trustee made, once; opening names it in the manifest. */
export async function keepTrusteeKey(context: Context, id: string, token: string, boxKey: string) {
  const { row } = await byToken(context, id, token)
  const publicKey = pointOf(boxKey)
  await context.database.inOneTransaction(async ({ frame, office }) => {
    const held = await holdCampaign(frame, id, context.database.dialect)
    if (held?.state !== 'draft') throw new Problem('campaign.not-draft')
    // a page that sends again what arrived already is answered as at first
    if (row.publicKey && equalBytes(row.publicKey, publicKey)) return
    if (!(await keepPublicKey(office, id, publicKey))) throw new Problem('trustee.key-kept')
    await record({ office, now: context.now }, actorOf(row), 'trustee.key-received', id)
  })
}

/**
 * Takes the private half, once no ballot is accepted any more: it becomes the campaign's box key file, which the
 * closing job destroys with the others. Never before: the key must not lie beside arriving ballots.
 */
export async function handOverKey(context: Context, id: string, token: string, key: string) {
  const { campaign, row } = await byToken(context, id, token)
  const privateKey = fromBase64url(key, 32)
  if (!privateKey) throw new Problem('trustee.key-malformed')
  await mustBeAwaited(context, campaign)
  // opening has put the same bytes into the manifest
  const point = boxPointIfKey(privateKey)
  if (!point || !row.publicKey || !equalBytes(point, row.publicKey))
    throw new Problem('trustee.key-different')

  // a page that sends again: the job is at work already
  if ((await context.keys.list(id)).includes(BOX_KEY)) return
  await context.keys.write(id, BOX_KEY, privateKey)
  if (await findClose(context.published, id)) {
    // the job ended meanwhile with the key of an earlier request, and nobody else would destroy this one
    await context.keys.destroy(id)
    throw new Problem('trustee.handed-over')
  }
  await recordHandOver(context, id)
  await putJob(context.office, 'campaign.close', id, context.now())
  context.wake()
}

/** Also by the closing job: a process that was killed behind the file has told nobody. */
export async function recordHandOver(context: Context, id: string) {
  const row = await findTrustee(context.office, id)
  if (row) await recordOnce(context, actorOf(row), 'trustee.key-handed-over', id)
}

async function mustBeAwaited(context: Context, campaign: Campaign) {
  const isOver = campaign.state === 'closed' || (await findClose(context.published, campaign.id))
  if (isOver) throw new Problem('trustee.handed-over')
  if (acceptsBallots(campaign) || campaign.state !== 'closing')
    throw new Problem('trustee.too-early')
}

async function byToken(context: Context, id: string, token: string) {
  const bytes = fromBase64url(token, TRUSTEE_TOKEN_BYTES)
  const row = await findTrustee(context.office, id)
  if (!bytes || !row?.tokenHash || !timingSafeEqual(sha256(bytes), row.tokenHash))
    throw new Problem('trustee.link-unknown')
  return { campaign: await findCampaign(context, id), row }
}

function pointOf(text: string): Bytes {
  const point = fromBase64url(text, 65)
  if (!point || point[0] !== UNCOMPRESSED || !isPoint(point))
    throw new Problem('trustee.key-malformed')
  return point
}

const UNCOMPRESSED = 0x04

const actorOf = ({ name }: TrusteeRow) => ({ name: name ?? 'trustee' })
