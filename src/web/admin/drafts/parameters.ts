import { z } from 'zod'

export const Id = z.object({ draft: z.string().max(60) })
export const Part = Id.extend({ section: z.string().max(60) })
