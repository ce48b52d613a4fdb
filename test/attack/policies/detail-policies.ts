import { makeBlocks } from '#src/core/disclosure/partition.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { treeOf } from '#test/attack/judge/groups.ts'
import { atomsOf, classSums, type Statement, sumsOver, weightsOf } from '#test/attack/judge/view.ts'
import type { Truth } from '#test/attack/policies/policies.ts'
import { isExactCell, refinedStatement } from '#test/attack/policies/segments-as-said.ts'
import { ITEMS } from '#test/attack/simulate/questionnaire.ts'

/** The product's figures, and sums of groups that are large enough but made over departments again, not over blocks. */
export function detailOverUnits({ k, wave, view, details }: Truth) {
  if (details.length === 0) return null
  const counted = wave.filter(({ answers }) => answers)
  const tree = treeOf(wave)
  const inUnits = (units: readonly number[]) => {
    const paths = new Set(units.map((unit) => tree[unit]?.path))
    return counted.filter(({ department }) => paths.has(department))
  }
  const units = tree
    .filter(({ invited }) => invited > 0)
    .map(({ id }) => ({ id, units: [id], size: inUnits([id]).length }))
  const groups = makeBlocks(tree, units, detailThreshold(k)).map((part) => inUnits(part.units))
  const { atoms, over } = atomsOf(counted, [...view.atoms.map(({ people }) => people), ...groups])
  // these groups are unions of blocks by chance
  if (atoms.length === view.atoms.length) return null
  const refined = (some: readonly number[]) => some.flatMap((at) => over[at] ?? [])
  const items = view.items.map((statements, item) => {
    const exact = new Set(statements.flatMap((one) => (isExactCell(one) ? refined(one.atoms) : [])))
    const ofGroups = groups.flatMap((_, group) => {
      const own = over[view.atoms.length + group]?.filter((at) => exact.has(at)) ?? []
      return own.length === 0 ? [] : classSums(atoms, own, item, k)
    })
    return [...statements.map((one) => refinedStatement(one, refined)), ...ofGroups]
  })
  return { view: { ...view, atoms, items } }
}

/** The product's figures, and how many skipped an item in each group that has detail, whatever is coded in it. */
export function skippedBesideCodes({ view, details }: Truth) {
  if (details.length === 0) return null
  const items = view.items.map((statements, item) => [
    ...statements,
    ...details.flatMap((over) =>
      sumsOver({ atoms: view.atoms, over, item, least: view.k }, [weightsOf('none')]),
    ),
  ])
  return { view: { ...view, items } }
}

/** Sums of people's answers together for each block, however few they are of. */
export function detailOfBlocks({ k, view, details }: Truth) {
  if (details.length === 0) return null
  const least = detailThreshold(k)
  const items = ITEMS.map((_, item) =>
    view.atoms.flatMap((__, at): Statement[] => classSums(view.atoms, [at], item, least)),
  )
  return { view: { ...view, items } }
}
