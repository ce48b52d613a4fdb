import { join } from 'node:path'
import { createToken } from '#src/services/accounts/tokens.ts'
import type { Timed } from '../children/ask.ts'
import { closedCampaign } from '../setup/closed-campaign.ts'
import { type Figure, limitFigure, plainFigure } from '../setup/figure.ts'
import { BENCH, openInstallation, temporaryFolder } from '../setup/installation.ts'
import { inDivisions, onOneLevel } from '../setup/organisation.ts'
import { runScript } from '../setup/run-script.ts'
import { startServer } from '../setup/server-process.ts'
import { createHr } from '../setup/sign-in.ts'

const PEOPLE = 75_000
const PEOPLE_ON_ONE_LEVEL = 6_000

/** Reports of a company of 5,000 departments, for programs and in the browser, one after another. */
export async function reports(isQuick: boolean): Promise<Figure[]> {
  return [
    ...(await measured(isQuick ? PEOPLE / 15 : PEOPLE, inDivisions, 'departments')),
    ...(await measured(PEOPLE_ON_ONE_LEVEL, onOneLevel, 'level')),
  ]
}

/** Measures at the reports of an organisation of its own. */
async function measured(people: number, pathOf: typeof inDivisions, kind: 'departments' | 'level') {
  const { folder, remove } = temporaryFolder()
  const home = join(folder, 'installation')
  const { context, close } = await openInstallation(home)
  const campaign = await closedCampaign(context, people, pathOf)
  const token = await createToken(context, BENCH, {
    name: 'b',
    roles: ['hr'],
    departmentPath: null,
  })
  await createHr(context)
  await close()
  const { url, close: stop } = await startServer(home)
  const times = await runScript<Timed[]>('ask.ts', [url, campaign, token, kind])
  await stop()
  remove()
  return times.flatMap(({ what, most, p50, p95 }) => [
    limitFigure('reports', `${what}, p50`, 'ms', p50, { most }),
    plainFigure('reports', `${what}, p95`, 'ms', p95),
  ])
}
