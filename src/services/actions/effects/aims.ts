import type { Aim } from '#src/core/actions/action.ts'
import { itemAim } from '#src/core/actions/effect/item-spread.ts'
import type { AimFigures } from '#src/core/actions/effect/placed.ts'
import { scaleOf } from '#src/core/questionnaire/items.ts'
import { listFigures } from '#src/data/published/covers.ts'
import type { SurveyedCampaign, SurveyedCover } from '#src/services/actions/effects/surveyed.ts'
import type { Context } from '#src/services/context.ts'
import { storedFigures } from '#src/services/reports/stored-figures.ts'

/** What was published of an aim in a cover; `null` where the campaign did not ask it. */
export type AimOf = (cover: SurveyedCover) => AimFigures | null

// ten kilobytes each
const COVERS_AT_ONCE = 200

/** A factor stands in the headline of every cover; for an item the figures of all are read. */
export async function aimIn(
  { published }: Pick<Context, 'published'>,
  surveyed: SurveyedCampaign,
  { factor, item }: Aim,
): Promise<AimOf> {
  if (item === null) return (cover) => factorAim(cover, factor)
  const found = await itemAims(published, surveyed, item)
  return ({ id }) => found.get(id) ?? null
}

function factorAim({ factors, counted }: SurveyedCover, factor: string): AimFigures | null {
  const own = factors.find(({ id }) => id === factor)
  if (!own) return null
  const { score, bounds, codedShare, n = null, sd = null } = own
  return { score, bounds, codedShare, counted, n, variance: sd === null ? null : sd ** 2 }
}

async function itemAims(
  published: Context['published'],
  { campaign, questionnaire, covers }: SurveyedCampaign,
  item: string,
): Promise<Map<number, AimFigures>> {
  const asked = questionnaire.items.find(({ id }) => id === item)
  const aims = new Map<number, AimFigures>()
  if (!asked) return aims
  const scale = scaleOf(questionnaire, asked)
  const ids = [...covers.keys()]
  for (let from = 0; from < ids.length; from += COVERS_AT_ONCE) {
    const some = ids.slice(from, from + COVERS_AT_ONCE)
    for (const { id, counted, figures } of await listFigures(published, campaign.id, some)) {
      const { items, factors } = storedFigures(figures)
      const own = items.find((one) => one.id === item)
      const hasDetail = factors.some(({ detail }) => detail !== null)
      if (own) aims.set(id, itemAim(hasDetail ? own : { ...own, options: null }, scale, counted))
    }
  }
  return aims
}
