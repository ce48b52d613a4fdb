import type { Action } from '#src/core/actions/action.ts'
import { isStarted } from '#src/core/actions/measure.ts'
import type { Language } from '#src/core/words/language.ts'
import { say, type WordKey } from '#src/core/words/words.ts'
import type { ActionPlace } from '#src/services/actions/place.ts'
import { NOTHING } from '#src/web/hr/charts/figures.ts'
import { type ActionForm, formOf } from '#src/web/hr/plans/action.form.ts'
import { aimText } from '#src/web/hr/plans/aims.ts'

/** The fields by their words; those of texts have a language behind their name. */
const LABELS: Readonly<Record<string, WordKey>> = {
  step: 'plan.step',
  aim: 'plan.aim',
  title: 'plan.form.title',
  told: 'plan.form.told',
  means: 'plan.form.means',
  evidence: 'plan.form.evidence',
  indicator: 'plan.form.indicator',
  owner: 'plan.owner',
  dueOn: 'plan.due',
  probability: 'plan.probability',
  impact: 'plan.impact',
  target: 'plan.target',
}
const FROZEN = ['step', 'aim', 'target']

/** What is kept of an action where the form says something else; `null` = nobody changed it since the form was shown. */
export function meanwhilePart(
  language: Language,
  { reading }: Pick<ActionPlace, 'reading'>,
  action: Action,
  form: ActionForm,
) {
  if (form.revision === undefined || form.revision === String(action.revision)) return null
  const terms = Object.entries(formOf(action)).flatMap(([name, kept]) => {
    const [part = '', written = null] = name.split('-')
    const label = LABELS[part]
    if (!label || kept === (form[name] ?? '').trim()) return []
    if (isStarted(action) && FROZEN.includes(name)) return []
    const text = textOf(language, { reading }, action, name, kept)
    return [{ term: say(language, label as 'plan.step'), text, written }]
  })
  return { text: say(language, 'plan.meanwhile'), terms }
}

function textOf(
  language: Language,
  { reading }: Pick<ActionPlace, 'reading'>,
  action: Action,
  name: string,
  kept: string,
): string {
  if (name === 'step') return say(language, `plan.step.${action.step}`)
  if (name === 'aim') return aimText(language, reading, action)
  if (name === 'probability' && action.probability !== null)
    return say(language, `plan.grade.${action.probability}`)
  if (name === 'impact' && action.impact !== null)
    return say(language, `plan.impact.${action.impact}`)
  return kept === '' ? NOTHING : kept
}
