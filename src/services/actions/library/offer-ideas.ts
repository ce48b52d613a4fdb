import type { ActionTerms } from '#src/core/actions/action.ts'
import { ideaIn, type ListedIdea } from '#src/core/actions/library/merge.ts'
import type { Language } from '#src/core/words/language.ts'
import { ideasNow } from '#src/services/actions/library/read-library.ts'
import type { Context } from '#src/services/context.ts'

/** The ideas that are offered for a factor, first those to understand the business. Whoever asks has asked whether it may be. */
export async function listIdeas(
  { office }: Pick<Context, 'office'>,
  factor: string,
): Promise<ListedIdea[]> {
  const ideas = (await ideasNow(office)).filter((idea) => idea.factor === factor && !idea.isHidden)
  return (['understand', 'prepare'] as const).flatMap((step) =>
    ideas.filter((idea) => idea.step === step),
  )
}

/** What an action begins with that is made from an idea. */
export type IdeaTerms = Pick<
  ActionTerms,
  'factor' | 'step' | 'title' | 'means' | 'evidence' | 'indicator'
> & { entry: string }

/** The title in each language that the idea has, the rest in the language of who plans; `null` = it is not offered. */
export async function entryTerms(
  { office }: Pick<Context, 'office'>,
  id: string,
  language: Language,
): Promise<IdeaTerms | null> {
  const idea = (await ideasNow(office)).find((one) => one.id === id && !one.isHidden)
  if (!idea) return null
  const { means, evidence, indicator } = ideaIn(language, idea.texts)
  const title = Object.fromEntries(
    Object.entries(idea.texts).map(([code, text]) => [code, text.title]),
  )
  return {
    entry: idea.id,
    factor: idea.factor,
    step: idea.step,
    title,
    means,
    evidence,
    indicator,
  }
}
