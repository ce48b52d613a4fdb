import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { openTrusteeFile, writeTrusteeFile } from '#src/core/anonymity/trustee-file.ts'
import { generateTrusteeKey, type TrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { parseTrusteeLink } from '#src/core/anonymity/trustee-link.ts'
import { Problem } from '#src/core/problem.ts'
import { element, keepFragment } from '#src/web/browser/survey/page.ts'
import {
  attempt,
  goToPart,
  onSend,
  type Part,
  showPart,
  tell,
} from '#src/web/browser/trustee/page.ts'
import {
  askStanding,
  boxKeyOf,
  type Link,
  type Standing,
  sendPrivateHalf,
  sendPublicHalf,
} from '#src/web/browser/trustee/server.ts'

/** A key file has about 450 bytes: what is much larger is another file, and is not read. */
const LARGEST_FILE = 10_000

keepFragment()
// another link pasted over this one changes the fragment alone
addEventListener('hashchange', () => location.reload())
await start()

async function start() {
  const status = element('status')
  if (!globalThis.crypto?.subtle) return tell(status, 'insecure')
  const link = parseTrusteeLink(location.href)
  if (!link) return tell(status, 'no-link')
  await attempt(status, 'loading', async () => {
    begin(link, await askStanding(link))
    return null
  })
}

function begin(link: Link, standing: Standing) {
  const campaign = element('campaign')
  campaign.textContent = standing.title
  campaign.hidden = false
  showPart(partOf(standing))

  onSend('make', (fields) => make(link, fields))
  onSend('prove', async (fields) => {
    const { publicKey } = await opened(link, fields)
    goToPart(partOf(await sendPublicHalf(link, publicKey)))
    return null
  })
  onSend('check', async (fields) => {
    await mustBeTheCampaigns(link, await askStanding(link), await opened(link, fields))
    return 'matches'
  })
  onSend('hand-over', async (fields) => {
    const key = await opened(link, fields)
    const now = await askStanding(link)
    await mustBeTheCampaigns(link, now, key)
    // never while answers may still arrive, whatever the server would do with it
    goToPart(partOf(now.state === 'awaited' ? await sendPrivateHalf(link, key.privateKey) : now))
    return null
  })
}

function partOf({ state }: Standing): Part {
  if (state === 'ready') return 'kept'
  if (state === 'awaited') return 'hand-over'
  return state === 'handed-over' ? 'over' : 'make'
}

/** Offers a new key as a file. Only the file is used from here on: what is not saved is never sent. */
async function make({ campaign }: Link, fields: FormData) {
  const passphrase = textIn(fields, 'passphrase')
  if (passphrase !== textIn(fields, 'again')) throw new Problem('keys.passphrase-different')
  const text = await writeTrusteeFile(campaign, await generateTrusteeKey(), passphrase)
  const save = element<HTMLAnchorElement>('save')
  save.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  save.download = `septet-trustee-${campaign}.json`
  element('made').hidden = false
  save.focus()
  return null
}

async function opened({ campaign }: Link, fields: FormData): Promise<TrusteeKey> {
  const file = fields.get('file')
  const isReadable = file instanceof File && file.size <= LARGEST_FILE
  const text = isReadable ? await file.text() : ''
  return openTrusteeFile(text, campaign, textIn(fields, 'passphrase'))
}

async function mustBeTheCampaigns(link: Link, standing: Standing, { publicKey }: TrusteeKey) {
  if (toBase64url(publicKey) !== (await boxKeyOf(link, standing)))
    throw new Problem('trustee.key-different')
}

function textIn(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}
