import { STEPS } from '#src/core/actions/action.ts'
import { measureOf } from '#src/core/actions/measure.ts'
import { LONGEST_TEXTS } from '#src/core/actions/terms.ts'
import type { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { PlanReading } from '#src/services/actions/read-plan.ts'
import { type ActionForm, aimValue, fieldName } from '#src/web/hr/plans/action.form.ts'
import { baselineText, factorText, itemText } from '#src/web/hr/plans/aims.ts'
import { choice, field } from '#src/web/parts.page.ts'

export type Refused = Readonly<{ problem: Problem; field: string | null }> | null

/** What the fields of the form are made of. */
export type FieldFacts = Readonly<{
  language: Language
  plan: PlanReading
  form: ActionForm
  refused: Refused
}>

const problemAt = ({ language, refused }: FieldFacts, name: string) =>
  refused?.field === name ? problemMessage(language, refused.problem) : null

/** A text that employees may read, in each language: the reader's first, the others behind a fold. */
export function textFields(facts: FieldFacts, part: 'title' | 'told') {
  const { language, form } = facts
  const [own, ...others] = [language, ...LANGUAGES.filter((one) => one !== language)].map((code) =>
    textField(facts, part, code),
  )
  return {
    own,
    others,
    isOpen: others.some(({ code, field: { problem } }) => {
      return problem !== null || (form[fieldName(part, code)] ?? '') !== ''
    }),
  }
}

function textField(facts: FieldFacts, part: 'title' | 'told', code: Language) {
  const { language, form } = facts
  const name = fieldName(part, code)
  const label = say(language, `plan.form.${part}`)
  const written = say(code, `common.language.${code}`)
  return {
    code,
    field: field({
      name,
      label:
        code === language
          ? label
          : say(language, 'plan.form.in', { field: label, language: written }),
      hint: say(code, `plan.form.${part}-hint`, { most: LONGEST_TEXTS[part] }),
      value: form[name] ?? '',
      required: false,
      problem: problemAt(facts, name),
    }),
  }
}

/** A longer text for those who read the plan. */
export function longField(facts: FieldFacts, name: 'means' | 'evidence' | 'indicator') {
  const { language, form } = facts
  return field({
    name,
    label: say(language, `plan.form.${name}`),
    hint: say(language, `plan.form.${name}-hint`),
    value: form[name] ?? '',
    required: false,
    problem: problemAt(facts, name),
  })
}

/** A field of one line; its hint says what it is needed for. */
export function lineField(facts: FieldFacts, name: 'owner' | 'dueOn' | 'target') {
  const { language, form } = facts
  const words = { owner: 'owner', dueOn: 'due', target: 'target' } as const
  return field({
    name,
    type: { owner: 'email', dueOn: 'date', target: 'text' }[name],
    label: say(language, `plan.${words[name]}`),
    hint: say(language, `plan.form.${words[name]}-hint`),
    value: form[name] ?? '',
    required: false,
    problem: problemAt(facts, name),
  })
}

/** The steps, each with what it means. */
export const stepChoices = ({ language, form }: FieldFacts) =>
  STEPS.map((value) => ({
    value,
    checked: (form.step ?? STEPS[0]) === value,
    label: say(language, `plan.step.${value}`),
    why: say(language, `plan.step.${value}.why`),
  }))

export function gradeChoice(facts: FieldFacts, name: 'probability' | 'impact') {
  const { language, form } = facts
  const words = { probability: 'plan.grade', impact: 'plan.impact' } as const
  return choice({
    name,
    label: say(language, `plan.${name}`),
    options: [
      { value: '', label: say(language, 'plan.grade.none'), selected: (form[name] ?? '') === '' },
      ...([1, 2, 3] as const).map((grade) => ({
        value: String(grade),
        label: say(language, `${words[name]}.${grade}`),
        selected: form[name] === String(grade),
      })),
    ],
  })
}

/** All that an action can be about, with what is published of it: a group for each factor. */
export function aimChoice(facts: FieldFacts) {
  const { language, plan, form } = facts
  const { reading } = plan
  const option = (factor: string, item: string | null, text: string) => {
    const value = aimValue({ factor, item })
    const { baseline } = measureOf(reading.report, { factor, item })
    const label = baseline === null ? text : `${text} – ${baselineText(language, baseline)}`
    return { value, label, selected: form.aim === value }
  }
  const groups = reading.questionnaire.factors.map(({ id, items }) => {
    const factor = factorText(language, reading, id)
    return {
      label: factor,
      options: [
        option(id, null, say(language, 'plan.form.whole', { factor })),
        ...items.map((item) => option(id, item, itemText(language, reading, item))),
      ],
    }
  })
  const isChosen = groups.some(({ options }) => options.some(({ selected }) => selected))
  return { problem: problemAt(facts, 'aim'), isChosen, groups }
}
