import type { AnswerClass } from '#src/core/questionnaire/scale.ts'
import type { DetailedFigures, TestedDifference } from '#src/core/report/detail.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'

type Factor = DetailedFigures['factors'][number]
type Item = DetailedFigures['items'][number]

/** What became of a test: a difference to be believed, or `none`. */
export type Finding = 'above' | 'below' | 'none'

/**
 * What is read of many covers at once, for a heat map or a comparison: of each factor its score, how sure it is, whether
 * it differs from the rest, and how many people's scores vary how much (`null` without detail; in points).
 */
export type Headline = Readonly<{
  factors: readonly (Pick<Factor, 'id' | 'score' | 'codedShare' | 'bounds'> & {
    n?: number | null
    sd?: number | null
    /** Against the rest, and against the earlier campaign; `null` where it was not tested. */
    findings?: Readonly<{ rest: Finding | null; previous: Finding | null }>
  })[]
  index: DetailedFigures['index']
  /** Each item of a factor, in their order; campaigns that closed before have none. */
  items?: readonly WrittenItem[]
}>

/** A score where it is exact; an estimate with its coded share and bounds; a code; `null` where nothing counts. */
type WrittenItem =
  | number
  | readonly [score: number, codedShare: number, low: number, high: number]
  | AnswerClass
  | 'too-few'
  | null

/** An item among many covers: its score, or the code that stands in its place. */
export type HeadlineItem =
  | Readonly<{ score: number; codedShare: number; bounds: Bounds }>
  | Readonly<{ code: AnswerClass | 'too-few' }>

export function headlineOf({ factors, index, items }: DetailedFigures): Headline {
  return {
    factors: factors.map(({ id, score, codedShare, bounds, detail }) => ({
      id,
      score,
      codedShare,
      bounds,
      n: detail?.n ?? null,
      sd: detail?.sd ?? null,
      findings: { rest: findingOf(detail?.vsRest), previous: findingOf(detail?.vsPrevious) },
    })),
    index,
    items: items.map(writtenItem),
  }
}

export const findingOf = (tested: TestedDifference | null | undefined): Finding | null =>
  tested ? (tested.mark ?? 'none') : null

/** An item as it was published; what was written tersely, read. */
export function readItem(written: WrittenItem): HeadlineItem {
  if (written === null) return { code: 'too-few' }
  if (typeof written === 'string') return { code: written }
  if (typeof written === 'number')
    return { score: written, codedShare: 0, bounds: [written, written] }
  const [score, codedShare, low, high] = written
  return { score, codedShare, bounds: [low, high] }
}

function writtenItem({ score, codedShare, bounds, almostAll, tooFew }: Item): WrittenItem {
  if (almostAll !== null) return almostAll
  if (tooFew || score === null) return tooFew ? 'too-few' : null
  return codedShare === 0 ? score : [score, codedShare, ...bounds]
}
