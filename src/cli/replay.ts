import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { print, tell } from '#src/cli/print.ts'
import { answerAll } from '#src/cli/replay/answer.ts'
import { apiClient } from '#src/cli/replay/api-client.ts'
import { closeAndReport, openCampaign } from '#src/cli/replay/campaign.ts'
import { summaryTable } from '#src/cli/replay/summary.ts'
import { replayTable } from '#src/cli/replay/table.ts'
import { openTable } from '#src/cli/table/open-table.ts'

const USAGE = 'Usage: replay DATA.csv --spec SPEC.json --url URL --token T [--wave V] [--out FILE]'

/** Makes an organisation and a campaign of a table and lets every row answer through HTTP, then closes and reports. */
export async function replay(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      spec: { type: 'string' },
      url: { type: 'string' },
      token: { type: 'string' },
      wave: { type: 'string' },
      out: { type: 'string' },
    },
  })
  const [file] = positionals
  if (!file || !values.spec || !values.url || !values.token) throw new Error(USAGE)

  const table = replayTable(await openTable(file, values.spec), values.wave)
  const api = apiClient(values.url, values.token)

  const { campaign, links } = await openCampaign(api, table)
  const { answered, seconds } = await answerAll(api, table, links)
  tell(`${answered} people answered in ${seconds.toFixed(1)} s.`)
  const reports = await closeAndReport(api, campaign)
  if (values.out) await writeFile(values.out, JSON.stringify({ campaign, reports }, null, 2))
  print(summaryTable(reports))
}
