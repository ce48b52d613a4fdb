import { STEPS } from '#src/core/actions/action.ts'
import { ideaIn, type ListedIdea } from '#src/core/actions/library/merge.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { Link } from '#src/web/layout.page.ts'

/** The partial `ideas`: what a plan may begin with. */
export type IdeasPart = Readonly<{
  title: string
  steps: readonly Readonly<{
    title: string
    ideas: readonly Readonly<{ title: string; lang: Language; means: string; take: Link }>[]
  }>[]
}>

/**
 * Ideas for a factor, by step, each with the way to the form of a new action; `form` = its address, without a query,
 * `item` = what of the factor was picked.
 * `null` = there is none.
 */
export function ideasPart(
  language: Language,
  form: string,
  ideas: readonly ListedIdea[],
  item: string | null = null,
): IdeasPart | null {
  if (ideas.length === 0) return null
  return {
    title: say(language, 'library.offered'),
    steps: STEPS.flatMap((step) => {
      const some = ideas.filter((idea) => idea.step === step)
      if (some.length === 0) return []
      const title = say(language, `library.step.${step}`)
      return [{ title, ideas: some.map((idea) => offered(language, form, idea, item)) }]
    }),
  }
}

function offered(
  language: Language,
  form: string,
  { id, factor, texts }: ListedIdea,
  item: string | null,
) {
  const { language: lang, title, means } = ideaIn(language, texts)
  const href = `${form}?${new URLSearchParams({ factor, ...(item ? { item } : {}), entry: id })}`
  return { title, lang, means, take: { href, label: say(language, 'library.take') } }
}
