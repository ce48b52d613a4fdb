import { flagsOf } from '#src/core/analysis/layout.ts'
import type { AnalysisSpec, Survey } from '#src/core/analysis/survey.ts'
import { addVector, covarianceOf, crossSums } from '#src/core/statistics/cross-sums.ts'
import { driversOf } from '#src/core/statistics/drivers.ts'

/** What goes with the criterion, over the persons who have it and every predictor; `null` without a criterion. */
export function driversSection(survey: Survey, { criterion, predictors }: AnalysisSpec) {
  if (!criterion) return null
  const names =
    predictors ?? survey.factors.map(({ name }) => name).filter((name) => name !== criterion)
  const columns = [...names, criterion].map((name) => columnOf(survey, name))
  const sums = crossSums(columns.length)
  for (const row of survey.company.rows) {
    const vector = columns.map((values) => values[row] ?? Number.NaN)
    if (!vector.some(Number.isNaN)) addVector(sums, vector)
  }
  return { criterion, result: resultOf(names, driversOf(covarianceOf(sums), sums.n)) }
}

/** A factor by its scores, or else an item by its answers. */
function columnOf({ factors, items }: Survey, name: string): Float64Array {
  const factor = factors.find((one) => one.name === name)
  const column = factor?.scores ?? items.find((one) => one.name === name)?.values
  if (!column) throw new Error(`"${name}" is neither a factor nor an item`)
  return column
}

function resultOf(names: readonly string[], drivers: ReturnType<typeof driversOf>) {
  const { n, r2, adjR2, lmg, relativeWeights, eigenvalues, reason, flags } = drivers
  const entry = (key: string, values: readonly number[] | null) =>
    values ? { [key]: Object.fromEntries(names.map((name, at) => [name, values[at] ?? null])) } : {}
  const share = (values: readonly number[] | null) =>
    values && r2 ? values.map((value) => (100 * value) / r2) : null
  return {
    n,
    predictors: names,
    r2,
    adjR2,
    flags: flagsOf(reason, flags),
    ...(eigenvalues ? { eigenvalues } : {}),
    ...entry('zeroOrder', drivers.zeroOrder),
    ...entry('beta', drivers.beta),
    ...entry('vif', drivers.vif),
    ...entry('relativeWeights', relativeWeights),
    ...entry('relativeWeightsPct', share(relativeWeights)),
    ...entry('lmg', lmg),
    ...entry('lmgPct', share(lmg)),
  }
}
