import type { Campaign } from '#src/core/campaign/campaign.ts'
import { openingMoment } from '#src/core/contact/schedule.ts'
import { deleteJob, putJob } from '#src/data/office/jobs.ts'
import type { Office } from '#src/data/rooms.ts'

/** Puts the opening of a draft on the list of jobs, moves it, or takes it off. */
export async function putOpeningJob(office: Office, campaign: Campaign) {
  const due = openingMoment(campaign)
  if (due) await putJob(office, 'campaign.scheduled-opening', campaign.id, due)
  else await deleteJob(office, { kind: 'campaign.scheduled-opening', subject: campaign.id })
}
