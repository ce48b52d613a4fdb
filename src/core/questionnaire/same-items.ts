import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { scaleOf } from '#src/core/questionnaire/items.ts'
import type { Localised, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'

/**
 * Whether the scores of a factor in two questionnaires may be compared: the same items in the same order, each asked
 * in the same words, on the same scale (points, classes and labels) and turned the same way. Words count in every
 * language in which both are written, so a language more breaks nothing; without a common one nothing is the same.
 * `false` too where one of them has no such factor.
 */
export function sameItems(one: Questionnaire, other: Questionnaire, factor: string): boolean {
  const languages = commonLanguages(one, other)
  const asked = askedIn(one, factor, languages)
  return languages.length > 0 && asked !== null && asked === askedIn(other, factor, languages)
}

/** The same of one item, in whatever factor it stands. `false` too where one of them does not ask it. */
export function sameItem(one: Questionnaire, other: Questionnaire, id: string): boolean {
  const languages = commonLanguages(one, other)
  const [asked, otherwise] = [one, other].map((questionnaire) =>
    questionnaire.items.some((item) => item.id === id)
      ? canonicalJson(itemAsked(questionnaire, id, languages))
      : null,
  )
  return languages.length > 0 && asked !== null && asked === otherwise
}

/** Whether two indices may be compared: means of the same factors, each of the same items. */
export function sameIndex(one: Questionnaire, other: Questionnaire): boolean {
  const factors = new Set([...one.factors, ...other.factors].map(({ id }) => id))
  return [...factors].every((factor) => sameItems(one, other, factor))
}

const commonLanguages = (one: Questionnaire, other: Questionnaire) =>
  one.languages.filter((language) => other.languages.includes(language))

/** A factor as people met it, in a spelling that two questionnaires share only if they ask the same. */
function askedIn(
  questionnaire: Questionnaire,
  factor: string,
  languages: readonly Language[],
): string | null {
  const found = questionnaire.factors.find(({ id }) => id === factor)
  if (!found) return null
  return canonicalJson(found.items.map((id) => itemAsked(questionnaire, id, languages)))
}

function itemAsked(questionnaire: Questionnaire, id: string, languages: readonly Language[]) {
  const item = questionnaire.items.find((one) => one.id === id)
  if (!item) throw new RangeError(`No item ${id} in ${questionnaire.id}`)
  const wordsOf = (text: Localised) => languages.map((language) => text[language] ?? null)
  const { min, max, classes, labels, ends } = scaleOf(questionnaire, item)
  return {
    id,
    text: wordsOf(item.text),
    reversed: item.reversed,
    scale: { min, max, classes },
    labels: labels?.map(wordsOf) ?? null,
    ends: ends && [wordsOf(ends.low), wordsOf(ends.high)],
  }
}
