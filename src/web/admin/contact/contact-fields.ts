import type { Problem, ProblemKey } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import { type EnteredContact, isFilled, NUMBERS } from '#src/web/admin/contact/contact.form.ts'
import { field } from '#src/web/parts.page.ts'

type ProblemAt = (name: string) => string | null

/** When a draft acts by itself and when it may write, for the partial `contact-fields`. */
export function contactFields(language: Language, entered: EnteredContact, problemAt: ProblemAt) {
  return {
    opening: field({
      name: 'openingAt',
      type: 'time',
      label: say(language, 'contact.opening'),
      hint: say(language, 'contact.opening-hint'),
      value: entered.openingAt,
      problem: problemAt('openingAt'),
      required: false,
    }),
    reason: field({
      name: 'againReason',
      label: say(language, 'contact.reason'),
      hint: say(language, 'contact.reason-hint'),
      value: entered.againReason,
      problem: problemAt('againReason'),
      required: false,
      autocomplete: 'off',
    }),
    ...reminderFields(language, entered, problemAt),
    ...hoursFields(language, entered, problemAt),
  }
}

export function reminderFields(language: Language, entered: EnteredContact, problemAt: ProblemAt) {
  return {
    reminders: NUMBERS.map((number) => ({
      day: optional(
        `reminder${number}Day`,
        'date',
        say(language, 'contact.reminder-day', { number }),
      ),
      time: optional(
        `reminder${number}Time`,
        'time',
        say(language, 'contact.reminder-time', { number }),
      ),
    })),
  }

  function optional(name: keyof EnteredContact, type: string, label: string) {
    const value = entered[name]
    return field({ name, type, label, value, problem: problemAt(name), required: false })
  }
}

export function hoursFields(language: Language, entered: EnteredContact, problemAt: ProblemAt) {
  const hour = (name: 'mailFrom' | 'mailUntil', label: string) =>
    field({ name, type: 'time', label, value: entered[name], problem: problemAt(name) })
  return {
    from: hour('mailFrom', say(language, 'contact.hours-from')),
    until: hour('mailUntil', say(language, 'contact.hours-until')),
  }
}

const FIELD_OF: Partial<Record<ProblemKey, keyof EnteredContact>> = {
  'campaign.mail-hours-few': 'mailUntil',
  'campaign.opening-in-past': 'openingAt',
  'campaign.reason-length': 'againReason',
  'campaign.reminders-too-many': 'reminder3Day',
}

const OF_A_REMINDER: readonly ProblemKey[] = [
  'campaign.reminder-in-past',
  'campaign.reminder-never',
  'campaign.reminder-outside',
  'campaign.reminders-same-day',
]

/** The field at which schedule or mail hours are refused and the sentence for it; `null` = it is about neither. */
export function contactProblem(language: Language, problem: Problem, entered: EnteredContact) {
  const { key, details } = problem
  if (key === 'request.malformed') return malformed(language, String(details.field), entered)
  const number = numberAt(entered, Number(details.number) - 1)
  if (OF_A_REMINDER.includes(key))
    return {
      field: `reminder${number}Day`,
      text: problemMessage(language, { key, details: { ...details, number } }),
    }
  const field = FIELD_OF[key]
  return field ? { field, text: problemMessage(language, problem) } : null
}

function malformed(language: Language, path: string, entered: EnteredContact) {
  const [, what, at = '', part] = path.replace(/^reminders/, 'schedule.reminders').split('.')
  if (path.startsWith('mailHours')) {
    const field = what === 'until' ? 'mailUntil' : 'mailFrom'
    return { field, text: say(language, 'admin.mail-hours-wrong') }
  }
  if (!/^(schedule|reminders)\b/.test(path)) return null
  const text = say(language, 'admin.schedule-wrong')
  if (what !== 'reminders') return { field: 'openingAt', text }
  const name = `reminder${numberAt(entered, Number(at))}`
  return { field: part === 'at' ? `${name}Time` : `${name}Day`, text }
}

/** The number that a reminder has in the form, where some may be empty. */
const numberAt = (entered: EnteredContact, at: number) =>
  NUMBERS.filter((number) => isFilled(entered, number))[at] ?? 1
