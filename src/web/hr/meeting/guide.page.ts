import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** Minutes of each part of the meeting: 45 in all. */
const PLAN = ['0–5', '5–15', '15–30', '30–40', '40–45'] as const

/** How to hold the team meeting: before, during, after, and what one never does. */
export function guidePage(reader: Reader) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'guide-meeting.title')),
    lists: [
      { id: 'before', title: say(language, 'guide-meeting.before'), items: before(language) },
    ],
    plan: {
      caption: say(language, 'guide-meeting.during'),
      columns: [
        { label: say(language, 'guide-meeting.during.when'), numeric: false },
        { label: say(language, 'guide-meeting.during.what'), numeric: false },
      ],
      rows: PLAN.map((minutes, at) => ({
        head: minutes,
        href: null,
        cells: [{ text: during(language)[at] ?? '', numeric: false }],
      })),
    },
    more: [
      { id: 'never', title: say(language, 'guide-meeting.never'), items: never(language) },
      { id: 'after', title: say(language, 'guide-meeting.after'), items: after(language) },
    ],
    cases: (['together', 'silence', 'manager', 'few'] as const).map((name) => ({
      title: say(language, `guide-meeting.case.${name}`),
      text: say(language, `guide-meeting.case.${name}.text`),
    })),
  }
}

const before = (language: Language) =>
  ([1, 2, 3, 4, 5] as const).map((at) => say(language, `guide-meeting.before.${at}`))
const during = (language: Language) =>
  ([1, 2, 3, 4, 5] as const).map((at) => say(language, `guide-meeting.during.${at}`))
const after = (language: Language) =>
  ([1, 2, 3] as const).map((at) => say(language, `guide-meeting.after.${at}`))
const never = (language: Language) =>
  ([1, 2, 3, 4] as const).map((at) => say(language, `guide-meeting.never.${at}`))
