// The same figures straight from their definitions, over lists of numbers and with no care for speed.

type Numbers = readonly number[]

export const total = (values: Numbers) => values.reduce((sum, value) => sum + value, 0)
export const mean = (values: Numbers) => total(values) / values.length

export function variance(values: Numbers): number {
  if (values.length < 2) return Number.NaN
  const centre = mean(values)
  return total(values.map((value) => (value - centre) ** 2)) / (values.length - 1)
}

export function median(values: Numbers): number {
  const sorted = values.toSorted((one, other) => one - other)
  const half = sorted.length / 2
  return Number.isInteger(half)
    ? (sorted[half - 1]! + sorted[half]!) / 2
    : sorted[Math.floor(half)]!
}

export function correlation(xs: Numbers, ys: Numbers): number {
  const [x, y] = [mean(xs), mean(ys)]
  const together = total(xs.map((value, at) => (value - x) * (ys[at]! - y)))
  return together / Math.sqrt((xs.length - 1) * variance(xs) * (ys.length - 1) * variance(ys))
}

/** Cronbach's alpha by the variances of the items and of their sum; rows are people. */
export function alpha(rows: readonly Numbers[]): number {
  const k = rows[0]!.length
  const items = total(rows[0]!.map((_, item) => variance(rows.map((row) => row[item]!))))
  return (k / (k - 1)) * (1 - items / variance(rows.map(total)))
}

/** Cliff's delta by comparing everybody with everybody. */
export function cliff(xs: Numbers, ys: Numbers): number {
  return total(xs.map((x) => total(ys.map((y) => Math.sign(x - y))))) / (xs.length * ys.length)
}

/** The adjusted p of Benjamini and Hochberg as the least m p / rank at this rank or above. */
export function adjusted(ps: Numbers): number[] {
  const sorted = ps.toSorted((one, other) => one - other)
  const scaled = sorted.map((p, rank) => (p * sorted.length) / (rank + 1))
  return ps.map((p) => Math.min(1, ...scaled.slice(sorted.indexOf(p))))
}

/** ICC(1), ICC(2) by sums of squares around means. */
export function icc(groups: readonly Numbers[]): { icc1: number; icc2: number } {
  const all = groups.flat()
  const between = total(groups.map((group) => group.length * (mean(group) - mean(all)) ** 2))
  const within = total(groups.flatMap((group) => group.map((value) => (value - mean(group)) ** 2)))
  const [msb, msw] = [between / (groups.length - 1), within / (all.length - groups.length)]
  const squares = total(groups.map((group) => group.length ** 2))
  const n0 = (all.length - squares / all.length) / (groups.length - 1)
  return { icc1: (msb - msw) / (msb + (n0 - 1) * msw), icc2: (msb - msw) / msb }
}

/** R² of least squares, by elimination on the normal equations of centred columns. */
export function rSquared(columns: readonly Numbers[], y: Numbers): number {
  const centred = columns.map((column) => column.map((value) => value - mean(column)))
  const target = y.map((value) => value - mean(y))
  const rows = centred.map((one) => [
    ...centred.map((other) => total(one.map((value, at) => value * other[at]!))),
    total(one.map((value, at) => value * target[at]!)),
  ])
  const beta = solve(rows)
  const fitted = target.map((_, at) => total(beta.map((b, column) => b * centred[column]![at]!)))
  return total(fitted.map((value) => value ** 2)) / total(target.map((value) => value ** 2))
}

/** LMG: what each column adds to R², averaged over every order in which columns can enter. */
export function lmg(columns: readonly Numbers[], y: Numbers): number[] {
  const orders = permutations(columns.map((_, at) => at))
  return columns.map((_, column) => {
    const gains = orders.map((order) => {
      const before = order.slice(0, order.indexOf(column))
      const of = (places: Numbers) =>
        places.length === 0
          ? 0
          : rSquared(
              places.map((at) => columns[at]!),
              y,
            )
      return of([...before, column]) - of(before)
    })
    return mean(gains)
  })
}

function permutations(values: Numbers): Numbers[] {
  if (values.length <= 1) return [values]
  return values.flatMap((value) =>
    permutations(values.filter((other) => other !== value)).map((rest) => [value, ...rest]),
  )
}

function solve(rows: number[][]): number[] {
  const size = rows.length
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce((top, row) => (Math.abs(row[pivot]!) > Math.abs(top[pivot]!) ? row : top))
    const place = rows.indexOf(best)
    ;[rows[pivot], rows[place]] = [rows[place]!, rows[pivot]!]
    rows.forEach((row, at) => {
      if (at === pivot) return
      const times = row[pivot]! / rows[pivot]![pivot]!
      for (let column = pivot; column <= size; column++)
        row[column]! -= times * rows[pivot]![column]!
    })
  }
  return rows.map((row, at) => row[size]! / row[at]!)
}
