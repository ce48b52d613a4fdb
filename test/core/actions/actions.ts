import type { Action, ActionTerms, State } from '#src/core/actions/action.ts'

/** The terms of an action on the first factor of the default questionnaire; what is not said is blank. */
export const terms = (own: Partial<ActionTerms> = {}): ActionTerms => ({
  step: 'understand',
  factor: 'F1',
  item: null,
  title: { en: 'A talk with customers each month' },
  told: {},
  means: '',
  evidence: '',
  indicator: '',
  owner: null,
  dueOn: null,
  probability: null,
  impact: null,
  target: null,
  entry: null,
  ...own,
})

/** An action that went through some states, the first of them being planned. */
export function anAction(own: Partial<Action> = {}, later: readonly State[] = []): Action {
  const states = (['planned', ...later] as const).map((state, at) => ({
    state,
    at: `2026-03-0${at + 1}T09:00:00.000Z`,
    actor: 'Hilda',
    note: '',
  }))
  return {
    ...terms(),
    id: 'one',
    campaign: 'spring',
    department: 'sales',
    baseline: null,
    revision: 1,
    states,
    ...own,
  }
}
