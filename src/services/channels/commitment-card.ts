import { parseManifest } from '#src/core/anonymity/manifest.ts'
import { type CommitmentCard, promiseTo } from '#src/core/campaign/commitment.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { findCommitment, listPromised } from '#src/data/frame/commitments.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import type { Frame } from '#src/data/rooms.ts'

/** What employees read: what opening froze, of a draft what it would freeze now. */
export async function shownCard(frame: Frame, id: string): Promise<CommitmentCard | null> {
  const manifest = await findManifest(frame, id)
  return manifest ? (parseManifest(manifest.bytes)?.commitment ?? null) : commitmentCard(frame, id)
}

/** What opening would freeze now: the commitment of a campaign and what became of the one before; `null` = neither. */
export async function commitmentCard(frame: Frame, id: string): Promise<CommitmentCard | null> {
  const own = await findCommitment(frame, id)
  const campaign = await findCampaign(frame, id)
  const earlier = campaign ? promiseTo(campaign, await listPromised(frame, id)) : null
  if (!own && !earlier) return null
  return {
    own: own ? { promise: own.promise, keptBy: own.keptBy } : null,
    earlier: earlier
      ? {
          title: earlier.title,
          promise: earlier.promise,
          keptBy: earlier.keptBy,
          outcome: earlier.outcome,
          sentence: earlier.sentence,
        }
      : null,
  }
}
