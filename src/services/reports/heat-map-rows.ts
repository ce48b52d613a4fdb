import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Headline } from '#src/core/report/headline.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import { listHeadlines } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import type { FrozenTree } from '#src/services/reports/readable.ts'

export type HeatMapRow = Readonly<{
  unit: number
  label: string
  hasChildren: boolean
  /** `null` = nobody was asked there. `foreign` = the units outside it with which it is counted. */
  report: Readonly<{
    foreign: readonly number[]
    counted: number
    invited: number
    headline: Headline
  }> | null
}>

/** A closed campaign with its frozen tree. */
export type Level = Readonly<{ context: Context; campaign: Campaign; tree: FrozenTree }>

/** What was published of these units, in their order. */
export async function rowsOf(
  { context, campaign, tree: { last } }: Level,
  units: readonly FrozenUnit[],
): Promise<HeatMapRow[]> {
  const found = await listHeadlines(
    context.published,
    campaign.id,
    units.map(({ unit }) => unit),
  )
  const byUnit = new Map(found.map((row) => [row.unit, row]))
  return units.map(({ unit, label }) => {
    const row = byUnit.get(unit)
    const end = last[unit] ?? unit
    const covered = JSON.parse(row?.units ?? '[]') as number[]
    return {
      unit,
      label,
      hasChildren: end > unit,
      report: row
        ? {
            foreign: covered.filter((other) => other < unit || other > end),
            counted: row.counted,
            invited: row.invited,
            headline: JSON.parse(row.headline) as Headline,
          }
        : null,
    }
  })
}
