import type { SpecFault, TableScale, TableSpec } from '#src/cli/table/spec.ts'

/** Everything that is wrong with a spec in itself, whatever the table holds. */
export function specFaults(spec: TableSpec): SpecFault[] {
  return [
    ...scaleFaults(spec),
    ...factorFaults(spec),
    ...roleFaults(spec),
    ...agreementFaults(spec),
    ...criterionFaults(spec),
    ...waveFaults(spec),
  ]
}

function scaleFaults(spec: TableSpec): SpecFault[] {
  const scales: [readonly PropertyKey[], TableScale | null | undefined][] = [
    [['scale'], spec.scale],
    [['criterionScale'], spec.criterionScale],
    ...Object.entries(spec.factors).map(
      ([name, { scale }]) => [['factors', name, 'scale'], scale] as const satisfies unknown[],
    ),
  ]
  return scales.flatMap(([path, scale]) => {
    if (!scale) return []
    const { min, max, fav, unf } = scale
    if (min >= max) return { path, text: `The scale from ${min} to ${max} has no two points.` }
    if (min <= unf && unf < fav && fav <= max) return []
    return { path, text: `unf ${unf} and fav ${fav} do not part the scale from ${min} to ${max}.` }
  })
}

/** Columns that hold no answers. */
const takenBy = ({ groupColumn, waveColumn }: TableSpec) =>
  new Map([
    [groupColumn, 'the group'],
    ...(waveColumn ? ([[waveColumn, 'the wave']] as const) : []),
  ])

/** What is asked for answers outside the factors, or twice for something else. */
function roleFaults(spec: TableSpec): SpecFault[] {
  const taken = takenBy(spec)
  const asked: [readonly PropertyKey[], string][] = [
    ...(spec.criterion ? [[['criterion'], spec.criterion] as [string[], string]] : []),
    ...(spec.predictors ?? []).map((name, at): [PropertyKey[], string] => [
      ['predictors', at],
      name,
    ]),
    ...(spec.otherItems ?? []).map((name, at): [PropertyKey[], string] => [
      ['otherItems', at],
      name,
    ]),
  ]
  const faults = asked.flatMap(([path, name]): SpecFault[] => {
    const use = Object.hasOwn(spec.factors, name) ? undefined : taken.get(name)
    return use ? [{ path, text: `"${name}" is the column of ${use} and holds no answers.` }] : []
  })
  if (spec.waveColumn !== spec.groupColumn) return faults
  return [...faults, { path: ['waveColumn'], text: 'The wave cannot be the column of the group.' }]
}

function factorFaults(spec: TableSpec): SpecFault[] {
  const taken = takenBy(spec)
  return Object.entries(spec.factors).flatMap(([name, { items, reverse }]) => [
    ...items.flatMap((item, index): SpecFault[] => {
      const path = ['factors', name, 'items', index]
      if (items.indexOf(item) !== index)
        return [{ path, text: `"${item}" stands twice in the factor.` }]
      const use = taken.get(item)
      return use ? [{ path, text: `"${item}" is the column of ${use} and cannot be an item.` }] : []
    }),
    ...(reverse ?? []).flatMap((item, index): SpecFault[] => {
      const path = ['factors', name, 'reverse', index]
      return items.includes(item) ? [] : [{ path, text: `"${item}" is not an item of the factor.` }]
    }),
  ])
}

/** An item in several factors has one scale and one direction. */
function agreementFaults(spec: TableSpec): SpecFault[] {
  const first = new Map<string, { factor: string; reading: string; isReversed: boolean }>()
  return Object.entries(spec.factors).flatMap(([factor, { items, reverse, scale }]) =>
    items.flatMap((item, index): SpecFault[] => {
      const reading = JSON.stringify(scale ?? spec.scale)
      const isReversed = (reverse ?? []).includes(item)
      const other = first.get(item)
      if (!other) first.set(item, { factor, reading, isReversed })
      if (!other || (other.reading === reading && other.isReversed === isReversed)) return []
      const what = other.reading === reading ? 'direction' : 'scale'
      const text = `"${item}" has another ${what} here than in the factor "${other.factor}".`
      return [{ path: ['factors', factor, 'items', index], text }]
    }),
  )
}

function criterionFaults({ criterion, factors, predictors }: TableSpec): SpecFault[] {
  if (!criterion) return []
  const parts = new Set([criterion, ...(factors[criterion]?.items ?? [])])
  const names = predictors ?? Object.keys(factors).filter((name) => name !== criterion)
  return names.flatMap((name, index): SpecFault[] => {
    const shared = [name, ...(factors[name]?.items ?? [])].find((part) => parts.has(part))
    if (shared === undefined) return []
    const path = predictors ? ['predictors', index] : ['criterion']
    const text = shared === name ? '' : `: "${shared}" is in both`
    return [
      { path, text: `The criterion "${criterion}" is inside its predictor "${name}"${text}.` },
    ]
  })
}

function waveFaults({ waves, waveColumn }: TableSpec): SpecFault[] {
  if (!waves) return []
  if (!waveColumn) return [{ path: ['waves'], text: 'Waves need a waveColumn.' }]
  if (waves[0] === waves[1]) return [{ path: ['waves', 1], text: 'Both waves are the same.' }]
  return []
}
