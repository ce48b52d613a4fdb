import { join } from 'node:path'
import { closedCampaign } from '../setup/closed-campaign.ts'
import { type Figure, limitFigure, percentile, plainFigure } from '../setup/figure.ts'
import { environmentOf, openInstallation, temporaryFolder } from '../setup/installation.ts'
import { inDivisions } from '../setup/organisation.ts'
import { runScript } from '../setup/run-script.ts'

type Papers = {
  cold: number
  twoPages: number[]
  withAnnex: number[]
  cpu: number
  moreBytes: number
}

const PEOPLE = 3_000
const MEGABYTE = 1024 * 1024

/** Reports of departments as PDF over HTTP: the first of a server, which reads the compiler, and those behind it. */
export async function pdf(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const home = join(folder, 'installation')
  const { context, close } = await openInstallation(home)
  const campaign = await closedCampaign(context, PEOPLE, inDivisions)
  await close()
  const parameters = [home, campaign, isQuick ? '12' : '40']
  const papers = await runScript<Papers>('pdf.ts', parameters, environmentOf(home))
  remove()
  return [
    plainFigure('pdf', 'two pages, the first of a server', 'ms', papers.cold),
    ...warm('two pages', papers.twoPages),
    plainFigure('pdf', 'two pages, processor', 'ms', papers.cpu),
    ...warm('with annex', papers.withAnnex),
    plainFigure('pdf', 'memory of module and thread, at most', 'MB', papers.moreBytes / MEGABYTE),
  ]
}

const warm = (what: string, times: readonly number[]): Figure[] => [
  plainFigure('pdf', `${what}, p50`, 'ms', percentile(times, 0.5)),
  limitFigure('pdf', `${what}, p95`, 'ms', percentile(times, 0.95), { most: 1000 }),
]
