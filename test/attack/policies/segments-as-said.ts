import { mergeValues } from '#src/core/disclosure/merge-values.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { atomsOf, classSums, type Statement } from '#test/attack/judge/view.ts'
import type { Truth } from '#test/attack/policies/policies.ts'
import type { Person } from '#test/attack/simulate/organisation.ts'
import { DIMENSIONS } from '#test/attack/simulate/questionnaire.ts'

/** The product's figures, and beside them those of each self-reported value as it was said, with the product's threshold. */
export function segmentsAsSaid({ k, wave, view }: Truth) {
  const counted = wave.filter(({ answers }) => answers)
  const groups = DIMENSIONS.flatMap((_, at) => groupsOfDimension(counted, at, detailThreshold(k)))
  if (groups.length === 0) return null
  const { atoms, over } = atomsOf(counted, [...view.atoms.map(({ people }) => people), ...groups])
  const refined = (some: readonly number[]) => some.flatMap((at) => over[at] ?? [])

  const items = view.items.map((statements, item) => {
    const exact = new Set(statements.flatMap((one) => (isExactCell(one) ? refined(one.atoms) : [])))
    const ofGroups = groups.flatMap((_, group) => {
      const said = over[view.atoms.length + group]?.filter((at) => exact.has(at)) ?? []
      return said.length === 0 ? [] : classSums(atoms, said, item, k)
    })
    return [...statements.map((one) => refinedStatement(one, refined)), ...ofGroups]
  })
  return { view: { ...view, atoms, items } }
}

export const isExactCell = (one: Statement) => one.kind === 'code' && one.says === 'exact'

/** A statement about atoms, said of the finer ones they are made of. */
export function refinedStatement(one: Statement, refined: (some: readonly number[]) => number[]) {
  const atoms = refined(one.atoms)
  return one.kind === 'sum' ? { ...one, atoms, about: refined(one.about) } : { ...one, atoms }
}

function groupsOfDimension(counted: readonly Person[], at: number, least: number): Person[][] {
  const values = [...(DIMENSIONS[at]?.values ?? []), null]
  const saying = values.map((value) =>
    counted.filter(({ labels }) => (labels[at] ?? null) === value),
  )
  const sizes = saying.map(({ length }) => length)
  return mergeValues(sizes, least).map((merged) => merged.flatMap((value) => saying[value] ?? []))
}
