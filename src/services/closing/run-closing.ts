import type { Campaign } from '#src/core/campaign/campaign.ts'
import { moveCampaign } from '#src/data/frame/campaigns.ts'
import { findClose } from '#src/data/published/closes.ts'
import { recordOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { openBox } from '#src/services/closing/open-box.ts'
import { publish } from '#src/services/closing/publish.ts'
import type { Context } from '#src/services/context.ts'
import type { Progress } from '#src/services/progress.ts'
import { forget } from '#src/services/remember.ts'
import { recordHandOver } from '#src/services/trustees/trustee-custody.ts'
import { awaitsBoxKey } from '#src/services/trustees/trustee-state.ts'

/** The hand-over wakes the job; this is for one that was killed behind writing the key. */
const LOOK_AGAIN = 60_000

/**
 * Closes a campaign: refuses ballots, opens the box in memory, publishes in one transaction, destroys the keys and
 * rewrites the files. Killed at any point it starts again and ends in the same state: until the transaction nothing
 * has changed, after it only destroying is left, which can be repeated. Where a trustee has the box key it waits for it
 * and names its next look.
 */
export async function runClosing(
  context: Context,
  id: string,
  progress: Progress,
): Promise<Date | undefined> {
  await moveCampaign(context.frame, id, ['grace'], { state: 'closing' })
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closing') return undefined
  if (await awaitsBoxKey(context, campaign)) return new Date(context.now().getTime() + LOOK_AGAIN)

  if (!(await findClose(context.published, id))) await openAndPublish(context, campaign, progress)
  await recordHandOver(context, id)
  await destroyKeys(context, campaign)
  await context.database.shred()
  // before the last step, which nothing follows: a job that was killed behind it would not come back here
  await recordOnce(context, null, 'campaign.closed', id)
  await moveCampaign(context.frame, id, ['closing'], { state: 'closed' })
  return undefined
}

/** No thread outlives its part: who comes next has all of the memory and none of the keys. */
async function openAndPublish(context: Context, campaign: Campaign, progress: Progress) {
  try {
    const opened = await openBox(context, campaign, progress)
    await context.pool.forget()
    await publish(context, campaign, opened)
  } finally {
    await context.pool.forget()
  }
}

async function destroyKeys(context: Context, { id }: Campaign) {
  await context.keys.destroy(id)
  forget(context, `keys/${id}/`)
  await recordOnce(context, null, 'keys.destroyed', id)
}
