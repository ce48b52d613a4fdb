import type { Campaign } from '#src/core/campaign/campaign.ts'
import { type Actor, mayIn, reachOf } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { composeTrends, type TrendFacts, type Trends } from '#src/core/report/trends/trends.ts'
import { listCampaignsIn } from '#src/data/frame/campaigns.ts'
import type { FrozenUnit } from '#src/data/frame/frozen-tree.ts'
import { findCoverOf } from '#src/data/published/covers.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { sidesOf } from '#src/services/reports/department-report.ts'
import {
  type FrozenTree,
  frozenTree,
  isInside,
  mustReach,
  reachableAbove,
  readableCampaign,
} from '#src/services/reports/readable.ts'
import { storedFigures } from '#src/services/reports/stored-figures.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** What a campaign says of the department, with what a page needs to name it. */
type PlacedFacts = TrendFacts & Readonly<{ tree: FrozenTree; foreign: readonly number[] }>

export type TrendsReading = Readonly<{
  trends: Trends
  /** By campaign, in the order of the points. */
  places: readonly PlacedFacts[]
  above: readonly FrozenUnit[]
}>

/** A department in all closed campaigns that this actor may read, as the figures were published. */
export async function departmentTrends(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
): Promise<Trends> {
  return (await readTrends(context, actor, campaignId, unit)).trends
}

/** The same, as a person reads it. */
export async function readTrends(
  context: Context,
  actor: Actor | null,
  campaignId: string,
  unit: number,
): Promise<TrendsReading> {
  mustBeAllowed(actor, 'reports')
  const campaign = await readableCampaign(context, actor, campaignId)
  const tree = await frozenTree(context, campaign.id)
  const own = mustReach(tree, actor, 'reports', unit)
  const places: PlacedFacts[] = []
  for (const one of await readableCampaigns(context, actor)) {
    const facts = await factsOf(context, actor, one, own.department)
    if (facts) places.push(facts)
  }
  const present = places.find((place) => place.campaign.id === campaign.id) ?? places.at(-1)
  if (!present) throw new Problem('report.nobody-asked')

  const department = { id: unit, path: own.path, label: own.label }
  const facts = places.map(plain)
  return {
    trends: composeTrends(campaign.id, department, present.standing, facts),
    places,
    above: reachableAbove(tree, actor, own),
  }
}

const plain = ({ tree: _tree, foreign: _foreign, ...facts }: PlacedFacts): TrendFacts => facts

/** HR reads all closed campaigns, managers those that were released to them; the earliest first. */
async function readableCampaigns({ frame }: Context, actor: Actor): Promise<Campaign[]> {
  const closed = await listCampaignsIn(frame, ['closed'])
  const isAll = reachOf(actor, 'reports') === 'all'
  return closed
    .filter(({ reportsDeletedOn }) => reportsDeletedOn === null)
    .filter(({ releasedOn }) => isAll || releasedOn !== null)
    .toSorted((one, other) => one.closesOn.localeCompare(other.closesOn))
}

/** `null` where the campaign did not ask the department, published nothing, or shows it to others alone. */
async function factsOf(
  context: Context,
  actor: Actor,
  campaign: Campaign,
  department: string,
): Promise<PlacedFacts | null> {
  const tree = await frozenTree(context, campaign.id)
  const own = tree.unitOf.get(department)
  if (!own || !mayIn(actor, 'reports', tree.lineages[own.unit] ?? [])) return null
  const cover = await findCoverOf(context.published, campaign.id, own.unit)
  if (!cover) return null

  const units = JSON.parse(cover.units) as number[]
  const { own: inside, foreign } = sidesOf(tree, units, own.unit)
  const { questionnaire } = await signedFrame(context, campaign.id)
  return {
    campaign: { id: campaign.id, title: campaign.title, closesOn: campaign.closesOn },
    department: { id: own.unit, path: own.path, label: own.label },
    standing: standingIn(tree, own, units),
    cover: { departments: [...inside, ...foreign], foreign },
    exact: cover.exact === 1,
    counted: cover.counted,
    invited: cover.invited,
    questionnaire,
    figures: storedFigures(cover.figures),
    tree,
    foreign: units.filter((unit) => !isInside(tree, own.unit, unit)),
  }
}

function standingIn(tree: FrozenTree, own: FrozenUnit, units: readonly number[]) {
  const idsOf = (some: readonly number[]) =>
    new Set(some.map((unit) => tree.units[unit]?.department ?? ''))
  return {
    label: own.label,
    parent: own.parent === null ? null : (tree.units[own.parent]?.department ?? null),
    teams: idsOf(units.filter((unit) => isInside(tree, own.unit, unit))),
    others: idsOf(units.filter((unit) => !isInside(tree, own.unit, unit))),
  }
}
