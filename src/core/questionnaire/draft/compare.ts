import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { scaleOf } from '#src/core/questionnaire/items.ts'
import type {
  Factor,
  Item,
  Localised,
  Questionnaire,
} from '#src/core/questionnaire/questionnaire.ts'
import { sameIndex, sameItems } from '#src/core/questionnaire/same-items.ts'
import type { Language } from '#src/core/words/language.ts'

/** Why a factor cannot be compared with the version before; `item` is the id of the one it is about. */
export type Difference = Readonly<{
  why: 'words' | 'scale' | 'turned' | 'added' | 'removed' | 'order' | 'no-common-language'
  item: string | null
  /** The languages in which the words differ. */
  languages: readonly Language[]
}>

export type FactorComparison = Readonly<{
  factor: Pick<Factor, 'id' | 'title'>
  /** `new` and `gone`: only one of the two versions asks it. */
  state: 'same' | 'changed' | 'new' | 'gone'
  differences: readonly Difference[]
}>

export type Comparison = Readonly<{
  factors: readonly FactorComparison[]
  isSameIndex: boolean
  /** Whether reports look at another question for what goes with satisfaction: that is the first outcome. */
  isOtherCriterion: boolean
}>

/** What a version does to the trends of the one before, factor by factor; `sameItems` decides, this says why. */
export function compareVersions(before: Questionnaire, now: Questionnaire): Comparison {
  const gone = before.factors.filter(({ id }) => now.factors.every((one) => one.id !== id))
  return {
    factors: [
      ...now.factors.map((factor) => comparedFactor(before, now, factor)),
      ...gone.map((factor) => ({ factor, state: 'gone' as const, differences: [] })),
    ],
    isSameIndex: sameIndex(before, now),
    isOtherCriterion: before.outcomes[0] !== now.outcomes[0],
  }
}

function comparedFactor(
  before: Questionnaire,
  now: Questionnaire,
  factor: Factor,
): FactorComparison {
  const earlier = before.factors.find(({ id }) => id === factor.id)
  if (!earlier) return { factor, state: 'new', differences: [] }
  if (sameItems(before, now, factor.id)) return { factor, state: 'same', differences: [] }
  return { factor, state: 'changed', differences: differences(before, now, earlier, factor) }
}

function differences(
  before: Questionnaire,
  now: Questionnaire,
  earlier: Factor,
  later: Factor,
): Difference[] {
  const languages = now.languages.filter((language) => before.languages.includes(language))
  if (languages.length === 0) return [difference('no-common-language', null)]
  const added = later.items.filter((id) => !earlier.items.includes(id))
  const removed = earlier.items.filter((id) => !later.items.includes(id))
  const both = later.items.filter((id) => earlier.items.includes(id))
  const inOrder = both.every(
    (id, at) => earlier.items.filter((one) => both.includes(one))[at] === id,
  )
  return [
    ...both.flatMap((id) => itemDifferences(before, now, id, languages)),
    ...added.map((id) => difference('added', id)),
    ...removed.map((id) => difference('removed', id)),
    ...(inOrder ? [] : [difference('order', null)]),
  ]
}

/** How an item of both is asked otherwise; empty where people meet the same question on the same scale. */
function itemDifferences(
  before: Questionnaire,
  now: Questionnaire,
  id: string,
  languages: readonly Language[],
): Difference[] {
  const [earlier, later] = [itemIn(before, id), itemIn(now, id)]
  const reworded = languages.filter((language) => earlier.text[language] !== later.text[language])
  const scale = (questionnaire: Questionnaire, item: Item) =>
    scaleInWords(questionnaire, item, languages)
  return [
    ...(reworded.length > 0 ? [difference('words', id, reworded)] : []),
    ...(scale(before, earlier) === scale(now, later) ? [] : [difference('scale', id)]),
    ...(earlier.reversed === later.reversed ? [] : [difference('turned', id)]),
  ]
}

/** A scale as people meet it in these languages, in a spelling that only the same scale has. */
function scaleInWords(
  questionnaire: Questionnaire,
  item: Item,
  languages: readonly Language[],
): string {
  const { min, max, classes, labels, ends } = scaleOf(questionnaire, item)
  const inThese = (text: Localised) => languages.map((language) => text[language] ?? null)
  return canonicalJson({
    min,
    max,
    classes,
    labels: labels?.map(inThese) ?? null,
    ends: ends && [inThese(ends.low), inThese(ends.high)],
  })
}

/**
 * The items that have the id of another question of an earlier version. `versions`: all of them, the latest first. An id
 * that goes on from the latest version is none of these, whatever its words: that it changed is said in the comparison.
 */
export function reusedIds(now: Questionnaire, versions: readonly Questionnaire[]): string[] {
  const [latest, ...older] = versions
  return now.items
    .map(({ id }) => id)
    .filter((id) => !latest?.items.some((item) => item.id === id))
    .filter((id) => {
      const last = older.find(({ items }) => items.some((item) => item.id === id))
      if (!last) return false
      const languages = now.languages.filter((language) => last.languages.includes(language))
      return languages.length === 0 || itemDifferences(last, now, id, languages).length > 0
    })
}

function itemIn({ id: questionnaire, items }: Questionnaire, id: string): Item {
  const found = items.find((item) => item.id === id)
  if (!found) throw new RangeError(`No item ${id} in ${questionnaire}`)
  return found
}

const difference = (
  why: Difference['why'],
  item: string | null,
  languages: readonly Language[] = [],
): Difference => ({ why, item, languages })
