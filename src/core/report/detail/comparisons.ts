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

type Tests<Test> = Readonly<{ vsRest: Test; vsPrevious: Test }>

/** A factor of a cover beside all that it is compared with. */
type Facing = Readonly<{ own: Side; rest: Side | Reason; previous: Side | Reason }>

/**
 * What is said beside each factor of each cover, cover by cover: against the rest, and against the same departments
 * before. p-values are adjusted once over all covers and factors, each kind for itself (Benjamini & Hochberg 1995). So
 * each test is made twice: with the comparisons of all departments at once, counting takes a third more memory.
 */
export function* comparisonsOf(ground: Ground): Generator<FactorComparison[], undefined> {
  const everybody = everybodyOf(ground)
  const adjusted = adjustedIn(ground, everybody)
  let place = 0
  for (const cover of ground.covers) {
    const detail = ground.detailOf(cover.blocks)
    const invited = ground.invitedIn(cover.blocks)
    yield facingsOf(ground, everybody, cover, detail).map((facing, at) => {
      const pAdjusted = { vsRest: adjusted.vsRest[place], vsPrevious: adjusted.vsPrevious[place] }
      place++
      return comparisonOf(facing, pAdjusted, (score) =>
        detail ? factorDetail(ground.cells.instrument, detail, at, { score, invited }) : null,
      )
    })
  }
}

function adjustedIn(ground: Ground, everybody: Everybody): Tests<readonly (number | null)[]> {
  const tests = ground.covers.flatMap((cover) =>
    facingsOf(ground, everybody, cover, ground.detailOf(cover.blocks)).map((facing) => {
      const { vsRest, vsPrevious } = testsOf(facing)
      return { vsRest: pOf(vsRest), vsPrevious: pOf(vsPrevious) }
    }),
  )
  return {
    vsRest: benjaminiHochberg(tests.map(({ vsRest }) => vsRest)),
    vsPrevious: benjaminiHochberg(tests.map(({ vsPrevious }) => vsPrevious)),
  }
}

const pOf = (test: Untested | Reason) => (typeof test === 'string' ? null : test.p)

type Everybody = { items: ItemSums[]; detail: DetailSums | null }

function everybodyOf({ cells, detailOf }: Ground): Everybody {
  const blocks = [...cells.counted.keys()]
  const items = cells.instrument.items.map((_, index) => sumsOf(cells, blocks, index))
  return { items, detail: detailOf(blocks) }
}

function facingsOf(
  { cells, earlier }: Ground,
  everybody: Everybody,
  cover: Cover,
  detail: DetailSums | null,
): Facing[] {
  const items = cells.instrument.items.map((_, index) => sumsOf(cells, cover.blocks, index))
  const own = sidesOf(factorFiguresOf(cells, items), detail?.factors ?? null)
  const others = restSides(cells, everybody, { items, detail })
  const before = earlier(cover)
  return own.map((side, at) => ({
    own: side,
    rest: others?.[at] ?? 'no-rest',
    previous: typeof before === 'string' ? before : (before[at] ?? 'other-items'),
  }))
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

function testsOf({ own, rest, previous }: Facing): Tests<Untested | Reason> {
  const test = (other: Side | Reason) =>
    typeof other === 'string' ? other : testedAgainst(own, other)
  return { vsRest: test(rest), vsPrevious: test(previous) }
}

function comparisonOf(
  facing: Facing,
  pAdjusted: Tests<number | null | undefined>,
  detailed: (score: number) => ReturnType<typeof factorDetail> | null,
): FactorComparison {
  const { own, rest, previous } = facing
  const withheld = own.spread === null ? 'few-people' : own.codedShare > MOST_CODED ? 'coded' : null
  const detail = withheld === null && own.score !== null ? detailed(own.score) : null
  const tests = testsOf(facing)
  const reasons: { [Kind in 'detail' | keyof typeof tests]?: Reason } = {}
  if (withheld) reasons.detail = withheld
  if (typeof tests.vsRest === 'string') reasons.vsRest = tests.vsRest
  if (typeof tests.vsPrevious === 'string') reasons.vsPrevious = tests.vsPrevious
  const judge = (kind: keyof typeof tests) => {
    const test = tests[kind]
    return typeof test === 'string' ? null : judged(test, pAdjusted[kind] ?? 1)
  }
  return {
    detail: detail && { ...detail, vsRest: judge('vsRest'), vsPrevious: judge('vsPrevious') },
    rest: typeof rest === 'string' ? null : compared(own, rest),
    previous: typeof previous === 'string' ? null : compared(own, previous),
    reasons,
  }
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
