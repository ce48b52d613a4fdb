import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { FrozenTree } from '#src/services/reports/readable.ts'

/** "Sales North + Legal": units of the frozen tree, ascending, as a person reads them. */
export const namesOf = (language: Language, tree: FrozenTree, units: readonly number[]) =>
  tree.namesOf(units, (name) => say(language, 'report.directly', { name }))
