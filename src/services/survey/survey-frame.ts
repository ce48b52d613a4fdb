import type { KeyObject } from 'node:crypto'
import { fromBase64url, toBase64url } from '#src/core/anonymity/bytes.ts'
import type { GroupEntry, Manifest } from '#src/core/anonymity/manifest.ts'
import { groupLeaf } from '#src/core/anonymity/manifest.ts'
import { type MerkleTree, merkleTree } from '#src/core/anonymity/merkle.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { publicKeyOf } from '#src/core/anonymity/server/keys.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { listGroups, type ReportingGroupRow } from '#src/data/frame/frozen-tree.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import type { Context } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

/** All that opening froze, in memory: what the survey page and the two services of an answer need. */
export type SurveyFrame = Readonly<{
  manifest: Manifest
  manifestBytes: Uint8Array
  manifestSignature: Uint8Array
  manifestHash: Uint8Array
  groups: readonly GroupEntry[]
  groupTree: MerkleTree
  groupKeys: readonly KeyObject[]
  questionnaire: Questionnaire
}>

/** The frame of a campaign that was opened; it never changes, so it is read once. */
export function surveyFrame(context: Context, campaign: string): Promise<SurveyFrame> {
  return remember(context, `survey/${campaign}`, () => readFrame(context, campaign))
}

async function readFrame({ frame }: Context, campaign: string): Promise<SurveyFrame> {
  const stored = await findManifest(frame, campaign)
  if (!stored) throw new Problem('campaign.not-found', { id: campaign })

  const manifest = JSON.parse(Buffer.from(stored.bytes).toString('utf8')) as Manifest
  const groups = (await listGroups(frame, campaign)).map(entryOf)
  const { id, version } = manifest.questionnaire
  const questionnaire = await findQuestionnaire(frame, id, Number(version))
  if (!questionnaire) throw new Problem('questionnaire.not-found', { id })
  return {
    manifest,
    manifestBytes: stored.bytes,
    manifestSignature: stored.signature,
    manifestHash: sha256(stored.bytes),
    groups,
    groupTree: merkleTree(
      groups.map((entry) => groupLeaf(entry, sha256)),
      sha256,
    ),
    groupKeys: groups.map(({ publicKey }) =>
      publicKeyOf(fromBase64url(publicKey) ?? new Uint8Array()),
    ),
    questionnaire: questionnaire.content,
  }
}

/** A group as the manifest names it. */
export function entryOf({ gid, label, invited, publicKey }: ReportingGroupRow): GroupEntry {
  return { id: gid, label, invited, publicKey: toBase64url(publicKey ?? new Uint8Array()) }
}
