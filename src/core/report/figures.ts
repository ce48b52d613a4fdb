import { mean } from 'simple-statistics'
import type { Instrument } from '#src/core/disclosure/instrument.ts'
import { type Bounds, boundsOf, massOf } from '#src/core/report/figures-bounds.ts'
import type { PublishedCells } from '#src/core/report/figures-cells.ts'
import { type ItemFigures, itemFigures } from '#src/core/report/figures-item.ts'
import { type Estimate, estimateOf, type ItemSums, sumsOf } from '#src/core/report/figures-sums.ts'

/** Scores and bounds in points 0-100, classes in % of valid answers; null only where nothing counts. */
export type FactorFigures = {
  id: string
  score: number | null
  favourable: number | null
  neutral: number | null
  unfavourable: number | null
  codedShare: number
  bounds: Bounds
}

type IndexFigures = { score: number | null; codedShare: number; bounds: Bounds }

export type Figures = {
  items: ItemFigures[]
  factors: FactorFigures[]
  outcomes: ItemFigures[]
  index: IndexFigures
}

type Summed = { sums: ItemSums; estimate: Estimate }

/**
 * The figures of a cover, from published cells alone: DESIGN, report JSON; QUESTIONNAIRE 3; ANONYMITY B3.
 * A factor pools its items weighted by valid answers. The index is the mean of the factors that have a score, and
 * so are its bounds: a factor without a score has only "too few" cells, in every world that fits the codes it is
 * left out too, and factors share no item, so that all of them can lie at their edge at once.
 */
export function figuresOf(cells: PublishedCells, blocks: readonly number[]): Figures {
  const { items, outcomes } = cells.instrument
  const summed = summedUp(
    cells,
    items.map((_, index) => sumsOf(cells, blocks, index)),
  )
  const commentBlocks = cells.unionOf(blocks)
  const figures = summed.map(({ sums, estimate }, index) =>
    itemFigures(cells, { blocks, commentBlocks }, index, sums, estimate),
  )
  const own = new Set(outcomes)
  const scored = factorsOf(cells, summed)
  return {
    items: figures.filter((_, index) => !own.has(index)),
    factors: scored,
    outcomes: figures.filter((_, index) => own.has(index)),
    index: indexFigures(cells.instrument, scored, summed),
  }
}

/** The factors of any people, from the sums of their items: of a cover, or of all others. */
export function factorFiguresOf(cells: PublishedCells, sums: readonly ItemSums[]): FactorFigures[] {
  return factorsOf(cells, summedUp(cells, sums))
}

const summedUp = (cells: PublishedCells, sums: readonly ItemSums[]): Summed[] =>
  cells.instrument.items.flatMap((item, index) => {
    const own = sums[index]
    return own ? [{ sums: own, estimate: estimateOf(item, cells.means[index], own) }] : []
  })

const factorsOf = (cells: PublishedCells, summed: readonly Summed[]) =>
  cells.instrument.factors.map(({ id, items }) => factorFigures(cells, id, items, summed))

function factorFigures(
  { instrument, k }: PublishedCells,
  id: string,
  indices: readonly number[],
  summed: readonly Summed[],
): FactorFigures {
  const parts = indices.flatMap((index) => {
    const item = instrument.items[index]
    const part = summed[index]
    return item && part ? [{ item, ...part }] : []
  })
  const over = (value: (estimate: Estimate) => number) =>
    parts.reduce((sum, { estimate }) => sum + value(estimate), 0)
  const valid = over((estimate) => estimate.valid)
  const mean = (sum: number) => (valid > 0 ? sum / valid : null)
  return {
    id,
    score: mean(over((estimate) => estimate.points)),
    favourable: mean(100 * over(({ classes }) => classes.favourable)),
    neutral: mean(100 * over(({ classes }) => classes.neutral)),
    unfavourable: mean(100 * over(({ classes }) => classes.unfavourable)),
    codedShare: codedShare(parts),
    bounds: boundsOf(massOf(parts), k),
  }
}

function indexFigures(
  { factors }: Instrument,
  scored: readonly FactorFigures[],
  summed: readonly Summed[],
): IndexFigures {
  const counting = scored.filter((factor) => factor.score !== null)
  const meanOf = (value: (factor: FactorFigures) => number) => mean(counting.map(value))
  const parts = factors.flatMap(({ items }) => items.flatMap((index) => summed[index] ?? []))
  const share = codedShare(parts)
  if (counting.length === 0) return { score: null, codedShare: share, bounds: [0, 100] }
  return {
    score: meanOf(({ score }) => score ?? 0),
    codedShare: share,
    bounds: [meanOf(({ bounds }) => bounds[0]), meanOf(({ bounds }) => bounds[1])],
  }
}

// Pairs of a member and an item: every item of a cover has the same members.
function codedShare(parts: readonly { sums: ItemSums }[]): number {
  const coded = parts.reduce((sum, { sums }) => sum + sums.coded, 0)
  const pairs = parts.reduce((sum, { sums }) => sum + sums.members, 0)
  return pairs > 0 ? coded / pairs : 0
}
