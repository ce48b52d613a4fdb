import type { Language } from '#src/core/words/language.ts'

/** A term and what holds for it; `text: null` is left to be filled in on paper, `written` = in another language. */
export type Term = Readonly<{
  term: string
  text: string | null
  isCode: boolean
  written: Language | null
}>

export const term = (name: string, text: string | null, written: Language | null = null): Term => ({
  term: name,
  text,
  isCode: false,
  written,
})

/** A term whose value is compared letter by letter. */
export const codeTerm = (name: string, text: string): Term => ({
  ...term(name, text),
  isCode: true,
})
