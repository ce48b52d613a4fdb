import { type Action, type State, stateOf } from '#src/core/actions/action.ts'
import { type Counts, countActions, GROUPS, type Group, groupsOf } from '#src/core/actions/due.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { isIn } from '#src/core/campaign/departments.ts'
import type { Actor } from '#src/core/permission.ts'
import type { Factor } from '#src/core/questionnaire/questionnaire.ts'
import { listCampaigns } from '#src/data/frame/campaigns.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { listAccounts } from '#src/data/office/accounts.ts'
import { listActions } from '#src/data/office/actions.ts'
import { namesByAddress } from '#src/data/roster/known-addresses.ts'
import { type Place, placesOfActions } from '#src/services/actions/overview/places.ts'
import { type RolledUp, rollUp } from '#src/services/actions/overview/roll-up.ts'
import { mayReadPlans } from '#src/services/actions/plan-facts.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Which actions are wanted; `department` is a path, with all below it. `null` = all. */
export type ActionFilter = Readonly<{
  state: State | null
  department: string | null
  factor: string | null
  campaign: string | null
}>

export type ListedAction = Readonly<{
  action: Action
  state: State
  groups: readonly [Group, ...Group[]]
  place: Place
  campaign: Pick<Campaign, 'id' | 'title'>
  /** As the questionnaire of its campaign calls it; `null` where it has no such factor any more. */
  factor: Factor['title'] | null
  /** The owner's name; `null` without an owner, or where the address is nobody's any more. */
  owner: string | null
}>

export type ActionsOverview = Readonly<{
  /** Those that fit the filter: by list, within it the earliest due day first. */
  actions: readonly ListedAction[]
  counts: Counts
  byDepartment: readonly RolledUp[]
  /** What may be chosen: of all actions that the reader may open. */
  choices: Readonly<{
    departments: readonly string[]
    factors: readonly Readonly<{ id: string; title: Factor['title'] | null }>[]
    campaigns: readonly Pick<Campaign, 'id' | 'title'>[]
  }>
  /** How many there are whatever the filter. */
  total: number
  /** Whether owners are reminded by mail. */
  hasMail: boolean
}>

/** All actions that an actor may open, with what is overdue, unowned and to come. */
export async function showActions(
  context: Context,
  actor: Actor | null,
  filter: ActionFilter,
): Promise<ActionsOverview> {
  mustBeAllowed(actor, 'plans')
  const all = await readable(context, actor)
  const actions = all.filter((one) => fits(one, filter)).toSorted(byUrgency)
  return {
    actions,
    counts: countActions(actions),
    byDepartment: rollUp(actor, actions),
    choices: choicesOf(all),
    total: all.length,
    hasMail: context.mailer !== null,
  }
}

async function readable(context: Context, actor: Actor): Promise<ListedAction[]> {
  const campaigns = new Map((await listCampaigns(context.frame)).map((one) => [one.id, one]))
  const placeOf = await placesOfActions(context)
  const placed: { action: Action; campaign: Campaign; place: Place }[] = []
  for (const action of await listActions(context.office)) {
    const campaign = campaigns.get(action.campaign)
    if (campaign && (await mayReadPlans(context, actor, campaign, action.department)))
      placed.push({ action, campaign, place: await placeOf(action) })
  }
  const names = await ownersOf(context, placed)
  const factorOf = await factorsOf(context, placed)
  return placed.map(({ action, campaign, place }) => {
    const owner = action.owner === null ? null : (names.get(action.owner) ?? null)
    const today = dayIn(campaign.timeZone, context.now())
    return {
      action,
      state: stateOf(action),
      groups: groupsOf(action, { today, isOwnerGone: action.owner !== null && owner === null }),
      place,
      campaign: { id: campaign.id, title: campaign.title },
      factor: factorOf(campaign, action.factor),
      owner,
    }
  })
}

/** The names of owners, by address: of their accounts, else of the roster. */
async function ownersOf(
  { office, roster }: Context,
  placed: readonly { action: Action }[],
): Promise<Map<string, string>> {
  const addresses = new Set(placed.flatMap(({ action }) => action.owner ?? []))
  const names = await namesByAddress(roster, [...addresses])
  for (const { email, name } of await listAccounts(office))
    if (addresses.has(email)) names.set(email, name)
  return names
}

async function factorsOf({ frame }: Context, placed: readonly { campaign: Campaign }[]) {
  const nameOf = ({ questionnaire: { id, version } }: Campaign) => `${id} ${version}`
  const titles = new Map<string, Map<string, Factor['title']>>()
  for (const { campaign } of placed) {
    const { id, version } = campaign.questionnaire
    if (titles.has(nameOf(campaign))) continue
    const stored = await findQuestionnaire(frame, id, version)
    const factors = stored?.content.factors ?? []
    titles.set(nameOf(campaign), new Map(factors.map((one) => [one.id, one.title])))
  }
  return (campaign: Campaign, factor: string) => titles.get(nameOf(campaign))?.get(factor) ?? null
}

const fits = ({ action, state, place }: ListedAction, filter: ActionFilter): boolean =>
  (filter.state === null || state === filter.state) &&
  (filter.factor === null || action.factor === filter.factor) &&
  (filter.campaign === null || action.campaign === filter.campaign) &&
  (filter.department === null || isIn([filter.department], place.path))

/** A day that is not named comes behind all others. */
const keyOf = ({ action, place }: ListedAction) =>
  `${action.dueOn ?? '9999-12-31'}\n${place.path}\n${action.id}`

function byUrgency(one: ListedAction, other: ListedAction): number {
  const between = GROUPS.indexOf(one.groups[0]) - GROUPS.indexOf(other.groups[0])
  return between || (keyOf(one) < keyOf(other) ? -1 : 1)
}

function choicesOf(all: readonly ListedAction[]): ActionsOverview['choices'] {
  const factors = new Map(all.map(({ action, factor }) => [action.factor, factor]))
  const campaigns = new Map(all.map(({ campaign }) => [campaign.id, campaign]))
  return {
    departments: [...new Set(all.flatMap(({ place }) => withAbove(place)))].toSorted(),
    factors: [...factors]
      .map(([id, title]) => ({ id, title }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    campaigns: [...campaigns.values()],
  }
}

const withAbove = ({ path }: Place) => {
  const parts = path.split('/')
  return parts.map((_, count) => parts.slice(0, count + 1).join('/'))
}
