import { toBase64url, utf8 } from '#src/core/anonymity/bytes.ts'
import { type GroupEntry, groupLeaf, type Manifest } from '#src/core/anonymity/manifest.ts'
import { merkleRoot } from '#src/core/anonymity/merkle.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { CommitmentCard } from '#src/core/campaign/commitment.ts'
import { idsOf } from '#src/core/campaign/segments.ts'
import { commentThreshold, detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { type Seers, visibilityOf } from '#src/core/papers/visibility.ts'
import { paddedBytes } from '#src/core/questionnaire/padded-bytes.ts'
import type { StoredQuestionnaire } from '#src/data/frame/questionnaires.ts'

type Facts = Readonly<{
  campaign: Campaign
  questionnaire: StoredQuestionnaire
  groups: readonly GroupEntry[]
  boxKey: Uint8Array
  receiptKey: Uint8Array
  trustee: { name: string | null } | null
  commitment: CommitmentCard | null
}>

/** The bytes of the manifest: what opening freezes, in the order of ANONYMITY A2. */
export function manifestBytes({
  campaign,
  questionnaire,
  groups,
  boxKey,
  receiptKey,
  trustee,
  commitment,
}: Facts): Uint8Array {
  const { id, title, k, timeZone, opensOn, closesOn, latestClosesOn, graceHours } = campaign
  const segments = idsOf(campaign.segments)
  const manifest: Manifest = {
    version: 1,
    campaign: id,
    title,
    questionnaire: {
      id: questionnaire.id,
      version: questionnaire.version,
      sha256: questionnaire.sha256,
    },
    k,
    kComments: commentThreshold(k),
    kDetail: detailThreshold(k),
    timeZone,
    opensOn,
    closesOn,
    latestClosesOn,
    graceHours,
    paddedBytes: paddedBytes(questionnaire.content, segments),
    boxKey: toBase64url(boxKey),
    receiptKey: toBase64url(receiptKey),
    groups: {
      count: groups.length,
      root: toBase64url(
        merkleRoot(
          groups.map((entry) => groupLeaf(entry, sha256)),
          sha256,
        ),
      ),
    },
    segments,
    visibility: visibilityOf(seersOf(campaign, trustee)),
    auditor: campaign.auditor && { name: campaign.auditor.name },
    retention: campaign.retention,
    ...(commitment ? { commitment } : {}),
  }
  return utf8(JSON.stringify(manifest))
}

/** Whom a campaign lets see something beside the roles that every campaign has. */
export const seersOf = ({ auditor, segments }: Campaign, trustee: Facts['trustee']): Seers => ({
  hasAuditor: auditor !== null,
  hasSegments: segments.length > 0,
  trustee: trustee && (trustee.name ?? ''),
})
