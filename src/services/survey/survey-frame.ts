import type { KeyObject } from 'node:crypto'
import { fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import { type GroupEntry, groupLeaf } from '#src/core/anonymity/manifest.ts'
import { type MerkleTree, merkleTree } from '#src/core/anonymity/merkle.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { publicKeyOf } from '#src/core/anonymity/server/keys.ts'
import { listGroups, type ReportingGroupRow } from '#src/data/frame/frozen-tree.ts'
import type { Stores } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'
import { type SignedFrame, signedFrame } from '#src/services/survey/signed-frame.ts'

/** All that opening froze, in memory: what the survey page and the two services of an answer need. */
export type SurveyFrame = SignedFrame &
  Readonly<{
    manifestHash: Uint8Array
    groups: readonly GroupEntry[]
    groupTree: MerkleTree
    /** The public key of a group, read at its first use; `null` where there is no such group. */
    groupKey: (gid: number) => KeyObject | null
  }>

/** The frame of a campaign that was opened; it never changes, so it is read once. */
export function surveyFrame(context: Stores, campaign: string): Promise<SurveyFrame> {
  return remember(context, `survey/${campaign}`, () => readFrame(context, campaign))
}

async function readFrame(context: Stores, campaign: string): Promise<SurveyFrame> {
  const signed = await signedFrame(context, campaign)
  const groups = (await listGroups(context.frame, campaign)).map(entryOf)
  return {
    ...signed,
    manifestHash: sha256(signed.manifestBytes),
    groups,
    groupTree: merkleTree(
      groups.map((entry) => groupLeaf(entry, sha256)),
      sha256,
    ),
    groupKey: keysOf(groups),
  }
}

function keysOf(groups: readonly GroupEntry[]): SurveyFrame['groupKey'] {
  const known = new Map<number, KeyObject>()
  return (gid) => {
    const group = groups[gid]
    if (!group) return null
    const key = known.get(gid) ?? publicKeyOf(groupSpki(group))
    known.set(gid, key)
    return key
  }
}

/** The SPKI of a group's key. */
export const groupSpki = ({ publicKey }: GroupEntry) => fromBase64url(publicKey) ?? new Uint8Array()

/** A group as the manifest names it. */
export function entryOf({ gid, label, invited, publicKey }: ReportingGroupRow): GroupEntry {
  return { id: gid, label, invited, publicKey: toBase64url(publicKey ?? new Uint8Array()) }
}
