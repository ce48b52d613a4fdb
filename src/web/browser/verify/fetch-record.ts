import { fromBase64url, sha256 } from '#src/core/anonymity/bytes.ts'
import { type Manifest, parseManifest } from '#src/core/anonymity/manifest.ts'
import { type CheckedRecord, checkRecord, type SignedFile } from '#src/core/anonymity/record.ts'

/** All that a receipt is checked against; `record` is `null` before the campaign is closed. */
export type Loaded = Readonly<{
  manifest: Manifest | null
  manifestHash: Uint8Array
  record: CheckedRecord | null
}>

/** A line that broke, or a server that failed: the same again may help. */
export class LoadFailure extends Error {}

/** Loads everything, the same for everybody, and checks it. From here on no network is needed. */
export async function fetchRecord(): Promise<Loaded> {
  const [manifest, state] = await Promise.all([fetchSigned('manifest.json'), fetchState()])
  const manifestHash = await sha256(manifest.bytes)
  const known = { manifest: parseManifest(manifest.bytes), manifestHash }
  if (state !== 'closed') return { ...known, record: null }

  const [close, ballots] = await Promise.all([fetchSigned('close.json'), fetchBallots()])
  return { ...known, record: await checkRecord({ manifest, close, ballots }) }
}

async function fetchSigned(file: string): Promise<SignedFile> {
  const reply = succeeded(await ask(file))
  const signature = fromBase64url(reply.headers.get('septet-signature') ?? '', 64)
  return { bytes: new Uint8Array(await reply.arrayBuffer()), signature: signature ?? UNSIGNED }
}

/** `null` where the server serves no list: then the signed totals must say that nothing was published. */
async function fetchBallots(): Promise<string | null> {
  const reply = await ask('ballots.txt')
  return reply.status === 409 ? null : succeeded(reply).text()
}

async function fetchState(): Promise<unknown> {
  const { state } = (await succeeded(await ask('state.json')).json()) as { state?: unknown }
  return state
}

async function ask(file: string): Promise<Response> {
  try {
    return await fetch(file, { cache: 'no-store', credentials: 'omit' })
  } catch (error) {
    throw new LoadFailure(file, { cause: error })
  }
}

function succeeded(reply: Response): Response {
  if (!reply.ok) throw new LoadFailure(`${reply.url}: ${reply.status}`)
  return reply
}

const UNSIGNED = new Uint8Array(64)
