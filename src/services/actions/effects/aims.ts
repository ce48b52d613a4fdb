import { setImmediate } from 'node:timers/promises'
import type { Aim } from '#src/core/actions/action.ts'
import { itemAim } from '#src/core/actions/effect/item-spread.ts'
import type { AimFigures } from '#src/core/actions/effect/placed.ts'
import { scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { listFigures } from '#src/data/published/covers.ts'
import type { SurveyedCampaign, SurveyedCover } from '#src/services/actions/effects/surveyed.ts'
import type { Context } from '#src/services/context.ts'
import { storedFigures } from '#src/services/reports/stored-figures.ts'

/** What was published of items in each cover. */
export type ItemAims = ReadonlyMap<string, ReadonlyMap<number, AimFigures>>

/** What was published of an aim in a cover; `null` where the campaign did not ask it. */
export type AimOf = (cover: SurveyedCover) => AimFigures | null

// ten kilobytes each
const COVERS_AT_ONCE = 200

/** A factor stands in the headline of every cover, an item in what was read of them. */
export const aimIn =
  ({ items }: Pick<SurveyedCampaign, 'items'>, { factor, item }: Aim): AimOf =>
  (cover) =>
    item === null ? factorAim(cover, factor) : (items.get(item)?.get(cover.id) ?? null)

function factorAim({ factors, counted }: SurveyedCover, factor: string): AimFigures | null {
  const own = factors.find(({ id }) => id === factor)
  if (!own) return null
  const { score, bounds, codedShare, n = null, sd = null } = own
  return { score, bounds, codedShare, counted, n, variance: sd === null ? null : sd ** 2 }
}

/** Reads the figures of all covers once for all items that are aimed at; of none nothing. */
export async function readItemAims(
  { published }: Pick<Context, 'published'>,
  campaign: string,
  { questionnaire, covers }: Readonly<{ questionnaire: Questionnaire; covers: readonly number[] }>,
  wanted: ReadonlySet<string>,
): Promise<ItemAims> {
  const asked = questionnaire.items.filter(({ id }) => wanted.has(id))
  const aims = new Map(asked.map(({ id }) => [id, new Map<number, AimFigures>()]))
  if (asked.length === 0) return aims
  for (let from = 0; from < covers.length; from += COVERS_AT_ONCE) {
    // SQLite answers at once: without a turn of the loop nobody else would be served before the end
    await setImmediate()
    const some = covers.slice(from, from + COVERS_AT_ONCE)
    for (const { id, counted, figures } of await listFigures(published, campaign, some)) {
      const { items, factors } = storedFigures(figures)
      const hasDetail = factors.some(({ detail }) => detail !== null)
      for (const item of asked) {
        const own = items.find((one) => one.id === item.id)
        const shown = own && (hasDetail ? own : { ...own, options: null })
        if (shown) aims.get(item.id)?.set(id, itemAim(shown, scaleOf(questionnaire, item), counted))
      }
    }
  }
  return aims
}
