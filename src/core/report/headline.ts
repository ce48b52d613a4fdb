import type { DetailedFigures } from '#src/core/report/detail.ts'

type Factor = DetailedFigures['factors'][number]

/**
 * What is read of many covers at once, for a heat map or a comparison: of each factor its score, how sure it is, whether
 * it differs from the rest, and how many people's scores vary how much (`null` without detail; in points).
 */
export type Headline = Readonly<{
  factors: readonly (Pick<Factor, 'id' | 'score' | 'codedShare' | 'bounds'> & {
    n?: number | null
    sd?: number | null
    mark?: 'above' | 'below' | null
  })[]
  index: DetailedFigures['index']
}>

export function headlineOf({ factors, index }: DetailedFigures): Headline {
  return {
    factors: factors.map(({ id, score, codedShare, bounds, detail }) => ({
      id,
      score,
      codedShare,
      bounds,
      n: detail?.n ?? null,
      sd: detail?.sd ?? null,
      mark: detail?.vsRest?.mark ?? null,
    })),
    index,
  }
}
