import { z } from 'zod'
import type { Complaint } from '#src/cli/table/complaint.ts'
import { parseJson, placesIn } from '#src/cli/table/json-place.ts'
import { specFaults } from '#src/cli/table/spec-rules.ts'

const Scale = z.object({ min: z.int(), max: z.int(), fav: z.number(), unf: z.number() })

const Factor = z.object({
  items: z.array(z.string()).min(1),
  reverse: z.array(z.string()).nullish(),
  scale: Scale.nullish(),
})

const Value = z.union([z.string(), z.number()]).transform(String)

/** How a table is to be read: the layout of `meta.spec` in the reference files. */
const Spec = z.object({
  groupColumn: z.string(),
  respondentColumn: z.string().nullish(),
  waveColumn: z.string().nullish(),
  waves: z.tuple([Value, Value]).nullish(),
  scale: Scale,
  notApplicableToken: z.string().nullish(),
  skippedToken: z.string().nullish(),
  factors: z
    .record(z.string(), Factor)
    .refine((factors) => Object.keys(factors).length > 0, 'The spec needs a factor.'),
  otherItems: z.array(z.string()).nullish(),
  criterion: z.string().nullish(),
  criterionScale: Scale.nullish(),
  predictors: z.array(z.string()).nullish(),
  headcount: z.record(z.string(), z.int().min(0)).nullish(),
})

export type TableSpec = z.infer<typeof Spec>
export type TableScale = z.infer<typeof Scale>

/** What a spec may hold beside, for who reads it. */
const isRemark = (key: string) => key.endsWith('Note')

/** A fault of a spec: the path inside it, and what is wrong there. */
export type SpecFault = Readonly<{ path: readonly PropertyKey[]; text: string }>

export type SpecFile = Readonly<{
  spec: TableSpec | null
  complaints: readonly Complaint[]
  /** Keys that nothing asks for: a slip of the pen changes what is computed. */
  unknown: readonly Complaint[]
  /** A fault that shows when the table is read, as a complaint with line and column of the spec. */
  complain: (fault: SpecFault) => Complaint
}>

/** Reads a spec, or a reference file that holds one under `meta.spec`. */
export function readSpec(json: string): SpecFile {
  const value = parseJson(json)
  if ('line' in value)
    return { spec: null, complaints: [value], unknown: [], complain: () => value }

  const inside = (value.json as { meta?: { spec?: unknown } } | null)?.meta?.spec
  const prefix = inside === undefined ? [] : ['meta', 'spec']
  const placeOf = placesIn(json)
  const complain = ({ path, text }: SpecFault): Complaint => ({
    file: 'spec',
    ...placeOf([...prefix, ...path]),
    name: path.map(String).join('.'),
    text,
  })
  const given = inside ?? value.json
  const result = Spec.safeParse(given)
  const faults = result.success
    ? specFaults(result.data)
    : result.error.issues.map(({ path, message }) => ({
        path,
        text: `${message}.`.replace('..', '.'),
      }))
  return {
    spec: result.data ?? null,
    complaints: faults.map(complain),
    unknown: unknownKeys(given).map(complain),
    complain,
  }
}

function unknownKeys(spec: unknown): SpecFault[] {
  const { factors } = (spec ?? {}) as { factors?: unknown }
  return [
    ...keysBeside(spec, Object.keys(Spec.shape), []),
    ...Object.entries(asObject(factors)).flatMap(([name, factor]) =>
      keysBeside(factor, Object.keys(Factor.shape), ['factors', name]),
    ),
  ]
}

function keysBeside(
  value: unknown,
  known: readonly string[],
  path: readonly string[],
): SpecFault[] {
  return Object.keys(asObject(value))
    .filter((key) => !known.includes(key) && !isRemark(key))
    .map((key) => ({
      path: [...path, key],
      text: `Nothing is called "${key}" here, and it is left out: ${known.join(', ')}.`,
    }))
}

const asObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
