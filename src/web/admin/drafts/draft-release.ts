import type { Blocker } from '#src/core/questionnaire/draft/blockers.ts'
import type {
  Comparison,
  Difference,
  FactorComparison,
} from '#src/core/questionnaire/draft/compare.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { JudgedDraft } from '#src/services/drafts/release-draft.ts'
import { anyWords, sectionPath, sectionTitle } from '#src/web/admin/drafts/names.ts'

const MOST_BLOCKERS = 25

/** What stops a release, and what it does to trends. */
export function releaseParts(language: Language, judged: JudgedDraft) {
  const { draft, blockers, comparison, previous, sameAs } = judged
  const shown = blockers.slice(0, MOST_BLOCKERS)
  const more = blockers.length - shown.length
  return {
    blockersTitle: say(language, 'draft.blockers', { count: blockers.length }),
    blockers: shown.map((blocker) => ({
      href: blockerHref(draft.id, blocker),
      text: blockerText(language, judged, blocker),
    })),
    moreBlockers: more > 0 ? say(language, 'draft.blockers-more', { count: more }) : null,
    canRelease: blockers.length === 0,
    sameAs: sameAs === null ? null : say(language, 'draft.same-as', { version: sameAs }),
    comparison:
      comparison && previous && sameAs === null
        ? comparisonParts(language, judged, comparison, previous.version)
        : null,
    isFirst: previous === null,
  }
}

function blockerHref(id: string, { section, field, rule }: Blocker): string {
  const path = sectionPath(id, section)
  if (rule === 'no-item') return `${path}#add`
  return field === null ? path : `${path}#${field}`
}

function blockerText(language: Language, { draft }: JudgedDraft, blocker: Blocker): string {
  const { rule, section, field, excess } = blocker
  const part = sectionTitle(language, draft.content, section)
  const written = blocker.language ? say(language, `common.language.${blocker.language}`) : ''
  const what = whatIs(language, field)
  if (rule === 'text-missing')
    return say(language, 'draft.blocker.text-missing', { part, what, written })
  if (rule === 'text-too-long')
    return say(language, 'draft.blocker.text-too-long', {
      part,
      what,
      // a note is in no language
      written: written && ` (${written})`,
      excess: excess ?? 0,
    })
  if (rule === 'id-reused') return say(language, 'draft.blocker.id-reused', { part, what })
  return say(language, `draft.blocker.${rule}`, { part })
}

/** A field in words: the question with its code, the title, the label of a scale. */
function whatIs(language: Language, field: string | null): string {
  const [kind = '', id = '', part = ''] = field?.split(':') ?? []
  if (kind === 'item' || kind === 'open')
    return part === 'facet'
      ? say(language, 'draft.what.facet', { id })
      : say(language, 'draft.what.item', { id })
  if (kind === 'scale') return say(language, 'draft.what.scale')
  if (kind === 'title' || kind === 'description' || kind === 'exit' || kind === 'attribution')
    return say(language, `draft.what.${kind}`)
  return ''
}

function comparisonParts(
  language: Language,
  { draft, previous }: JudgedDraft,
  { factors, isSameIndex, isOtherCriterion }: Comparison,
  version: number,
) {
  return {
    title: say(language, 'draft.compared', { version }),
    index: say(language, isSameIndex ? 'draft.index-same' : 'draft.index-other'),
    criterion: isOtherCriterion ? say(language, 'draft.criterion-other') : null,
    factors: factors.map((factor) => ({
      title: anyWords(draft.content, language, factor.factor.title) || factor.factor.id,
      state: say(language, `draft.factor.${factor.state}`),
      isSame: factor.state === 'same',
      whys: whysOf(language, draft.content, previous?.content ?? draft.content, factor),
    })),
  }
}

function whysOf(
  language: Language,
  now: Questionnaire,
  before: Questionnaire,
  { differences }: FactorComparison,
): string[] {
  return differences.map((difference) => {
    const text = itemText(language, now, before, difference)
    const item = difference.item ?? ''
    if (difference.why === 'order' || difference.why === 'no-common-language')
      return say(language, `draft.why.${difference.why}`)
    if (difference.why !== 'words')
      return say(language, `draft.why.${difference.why}`, { item, text })
    const languages = difference.languages.map((code) => say(language, `common.language.${code}`))
    return say(language, 'draft.why.words', {
      item,
      text,
      languages: formatList(language, languages),
    })
  })
}

/** The item's words of now, or of the version before where it is gone. */
function itemText(
  language: Language,
  now: Questionnaire,
  before: Questionnaire,
  { item, why }: Difference,
): string {
  const from = why === 'removed' ? before : now
  const found = from.items.find(({ id }) => id === item)
  return found ? anyWords(from, language, found.text) : ''
}
