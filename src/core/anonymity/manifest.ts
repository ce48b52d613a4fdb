import { equalBytes, fromBase64url, fromUtf8, sha256, utf8 } from '#src/core/anonymity/bytes.ts'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { parseJson, textOf } from '#src/core/anonymity/json.ts'
import { isIncluded, leafHash } from '#src/core/anonymity/merkle.ts'
import { isCampaignId } from '#src/core/anonymity/pass.ts'
import type { CommitmentCard } from '#src/core/campaign/commitment.ts'
import { Problem } from '#src/core/problem.ts'

/** What opening freezes and signs, version 1. Binary values in base64url, days as YYYY-MM-DD, durations as ISO 8601. */
export type Manifest = {
  version: 1
  campaign: string
  title: string
  questionnaire: { id: string; version: string | number; sha256: string }
  k: number
  kComments: number
  kDetail: number
  timeZone: string
  opensOn: string
  closesOn: string
  latestClosesOn: string
  graceHours: number
  paddedBytes: number
  boxKey: string
  receiptKey: string
  groups: { count: number; root: string }
  segments: { id: string; values: string[] }[]
  visibility: { role: string; sees: string }[]
  auditor: { name: string } | null
  retention: { comments: string; reports: string }
  /** Absent where nothing was promised, and in manifests of before this was asked. */
  commitment?: CommitmentCard
}

/** A reporting group: `id` from 0, `invited` people, `publicKey` an SPKI in base64url. */
export type GroupEntry = { id: number; label: string; invited: number; publicKey: string }

/** A group with the proof that the manifest names it. */
export type GroupReply = { entry: GroupEntry; index: number; proof: readonly string[] }

/**
 * The manifest in these bytes. The hash comes from the invitation: all employees hold the same one, so
 * nobody can be given a manifest of his own. Throws Problem `manifest.changed` for other bytes,
 * `manifest.unsupported` for a version this client does not know. Source: RFC 9576 section 6.2.
 */
export async function acceptManifest(
  bytes: Uint8Array,
  expectedHash: Uint8Array,
): Promise<Manifest> {
  if (!equalBytes(await sha256(bytes), expectedHash)) throw new Problem('manifest.changed')
  const manifest = parseManifest(bytes)
  if (!manifest) throw new Problem('manifest.unsupported')
  return manifest
}

/** The manifest in these bytes; `null` for anything else and for versions that this client does not know. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  const text = fromUtf8(bytes)
  const value = text === null ? null : parseJson(text)
  return isManifest(value) ? value : null
}

/**
 * The group this client may answer in: proven to stand in the manifest at place `gid`, with at least k
 * invited. Throws Problem `group.unverified` or `group.too-small` {invited, k}.
 */
export async function verifyGroup(
  { groups, k }: Manifest,
  gid: number,
  reply: GroupReply,
): Promise<GroupEntry> {
  if (!isGroupReply(reply)) throw new Problem('group.unverified')
  const { entry, index, proof } = reply
  const root = fromBase64url(groups.root, 32)
  const path = proof.map((sibling) => fromBase64url(sibling, 32))
  if (root === null || !path.every((sibling) => sibling !== null)) {
    throw new Problem('group.unverified')
  }
  const leaf = await groupLeaf(entry, sha256)
  const isNamed = index === gid && entry.id === gid
  if (!isNamed || !(await isIncluded(root, leaf, index, groups.count, path))) {
    throw new Problem('group.unverified')
  }
  if (entry.invited < k) throw new Problem('group.too-small', { invited: entry.invited, k })
  return entry
}

/** The leaf hash of a group: H(0x00 || RFC 8785 JSON of the entry). With an asynchronous hash the answer is a promise. */
export function groupLeaf<Digest>(entry: GroupEntry, hash: (data: Uint8Array) => Digest): Digest {
  return leafHash(utf8(canonicalJson(entry)), hash)
}

/** A server that answers anything else names no group. */
function isGroupReply(reply: unknown): reply is GroupReply {
  const { entry, proof } = (reply ?? {}) as Partial<GroupReply>
  const { id, label, invited, publicKey, ...more } = (entry ?? {}) as Partial<GroupEntry>
  return (
    Array.isArray(proof) &&
    proof.every((one) => typeof one === 'string') &&
    Number.isSafeInteger(id) &&
    Number.isSafeInteger(invited) &&
    [label, publicKey].every((text) => typeof text === 'string' && text.isWellFormed()) &&
    Object.keys(more).length === 0
  )
}

/** The fields a client relies on. */
function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const { version, campaign, k, paddedBytes, boxKey, receiptKey, groups } =
    value as Partial<Manifest>
  return (
    version === 1 &&
    isCampaignId(textOf(campaign)) &&
    Number.isInteger(k) &&
    Number.isInteger(paddedBytes) &&
    fromBase64url(textOf(boxKey), 65) !== null &&
    fromBase64url(textOf(receiptKey), 32) !== null &&
    Number.isInteger(groups?.count) &&
    fromBase64url(textOf(groups?.root), 32) !== null
  )
}
