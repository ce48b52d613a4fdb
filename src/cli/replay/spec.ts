import { z } from 'zod'

const Scale = z.object({ min: z.int(), max: z.int(), fav: z.number(), unf: z.number() })

const Factor = z.object({
  items: z.array(z.string()).min(1),
  reverse: z.array(z.string()).nullish(),
  scale: Scale.nullish(),
})

/** How a table is to be read: the layout of `meta.spec` in the reference files. */
const Spec = z.object({
  groupColumn: z.string(),
  waveColumn: z.string().nullish(),
  scale: Scale,
  notApplicableToken: z.string().default('N/A'),
  skippedToken: z.string().default(''),
  factors: z.record(z.string(), Factor),
  criterion: z.string().nullish(),
  criterionScale: Scale.nullish(),
  headcount: z.record(z.string(), z.int().min(0)).nullish(),
})

export type ReplaySpec = z.infer<typeof Spec>
export type ReplayScale = z.infer<typeof Scale>

/** A spec, or a reference file that holds one under `meta.spec`. */
export function readSpec(value: unknown): ReplaySpec {
  const inside = (value as { meta?: { spec?: unknown } } | null)?.meta?.spec
  const result = Spec.safeParse(inside ?? value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new Error(`The spec is not usable: ${issue?.path.join('.')}: ${issue?.message}`)
}
