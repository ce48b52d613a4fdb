import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '../../src/services/demo/sheets.ts'
import { type Figure, limitFigure } from '../setup/figure.ts'
import { runScript } from '../setup/run-script.ts'

const PART = 'analyse'
const ROWS = 70_000
const DEPARTMENTS = 99
const FACTORS = Array.from({ length: 7 }, (_, factor) => ({
  name: `F${factor + 1}`,
  items: Array.from({ length: 5 }, (_, item) => `F${factor + 1}.${item + 1}`),
}))
const OUTCOMES = Array.from({ length: 10 }, (_, item) => `O${item + 1}`)

/** `analyse` on a table of 70,000 rows, 45 items and 99 departments, from the start of the process to the file. */
export async function analysed(isQuick: boolean): Promise<Figure[]> {
  const rows = isQuick ? ROWS / 10 : ROWS
  const folder = await mkdtemp(join(tmpdir(), 'septet-bench-'))
  const [table, spec, out] = ['table.csv', 'spec.json', 'out.json'].map((name) =>
    join(folder, name),
  )
  try {
    await writeFile(table ?? '', tableOf(rows))
    await writeFile(spec ?? '', JSON.stringify(specOf()))
    const result = await runScript<{ seconds: number; megabytes: number }>('analyse.ts', [
      table ?? '',
      spec ?? '',
      out ?? '',
    ])
    const what = `${rows.toLocaleString('en')} rows x 45 items`
    return [
      limitFigure(PART, what, 's', result.seconds, { most: 10 }),
      limitFigure(PART, what, 'MB at most', result.megabytes, { most: 500 }),
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

function specOf() {
  const factors = FACTORS.map(({ name, items }) => [name, { items, reverse: items.slice(0, 1) }])
  return {
    groupColumn: 'department',
    scale: { min: 1, max: 5, fav: 4, unf: 2 },
    factors: Object.fromEntries(factors),
    criterion: OUTCOMES[0],
  }
}

function tableOf(rows: number): string {
  const random = seededRandom(70_000)
  const items = [...FACTORS.flatMap((factor) => factor.items), ...OUTCOMES]
  const lines = Array.from({ length: rows }, () => {
    const mood = 1 + random() * 3
    const answers = items.map(() => {
      const chance = random()
      if (chance < 0.06) return chance < 0.03 ? 'N/A' : ''
      return Math.max(1, Math.min(5, Math.round(mood + random() * 2 - 0.8)))
    })
    return [`D${Math.floor(random() * DEPARTMENTS)}`, ...answers].join(',')
  })
  return [['department', ...items].join(','), ...lines].join('\n')
}
