import type { Problem } from '#src/core/problem.ts'
import { shownLanguages } from '#src/core/questionnaire/draft/field.ts'
import {
  factorOf,
  itemsIn,
  type Section,
  sectionsOf,
} from '#src/core/questionnaire/draft/sections.ts'
import { formatMoment } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { JudgedDraft } from '#src/services/drafts/release-draft.ts'
import { releaseParts } from '#src/web/admin/drafts/draft-release.ts'
import { draftPath, draftTitle, sectionPath, sectionTitle } from '#src/web/admin/drafts/names.ts'
import { doneNotice } from '#src/web/admin/drafts/notices.ts'
import { moves } from '#src/web/admin/drafts/section-items.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { frame, type Reader } from '#src/web/reader.ts'
import { localTimeZone } from '#src/web/time-zone.ts'

/** A draft at a glance: its parts, what stops its release, and what a release does to trends. */
export function draftPage(
  reader: Reader,
  judged: JudgedDraft,
  { problem, done }: { problem: Problem | null; done: string | null },
) {
  const { language } = reader
  const { draft, previous } = judged
  const { id, content, revision } = draft
  const title = draftTitle(language, content)
  const path = draftPath(id)
  return {
    ...frame({ ...reader, path: '/questionnaires' }, say(language, 'draft.title', { title })),
    heading: title,
    path,
    revision: String(revision),
    notice: doneNotice(language, done),
    ...problemList(language, problem),
    becomes: previous
      ? say(language, 'draft.becomes-next', { id: content.id, version: previous.version + 1 })
      : say(language, 'draft.becomes-first', { id: content.id || '–' }),
    saved: say(language, 'draft.last-saved', lastChange(language, draft)),
    overtaken: overtakenText(language, judged),
    parts: sectionsOf(content).map((section) => part(language, judged, section)),
    previews: shownLanguages(content).map((code) => ({
      href: `${path}/preview?in=${code}`,
      label: say(language, 'admin.preview-in', {
        language: say(language, `common.language.${code}`),
      }),
    })),
    ...releaseParts(language, judged),
  }
}

/** Who saved the draft last, and when. */
export function lastChange(
  language: Language,
  { changedBy, changedAt }: Pick<JudgedDraft['draft'], 'changedBy' | 'changedAt'>,
) {
  return {
    name: changedBy,
    moment: formatMoment(language, new Date(changedAt), localTimeZone()),
  }
}

/** Somebody released a version after the one that the draft was copied from: its changes are not in the draft. */
function overtakenText(language: Language, { draft, previous }: JudgedDraft) {
  const { base, content } = draft
  if (!base || !previous || base.id !== content.id || base.version >= previous.version) return null
  return say(language, 'draft.overtaken', { base: base.version, version: previous.version })
}

function part(language: Language, { draft, blockers, hints }: JudgedDraft, section: Section) {
  const { id, content } = draft
  const factor = factorOf(section)
  const items = itemsIn(content, section)
  const open = blockers.filter((one) => one.section === section).length
  const advice = hints.filter((hint) => items.includes(hint.item))
  const count = advice.filter(({ rule }) => rule !== 'language-missing').length
  const at = content.factors.findIndex((one) => one.id === factor)
  const isLast = at === content.factors.length - 1
  return {
    id: section,
    href: sectionPath(id, section),
    title: sectionTitle(language, content, section),
    about: aboutPart(language, draft.content, section),
    open: open > 0 ? say(language, 'draft.part-open', { count: open }) : null,
    hints: count > 0 ? say(language, 'draft.part-hints', { count }) : null,
    ...(factor === null
      ? { up: null, down: null }
      : moves(language, factor, { isFirst: at === 0, isLast })),
  }
}

function aboutPart(
  language: Language,
  content: JudgedDraft['draft']['content'],
  section: Section,
): string {
  if (section === 'about')
    return content.languages.map((code) => say(language, `common.language.${code}`)).join(', ')
  if (section === 'scales')
    return say(language, 'draft.part-scales', { count: Object.keys(content.scales).length })
  const count =
    section === 'open-questions' ? content.openQuestions.length : itemsIn(content, section).length
  return say(language, 'draft.part-items', { count })
}
