import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openedCampaign } from './campaign.ts'
import { fillBox } from './fill-box.ts'
import { BENCH, withReadyKeys } from './installation.ts'
import type { inDivisions } from './organisation.ts'

const ANSWERED = 0.4

/** A campaign from the roster to its published figures, in which two of five people answer. */
export async function closedCampaign(
  context: Context,
  people: number,
  pathOf: typeof inDivisions,
): Promise<string> {
  const ready = await withReadyKeys(context)
  const campaign = await openedCampaign(ready, people, pathOf)
  await fillBox(ready, campaign, Math.floor(people * ANSWERED))
  await closeCampaign(ready, BENCH, campaign)
  await runDueJobs(ready)
  return campaign
}
