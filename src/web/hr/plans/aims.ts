import type { Aim, Baseline } from '#src/core/actions/action.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { NOTHING, scoreText } from '#src/web/hr/charts/figures.ts'

type Named = Readonly<{ questionnaire: Questionnaire }>

/** A factor by its title, an item by its question. */
export function aimText(language: Language, named: Named, { factor, item }: Aim): string {
  const title = factorText(language, named, factor)
  if (item === null) return title
  return say(language, 'plan.aim.item', { factor: title, item: itemText(language, named, item) })
}

export function factorText(language: Language, { questionnaire }: Named, id: string): string {
  const factor = questionnaire.factors.find((one) => one.id === id)
  return factor ? readIn(questionnaire, language, factor.title) : id
}

export function itemText(language: Language, { questionnaire }: Named, id: string): string {
  const item = questionnaire.items.find((one) => one.id === id)
  return item ? readIn(questionnaire, language, item.text) : id
}

/** A score that is published or frozen, with the mark of an estimate. */
export const baselineText = (language: Language, baseline: Baseline | null): string =>
  baseline === null ? NOTHING : scoreText(language, baseline)
