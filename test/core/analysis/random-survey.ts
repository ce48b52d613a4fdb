import type { TableSpec } from '#src/cli/table/spec.ts'

/** A made-up survey: its spec, its rows as a person would type them, and the same as a CSV file. */
export type RandomSurvey = Readonly<{
  spec: TableSpec & { headcount: Record<string, number> }
  rows: readonly RandomRow[]
  csv: Uint8Array
}>
/** Answers as they stand in the table, before reversing: 'N/A' does not apply, '' is skipped. */
export type RandomRow = Readonly<{
  group: string
  wave: string
  answers: Record<string, number | 'N/A' | ''>
}>

type Random = () => number
type Manner = (random: Random, item: number, row: number) => number | 'N/A' | ''

/** How the people of a group answer: 0-1 of the scale. The hostile ones are what real companies have somewhere. */
const MANNERS: readonly Manner[] = [
  ordinary,
  ordinary,
  () => 1,
  () => 0,
  () => 'N/A',
  (_, __, row) => row % 2,
  (random) => (random() < 0.6 ? '' : ordinary(random)),
  (_, item) => (item % 3) / 2,
]
const SEPARATORS = [',', ';', '\t']
const ENDS = ['\n', '\r\n', '\r']

/** A survey of a seed: any number of items, points, reversed items and groups, in any dialect of CSV. */
export function randomSurvey(seed: number, groupCount?: number): RandomSurvey {
  const random = generator(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const spec = randomSpec(below)
  const items = [
    ...new Set(Object.values(spec.factors).flatMap((factor) => factor.items)),
    'overall',
  ]
  const groups = Array.from({ length: groupCount ?? 1 + below(9) }, (_, at) => `G ${at}`)
  const rows = groups.flatMap((group, at) => {
    const manner = MANNERS[at % MANNERS.length] ?? ordinary
    const size = (at === 0 ? undefined : [1, 2, 0][below(6)]) ?? 3 + below(25)
    return Array.from({ length: size }, (_, row) => {
      const mood = random()
      const level = (item: number) =>
        random() < 0.04 ? '' : random() < 0.04 ? 'N/A' : blend(manner(random, item, row), mood)
      const answers = items.map((item, index) => [item, pointOf(spec, item, level(index))])
      return { group, wave: random() < 0.5 ? 'one' : 'two', answers: Object.fromEntries(answers) }
    })
  })
  const counts = groups.map((group, at) => {
    const answered = rows.filter((row) => row.group === group).length
    return [group, Math.max(0, answered + ([0, 0, 5, 40, -1][at % 5] ?? 0))]
  })
  const csv = csvOf(rows, items, SEPARATORS[below(3)] ?? ',', ENDS[below(3)] ?? '\n')
  return { spec: { ...spec, headcount: Object.fromEntries(counts) }, rows, csv }
}

function randomSpec(below: (limit: number) => number): TableSpec {
  const factors = Array.from({ length: 1 + below(5) }, (_, factor) => {
    const size = [1, 2, 3, 14][below(8)] ?? 3 + below(10)
    const items = Array.from({ length: size }, (_, item) => `F${factor}.${item}`)
    const reverse = items.filter(() => below(3) === 0)
    return [`Factor ${factor}`, { items, reverse, scale: randomScale(below) }]
  })
  return {
    groupColumn: 'team',
    waveColumn: 'wave',
    scale: { min: 1, max: 5, fav: 4, unf: 2 },
    factors: Object.fromEntries(factors),
    criterion: 'overall',
    criterionScale: randomScale(below),
  }
}

function randomScale(below: (limit: number) => number) {
  const min = below(2)
  const max = min + 3 + below(8)
  return { min, max, fav: max - 1, unf: min + 1 }
}

function ordinary(random: Random): number {
  return random()
}

const blend = (level: number | 'N/A' | '', mood: number) =>
  typeof level === 'number' && level > 0 && level < 1 ? (level + mood) / 2 : level

function pointOf(spec: TableSpec, item: string, level: number | 'N/A' | '') {
  if (typeof level !== 'number') return level
  const factor = Object.values(spec.factors).find(({ items }) => items.includes(item))
  const { min, max } = factor?.scale ?? spec.criterionScale ?? spec.scale
  return Math.min(max, min + Math.floor(level * (max - min + 1)))
}

function csvOf(
  rows: readonly RandomRow[],
  items: readonly string[],
  separator: string,
  end: string,
) {
  const quoted = (cell: string | number | undefined, at: number) =>
    at % 3 === 0 ? `"${cell}"` : String(cell)
  const lines = rows.map(({ group, wave, answers }) => [
    group,
    wave,
    ...items.map((item) => answers[item]),
  ])
  const text = [['team', 'wave', ...items], ...lines].map((line) =>
    line.map(quoted).join(separator),
  )
  return new TextEncoder().encode(`\uFEFF${text.join(end)}${end}`)
}

/** Mulberry32. */
function generator(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
