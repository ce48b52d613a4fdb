import { randomBytes, toBase64url, utf8, sha256 as webSha256 } from '#src/core/anonymity/bytes.ts'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import {
  type GroupEntry,
  type GroupReply,
  groupLeaf,
  type Manifest,
} from '#src/core/anonymity/manifest.ts'
import { merkleTree, proofInTree } from '#src/core/anonymity/merkle.ts'
import type { Pass } from '#src/core/anonymity/pass.ts'
import type { AnswerShape } from '#src/core/anonymity/payload.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import {
  generateBoxKey,
  generateGroupKey,
  generateReceiptKey,
  type KeptKey,
} from '#src/core/anonymity/server/keys.ts'

/** A campaign's name. */
export const campaign = toBase64url(Uint8Array.from({ length: 16 }, (_, index) => index))

/** Two items of five points, one from 0 to 10, one open question of each kind, and two dimensions. */
export const shape: AnswerShape = {
  items: [
    { id: 'speed-1', min: 1, max: 5 },
    { id: 'speed-2', min: 1, max: 5 },
    { id: 'recommend', min: 0, max: 10 },
  ],
  questions: [
    { id: 'better', kind: 'suggestion' },
    { id: 'wrong', kind: 'complaint' },
  ],
  segments: [
    { id: 'site', values: ['lyon', 'nantes'] },
    { id: 'contract', values: ['permanent', 'fixed-term', 'agency'] },
  ],
}

/** A pass in form only: nobody signed it. */
export function aPassInForm(): Pass {
  return { input: randomBytes(105), signature: randomBytes(256) }
}

/** What opening makes: the keys, the manifest as bytes and the groups with their proofs. */
export async function anOpenedCampaign(
  invited: readonly number[] = [9, 12, 5],
): Promise<OpenedCampaign> {
  const groupKeys = await Promise.all(invited.map(() => generateGroupKey()))
  const box = generateBoxKey()
  const receipts = generateReceiptKey()
  const entries = groupKeys.map(({ publicKey }, id) => ({
    id,
    label: `Group ${id}`,
    invited: invited[id] ?? 0,
    publicKey: toBase64url(publicKey),
  }))
  const tree = merkleTree(
    entries.map((entry) => groupLeaf(entry, sha256)),
    sha256,
  )
  const manifest = aManifest(box, receipts, {
    count: entries.length,
    root: toBase64url(tree.at(-1)![0]!),
  })
  const bytes = utf8(canonicalJson(manifest))
  const groups = entries.map((entry, index) => ({
    entry,
    index,
    proof: proofInTree(tree, index).map(toBase64url),
  }))
  return {
    box,
    receipts,
    groupKeys,
    entries,
    groups,
    manifest,
    bytes,
    hash: await webSha256(bytes),
  }
}

type OpenedCampaign = {
  box: KeptKey
  receipts: KeptKey
  groupKeys: KeptKey[]
  entries: GroupEntry[]
  groups: GroupReply[]
  manifest: Manifest
  bytes: Uint8Array
  hash: Uint8Array
}

function aManifest(box: KeptKey, receipts: KeptKey, groups: Manifest['groups']): Manifest {
  return {
    version: 1,
    campaign,
    title: 'Autumn',
    questionnaire: { id: 'septet', version: 1, sha256: toBase64url(sha256(utf8('questionnaire'))) },
    k: 5,
    kComments: 10,
    kDetail: 30,
    timeZone: 'Europe/Paris',
    opensOn: '2026-03-02',
    closesOn: '2026-03-20',
    latestClosesOn: '2026-04-03',
    graceHours: 24,
    paddedBytes: 4096,
    boxKey: toBase64url(box.publicKey),
    receiptKey: toBase64url(receipts.publicKey),
    groups,
    segments: [],
    visibility: [{ role: 'manager', sees: 'own departments' }],
    auditor: null,
    retention: { comments: 'P2Y', reports: 'P5Y' },
  }
}
