import { parseArgs } from 'node:util'
import { tell } from '#src/cli/print.ts'
import { report } from '#src/cli/report.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'

/** `campaign open|close|report`: the jobs run here, so no server needs to be up. */
export async function campaign([verb, id, ...words]: string[]) {
  if (verb === 'report') return report([...(id ? [id] : []), ...words])
  if (!id) throw new Error('Usage: campaign open|close|report ID')
  await withContext(async (context) => {
    if (verb === 'open') await open(context, id, reasonIn(words))
    else if (verb === 'close') await close(context, id)
    else throw new Error('Usage: campaign open|close|report ID')
  })
}

async function open(context: Context, id: string, reason: string | null) {
  await openCampaign(context, COMMAND_LINE, id, reason)
  await runDueJobs(context)
  tell('Open.')
}

function reasonIn(words: string[]): string | null {
  const { values } = parseArgs({ args: words, options: { reason: { type: 'string' } } })
  return values.reason ?? null
}

async function close(context: Context, id: string) {
  const { graceEnds } = await closeCampaign(context, COMMAND_LINE, id)
  await runDueJobs(context)
  tell(`Closing; the grace period ends at ${graceEnds}.`)
}
