import { z } from 'zod'
import { LONGEST_SEARCH } from '#src/core/comments/search.ts'
import type { CommentView as View } from '#src/services/reports/comments.ts'
import { Unit } from '#src/web/hr/parameters.ts'

/** What an address says of the comments to be shown; a form sends empty fields as well. */
export const CommentView = z.object({
  question: z.string().nullable().default(null),
  from: Unit.default(0),
  kind: z.string().nullable().default(null),
  search: z.string().max(LONGEST_SEARCH).default(''),
})

export const viewOf = ({ kind, search, ...place }: z.infer<typeof CommentView>): View => ({
  ...place,
  kind: kind === '' ? null : kind,
  search: search.trim(),
})
