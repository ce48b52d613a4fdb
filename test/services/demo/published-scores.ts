import { sum } from 'simple-statistics'
import type { DepartmentReport } from '#src/core/report/report.ts'

/** The reports of two campaigns that followed each other. */
export type Campaigns = Readonly<{ before: DepartmentReport[]; after: DepartmentReport[] }>
export type Scores = { n: number; mean: number; variance: number }
export type Pair = { units: string[]; before: Scores; after: Scores }

/** What a department was called in the first campaign, and is now. */
const RENAMED: Readonly<Record<string, string>> = {
  'Brume/Production/Magasin': 'Brume/Production/Logistique',
}
const nameOf = (path: string) => RENAMED[path] ?? path

export function pairAt(campaigns: Campaigns, path: string, factor: string): Pair {
  const now = campaigns.after.find(({ department }) => department.path === path)
  const pair = now && pairIn(campaigns, now, factor)
  if (!pair) throw new Error(`Nothing to compare for ${path}`)
  return pair
}

/** The smallest departments that share nobody, with each other and with the one that acted. */
export function controlsOf(campaigns: Campaigns, path: string, factor: string): Pair[] {
  const taken = new Set(pairAt(campaigns, path, factor).units)
  return campaigns.after
    .flatMap((report) => pairIn(campaigns, report, factor) ?? [])
    .toSorted((one, other) => one.units.length - other.units.length)
    .filter(({ units }) => {
      if (units.some((unit) => taken.has(unit))) return false
      for (const unit of units) taken.add(unit)
      return true
    })
}

/** Several groups as one: what is between them counts too. */
export function together(groups: readonly Scores[]): Scores {
  const n = sum(groups.map((one) => one.n))
  const mean = sum(groups.map((one) => one.n * one.mean)) / n
  const squares = groups.map((one) => (one.n - 1) * one.variance + one.n * (one.mean - mean) ** 2)
  return { n, mean, variance: sum(squares) / (n - 1) }
}

function pairIn({ before }: Campaigns, now: DepartmentReport, factor: string): Pair | null {
  const then = before.find(({ department }) => nameOf(department.path) === now.department.path)
  const units = (report: DepartmentReport) => report.cover.departments.map(nameOf).toSorted()
  if (!then || units(then).join() !== units(now).join()) return null
  const [one, other] = [scoresOf(then, factor), scoresOf(now, factor)]
  return one && other && { units: units(now), before: one, after: other }
}

/** Of the published report: who scored, the score that is shown, and how scores vary. */
function scoresOf(report: DepartmentReport, factor: string): Scores | null {
  const { score, detail } = report.factors.find(({ id }) => id === factor) ?? {}
  if (!report.exact || score == null || !detail || detail.sd === null) return null
  return { n: detail.n, mean: score, variance: detail.sd ** 2 }
}
