import type { ActionTerms, StateEntry } from '#src/core/actions/action.ts'
import { randomId } from '#src/core/random.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { insertAction, insertActionState } from '#src/data/office/actions.ts'
import { type Sheet, times, type Workforce } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'

/** Everybody of some departments answers; of `people` a share says one more or less, so that scores vary. */
export function company(
  departments: Readonly<Record<string, readonly [people: number, sheet: number]>>,
) {
  const workforce: Record<string, readonly [number, readonly Sheet[]]> = {}
  for (const [name, [people, sheet]] of Object.entries(departments)) {
    const third = Math.floor(people / 3)
    const sheets = [
      ...times(third, sheet - 1),
      ...times(third, sheet + 1),
      ...times(people - 2 * third, sheet),
    ]
    workforce[`Company/${name}`] = [people, sheets]
  }
  return workforce satisfies Workforce
}

const TERMS: ActionTerms = {
  factor: 'F2',
  item: null,
  step: 'prepare',
  title: { fr: 'Une réunion par semaine', es: 'Una reunión por semana', en: 'A meeting a week' },
  told: {},
  means: '',
  evidence: '',
  indicator: '',
  owner: 'ana@example.org',
  dueOn: null,
  probability: null,
  impact: null,
  target: 70,
  entry: null,
}

/** Puts an action into the office as if somebody had planned it and begun it now; returns its id. */
export async function aBegunAction(
  context: TestContext,
  campaign: string,
  path: string,
  {
    states = ['planned', 'active'],
    ...terms
  }: Partial<ActionTerms> & { states?: StateEntry['state'][] } = {},
): Promise<string> {
  const unit = (await listUnits(context.frame, campaign)).find((one) => one.path === path)
  if (!unit) throw new Error(`no department ${path}`)
  const id = randomId()
  const entries = states.map((state) => ({
    state,
    at: context.now().toISOString(),
    actor: 'Set-up',
    note: '',
  }))
  const [first, ...others] = entries
  if (!first) throw new Error('an action has a state')
  const place = { id, campaign, department: unit.department }
  await insertAction(context.office, place, { ...TERMS, ...terms, baseline: null }, first)
  for (const [at, entry] of others.entries())
    await insertActionState(context.office, { id, states: entries.slice(0, at + 1) }, entry)
  return id
}
