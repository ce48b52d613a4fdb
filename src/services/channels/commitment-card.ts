import type { CommitmentCard } from '#src/core/campaign/commitment.ts'
import { findCommitment, latestCommitment } from '#src/data/frame/commitments.ts'
import type { Frame } from '#src/data/rooms.ts'

/** What opening would freeze now: the commitment of a campaign and what became of the latest before; `null` = neither. */
export async function commitmentCard(
  frame: Frame,
  campaign: string,
): Promise<CommitmentCard | null> {
  const own = await findCommitment(frame, campaign)
  const earlier = await latestCommitment(frame, campaign)
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
