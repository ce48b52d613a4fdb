import type { Action, State } from '#src/core/actions/action.ts'
import { randomId } from '#src/core/random.ts'
import { findAction, insertAction, insertActionState } from '#src/data/office/actions.ts'
import type { TestContext } from '#test/setup/context.ts'

type Made = Readonly<{
  campaign: string
  department: string
  title: string
  told?: string
  state: State
  dueOn?: string | null
  score?: number | null
  item?: string | null
  note?: string
}>

/** An action as it stands in the table, whatever its state. */
export async function anAction(
  { office }: TestContext,
  {
    campaign,
    department,
    title,
    told,
    state,
    dueOn = null,
    score = null,
    item = null,
    note = '',
  }: Made,
): Promise<Action> {
  const id = randomId()
  const terms = {
    factor: 'F2',
    item,
    step: 'prepare' as const,
    title: { fr: title },
    told: told === undefined ? {} : { fr: told },
    means: 'secret means',
    evidence: 'secret evidence',
    indicator: 'secret indicator',
    owner: 'owner@example.org',
    dueOn,
    probability: 2 as const,
    impact: 3 as const,
    target: null,
    entry: null,
    baseline:
      score === null
        ? null
        : { score, bounds: [score, score] as [number, number], codedShare: 0, counted: 10 },
  }
  const first = { state: 'planned' as const, at: '2026-03-02T09:00:00Z', actor: 'Hilda', note: '' }
  await insertAction(office, { id, campaign, department }, terms, first)
  const planned = await findAction(office, id)
  if (!planned) throw new Error('no action')
  if (state === 'planned') return planned
  const moved = { ...first, actor: 'Max Hidden', note }
  await insertActionState(office, planned, { ...moved, state: 'active' })
  const begun = (await findAction(office, id)) ?? planned
  if (state !== 'active') await insertActionState(office, begun, { ...moved, state })
  return (await findAction(office, id)) ?? begun
}
