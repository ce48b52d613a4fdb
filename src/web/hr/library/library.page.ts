import { STEPS } from '#src/core/actions/action.ts'
import { IDEA_PARTS } from '#src/core/actions/library/idea.ts'
import { ideaIn, type ListedIdea } from '#src/core/actions/library/merge.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { KnownFactor, Library } from '#src/services/actions/library/read-library.ts'
import type { Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Options = Readonly<{ notice: Notice | null; mayEdit: boolean }>

/** The library by factor and step. Hidden ideas are shown to those who may offer them again. */
export function libraryPage(
  reader: Reader,
  { ideas, factors }: Library,
  { notice, mayEdit }: Options,
) {
  const { language } = reader
  const seen = ideas.filter(({ isHidden }) => mayEdit || !isHidden)
  return {
    ...frame(reader, say(language, 'library.title')),
    notice,
    add: mayEdit ? { href: '/action-library/new', label: say(language, 'library.new') } : null,
    factors: aboutIdeas(factors, seen).map((factor) => ({
      id: factor.id,
      ...factorTitle(language, factor),
      add: mayEdit ? `/action-library/new?${new URLSearchParams({ factor: factor.id })}` : null,
      steps: stepsOf(
        language,
        seen.filter((idea) => idea.factor === factor.id),
        mayEdit,
      ),
    })),
  }
}

/** The factors of questionnaires, and those that ideas are about which no questionnaire has any more. */
function aboutIdeas(
  factors: readonly KnownFactor[],
  ideas: readonly ListedIdea[],
): readonly KnownFactor[] {
  const known = new Set(factors.map(({ id }) => id))
  const others = new Set(ideas.map(({ factor }) => factor).filter((id) => !known.has(id)))
  return [...factors, ...[...others].map((id) => ({ id, title: {} }))]
}

export function factorTitle(language: Language, { id, title }: KnownFactor) {
  const { text, language: lang } = textIn(language, title)
  return { lang, title: text || id }
}

function stepsOf(language: Language, ideas: readonly ListedIdea[], mayEdit: boolean) {
  return STEPS.flatMap((step) => {
    const some = ideas.filter((idea) => idea.step === step)
    if (some.length === 0) return []
    const title = say(language, `library.step.${step}`)
    return [{ title, ideas: some.map((idea) => ideaView(language, idea, mayEdit)) }]
  })
}

function ideaView(language: Language, idea: ListedIdea, mayEdit: boolean) {
  const { language: lang, title } = ideaIn(language, idea.texts)
  return {
    id: idea.id,
    lang,
    title,
    marks: marksOf(language, idea),
    terms: termsOf(language, idea),
    edit: mayEdit
      ? {
          href: `/action-library/${idea.id}`,
          label: say(language, 'library.edit'),
          about: say(language, 'library.edit-of', { title }),
        }
      : null,
  }
}

const marksOf = (language: Language, { origin, isHidden }: ListedIdea): string[] => [
  ...(origin === 'built-in' ? [] : [say(language, `library.mark.${origin}`)]),
  ...(isHidden ? [say(language, 'library.mark.hidden')] : []),
]

/** What an idea says beside its title, in the reader's language where it has that. */
export function termsOf(language: Language, { texts }: Pick<ListedIdea, 'texts'>) {
  const text = ideaIn(language, texts)
  return IDEA_PARTS.filter((part) => part !== 'title').map((part) => ({
    term: say(language, `library.part.${part}`),
    text: text[part],
    written: text.language,
    isCode: false,
  }))
}
