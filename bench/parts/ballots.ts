import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { SEAL_BYTES } from '#src/core/anonymity/seal-format.ts'
import type { Context } from '#src/services/context.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'
import { openedCampaign } from '../setup/campaign.ts'
import { byTurns, type Figure, ratioFigure } from '../setup/figure.ts'
import { openInstallation, temporaryFolder, withReadyKeys } from '../setup/installation.ts'
import { passMaker } from '../setup/passes.ts'
import { runScript } from '../setup/run-script.ts'
import { listening, serveProduct } from '../setup/server.ts'

const PEOPLE = 300
const CLIENTS = '64'

/** Durable ballots over HTTP against a bare Fastify route that parses the same body, from the same load process. */
export async function ballots(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const { context, close } = await openInstallation(join(folder, 'installation'))
  const campaign = await openedCampaign(await withReadyKeys(context), PEOPLE)
  const product = await serveProduct(context)
  const floor = await listening(bareApp())
  const count = isQuick ? 3000 : 6000
  let round = 0

  const rates = await byTurns(isQuick ? 2 : 5, {
    floor: () => post(`${floor.url}/s/${campaign}/ballot`),
    product: () => post(`${product.url}/s/${campaign}/ballot`),
  })
  await floor.close()
  await product.close()
  await close()
  remove()
  return [ratioFigure('ballots', 'durable ballots over HTTP', 'ballots/s', rates, 0.6)]

  async function post(url: string) {
    const file = join(folder, `bodies-${round++}`)
    writeFileSync(file, (await bodies(context, campaign, count)).join('\n'))
    const { rate } = await runScript<{ rate: number }>('load.ts', [url, file, CLIENTS])
    return rate
  }
}

function bareApp() {
  const app = Fastify()
  app.post('/s/:campaign/ballot', async (request) => ({
    receipt: typeof request.body === 'object' ? 'x'.repeat(86) : '',
  }))
  return app
}

/** Ballots under passes that the group's own key signed; sealed is noise of the right length: nobody opens it here. */
async function bodies(context: Context, campaign: string, count: number): Promise<string[]> {
  const { manifest, groups } = await surveyFrame(context, campaign)
  const passOf = passMaker(context, campaign)
  const one = async (_: unknown, index: number) => {
    const { input, signature } = await passOf(index % groups.length)
    return JSON.stringify({
      input: toBase64url(input),
      signature: toBase64url(signature),
      sealed: randomBytes(manifest.paddedBytes + SEAL_BYTES).toString('base64url'),
    })
  }
  return Promise.all(Array.from({ length: count }, one))
}
