import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { sameItems } from '#src/core/questionnaire/same-items.ts'
import type { Headline } from '#src/core/report/headline.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { listCoverHeadlines } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import { comparableCampaigns } from '#src/services/opening/previous.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/**
 * What an earlier campaign published, cover by cover: `departments` = those counted together, as one text; factors only
 * where they were asked in the same words.
 */
export type EarlierFigures = Readonly<{
  campaign: string
  covers: readonly Readonly<{ departments: string; factors: Headline['factors'] }>[]
}>

/** The latest closed campaign that asked a factor as this one does; `null` where there is none. */
export async function earlierFigures(
  context: Context,
  campaign: Campaign,
  questionnaire: Questionnaire,
): Promise<EarlierFigures | null> {
  const comparable = await comparableCampaigns(context, campaign)
  for (const { id } of comparable.filter((one) => one.reportsDeletedOn === null)) {
    const before = (await signedFrame(context, id)).questionnaire
    const same = questionnaire.factors
      .map((factor) => factor.id)
      .filter((factor) => sameItems(questionnaire, before, factor))
    if (same.length > 0) return { campaign: id, covers: await coversOf(context, id, new Set(same)) }
  }
  return null
}

async function coversOf({ frame, published }: Context, campaign: string, same: Set<string>) {
  const departments = (await listUnits(frame, campaign)).map(({ department }) => department)
  const rows = await listCoverHeadlines(published, campaign)
  return rows.map(({ units, headline }) => ({
    departments: togetherOf(departments, JSON.parse(units) as number[]),
    factors: (JSON.parse(headline) as Headline).factors.filter(({ id }) => same.has(id)),
  }))
}

/** The departments of units as one text, whatever their order in a tree. */
export const togetherOf = (departments: readonly string[], units: readonly number[]) =>
  units
    .map((unit) => departments[unit] ?? '')
    .toSorted()
    .join(' ')
