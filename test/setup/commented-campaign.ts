import type { Campaign } from '#src/core/campaign/campaign.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { aClosedCampaign, type Sheet, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'

export type Commented = Readonly<{
  campaign: Campaign
  unitOf: (path: string) => number
  /** Every comment on what should be kept, all of Sales. */
  kept: readonly string[]
}>

const KEPT = 56

/** In Sales 56 people say what to keep, 40 their contract; in Support two what to change, in teams too small alone. */
export async function aCommentedCampaign(context: TestContext): Promise<Commented> {
  const kept = Array.from({ length: KEPT }, (_, number) => `Keep thing ${number}`)
  const workforce = {
    'Company/Sales': [60, [...kept.map(keeping), ...times(2, 3)]],
    'Company/Support/North': [8, [...times(2, changing), ...times(6, 2)]],
    'Company/Support/South': [8, times(8, 4)],
  } as const
  const campaign = await aClosedCampaign(context, workforce, { segments: ['contract'] })
  const { units } = await frozenTree(context, campaign.id)
  const unitOf = (path: string) => units.find((unit) => unit.path === path)?.unit ?? -1
  return { campaign, unitOf, kept }
}

const keeping = (text: string, number: number): Sheet => ({
  answers: { '1.1': 4 - (number % 3) },
  comments: [{ question: 'keep', kind: 'advice', text }],
  segments: number < 40 ? { contract: 'permanent' } : {},
})

const changing: Sheet = {
  answers: { '1.1': 2 },
  comments: [{ question: 'change', kind: 'suggestion', text: 'Change the <hours>' }],
}
