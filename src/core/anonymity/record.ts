import { type BallotList, parseBallotList } from '#src/core/anonymity/ballot-list.ts'
import {
  equalBytes,
  fromBase64url,
  sha256,
  toBase64url,
  toHex,
  utf8,
} from '#src/core/anonymity/bytes.ts'
import { areTotalsPossible, type Close, parseClose } from '#src/core/anonymity/close.ts'
import { type Manifest, parseManifest } from '#src/core/anonymity/manifest.ts'
import { merkleRoot } from '#src/core/anonymity/merkle.ts'
import { verifySigned } from '#src/core/anonymity/receipt.ts'
import { sha256Now } from '#src/core/anonymity/sha256.ts'

/** A file as it was served, with its Septet-Signature. */
export type SignedFile = Readonly<{ bytes: Uint8Array; signature: Uint8Array }>

/** What anybody may fetch of a closed campaign; `ballots` is `null` where none is served. */
export type PublicRecord = Readonly<{
  manifest: SignedFile
  close: SignedFile
  ballots: string | null
}>

/** What can be wrong with it, one sentence each. */
export const RECORD_FAULTS = [
  'manifest-unreadable',
  'manifest-unsigned',
  'close-unreadable',
  'close-unsigned',
  'close-of-another',
  'totals-impossible',
  'list-missing',
  'list-unreadable',
  'list-doubled',
  'list-unsorted',
  'list-count',
  'list-root',
  'list-changed',
] as const

export type RecordFault = (typeof RECORD_FAULTS)[number]

/** `isSigned` is `null` where the browser cannot check signatures of this kind. */
export type CheckedRecord = Readonly<{
  manifest: Manifest | null
  close: Close | null
  list: BallotList | null
  isSigned: boolean | null
  faults: readonly RecordFault[]
}>

/** Checks all that can be checked about a closed campaign without trusting whoever served it. Nobody is asked anything. */
export async function checkRecord(record: PublicRecord): Promise<CheckedRecord> {
  const manifest = parseManifest(record.manifest.bytes)
  const close = parseClose(record.close.bytes)
  const list = record.ballots === null ? null : parseBallotList(record.ballots)
  const found = { manifest, close, list }
  if (!manifest) return { ...found, isSigned: false, faults: ['manifest-unreadable'] }

  const { isSigned, faults } = await checkSignatures(manifest, record)
  const manifestHash = await sha256(record.manifest.bytes)
  return {
    ...found,
    isSigned,
    faults: [
      ...faults,
      ...closeFaults(manifest, manifestHash, close),
      ...(close?.published ? await listFaults(close.published, record.ballots, list) : []),
    ],
  }
}

async function checkSignatures(manifest: Manifest, record: PublicRecord) {
  const key = fromBase64url(manifest.receiptKey, 32) ?? new Uint8Array()
  const [manifestSigned, closeSigned] = await Promise.all(
    [record.manifest, record.close].map(({ bytes, signature }) =>
      verifySigned(key, bytes, signature),
    ),
  )
  const faults: RecordFault[] = []
  if (manifestSigned === false) faults.push('manifest-unsigned')
  if (closeSigned === false) faults.push('close-unsigned')
  return { isSigned: manifestSigned === null ? null : faults.length === 0, faults }
}

function closeFaults(
  { campaign }: Manifest,
  manifestHash: Uint8Array,
  close: Close | null,
): RecordFault[] {
  if (!close) return ['close-unreadable']
  if (close.campaign !== campaign || close.manifest !== toBase64url(manifestHash))
    return ['close-of-another']
  return areTotalsPossible(close) ? [] : ['totals-impossible']
}

async function listFaults(
  { counted, malformed, root, ballots }: NonNullable<Close['published']>,
  text: string | null,
  list: BallotList | null,
): Promise<RecordFault[]> {
  if (text === null) return ['list-missing']
  if (!list) return ['list-unreadable']
  const faults = orderFaults(list)
  if (list.counted.length !== counted || list.malformed.length !== malformed)
    faults.push('list-count')
  const computed = merkleRoot(list.counted, sha256Now)
  if (!equalBytes(computed, list.root) || toBase64url(computed) !== root) faults.push('list-root')
  else if (toBase64url(await sha256(utf8(text))) !== ballots) faults.push('list-changed')
  return faults
}

/** Sorted and each once: otherwise one ballot could stand for two, or be hidden from whoever looks for it. */
function orderFaults({ counted, malformed }: BallotList): RecordFault[] {
  const faults = new Set<RecordFault>()
  for (const leaves of [counted.map(toHex), malformed.map(toHex)])
    for (const [at, leaf] of leaves.entries()) {
      const before = leaves[at - 1]
      if (before === undefined || before < leaf) continue
      faults.add(before === leaf ? 'list-doubled' : 'list-unsorted')
    }
  const names = new Set(counted.map(toHex))
  if (malformed.some((leaf) => names.has(toHex(leaf)))) faults.add('list-doubled')
  return [...faults]
}
