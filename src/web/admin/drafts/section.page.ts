import type { Problem } from '#src/core/problem.ts'
import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { fieldsOf } from '#src/core/questionnaire/draft/fields.ts'
import type { Merged } from '#src/core/questionnaire/draft/merge.ts'
import { factorOf, type Section, sectionsOf } from '#src/core/questionnaire/draft/sections.ts'
import { asksWorkload } from '#src/core/questionnaire/draft/workload.ts'
import type { Hint } from '#src/core/questionnaire/lint.ts'
import { KINDS, LONGEST } from '#src/core/questionnaire/questionnaire.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { JudgedDraft } from '#src/services/drafts/release-draft.ts'
import { draftPath, draftTitle, sectionPath, sectionTitle } from '#src/web/admin/drafts/names.ts'
import { doneNotice } from '#src/web/admin/drafts/notices.ts'
import { inputName } from '#src/web/admin/drafts/section.form.ts'
import { boxAt, byLanguage, choiceAt, type Shown } from '#src/web/admin/drafts/section-fields.ts'
import { itemCards, moves } from '#src/web/admin/drafts/section-items.ts'
import { scaleCards } from '#src/web/admin/drafts/section-scales.ts'
import { field } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** What the form shows: the draft as it is, or what was entered and could not be kept. */
export type SectionState = Readonly<{
  merged: Merged
  problem: Problem | null
  done: string | null
}>

/** One part of a draft with everything that can be entered in it. */
export function sectionPage(
  reader: Reader,
  { draft, hints, blockers }: JudgedDraft,
  section: Section,
  { merged, problem, done }: SectionState,
) {
  const { language } = reader
  const { content, id, revision } = draft
  const fields = fieldsOf(content, section)
  const shown: Shown = {
    language,
    content,
    fields: new Map(fields.map((one) => [one.name, one])),
    ...merged,
    refused: refusedIn(language, problem),
    hints: hintsByField(language, content, hints),
  }
  const title = sectionTitle(language, content, section)
  const reused = blockers
    .filter(({ rule }) => rule === 'id-reused')
    .map(({ field: name }) => name?.slice('item:'.length) ?? '')
  return {
    ...frame({ ...reader, path: '/questionnaires' }, title, ['/static/draft.js']),
    heading: title,
    notice: doneNotice(language, done),
    conflict: conflictOf(language, problem, merged),
    ...refusal(language, shown.refused),
    draftTitle: draftTitle(language, content),
    back: draftPath(id),
    lead: leadOf(language, section),
    action: sectionPath(id, section),
    revision: String(revision),
    was: JSON.stringify(valuesOf(content, section)),
    about: section === 'about' ? aboutParts(shown) : null,
    factor: factorOf(section) === null ? null : factorParts(shown, section),
    items: itemCards(shown, section, reused),
    hasItems: section === 'outcomes' || factorOf(section) !== null,
    open: section === 'open-questions' ? openCards(shown) : null,
    scales: section === 'scales' ? scaleCards(shown) : null,
    add: section === 'about' ? null : say(language, addKey(section)),
    offersWorkload: section === 'outcomes' && !asksWorkload(content),
    isEmpty: emptyOf(language, content, section),
    ways: waysOf(language, id, content, section),
  }
}

/** The values of a section as they are in the draft. */
export const valuesOf = (content: DraftContent, section: Section): Record<string, string> =>
  Object.fromEntries(fieldsOf(content, section).map(({ name, value }) => [name, value]))

function aboutParts(shown: Shown) {
  const { language, values, refused } = shown
  return {
    titles: byLanguage(shown, 'title'),
    exits: byLanguage(shown, 'exit'),
    attributions: byLanguage(shown, 'attribution'),
    languageBoxes: LANGUAGES.map((code) => ({
      ...boxAt(shown, `language:${code}`, say(code, `common.language.${code}`)),
      code,
    })),
    id: field({
      id: 'id',
      name: inputName('id'),
      label: say(language, 'draft.id'),
      hint: say(language, 'draft.id-hint'),
      value: values.id ?? '',
      required: false,
      autocomplete: 'off',
      problem: refused?.field === 'id' ? refused.text : null,
    }),
  }
}

