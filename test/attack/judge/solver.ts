import loadHighs, { type Highs } from 'highs'

// the package's types are those of its CommonJS half
const load = loadHighs as unknown as typeof loadHighs.default
let highs: Promise<Highs> | null = null

export type Solution = Readonly<{ objective: number; valueOf: (name: string) => number }>

/** A linear program with whole numbers, written line by line. */
export type Program = {
  sense: 'Maximize' | 'Minimize'
  objective: string[]
  rows: string[]
  bounds: string[]
  whole: string[]
}

export const program = (sense: Program['sense']): Program => ({
  sense,
  objective: [],
  rows: [],
  bounds: [],
  whole: [],
})

/** Solves it; `null` where no numbers fit. */
export async function solve(lines: Program): Promise<Solution | null> {
  highs ??= load()
  const solution = (await highs).solve(textOf(lines), { output_flag: false })
  if (solution.Status === 'Infeasible') return null
  if (solution.Status !== 'Optimal') throw new Error(`The solver ended with ${solution.Status}`)
  const columns: Record<string, { Primal?: number }> = solution.Columns
  return {
    objective: solution.ObjectiveValue,
    valueOf: (name) => columns[name]?.Primal ?? 0,
  }
}

/** `3 x - y` of numbers and names; zeros are left out. */
export function terms(parts: readonly (readonly [number, string])[]): string {
  const written = parts.filter(([factor]) => factor !== 0)
  if (written.length === 0) return '0 nothing'
  return written
    .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`)
    .join(' ')
}

// the LP format breaks lines anywhere but inside of a name, and takes none of more than 560 characters
const folded = (text: string) => text.replaceAll(' ', '\n')

const textOf = ({ sense, objective, rows, bounds, whole }: Program) =>
  [
    sense,
    folded(` obj: ${objective.join(' ') || '0 nothing'} `),
    'Subject To',
    ...rows.map((row, at) => folded(` r${at}: ${row} `)),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    'General',
    folded(` ${whole.join(' ')} `),
    'End',
  ].join('\n')
