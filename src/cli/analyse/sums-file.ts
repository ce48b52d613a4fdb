import { z } from 'zod'
import type { Complaint } from '#src/cli/table/complaint.ts'
import { parseJson, placesIn } from '#src/cli/table/json-place.ts'
import type { SumsFile } from '#src/core/analysis/published-sums.ts'

const Item = z
  .object({ id: z.string(), factor: z.string().nullable(), min: z.number(), max: z.number() })
  .refine(({ min, max }) => min < max, 'min must be below max')

const Sums = z.object({
  items: z.array(Item).min(1),
  n: z.int().min(0),
  unit: z.int().min(1),
  sums: z.array(z.number().min(0)),
  products: z.array(z.number().min(0)),
})

type Fault = Readonly<{ path: readonly PropertyKey[]; text: string }>

/** Reads a file of published sums, or everything that is wrong with it. */
export function readSums(json: string): SumsFile | { complaints: Complaint[] } {
  const value = parseJson(json)
  if ('line' in value) return { complaints: [value] }
  const result = Sums.safeParse(value.json)
  const faults: Fault[] = result.success
    ? sumsFaults(result.data)
    : result.error.issues.map(({ path, message }) => ({ path, text: `${message}.` }))
  if (result.success && faults.length === 0) return result.data

  const placeOf = placesIn(json)
  const complaints = faults.map(({ path, text }): Complaint => {
    return { file: 'spec', ...placeOf(path), name: path.map(String).join('.'), text }
  })
  return { complaints }
}

function sumsFaults(file: SumsFile): Fault[] {
  const { items, sums, products } = file
  const ids = items.map(({ id }) => id)
  const pairs = (items.length * (items.length + 1)) / 2
  const faults = ids.flatMap((id, at): Fault[] => {
    if (ids.indexOf(id) === at) return []
    return [{ path: ['items', at, 'id'], text: `The item "${id}" is there twice.` }]
  })
  if (sums.length !== items.length) {
    const text = `${items.length} items have ${items.length} sums, and these are ${sums.length}.`
    faults.push({ path: ['sums'], text })
  }
  if (products.length !== pairs) {
    const text = `${items.length} items have ${pairs} products, and these are ${products.length}.`
    faults.push({ path: ['products'], text })
  }
  if (faults.length > 0) return faults
  const alone = impossible(file)
  return alone.length > 0 ? alone : impossibleTogether(file)
}

/** Sums that no answers on these scales can have. */
function impossible({ items, n, unit, sums, products }: SumsFile): Fault[] {
  return items.flatMap(({ id, min, max }, at): Fault[] => {
    const place = placeOfSquare(at, items.length)
    const [sum, square] = [sums[at] ?? 0, products[place] ?? 0]
    if (sum > n * unit * (max - min))
      return [{ path: ['sums', at], text: `No ${n} answers to "${id}" have so great a sum.` }]
    const least = n === 0 ? 0 : (sum * sum) / n
    if (square >= least * (1 - 1e-12) && square <= sum * unit * (max - min)) return []
    return [{ path: ['products', place], text: `The squares of "${id}" do not go with its sum.` }]
  })
}

/** Two items go together no more than each goes with itself: (n Sxy - Sx Sy)^2 <= (n Sxx - Sx^2)(n Syy - Sy^2). */
function impossibleTogether({ items, n, sums, products }: SumsFile): Fault[] {
  const spread = (one: number, other: number, place: number) =>
    n * (products[place] ?? 0) - (sums[one] ?? 0) * (sums[other] ?? 0)
  const squareOf = (row: number) => placeOfSquare(row, items.length)
  const own = items.map((_, at) => Math.max(0, spread(at, at, squareOf(at))))
  return items.flatMap(({ id }, row) =>
    items.slice(row + 1).flatMap((other, nth): Fault[] => {
      const place = squareOf(row) + nth + 1
      const most = Math.sqrt((own[row] ?? 0) * (own[row + nth + 1] ?? 0))
      // what rounding of such great numbers may add
      const slack = 1e-9 * (most + (sums[row] ?? 0) * (sums[row + nth + 1] ?? 0))
      if (Math.abs(spread(row, row + nth + 1, place)) <= most + slack) return []
      const text = `The product of "${id}" and "${other.id}" does not go with their squares.`
      return [{ path: ['products', place], text }]
    }),
  )
}

/** Where a row of products begins, with the item's own: they are the upper triangle, row by row. */
const placeOfSquare = (row: number, items: number) => row * items - (row * (row - 1)) / 2
