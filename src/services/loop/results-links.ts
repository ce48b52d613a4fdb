import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { listResultsLinks } from '#src/data/published/results-links.ts'
import type { Context } from '#src/services/context.ts'
import { type BlockUnits, blockUnits } from '#src/services/loop/block-units.ts'
import { publishedCampaign } from '#src/services/loop/release-results.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { type FrozenTree, frozenTree } from '#src/services/reports/readable.ts'

export type ResultsLinks = Readonly<{
  campaign: Campaign
  tree: FrozenTree
  links: readonly (BlockUnits & Readonly<{ url: string }>)[]
}>

/** The link of each group, for a notice board or a meeting: for people without a mailbox, or where no mail leaves. */
export async function resultsLinks(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<ResultsLinks> {
  mustBeAllowed(actor, 'release')
  const campaign = await publishedCampaign(context, id)
  const tokens = new Map(
    (await listResultsLinks(context.published, id)).map(({ block, token }) => [block, token]),
  )
  if (tokens.size === 0) throw new Problem('results.not-promised')
  const start = `${context.settings.baseUrl}/s/${id}/results/`
  const links = (await blockUnits(context, id)).flatMap((block) => {
    const token = tokens.get(block.id)
    return token ? [{ ...block, url: `${start}${toBase64url(token)}` }] : []
  })
  return { campaign, tree: await frozenTree(context, id), links }
}
