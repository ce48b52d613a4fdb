import { addDays, dayIn } from '#src/core/campaign/calendar.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { importRoster } from '#src/services/roster.ts'
import { BENCH } from './installation.ts'
import { inDivisions, rosterFile } from './organisation.ts'

/** Imports an organisation and opens a campaign with the default questionnaire that asks all of it. */
export async function openedCampaign(
  context: Context,
  people: number,
  pathOf = inDivisions,
): Promise<string> {
  await importRoster(context, BENCH, rosterFile(people, pathOf))
  await storeQuestionnaire(context, DEFAULT_QUESTIONNAIRE)
  const today = dayIn('UTC', context.now())
  const { id } = await createCampaign(context, BENCH, {
    title: 'Bench',
    questionnaire: DEFAULT_QUESTIONNAIRE.id,
    timeZone: 'UTC',
    opensOn: today,
    closesOn: addDays(today, 7),
    graceHours: 0,
  })
  await openCampaign(context, BENCH, id, 'a benchmark asks again')
  await runDueJobs(context)
  return id
}
