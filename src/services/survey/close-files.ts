import { formatBallotList } from '#src/core/anonymity/ballot-list.ts'
import { toBase64url, utf8 } from '#src/core/anonymity/bytes.ts'
import { closeBytes, type PublishedTotals } from '#src/core/anonymity/close.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { signBytes } from '#src/core/anonymity/server/sign-receipt.ts'
import { Problem } from '#src/core/problem.ts'
import { listLeaves } from '#src/data/box/ballots.ts'
import { type CloseRow, findClose } from '#src/data/published/closes.ts'
import { isPublished } from '#src/data/published/partitions.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { receiptKey } from '#src/services/installation.ts'
import { remember } from '#src/services/remember.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** `close.json` with its signature: the totals that stay for ever, byte for byte as signed. */
export async function closeFile(context: Context, id: string) {
  await mustBeClosed(context, id)
  return remember(context, `close/${id}`, () => signClose(context, id))
}

/** `ballots.txt`: the public list, with which everybody finds his own receipt. Where nothing is published it would count. */
export async function ballotsFile(context: Context, id: string): Promise<string> {
  await mustBeClosed(context, id)
  await mustHavePublished(context, id)
  return remember(context, `ballots/${id}`, async () =>
    listBallots(context, await closeOf(context, id)),
  )
}

async function mustBeClosed(context: Context, id: string) {
  const { state } = await findCampaign(context, id)
  if (state !== 'closed') throw new Problem('campaign.not-closed')
}

async function signClose(context: Context, id: string) {
  const { manifestBytes } = await signedFrame(context, id)
  const close = await closeOf(context, id)
  const bytes = closeBytes({
    close: 1,
    campaign: id,
    manifest: toBase64url(sha256(manifestBytes)),
    day: close.day,
    invited: close.invited,
    published: (await isPublished(context.published, id))
      ? await publishedTotals(context, close)
      : null,
  })
  return { bytes, signature: toBase64url(signBytes(await receiptKey(context), bytes)) }
}

async function publishedTotals(context: Context, close: CloseRow): Promise<PublishedTotals> {
  const { issued, counted, malformed, merkleRoot } = close
  const ballots = sha256(utf8(await ballotsFile(context, close.campaign)))
  return {
    issued,
    counted,
    malformed,
    root: toBase64url(merkleRoot),
    ballots: toBase64url(ballots),
  }
}

async function closeOf({ published }: Context, id: string): Promise<CloseRow> {
  const close = await findClose(published, id)
  if (!close) throw new Problem('campaign.not-closed')
  return close
}

async function listBallots({ box }: Context, close: CloseRow): Promise<string> {
  const leaves = await listLeaves(box, close.campaign)
  return formatBallotList({
    root: close.merkleRoot,
    counted: leaves.filter(({ malformed }) => !malformed).map(({ leaf }) => leaf),
    malformed: leaves.filter(({ malformed }) => malformed).map(({ leaf }) => leaf),
  })
}
