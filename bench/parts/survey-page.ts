import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { openedCampaign } from '../setup/campaign.ts'
import { type Figure, limitFigure } from '../setup/figure.ts'
import { openInstallation, temporaryFolder, withReadyKeys } from '../setup/installation.ts'
import { serveProduct } from '../setup/server.ts'

const PEOPLE = 400
const KILOBYTE = 1024

/** What a phone loads before the first question: the page, what it names, and what its script fetches, compressed. */
export async function surveyPage(): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  const { context, close } = await openInstallation(join(folder, 'installation'))
  const campaign = await openedCampaign(await withReadyKeys(context), PEOPLE)
  const { url, close: stop } = await serveProduct(context)

  const page = await load(`${url}/s/${campaign}/`)
  const named = [...page.text.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)].map(([, path]) => path)
  const fetched = ['manifest.json', 'groups/0.json'].map((name) => `/s/${campaign}/${name}`)
  const others = await Promise.all([...named, ...fetched].map((path) => load(`${url}${path}`)))
  const all = [page, ...others]

  await stop()
  await close()
  remove()
  const bytes = all.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    limitFigure('survey-page', 'bodies as sent', 'KB', bytes / KILOBYTE, { most: 30 }),
    limitFigure('survey-page', 'requests', '', all.length, { most: 5 }),
  ]
}

/** A body as it crosses the line; its text only where it is a page. */
function load(url: string): Promise<{ bytes: number; text: string }> {
  const headers = { 'accept-encoding': 'br', 'accept-language': 'fr' }
  return new Promise((resolve, reject) => {
    request(url, { headers }, (answer) => {
      const chunks: Buffer[] = []
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          const body = Buffer.concat(chunks)
          const isPage = String(answer.headers['content-type']).startsWith('text/html')
          resolve({ bytes: body.length, text: isPage ? brotliDecompressSync(body).toString() : '' })
        })
    })
      .on('error', reject)
      .end()
  })
}
