import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { fieldsOf } from '#src/core/questionnaire/draft/fields.ts'
import {
  factorSection,
  type Listed,
  type Section,
  sectionOfItem,
} from '#src/core/questionnaire/draft/sections.ts'
import { QuestionnaireId } from '#src/core/questionnaire/questionnaire.ts'
import { isPartition } from '#src/core/questionnaire/scale-check.ts'
import { tidyText } from '#src/core/questionnaire/writable.ts'
import type { Language } from '#src/core/words/language.ts'

export const BLOCKER_RULES = [
  'id',
  'no-language',
  'no-factor',
  'no-item',
  'text-missing',
  'text-too-long',
  'scale-classes',
  'id-reused',
] as const

/** Why a draft cannot be released yet, and where that is mended: a section, and one of its fields if it is about one. */
export type Blocker = Readonly<{
  rule: (typeof BLOCKER_RULES)[number]
  section: Listed
  field: string | null
  language: Language | null
  /** How many characters are too many; `null` where none are counted. */
  excess: number | null
}>

/**
 * Everything that stops a release, in the order of the pages; empty exactly where `parseQuestionnaire` takes what would
 * be released. `reused`: items whose ids were those of other questions in earlier versions.
 */
export function blockersOf(content: DraftContent, reused: readonly string[] = []): Blocker[] {
  const { languages, factors, scales } = content
  return [
    ...textBlockers(content, 'about'),
    ...(languages.length === 0 ? [blocker('no-language', 'about', 'language:fr')] : []),
    ...(QuestionnaireId.safeParse(content.id).success ? [] : [blocker('id', 'about', 'id')]),
    ...(factors.length === 0 ? [blocker('no-factor', 'outline')] : []),
    ...factors.flatMap(({ id, items }) => [
      ...textBlockers(content, factorSection(id)),
      ...(items.length === 0 ? [blocker('no-item', factorSection(id))] : []),
    ]),
    ...textBlockers(content, 'outcomes'),
    ...reused.map((id) => blocker('id-reused', sectionOfItem(content, id), `item:${id}`)),
    ...textBlockers(content, 'open-questions'),
    ...textBlockers(content, 'scales'),
    ...Object.entries(scales)
      .filter(([, scale]) => !isPartition(scale))
      .map(([id]) => blocker('scale-classes', 'scales', `scale:${id}:unfavourable`)),
  ]
}

const blocker = (
  rule: Blocker['rule'],
  section: Listed,
  field: string | null = null,
  about: Partial<Blocker> = {},
): Blocker => ({ rule, section, field, language: null, excess: null, ...about })

function textBlockers(content: DraftContent, section: Section): Blocker[] {
  return fieldsOf(content, section).flatMap(({ name, value, language, longest, isNeeded }) => {
    const length = tidyText(value).length
    if (isNeeded && length === 0) return [blocker('text-missing', section, name, { language })]
    const isAsked = language === null || content.languages.includes(language)
    if (longest === null || length <= longest || !isAsked) return []
    return [blocker('text-too-long', section, name, { language, excess: length - longest })]
  })
}
