import {
  IDEA_PARTS,
  type IdeaPart,
  type IdeaText,
  type IdeaTexts,
  LONGEST_PART,
} from '#src/core/actions/library/idea.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

export type EnteredTexts = Readonly<Partial<Record<Language, Partial<IdeaText>>>>

/**
 * The texts of an idea as they are kept: trimmed, with one kind of line end and nothing invisible. A language is filled
 * in completely or left empty; at least one is filled in. Throws where a part is missing or too long.
 */
export function tidyIdea(entered: EnteredTexts): IdeaTexts {
  const texts = LANGUAGES.flatMap((language) => {
    const text = tidyText(entered[language] ?? {}, language)
    return text ? [[language, text] as const] : []
  })
  if (texts.length === 0)
    throw new Problem('library.text-missing', { language: LANGUAGES[0], field: 'title' })
  return Object.fromEntries(texts)
}

function tidyText(entered: Partial<IdeaText>, language: Language): IdeaText | null {
  const parts = IDEA_PARTS.map((part) => [part, tidied(entered[part], part)] as const)
  if (parts.every(([, text]) => text === '')) return null
  for (const [field, text] of parts) {
    if (text === '') throw new Problem('library.text-missing', { language, field })
    const most = LONGEST_PART[field]
    if ([...text].length > most || !text.isWellFormed())
      throw new Problem('library.text-too-long', { language, field, most })
  }
  return Object.fromEntries(parts) as IdeaText
}

/** No invisible mark that turns the words around it or ends them; a title is one line. */
function tidied(text: string | undefined, part: IdeaPart): string {
  const tidy = (text ?? '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
    .trim()
  return part === 'title' ? tidy.replaceAll(/\s*\n\s*/g, ' ') : tidy
}
