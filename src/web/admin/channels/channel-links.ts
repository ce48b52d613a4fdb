import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Act } from '#src/core/permission.ts'

/** The ways from a campaign to its commitment card, and to its cards, poster and kiosk; `null` = not for this reader. */
export function channelLinks({ id, state }: Campaign, may: (act: Act) => boolean) {
  if (!may('campaigns')) return null
  return {
    commitment: `/campaigns/${id}/commitment`,
    // behind the close nobody answers by card any more
    cards: state === 'closed' ? null : `/campaigns/${id}/cards`,
  }
}
