import { readFile, writeFile } from 'node:fs/promises'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { openTrusteeFile, writeTrusteeFile } from '#src/core/anonymity/trustee-file.ts'
import { generateTrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { parseTrusteeLink } from '#src/core/anonymity/trustee-link.ts'
import type { TrusteeState } from '#src/core/campaign/trustee.ts'
import { PROBLEMS, Problem, type ProblemKey } from '#src/core/problem.ts'

type Link = Readonly<{ root: string; campaign: string; token: string }>

/** What the trustee's page does first, on the trustee's own machine: the file must open before its public half is sent. */
export async function makeTrusteeKey(
  address: string,
  out: string,
  passphraseOf: () => Promise<string>,
) {
  const link = linkOf(address)
  const key = await generateTrusteeKey()
  const text = await writeTrusteeFile(link.campaign, key, await passphraseOf())
  await writeFile(out, text, { mode: 0o600, flag: 'wx' })
  const { publicKey } = await openTrusteeFile(
    await readFile(out, 'utf8'),
    link.campaign,
    await passphraseOf(),
  )
  await post(link, 'key', { boxKey: toBase64url(publicKey) })
}

/** What the trustee's page does at the end: nothing is sent unless the key is the manifest's. */
export async function handOverTrusteeKey(address: string, file: string, passphrase: string) {
  const link = linkOf(address)
  const key = await openTrusteeFile(await readFile(file, 'utf8'), link.campaign, passphrase)
  const { state } = await post<{ state: TrusteeState }>(link, 'state', {})
  if (state === 'handed-over') throw new Problem('trustee.handed-over')
  // not even to be refused: while answers arrive the key has no business on the server
  if (state !== 'awaited') throw new Problem('trustee.too-early')
  const { boxKey } = await answerOf<Manifest>(await fetch(`${link.root}/manifest.json`))
  if (boxKey !== toBase64url(key.publicKey)) throw new Problem('trustee.key-different')
  await post(link, 'hand-over', { key: toBase64url(key.privateKey) })
}

function linkOf(address: string): Link {
  const parsed = parseTrusteeLink(address)
  if (!parsed) throw new Problem('trustee.link-unknown')
  const { campaign, token } = parsed
  const [root = ''] = address.split('/trustee')
  return { root, campaign, token: toBase64url(token) }
}

async function post<Answer>({ root, token }: Link, what: string, body: object): Promise<Answer> {
  return answerOf(
    await fetch(`${root}/trustee/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, ...body }),
    }),
  )
}

async function answerOf<Body>(response: Response): Promise<Body> {
  if (response.ok) return (await response.json()) as Body
  const { key } = (await response.json()) as { key: string }
  if (Object.hasOwn(PROBLEMS, key)) throw new Problem(key as ProblemKey)
  throw new Error(`The server answered ${response.status} ${key}`)
}