function factorParts(shown: Shown, section: Section) {
  const { language, content } = shown
  const id = factorOf(section) ?? ''
  const factor = content.factors.find((one) => one.id === id)
  return {
    titles: byLanguage(shown, 'title'),
    descriptions: byLanguage(shown, 'description'),
    removal: factor
      ? {
          value: `remove:${id}`,
          label: say(language, 'draft.remove-factor'),
          text: say(language, 'draft.remove-factor-text', { count: factor.items.length }),
        }
      : null,
  }
}

function openCards(shown: Shown) {
  const { language, content } = shown
  return content.openQuestions.map(({ id }, at, all) => ({
    id: `open:${id}`,
    legend: say(language, 'draft.item-number', { number: at + 1, id }),
    texts: byLanguage(shown, `open:${id}:text`),
    kind: choiceAt(
      shown,
      `open:${id}:kind`,
      say(language, 'admin.kind'),
      KINDS.map((kind) => [kind, say(language, `admin.kind.${kind}`)]),
    ),
    ...moves(language, id, { isFirst: at === 0, isLast: at === all.length - 1 }),
  }))
}

/** The advice of the item rules by the field that it is about; of an item as a whole by `item:<id>`. */
function hintsByField(language: Language, content: DraftContent, hints: readonly Hint[]) {
  const byField = new Map<string, string[]>()
  for (const hint of hints) {
    // that a text is missing is said at its field already
    if (hint.rule === 'language-missing') continue
    const text = content.items.find(({ id }) => id === hint.item)?.text
    if (hint.language !== null && (text?.[hint.language]?.length ?? 0) > LONGEST.item) continue
    const name = hint.language ? `item:${hint.item}:text:${hint.language}` : `item:${hint.item}`
    byField.set(name, [...(byField.get(name) ?? []), say(language, `draft.hint.${hint.rule}`)])
  }
  return byField
}

function refusedIn(language: Language, problem: Problem | null): Shown['refused'] {
  const { field: name } = problem?.details ?? {}
  return problem && typeof name === 'string'
    ? { field: name, text: problemMessage(language, problem) }
    : null
}

function refusal(language: Language, refused: Shown['refused']) {
  return refused
    ? {
        problemsTitle: say(language, 'common.problems', { count: 1 }),
        problems: [{ text: refused.text, href: `#${refused.field}` }],
      }
    : { problemsTitle: '', problems: [] }
}

function conflictOf(language: Language, problem: Problem | null, { clashes, lost }: Merged) {
  if (problem?.key !== 'draft.changed') return null
  const count = Object.keys(clashes).length
  return {
    text: problemMessage(language, problem),
    next: say(language, 'draft.conflict-next', { count }),
    lost: lost.map(({ name, value }) => ({ name, value })),
  }
}

const leadOf = (language: Language, section: Section) =>
  factorOf(section) === null
    ? say(language, `draft.lead.${section as 'about' | 'outcomes' | 'open-questions' | 'scales'}`)
    : say(language, 'draft.lead.factor')

function addKey(section: Section) {
  if (section === 'scales') return 'draft.add-scale'
  return section === 'open-questions' ? 'draft.add-open' : 'draft.add-item'
}

function emptyOf(language: Language, content: DraftContent, section: Section) {
  if (section === 'open-questions')
    return content.openQuestions.length > 0 ? null : say(language, 'draft.empty.open-questions')
  if (section === 'outcomes')
    return content.outcomes.length > 0 ? null : say(language, 'draft.empty.outcomes')
  const factor = content.factors.find(({ id }) => id === factorOf(section))
  return factor?.items.length === 0 ? say(language, 'draft.empty.factor') : null
}

/** The parts of the draft, and which of them comes next. */
function waysOf(language: Language, id: string, content: DraftContent, section: Section) {
  const sections = sectionsOf(content)
  const next = sections[sections.indexOf(section) + 1]
  return {
    label: say(language, 'draft.section.outline'),
    links: sections.map((one) => ({
      href: sectionPath(id, one),
      label: sectionTitle(language, content, one),
      current: one === section,
    })),
    next: next ? say(language, 'draft.save-next') : null,
  }
}
