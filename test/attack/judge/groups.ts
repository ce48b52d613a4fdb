import { coversOf } from '#src/core/disclosure/cover.ts'
import { blocksOf, commentBlocksOf, reportingGroups } from '#src/core/disclosure/partition.ts'
import { makeTree, type Tree } from '#src/core/disclosure/tree.ts'
import type { Published } from '#test/attack/judge/comparison.ts'
import type { Person, Wave } from '#test/attack/simulate/organisation.ts'

/** The reporting groups of a company: everybody who is invited in each. */
export function groupsOf(wave: Wave, k: number): Person[][] {
  const tree = treeOf(wave)
  return reportingGroups(tree, k).map(({ units }) => within(wave, tree, units))
}

/** The detail blocks of a campaign (B4): those who answered in each. */
export function detailBlocksOf(wave: Wave, k: number, kDetail: number): Person[][] {
  const { tree, blocks } = blocksWithout(wave, k)
  return commentBlocksOf(tree, blocks, kDetail).map(({ units }) =>
    within(wave, tree, units).filter(({ answers }) => answers),
  )
}

/** The blocks of a first campaign: those who answered in each. */
export function blocksOfFirst(wave: Wave, k: number): Person[][] {
  const { tree, blocks } = blocksWithout(wave, k)
  return blocks.map(({ units }) => within(wave, tree, units).filter(({ answers }) => answers))
}

/** The covers a campaign would have if no earlier one were looked at. */
export function withoutComparison(wave: Wave, k: number): Published {
  const { tree, blocks } = blocksWithout(wave, k)
  const { covers } = coversOf(tree, blocks)
  return {
    wave,
    covers: covers.map(({ units }) => new Set(units.map((unit) => tree[unit]?.path ?? ''))),
  }
}

function blocksWithout(wave: Wave, k: number) {
  const tree = treeOf(wave)
  const groups = reportingGroups(tree, k)
  const counted = groups.map(
    ({ units }) => within(wave, tree, units).filter(({ answers }) => answers).length,
  )
  return { tree, blocks: blocksOf(tree, groups, counted, k) }
}

/** The department tree that a campaign's opening froze. */
export function treeOf(wave: Wave): Tree {
  const headcounts = Map.groupBy(wave, ({ department }) => department)
  return makeTree([...headcounts].map(([path, some]) => ({ path, invited: some.length })))
}

function within(wave: Wave, tree: Tree, units: readonly number[]): Person[] {
  const paths = new Set(units.map((unit) => tree[unit]?.path ?? ''))
  return wave.filter(({ department }) => paths.has(department))
}
