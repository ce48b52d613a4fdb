import { type Person, partsOf, type Sections } from '#test/core/analysis/by-definition/people.ts'
import type { Check } from '#test/core/analysis/checker.ts'
import * as naive from '#test/core/analysis/naive.ts'
import type { RandomSurvey } from '#test/core/analysis/random-survey.ts'

export function compareCases(
  check: Check,
  survey: RandomSurvey,
  people: readonly Person[],
  sections: Sections,
) {
  for (const [name, { items, scale }] of Object.entries(survey.spec.factors))
    for (const { group, own, of } of partsOf(survey, people)) {
      const rows = own
        .filter(({ keyed }) => items.every((item) => keyed[item] !== undefined))
        .map(({ keyed }) => items.map((item) => keyed[item]!))
      const ours = of(sections.reliability)[name]
      const at = (figure: string) => `reliability ${group} ${name} ${figure}`
      check(at('n'), ours.n, rows.length)
      if (rows.length < 2) continue
      const totals = rows.map(naive.total)
      const isFlat = naive.variance(totals) < 1e-12
      check(at('alpha'), ours.alpha, isFlat || items.length < 2 ? Number.NaN : naive.alpha(rows))
      const variances = items.map((_, item) => naive.variance(rows.map((row) => row[item]!)))
      items.forEach((item, index) => {
        const rest = rows.map((row) => row.filter((_, other) => other !== index))
        const restFlat = items.length < 2 || naive.variance(rest.map(naive.total)) < 1e-12
        const r = naive.correlation(
          rows.map((row) => row[index]!),
          rest.map(naive.total),
        )
        const isDefined = !restFlat && variances[index]! > 1e-12
        check(at(`${item} r`), ours.items[item].correctedItemTotalR, isDefined ? r : Number.NaN)
        const deleted = restFlat || items.length < 3 ? Number.NaN : naive.alpha(rest)
        check(at(`${item} alpha`), ours.items[item].alphaIfDeleted, deleted)
      })
      if (group === 'company') {
        if (items.length === 3 && ours.omega !== null) compareOmega(check, at, rows, ours.omega)
        continue
      }
      const ratio = naive.mean(variances) / (((scale!.max - scale!.min + 1) ** 2 - 1) / 12)
      const agreement = sections.agreement[name].byGroup[group]
      const agreed = Math.max(0, 1 - ratio) * items.length
      check(at('rwgj'), agreement.rwgj, agreed / (agreed + ratio))
      const deviations = items.map((_, item) => {
        const values = rows.map((row) => row[item]!)
        return naive.mean(values.map((value) => Math.abs(value - naive.mean(values))))
      })
      check(at('adMean'), agreement.adMean, naive.mean(deviations))
    }
}

/** Three items determine one factor exactly: the square of a loading is r r / r. */
function compareOmega(
  check: Check,
  at: (figure: string) => string,
  rows: readonly number[][],
  ours: number,
) {
  const columns = [0, 1, 2].map((item) => rows.map((row) => row[item]!))
  const r = (one: number, other: number) => naive.correlation(columns[one]!, columns[other]!)
  const sds = columns.map((column) => Math.sqrt(naive.variance(column)))
  const squares = [
    (r(0, 1) * r(0, 2)) / r(1, 2),
    (r(0, 1) * r(1, 2)) / r(0, 2),
    (r(0, 2) * r(1, 2)) / r(0, 1),
  ]
  // where a square is beyond 0 or 1 no exact solution exists; what is best then has no closed form
  if (squares.some((square) => !(square > 1e-3 && square < 0.999))) return
  const signs = [1, Math.sign(r(0, 1)), Math.sign(r(0, 2))]
  const common =
    naive.total(squares.map((square, at) => signs[at]! * Math.sqrt(square) * sds[at]!)) ** 2
  const unique = naive.total(squares.map((square, at) => (1 - square) * sds[at]! ** 2))
  check(at('omega'), ours, common / (common + unique), 1e-7)
}
