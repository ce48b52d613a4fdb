import { z } from 'zod'
import {
  type Action,
  type ActionTerms,
  type Aim,
  type Grade,
  STEPS,
} from '#src/core/actions/action.ts'
import { isStarted } from '#src/core/actions/measure.ts'
import type { Texts } from '#src/core/campaign/commitment.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import type { IdeaTerms } from '#src/services/actions/library/offer-ideas.ts'

/** The form as it was filled in, by the names of its fields. */
export const ActionForm = z.record(z.string(), z.string())
export type ActionForm = z.infer<typeof ActionForm>

export const fieldName = (part: 'title' | 'told', language: Language) => `${part}-${language}`

/** An aim as a form names it; no id holds a space. */
export const aimValue = ({ factor, item }: Aim) => (item === null ? factor : `${factor} ${item}`)

/** What the form shows of an action, or of what an idea brings along. */
export function formOf(terms: Partial<ActionTerms>): ActionForm {
  const texts = (part: 'title' | 'told') =>
    LANGUAGES.map((language) => [fieldName(part, language), terms[part]?.[language] ?? ''])
  const { factor = '', item = null } = terms
  return {
    ...Object.fromEntries([...texts('title'), ...texts('told')]),
    step: terms.step ?? STEPS[0],
    aim: aimValue({ factor, item }),
    means: terms.means ?? '',
    evidence: terms.evidence ?? '',
    indicator: terms.indicator ?? '',
    owner: terms.owner ?? '',
    dueOn: terms.dueOn ?? '',
    probability: String(terms.probability ?? ''),
    impact: String(terms.impact ?? ''),
    target: String(terms.target ?? ''),
    entry: terms.entry ?? '',
  }
}

/** A form that begins with an idea of the library, at an aim that was picked. */
export const beginningOf = (picked: Partial<Aim>, entry: IdeaTerms | null): ActionForm =>
  formOf({ ...entry, ...picked })

/** The terms of a filled-in form; of an action that began, what is frozen is no part of the form. */
export function termsOf(form: ActionForm, before: Action | null): ActionTerms {
  const { step, factor, item, target, entry } = before && isStarted(before) ? before : entered(form)
  return {
    step,
    factor,
    item,
    title: textsOf(form, 'title'),
    told: textsOf(form, 'told'),
    means: form.means ?? '',
    evidence: form.evidence ?? '',
    indicator: form.indicator ?? '',
    owner: form.owner || null,
    dueOn: form.dueOn || null,
    probability: gradeOf(form.probability),
    impact: gradeOf(form.impact),
    target,
    entry,
  }
}

/** The revision that the form showed; what is no number was shown by no form of ours. */
export const revisionOf = ({ revision }: ActionForm): number =>
  z.coerce.number().int().min(0).catch(0).parse(revision)

/** The id that a form brings, so that it adds one action however often it is sent. */
export function idOf({ id = '' }: ActionForm): string {
  if (!/^\w[\w-]{21}$/.test(id)) throw new Problem('request.malformed')
  return id
}

/** The field of the form that a problem is about, if it is about one. */
export function fieldOf({ details }: Problem, language: Language): string | null {
  const { field, language: written } = details
  if (field === undefined) return null
  if (field === 'title' || field === 'told') return `${field}-${written ?? language}`
  return String(field)
}

/** The aim that a form names. */
export function aimOf(form: ActionForm): Aim {
  const [factor = '', item = null] = (form.aim ?? '').split(' ')
  return { factor, item }
}

function entered(form: ActionForm): Aim & Pick<ActionTerms, 'step' | 'target' | 'entry'> {
  const target = (form.target ?? '').trim().replace(',', '.')
  return {
    ...aimOf(form),
    step: STEPS.find((step) => step === form.step) ?? STEPS[0],
    target: target === '' ? null : Number(target),
    entry: form.entry || null,
  }
}

const textsOf = (form: ActionForm, part: 'title' | 'told'): Texts =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = form[fieldName(part, language)]
      return text === undefined ? [] : [[language, text]]
    }),
  )

const gradeOf = (text: string | undefined): Grade | null =>
  ([1, 2, 3] as const).find((grade) => String(grade) === text) ?? null
