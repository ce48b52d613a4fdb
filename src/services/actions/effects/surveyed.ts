import type { Campaign } from '#src/core/campaign/campaign.ts'
import { lastDescendants } from '#src/core/disclosure/tree.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Headline } from '#src/core/report/headline.ts'
import { type FrozenUnit, listUnits } from '#src/data/frame/frozen-tree.ts'
import { listCovers, listUnitCovers } from '#src/data/published/covers.ts'
import { type ItemAims, readItemAims } from '#src/services/actions/effects/aims.ts'
import { togetherOf } from '#src/services/closing/earlier-figures.ts'
import type { Context } from '#src/services/context.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** A cover: who is counted in it, by lasting ids, and its headline. */
export type SurveyedCover = Readonly<{
  id: number
  counted: number
  units: readonly string[]
  together: string
  factors: Headline['factors']
}>

/** A campaign with all that was published, as effects need it: read once for all of its actions. */
export type SurveyedCampaign = Readonly<{
  campaign: Campaign
  questionnaire: Questionnaire
  covers: ReadonlyMap<number, SurveyedCover>
  /** Of the items that are aimed at. */
  items: ItemAims
  /** By lasting id: its cover, and whether nobody else is in it. */
  places: ReadonlyMap<string, Readonly<{ cover: number; isExact: boolean }>>
  /** The lasting ids of a department and all below it. */
  below: (department: string) => string[]
}>

export async function surveyedCampaign(
  context: Context,
  campaign: Campaign,
  items: ReadonlySet<string>,
): Promise<SurveyedCampaign> {
  const units = await listUnits(context.frame, campaign.id)
  const departments = units.map(({ department }) => department)
  const covers = await listCovers(context.published, campaign.id)
  const places = await listUnitCovers(context.published, campaign.id)
  const { questionnaire } = await signedFrame(context, campaign.id)
  const read = { questionnaire, covers: covers.map(({ id }) => id) }
  return {
    campaign,
    questionnaire,
    items: await readItemAims(context, campaign.id, read, items),
    covers: new Map(
      covers.map(({ id, counted, units: text, headline }) => {
        const members = JSON.parse(text) as number[]
        const cover = {
          id,
          counted,
          units: members.map((unit) => departments[unit] ?? ''),
          together: togetherOf(departments, members),
          factors: (JSON.parse(headline) as Headline).factors,
        }
        return [id, cover]
      }),
    ),
    places: new Map(
      places.map(({ unit, cover, exact }) => [
        departments[unit] ?? '',
        { cover, isExact: exact === 1 },
      ]),
    ),
    below: belowFinder(units),
  }
}

function belowFinder(units: readonly FrozenUnit[]) {
  const last = lastDescendants(units.map(({ unit, ...rest }) => ({ id: unit, ...rest })))
  const unitOf = new Map(units.map(({ department, unit }) => [department, unit]))
  return (department: string) => {
    const top = unitOf.get(department)
    if (top === undefined) return [department]
    return units.slice(top, (last[top] ?? top) + 1).map((unit) => unit.department)
  }
}
