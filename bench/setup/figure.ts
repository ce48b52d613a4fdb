/** One line of the table. `product` and `floor` are in `unit`; the target bounds `value`: the ratio, or the product itself. */
export type Figure = Readonly<{
  part: string
  what: string
  unit: string
  floor: number | null
  product: number
  target: string
  met: boolean
}>

/** A rate that is held against a floor of the same run. */
export function ratioFigure(
  part: string,
  what: string,
  unit: string,
  rates: { floor: number; product: number },
  least: number,
): Figure {
  const target = `>= ${least * 100} % of the floor`
  return { part, what, unit, ...rates, target, met: rates.product / rates.floor >= least }
}

/** A number with a limit of its own. */
export function limitFigure(
  part: string,
  what: string,
  unit: string,
  product: number,
  limit: { most?: number; least?: number },
): Figure {
  const { most = Infinity, least = -Infinity } = limit
  const target = limit.most === undefined ? `>= ${least}` : `<= ${most}`
  return {
    part,
    what,
    unit,
    floor: null,
    product,
    target,
    met: product <= most && product >= least,
  }
}

/** A number that stands beside the others and has no target. */
export function plainFigure(part: string, what: string, unit: string, product: number): Figure {
  return { part, what, unit, floor: null, product, target: '', met: true }
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The value that a share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Floor and product by turns (A B A B), so that a noisy machine disturbs both alike; the medians of both. */
export async function byTurns(
  rounds: number,
  measure: { floor: () => Promise<number>; product: () => Promise<number> },
) {
  const floors: number[] = []
  const products: number[] = []
  for (let round = 0; round < rounds; round++) {
    floors.push(await measure.floor())
    products.push(await measure.product())
  }
  return { floor: median(floors), product: median(products) }
}
