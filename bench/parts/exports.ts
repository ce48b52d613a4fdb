import { join } from 'node:path'
import { closedCampaign } from '../setup/closed-campaign.ts'
import { type Figure, limitFigure, plainFigure } from '../setup/figure.ts'
import { environmentOf, openInstallation, temporaryFolder } from '../setup/installation.ts'
import { inDivisions } from '../setup/organisation.ts'
import { runScript } from '../setup/run-script.ts'

type Export = {
  milliseconds: number
  cpuMilliseconds: number
  bytes: number
  expected: number
  peakBytes: number
  moreBytes: number
  longestWait: number
}

const PEOPLE = 75_000
const MEGABYTE = 1024 * 1024
const FORMATS = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** All departments x 7 factors of a company of 5,000 as a file, over HTTP. */
export async function exports(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const home = join(folder, 'installation')
  const { context, close } = await openInstallation(home)
  const campaign = await closedCampaign(context, isQuick ? PEOPLE / 15 : PEOPLE, inDivisions)
  await close()
  const figures: Figure[] = []
  for (const [name, type] of Object.entries(FORMATS)) {
    const parameters = [home, campaign, type]
    figures.push(
      ...figuresOf(name, await runScript<Export>('export.ts', parameters, environmentOf(home))),
    )
  }
  remove()
  return figures
}

const figuresOf = (name: string, file: Export): Figure[] => [
  limitFigure('exports', `${name} of all departments`, 's', file.milliseconds / 1000, { most: 3 }),
  plainFigure('exports', `${name}, processor`, 's', file.cpuMilliseconds / 1000),
  plainFigure('exports', `${name}, its size`, 'MB', file.bytes / MEGABYTE),
  plainFigure('exports', `${name}, its size as foreseen`, 'MB', file.expected / MEGABYTE),
  plainFigure('exports', `${name}, peak memory`, 'MB', file.peakBytes / MEGABYTE),
  plainFigure('exports', `${name}, memory more than before`, 'MB', file.moreBytes / MEGABYTE),
  plainFigure('exports', `${name}, longest wait of another request`, 'ms', file.longestWait),
]
