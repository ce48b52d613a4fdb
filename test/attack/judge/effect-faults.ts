import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { type Finding, isolates } from '#test/attack/judge/finding.ts'
import type { Report } from '#test/attack/judge/reading.ts'

type Effect = Report['effects'][number]

/**
 * Figures of effects that are not those of the reports of both campaigns, that are about fewer people than statistics
 * may be, or that tell of one other department alone.
 */
export function effectFaults(
  before: readonly Report[],
  now: readonly Report[],
  k: number,
): Finding[] {
  return now.flatMap((report) =>
    report.effects.flatMap((effect) => [
      ...cellFaults(report, effect, effect.after, now),
      ...cellFaults(report, effect, effect.before, before),
      ...[effect.before, effect.after].flatMap((cell) =>
        cell ? isolates(cell.counted, detailThreshold(k), 'in an effect') : [],
      ),
      ...controlFaults(report, effect, k),
    ]),
  )
}

/** Somebody could compute it: it stands in the report of exactly these departments. */
function cellFaults(
  { cover }: Report,
  { action }: Effect,
  cell: Effect['before'],
  reports: readonly Report[],
): Finding[] {
  if (!cell) return []
  const together = (departments: readonly string[]) => departments.toSorted().join('|')
  const own = reports.find((one) => together(one.cover.departments) === together(cover.departments))
  const factor = own?.factors.find(({ id }) => id === action.factor)
  const isPublished =
    own?.exact &&
    own.counted === cell.counted &&
    factor?.score === cell.score &&
    factor.detail?.n === cell.n
  return isPublished ? [] : [{ kind: 'shown', text: 'an effect of figures that no report has' }]
}

function controlFaults({ department }: Report, { control, before, difference }: Effect, k: number) {
  const text = `an effect in ${department.path} tells of one other department`
  const faults: Finding[] = []
  if (control && control.departments < 2) faults.push({ kind: 'shown', text })
  if (control) faults.push(...isolates(control.n, 2 * detailThreshold(k), 'compared with'))
  if (!before && difference !== null) faults.push({ kind: 'shown', text: 'an effect of nobody' })
  return faults
}
