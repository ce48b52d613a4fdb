import { type Action, type Aim, type State, stateOf } from '#src/core/actions/action.ts'
import { isStarted } from '#src/core/actions/measure.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Texts } from '#src/core/campaign/commitment.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { findCampaign } from '#src/data/frame/campaigns.ts'
import { listActionsOf } from '#src/data/office/actions.ts'
import type { Context } from '#src/services/context.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

/** What employees are told of an action: never who answers for it, nor what was noted about it. */
export type SaidAndDid = Readonly<{
  /** The title of the campaign from whose report it was made. */
  campaign: string
  department: string
  aim: Aim
  questionnaire: Questionnaire
  /** The score that was frozen when it began; `null` where none was, or employees were not to read that campaign. */
  score: Readonly<{ score: number; codedShare: number; bounds: readonly [number, number] }> | null
  title: Texts
  told: Texts
  state: Exclude<State, 'planned'>
  dueOn: string | null
}>

/** The actions of some departments and of all above them, of this campaign and of earlier ones: those that ever began. */
export async function saidAndDid(
  context: Context,
  campaign: Campaign,
  units: readonly number[],
): Promise<SaidAndDid[]> {
  const tree = await frozenTree(context, campaign.id)
  const departments = [...new Set(units.flatMap((unit) => tree.lineages[unit] ?? []))]
  const actions = await listActionsOf(context.office, departments)
  const begun = actions.filter((action) => isStarted(action) && stateOf(action) !== 'planned')
  const origins = await originsOf(context, campaign, begun)
  // the own department first, the company last: an order that tells nothing, as ids are drawn
  const nearness = ({ department }: Action) => departments.indexOf(department)
  return begun
    .flatMap((action) => {
      const origin = origins.get(action.campaign)
      return origin ? [{ action, origin }] : []
    })
    .toSorted(
      (one, other) =>
        other.origin.closesOn.localeCompare(one.origin.closesOn) ||
        nearness(one.action) - nearness(other.action) ||
        one.action.factor.localeCompare(other.action.factor) ||
        one.action.id.localeCompare(other.action.id),
    )
    .map(({ action, origin }) =>
      told(action, origin, tree.unitOf.get(action.department)?.label ?? ''),
    )
}

type Origin = Pick<Campaign, 'title' | 'closesOn' | 'resultsOn'> &
  Readonly<{ questionnaire: Questionnaire }>

/** The campaigns that actions were made from, those of later campaigns left out. */
async function originsOf(
  context: Context,
  { id, closesOn }: Campaign,
  actions: readonly Action[],
): Promise<Map<string, Origin>> {
  const origins = new Map<string, Origin>()
  for (const one of new Set(actions.map(({ campaign }) => campaign))) {
    const found = await findCampaign(context.frame, one)
    if (!found || (found.id !== id && found.closesOn >= closesOn)) continue
    const { questionnaire } = await signedFrame(context, one)
    origins.set(one, { ...found, questionnaire })
  }
  return origins
}

const told = (action: Action, origin: Origin, department: string): SaidAndDid => ({
  campaign: origin.title,
  department,
  aim: { factor: action.factor, item: action.item },
  questionnaire: origin.questionnaire,
  score: origin.resultsOn === null ? null : action.baseline,
  title: action.title,
  told: action.told,
  state: stateOf(action) as SaidAndDid['state'],
  dueOn: action.dueOn,
})
