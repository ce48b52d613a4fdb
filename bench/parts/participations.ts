import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openedCampaign } from '../setup/campaign.ts'
import { type Figure, limitFigure, plainFigure } from '../setup/figure.ts'
import { openInstallation, temporaryFolder, withReadyKeys } from '../setup/installation.ts'
import { clientMilliseconds, participants } from '../setup/participants.ts'
import { runScript } from '../setup/run-script.ts'
import { serveProduct } from '../setup/server.ts'

const CLIENTS = [1, 8, 32]
const AIM = 400

/** Whole participations through HTTP: page, group, pass, ballot. The client's cryptography is timed apart. */
export async function participations(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const { context, close } = await openInstallation(join(folder, 'installation'))
  const size = isQuick ? 300 : 2000
  const people = CLIENTS.length * size
  const campaign = await openedCampaign(await withReadyKeys(context), people)
  const all = await participants(context, campaign)
  const { url, close: stop } = await serveProduct(context)
  const milliseconds = await clientMilliseconds(context, campaign, 20)

  const figures: Figure[] = []
  for (const [index, clients] of CLIENTS.entries()) {
    const file = join(folder, `people-${clients}`)
    writeFileSync(file, all.slice(index * size, (index + 1) * size).join('\n'))
    const parameters = [`${url}/s/${campaign}/`, file, String(clients)]
    const { rate } = await runScript<{ rate: number }>('participate.ts', parameters)
    const what = `complete participations, ${clients} client${clients > 1 ? 's' : ''}`
    figures.push(
      clients === Math.max(...CLIENTS)
        ? limitFigure('participations', what, 'people/s', rate, { least: AIM })
        : plainFigure('participations', what, 'people/s', rate),
    )
  }
  await stop()
  await close()
  remove()
  const own = plainFigure(
    'participations',
    "the client's cryptography",
    'ms a person',
    milliseconds,
  )
  return [...figures, own]
}
