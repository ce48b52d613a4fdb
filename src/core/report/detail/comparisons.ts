import type { Cover } from '#src/core/disclosure/cover.ts'
import { type DetailSums, sumsOfAll } from '#src/core/disclosure/detail/detail-sums.ts'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { factorDetail } from '#src/core/report/detail/factor-detail.ts'
import {
  compared,
  judged,
  MOST_CODED,
  type Scores,
  type Side,
  spreadOf,
  testedAgainst,
  type Untested,
} from '#src/core/report/detail/side.ts'
import type { FactorComparison, Reason } from '#src/core/report/detail.ts'
import { type FactorFigures, factorFiguresOf } from '#src/core/report/figures.ts'
import type { PublishedCells } from '#src/core/report/figures-cells.ts'
import { type ItemSums, restOf, sumsOf } from '#src/core/report/figures-sums.ts'
import { benjaminiHochberg } from '#src/core/statistics/adjust.ts'

/** The same departments in an earlier campaign, factor by factor in the present order, or why there is nothing. */
export type Earlier = (cover: Cover) => Reason | readonly (Side | Reason)[]

/** All that a close knows of its covers: their cells, and who of them are people of whole detail blocks. */
export type Ground = Readonly<{
  cells: PublishedCells
  covers: readonly Cover[]
  /** The sums over a union of blocks; `null` where it is no union of detail blocks. */
  detailOf: (blocks: readonly number[]) => DetailSums | null
  invitedIn: (blocks: readonly number[]) => number
  earlier: Earlier
}>

type Tests = { vsRest: Untested | Reason; vsPrevious: Untested | Reason }
type Open = { comparison: FactorComparison; tests: Tests }

/**
 * What is said beside each factor of each cover: against the rest, and against the same departments before. p-values are
 * adjusted once over all covers and factors, each kind for itself (Benjamini & Hochberg 1995).
 */
export function comparisonsOf(ground: Ground): FactorComparison[][] {
  const everybody = everybodyOf(ground)
  const open = ground.covers.map((cover) => openComparisons(ground, everybody, cover))
  const all = open.flat()
  const adjusted = {
    vsRest: adjustedOver(all.map(({ tests }) => tests.vsRest)),
    vsPrevious: adjustedOver(all.map(({ tests }) => tests.vsPrevious)),
  }
  let place = 0
  return open.map((factors) =>
    factors.map(({ comparison, tests }) => {
      const at = place++
      const judge = (kind: keyof Tests) => {
        const test = tests[kind]
        return typeof test === 'string' ? null : judged(test, adjusted[kind][at] ?? 1)
      }
      const { detail } = comparison
      return detail === null
        ? comparison
        : {
            ...comparison,
            detail: { ...detail, vsRest: judge('vsRest'), vsPrevious: judge('vsPrevious') },
          }
    }),
  )
}

const adjustedOver = (tests: readonly (Untested | Reason)[]) =>
  benjaminiHochberg(tests.map((test) => (typeof test === 'string' ? null : test.p)))

type Everybody = { items: ItemSums[]; detail: DetailSums | null }

function everybodyOf({ cells, detailOf }: Ground): Everybody {
  const blocks = [...cells.counted.keys()]
  const items = cells.instrument.items.map((_, index) => sumsOf(cells, blocks, index))
  return { items, detail: detailOf(blocks) }
}

function openComparisons(ground: Ground, everybody: Everybody, cover: Cover): Open[] {
  const { cells, detailOf, invitedIn, earlier } = ground
  const detail = detailOf(cover.blocks)
  const sums = cells.instrument.items.map((_, index) => sumsOf(cells, cover.blocks, index))
  const own = sidesOf(factorFiguresOf(cells, sums), detail?.factors ?? null)
  const others = restSides(cells, everybody, { items: sums, detail })
  const before = earlier(cover)
  const invited = invitedIn(cover.blocks)
  return own.map((side, at) => {
    const previous = typeof before === 'string' ? before : (before[at] ?? 'other-items')
    return openComparison(side, others?.[at] ?? 'no-rest', previous, () =>
      detail && side.score !== null
        ? factorDetail(cells.instrument, detail, at, { score: side.score, invited })
        : null,
    )
  })
}

/** Everybody but some: what is left of whole numbers, so that no cover costs a walk over all others. */
function restSides(cells: PublishedCells, all: Everybody, some: Everybody): Side[] | null {
  const items = all.items.flatMap((own, index) => {
    const part = some.items[index]
    return part ? [restOf(own, part)] : []
  })
  if (!items.some(({ members }) => members > 0)) return null
  const detail =
    all.detail && some.detail
      ? all.detail.factors.map((own, at) => less(own, some.detail?.factors[at] ?? own))
      : null
  return sidesOf(factorFiguresOf(cells, items), detail)
}

const less = (all: Scores, some: Scores): Scores => ({
  scored: all.scored - some.scored,
  sum: all.sum - some.sum,
  square: all.square - some.square,
})

function openComparison(
  own: Side,
  rest: Side | Reason,
  previous: Side | Reason,
  detailed: () => ReturnType<typeof factorDetail> | null,
): Open {
  const withheld = own.spread === null ? 'few-people' : own.codedShare > MOST_CODED ? 'coded' : null
  const detail = withheld === null ? detailed() : null
  const test = (other: Side | Reason) =>
    typeof other === 'string' ? other : testedAgainst(own, other)
  const tests = { vsRest: test(rest), vsPrevious: test(previous) }
  const reasons: { [Kind in 'detail' | keyof Tests]?: Reason } = {}
  if (withheld) reasons.detail = withheld
  if (typeof tests.vsRest === 'string') reasons.vsRest = tests.vsRest
  if (typeof tests.vsPrevious === 'string') reasons.vsPrevious = tests.vsPrevious
  const comparison = {
    detail: detail && { ...detail, vsRest: null, vsPrevious: null },
    rest: typeof rest === 'string' ? null : compared(own, rest),
    previous: typeof previous === 'string' ? null : compared(own, previous),
    reasons,
  }
  return { comparison, tests }
}

const sidesOf = (factors: readonly FactorFigures[], detail: readonly Scores[] | null): Side[] =>
  factors.map(({ score, bounds, codedShare }, at) => {
    const own = detail?.[at]
    return { score, bounds, codedShare, spread: own ? spreadOf(own) : null }
  })

/** The sums of any union of detail blocks, of those of each; `null` where it is no union. */
export function detailFinder(
  instrument: Instrument,
  unionOf: (blocks: readonly number[]) => number[] | null,
  sums: readonly DetailSums[],
) {
  return (blocks: readonly number[]): DetailSums | null => {
    const union = unionOf(blocks)?.flatMap((id) => sums[id] ?? []) ?? []
    return union.length > 0 ? sumsOfAll(instrument, union) : null
  }
}
