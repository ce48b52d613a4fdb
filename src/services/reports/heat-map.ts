import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Actor, mayIn } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { CompanyStatistics } from '#src/core/report/company.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { remember } from '#src/services/remember.ts'
import { companyStatistics } from '#src/services/reports/company-statistics.ts'
import {
  type ByColumn,
  type HeatMapSort,
  sortRows,
  viewOf,
} from '#src/services/reports/heat-map-order.ts'
import { type HeatMapRow, type Level, rowsOf } from '#src/services/reports/heat-map-rows.ts'
import { mustHavePublished } from '#src/services/reports/nothing-published.ts'
import {
  type FrozenTree,
  frozenTree,
  mustReach,
  reachableAbove,
  readableCampaign,
} from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

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
  /** The factor whose items are the columns; `null` = the factors are. */
  factor: string | null
  sort: HeatMapSort | null
  /** Whether the items of the departments are published beside their factors. */
  hasItems: boolean
  company: CompanyStatistics | null
}>

export type HeatMapChoice = Readonly<{
  node: number | null
  page: number
  factor?: string | null
  sort?: HeatMapSort | null
}>

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
  const { questionnaire } = await signedFrame(context, campaign.id)
  const view = viewOf(questionnaire, choice)
  const ordered = await inOrder({ context, campaign, tree }, top, children, view.by)
  const shown = ordered.slice((choice.page - 1) * ROWS_ON_A_PAGE, choice.page * ROWS_ON_A_PAGE)
  const found = await rowsOf({ context, campaign, tree }, [...(top ? [top] : []), ...shown])
  const [whole = null, ...rows] = found
  const { company } = await companyStatistics(context, campaign.id)
  return {
    campaign,
    questionnaire,
    tree,
    above: top ? reachableAbove(tree, actor, top) : [],
    ...(top ? { whole, rows } : { whole: null, rows: whole ? [whole, ...rows] : [] }),
    page: choice.page,
    pages,
    total: children.length,
    factor: choice.factor ?? null,
    sort: choice.sort ?? null,
    hasItems: found.some(({ report }) => report?.headline.items !== undefined),
    company,
  }
}

/** All children as the sort says. An order never changes: it is made once for each column of a unit. */
async function inOrder(
  level: Level,
  top: FrozenUnit | null,
  children: readonly FrozenUnit[],
  by: ByColumn | null,
): Promise<readonly FrozenUnit[]> {
  if (by === null) return children
  const make = async () => sortRows(await rowsOf(level, children), by).map(({ unit }) => unit)
  const { context, campaign, tree } = level
  const units = top
    ? await remember(context, `order/${campaign.id}/${top.unit}/${by.name}`, make)
    : await make()
  return units.flatMap((unit) => tree.units[unit] ?? [])
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
