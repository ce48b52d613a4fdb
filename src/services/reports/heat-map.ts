import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Actor, mayIn } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Headline } from '#src/core/report/headline.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import { listHeadlines } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import {
  type FrozenTree,
  frozenTree,
  mustReach,
  reachableAbove,
  readableCampaign,
} from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

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

/** One level of the company: a unit (`null` = above the topmost) and a page of what lies directly below it. */
export type HeatMapLevel = Readonly<{
  campaign: Campaign
  questionnaire: Questionnaire
  tree: FrozenTree
  above: readonly FrozenUnit[]
  whole: HeatMapRow | null
  rows: readonly HeatMapRow[]
  page: number
  pages: number
  total: number
}>

export type HeatMapChoice = Readonly<{ node: number | null; page: number }>

const ROWS_ON_A_PAGE = 100

/** The children of a unit with one number a factor; without a unit, where this actor's view begins. */
export async function showHeatMap(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  choice: HeatMapChoice,
): Promise<HeatMapLevel> {
  mustBeAllowed(actor, 'reports')
  const campaign = await readableCampaign(context, actor, campaignId)
  const tree = await frozenTree(context, campaign.id)
  const node = choice.node === null ? null : mustReach(tree, actor, 'reports', choice.node)
  await mustHavePublished(context, campaign.id)

  const { top, children } = levelOf(tree, actor, node)
  const pages = Math.max(1, Math.ceil(children.length / ROWS_ON_A_PAGE))
  if (choice.page > pages) throw new Problem('page.not-found')
  const shown = children.slice((choice.page - 1) * ROWS_ON_A_PAGE, choice.page * ROWS_ON_A_PAGE)
  const [whole = null, ...rows] = await rowsOf(context, campaign, tree, [
    ...(top ? [top] : []),
    ...shown,
  ])
  const { questionnaire } = await signedFrame(context, campaign.id)
  return {
    campaign,
    questionnaire,
    tree,
    above: top ? reachableAbove(tree, actor, top) : [],
    ...(top ? { whole, rows } : { whole: null, rows: whole ? [whole, ...rows] : [] }),
    page: choice.page,
    pages,
    total: children.length,
  }
}

/** A unit and its children. Where nothing was chosen and only one unit is the topmost, that is where one begins. */
function levelOf(tree: FrozenTree, actor: Actor, node: FrozenUnit | null) {
  if (node) return { top: node, children: childrenOf(tree, node) }
  const isReachable = (unit: number) => mayIn(actor, 'reports', tree.lineages[unit] ?? [])
  const tops = tree.units.filter(
    ({ unit, parent }) => isReachable(unit) && (parent === null || !isReachable(parent)),
  )
  const [only] = tops
  return only && tops.length === 1
    ? { top: only, children: childrenOf(tree, only) }
    : { top: null, children: tops }
}

const childrenOf = ({ units }: FrozenTree, { unit }: FrozenUnit) =>
  units.filter(({ parent }) => parent === unit)

async function rowsOf(
  { published }: Context,
  { id }: Campaign,
  { last }: FrozenTree,
  units: readonly FrozenUnit[],
): Promise<HeatMapRow[]> {
  const found = await listHeadlines(
    published,
    id,
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
