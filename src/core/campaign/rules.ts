import type { Campaign } from '#src/core/campaign/campaign.ts'
import { Problem } from '#src/core/problem.ts'

/** Whether passes are given on a day: while open, from the first day on. In grace only a repeat is answered. */
export function givesPasses(campaign: Campaign, today: string): boolean {
  return campaign.state === 'open' && today >= campaign.opensOn
}

/** Whether ballots are accepted: while open and in grace. */
export function acceptsBallots(campaign: Campaign): boolean {
  return campaign.state === 'open' || campaign.state === 'grace'
}

/** Throws unless the last day may move to `closesOn`: it only grows, while open, up to what was promised. */
export function mustBeExtensible(campaign: Campaign, closesOn: string) {
  if (campaign.state !== 'open') throw new Problem('campaign.not-open')
  if (closesOn <= campaign.closesOn)
    throw new Problem('campaign.extension-backwards', { closesOn: campaign.closesOn })
  if (closesOn > campaign.latestClosesOn)
    throw new Problem('campaign.extension-too-late', { latestClosesOn: campaign.latestClosesOn })
}

/** Throws unless a campaign can be opened today. */
export function mustBeOpenable(campaign: Campaign, today: string) {
  if (campaign.state !== 'draft') throw new Problem('campaign.not-draft')
  if (campaign.closesOn < today) throw new Problem('campaign.ends-in-past', { today })
}
