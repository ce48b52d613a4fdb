import type { Actor } from '#src/core/permission.ts'
import { findCardPlan } from '#src/data/frame/card-plans.ts'
import { findCommitment } from '#src/data/frame/commitments.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type Channels = Readonly<{
  hasCommitment: boolean
  /** The departments whose people get a card in place of a mail. */
  cardsFor: readonly string[]
}>

/** What was said of a campaign beside its draft: whether something is promised, and who gets cards. */
export async function showChannels(
  { frame }: Context,
  actor: Actor | null,
  id: string,
): Promise<Channels> {
  mustBeAllowed(actor, 'campaigns')
  const plan = await findCardPlan(frame, id)
  const commitment = await findCommitment(frame, id)
  return { hasCommitment: commitment !== undefined, cardsFor: plan?.departments ?? [] }
}
