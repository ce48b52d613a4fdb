import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'

export const PageQuery = z.object({
  after: z.string().optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(300).default(100),
})

export type PageQuery = z.infer<typeof PageQuery>

export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable() })

/** One page of a list; `next` names the last item of the page where more follow. */
export function paged<Item>(
  items: readonly Item[],
  { after, limit }: PageQuery,
  nameOf: (item: Item) => string,
) {
  const start = after === undefined ? 0 : items.findIndex((item) => nameOf(item) === after) + 1
  // from the start again, a client would go round for ever
  if (after !== undefined && start === 0) throw unknownPage()
  const page = items.slice(start, start + limit)
  const last = page.at(-1)
  return { items: page, next: last && start + limit < items.length ? nameOf(last) : null }
}

/** One page of a list that is too long to be read as a whole; `next` is how many items come before the next one. */
export async function pagedByPlace<Item>(
  { after = '0', limit }: PageQuery,
  read: (part: { from: number; limit: number }) => Promise<Item[]>,
) {
  if (!/^\d{1,9}$/.test(after)) throw unknownPage()
  const from = Number(after)
  // one more than asked for tells whether more follow
  const items = await read({ from, limit: limit + 1 })
  if (from > 0 && items.length === 0) throw unknownPage()
  const next = items.length > limit ? String(from + limit) : null
  return { items: items.slice(0, limit), next }
}

const unknownPage = () => new Problem('request.malformed', { field: 'after' })
