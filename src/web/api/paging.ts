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
  if (after !== undefined && start === 0) throw new Problem('request.malformed', { field: 'after' })
  const page = items.slice(start, start + limit)
  const last = page.at(-1)
  return { items: page, next: last && start + limit < items.length ? nameOf(last) : null }
}
