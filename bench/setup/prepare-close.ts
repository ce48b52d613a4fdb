import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { openedCampaign } from './campaign.ts'
import { fillBox } from './fill-box.ts'
import { BENCH, openInstallation, withReadyKeys } from './installation.ts'

/** An installation whose campaign is over and whose box is full: what is left is the closing job. */
export async function prepareClose(folder: string, ballots: number) {
  const { context, close } = await openInstallation(folder)
  const ready = await withReadyKeys(context)
  const campaign = await openedCampaign(ready, ballots)
  await fillBox(ready, campaign, ballots)
  await closeCampaign(ready, BENCH, campaign)
  await close()
  return campaign
}
