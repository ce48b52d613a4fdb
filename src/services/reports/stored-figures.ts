import { type DetailedFigures, NO_COMPARISON } from '#src/core/report/detail.ts'
import type { Figures } from '#src/core/report/figures.ts'

/** Campaigns that closed before there was detail have figures without. */
type StoredFigures = Figures | DetailedFigures

/** The figures of a cover as they were written at close. */
export function storedFigures(text: string): DetailedFigures {
  const figures = JSON.parse(text) as StoredFigures
  return {
    ...figures,
    factors: figures.factors.map((factor) => ({ ...NO_COMPARISON, ...factor })),
  }
}
