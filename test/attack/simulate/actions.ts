import { randomId } from '#src/core/random.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { insertAction, insertActionState } from '#src/data/office/actions.ts'
import type { Installation } from '#test/attack/simulate/installation.ts'

const A_DAY = 86_400_000
const TERMS = {
  factor: 'A',
  item: null,
  step: 'prepare',
  title: { en: 'A meeting a week' },
  told: {},
  means: '',
  evidence: '',
  indicator: '',
  owner: null,
  dueOn: null,
  probability: null,
  impact: null,
  target: 70,
  entry: null,
  baseline: null,
} as const

/** Every third department of a closed campaign does something since the day before: the next campaign measures it. */
export async function putActions({ context }: Installation, campaign: string) {
  const at = new Date(context.now().getTime() - A_DAY).toISOString()
  const active = { state: 'active', at, actor: 'The suite', note: '' } as const
  for (const { department, unit } of await listUnits(context.frame, campaign)) {
    if (unit % 3 !== 0) continue
    const id = randomId()
    await insertAction(context.office, { id, campaign, department }, TERMS, {
      ...active,
      state: 'planned',
    })
    await insertActionState(
      context.office,
      { id, states: [{ ...active, state: 'planned' }] },
      active,
    )
  }
}
