import type { Step } from '#src/core/actions/action.ts'
import type { Language } from '#src/core/words/language.ts'

/** An idea in one language: what is done, with what, how one sees that it was done, and what should move. */
export type IdeaText = Readonly<{
  title: string
  means: string
  evidence: string
  indicator: string
}>

export const IDEA_PARTS = ['title', 'means', 'evidence', 'indicator'] as const
export type IdeaPart = (typeof IDEA_PARTS)[number]

/** How long each part may be, in signs. */
export const LONGEST_PART = {
  title: 160,
  means: 400,
  evidence: 400,
  indicator: 400,
} as const satisfies Record<IdeaPart, number>

export type IdeaTexts = Readonly<Partial<Record<Language, IdeaText>>>

/** What a department could do about a factor, as a first or a second step. */
export type Idea = Readonly<{ id: string; factor: string; step: Step; texts: IdeaTexts }>

/** Septet's own are there in every language. */
export type BuiltInIdea = Idea & Readonly<{ texts: Readonly<Record<Language, IdeaText>> }>
