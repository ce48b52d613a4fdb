import fc from 'fast-check'
import { blocksOf, commentBlocksOf, reportingGroups } from '#src/core/disclosure/partition.ts'
import { commentThreshold } from '#src/core/disclosure/thresholds.ts'
import { makeTree } from '#src/core/disclosure/tree.ts'

/** `company({ 'Sales/North': 9, Legal: 3 })`: a tree by the headcount of each department. */
export function company(headcounts: Record<string, number>) {
  return makeTree(Object.entries(headcounts).map(([path, invited]) => ({ path, invited })))
}

const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  .map((names) => names.join('/'))

/** Random companies of up to 22 departments on four levels, several roots, some with nobody in them. */
export const aTree = fc
  .uniqueArray(fc.record({ path, invited: fc.integer({ min: 0, max: 16 }) }), {
    minLength: 1,
    maxLength: 22,
    selector: (department) => department.path,
  })
  .map(makeTree)

/** A company after close: the three partitions over random response counts. */
export const aClosedCompany = fc
  .record({ tree: aTree, k: fc.integer({ min: 3, max: 7 }), luck: fc.infiniteStream(fc.nat(1000)) })
  .map(({ tree, k, luck }) => {
    const groups = reportingGroups(tree, k)
    const counted = groups.map(({ size }) =>
      Math.min(size, Math.floor(((luck.next().value ?? 0) / 1000) * (size + 1))),
    )
    const blocks = blocksOf(tree, groups, counted, k)
    return {
      tree,
      k,
      groups,
      counted,
      blocks,
      comments: commentBlocksOf(tree, blocks, commentThreshold(k)),
    }
  })
