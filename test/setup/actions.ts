import type { Action, ActionTerms, State } from '#src/core/actions/action.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { randomId } from '#src/core/random.ts'
import {
  changeAction,
  findAction,
  insertAction,
  insertActionState,
} from '#src/data/office/actions.ts'
import { createCampaign, findCampaign } from '#src/services/campaigns/campaigns.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { everybody } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'

const TERMS: ActionTerms = {
  factor: 'F3',
  item: null,
  step: 'prepare',
  title: {
    en: 'Talk every week',
    fr: 'Se parler chaque semaine',
    es: 'Hablar cada semana',
  },
  told: {},
  means: 'Half an hour',
  evidence: 'A list of the talks',
  indicator: 'Clear guidance',
  owner: null,
  dueOn: null,
  probability: null,
  impact: null,
  target: null,
  entry: null,
}

type Choices = Partial<ActionTerms> &
  Readonly<{ id?: string; campaign: string; department?: string; state?: State }>

/** An action of a department, as entered and moved by somebody with every right. */
export async function anAction(
  { office, now }: TestContext,
  { id = randomId(), campaign, department = 'north', state = 'active', ...terms }: Choices,
): Promise<Action> {
  const said = (one: State) => ({ state: one, at: now().toISOString(), actor: 'Hilda', note: '' })
  const place = { id, campaign, department }
  await insertAction(office, place, { ...TERMS, ...terms, baseline: null }, said('planned'))
  const planned = await findAction(office, id)
  if (!planned) throw new Error(`no action ${id}`)
  if (state !== 'planned') await insertActionState(office, planned, said(state))
  return (await findAction(office, id)) ?? planned
}

/** A campaign from whose reports actions are made: closed, with a frozen tree and without figures. */
export async function aReportedCampaign(
  context: TestContext,
  { title = 'Climate', releasedOn = null as string | null } = {},
) {
  await storeQuestionnaire(context, DEFAULT_QUESTIONNAIRE)
  const { id } = await createCampaign(context, everybody, {
    title,
    questionnaire: DEFAULT_QUESTIONNAIRE.id,
    closesOn: '2026-12-20',
  })
  await context.frame
    .updateTable('campaign')
    .set({ state: 'closed', releasedOn })
    .where('id', '=', id)
    .execute()
  const paths = [
    ['Company', null],
    ['Company/Legal', 0],
    ['Company/Sales', 0],
    ['Company/Sales/North', 2],
    ['Company/Sales/South', 2],
  ] as const
  await context.frame
    .insertInto('departmentSnapshot')
    .values(
      paths.map(([path, parent], unit) => ({
        campaign: id,
        unit,
        parent,
        department: path.split('/').at(-1)?.toLowerCase() ?? '',
        path,
        label: path.split('/').at(-1) ?? '',
        invited: 9,
        gid: null,
      })),
    )
    .execute()
  return findCampaign(context, id)
}

/** Enters another owner or another day for an action. */
export async function changed(
  { office }: TestContext,
  { id, campaign: _campaign, department: _department, revision, states: _states, ...terms }: Action,
  change: Partial<ActionTerms>,
) {
  await changeAction(office, id, revision, { ...terms, ...change })
}
