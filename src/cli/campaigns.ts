import { readFile } from 'node:fs/promises'
import { print, tell } from '#src/cli/print.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import type { Context } from '#src/services/context.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { importRoster } from '#src/services/roster.ts'

export async function roster([verb, file]: string[]) {
  if (verb !== 'import' || !file) throw new Error('Usage: roster import FILE')
  const bytes = await readFile(file)
  await withContext(async (context) => {
    const { people, departments, added, removed } = await importRoster(context, COMMAND_LINE, bytes)
    tell(`${people} people in ${departments} departments: ${added} added, ${removed} removed.`)
  })
}

/** `campaign open|close|report`: the jobs run here, so no server needs to be up. */
export async function campaign([verb, id, department]: string[]) {
  if (!id) throw new Error('Usage: campaign open|close|report ID [DEPARTMENT]')
  await withContext(async (context) => {
    if (verb === 'open') await open(context, id)
    else if (verb === 'close') await close(context, id)
    else if (verb === 'report') await report(context, id, department)
    else throw new Error('Usage: campaign open|close|report ID [DEPARTMENT]')
  })
}

async function open(context: Context, id: string) {
  await openCampaign(context, COMMAND_LINE, id)
  await runDueJobs(context)
  tell('Open.')
}

async function close(context: Context, id: string) {
  const { graceEnds } = await closeCampaign(context, COMMAND_LINE, id)
  await runDueJobs(context)
  tell(`Closing; the grace period ends at ${graceEnds}.`)
}

async function report(context: Context, id: string, department: string | undefined) {
  const found =
    department === undefined
      ? await listReports(context, COMMAND_LINE, id)
      : await departmentReport(context, COMMAND_LINE, id, Number(department))
  print(JSON.stringify(found, null, 2))
}
