import type { AnswerClass } from '#src/core/questionnaire/scale.ts'
import type { Language } from '#src/core/words/language.ts'

/** Answers to items, in shares 0-1 of the valid ones. The same `kinds` of segment hold for every item. */
export type Distribution = {
  language: Language
  kinds: readonly SegmentKind[]
  items: readonly DistributionItem[]
}

/** One option or one class, from unfavourable to favourable. */
export type SegmentKind = { label: string; class: AnswerClass }

export type DistributionItem = {
  label: string
  shares: readonly number[] | null
  /** Why there are no shares: nearly everybody was of one mind, or too few answered; `null` = there is no score. */
  code: AnswerClass | 'too-few' | null
  estimated: boolean
  /** A heading above the first of several items in a row that share it. */
  group?: string | null
  /** Said below the label. */
  note?: string | null
}

/** How far the answers to an item reach to either side of the centre, in shares. */
export function sidesOf(kinds: readonly SegmentKind[], shares: readonly number[]) {
  const of = (wanted: AnswerClass) =>
    shares.reduce((sum, share, index) => sum + (kinds[index]?.class === wanted ? share : 0), 0)
  const half = of('neutral') / 2
  return { left: of('unfavourable') + half, right: of('favourable') + half }
}

/** The outermost option of a side is strong, those nearer to the centre are soft. */
export function fillOf(kinds: readonly SegmentKind[], index: number) {
  const kind = kinds[index]?.class
  if (kind === 'neutral') return { fill: 'middle', ink: 'on-middle' }
  if (kind === 'unfavourable') {
    return index === 0 ? { fill: 'low', ink: 'on-dark' } : { fill: 'low-soft', ink: 'on-light' }
  }
  return index === kinds.length - 1
    ? { fill: 'high', ink: 'on-dark' }
    : { fill: 'high-soft', ink: 'on-light' }
}
