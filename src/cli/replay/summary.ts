import type { DepartmentReport } from '#src/core/report/report.ts'

const NAME = 44

/** The reports at a glance: who is counted together, how many answered, the index and the factors. */
export function summaryTable(reports: readonly DepartmentReport[]): string {
  const factors = reports[0]?.factors.map(({ id }) => id) ?? []
  const heading = ['department'.padEnd(NAME), ' answered', 'index', ...factors.map(short)].join(
    '  ',
  )
  const lines = reports.map(({ department, cover, counted, invited, index, factors }) =>
    [
      nameOf(department.path, cover.foreign),
      `${counted}/${invited}`.padStart(9),
      points(index.score),
      ...factors.map(({ score }) => points(score)),
    ].join('  '),
  )
  return [heading, ...lines].join('\n')
}

function nameOf(path: string, foreign: readonly string[]): string {
  const name = foreign.length > 0 ? `${path} (with ${foreign.join(', ')})` : path
  return name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name.padEnd(NAME)
}

const short = (text: string) => text.slice(0, 5).padStart(5)
const points = (score: number | null) => (score === null ? '–' : score.toFixed(1)).padStart(5)
