/** A department of the frozen tree: id = preorder index, parent null for a root, invited = its own people alone. */
type Unit = {
  id: number
  parent: number | null
  path: string
  label: string
  invited: number
}
export type Tree = readonly Unit[]

type Node = { invited: number; children: Map<string, Node> }

/**
 * The department tree of a campaign, in preorder, siblings by name in code-point order (ANONYMITY B2).
 * `path` is `Company/Sales/North`; departments in between are created with nobody invited;
 * a path that occurs twice is one department with the sum of both. Several roots hang under a virtual one.
 */
export function makeTree(departments: readonly { path: string; invited: number }[]): Tree {
  const top: Node = { invited: 0, children: new Map() }
  for (const { path, invited } of departments) nodeAt(top, path.split('/')).invited += invited
  const tree: Unit[] = []
  plant(tree, top, null, '')
  return tree
}

/** The departments above `id`, nearest first, without itself and without the virtual root. */
export function ancestors(tree: Tree, id: number): number[] {
  const above: number[] = []
  for (let unit = parentOf(tree, id); unit !== null; unit = parentOf(tree, unit)) above.push(unit)
  return above
}

/** For each unit the last id of its subtree: v's descendants are v..last[v]. */
export function lastDescendants(tree: Tree): Int32Array {
  const last = Int32Array.from(tree.keys())
  for (let id = tree.length - 1; id >= 0; id--) {
    const parent = parentOf(tree, id)
    if (parent !== null) last[parent] = Math.max(last[parent] ?? 0, last[id] ?? 0)
  }
  return last
}

/** For each unit the number of departments above it; a root has 0. */
export function depthsOf(tree: Tree): Int32Array {
  const depths = new Int32Array(tree.length)
  for (const { id, parent } of tree) depths[id] = parent === null ? 0 : (depths[parent] ?? 0) + 1
  return depths
}

/** The deepest unit whose subtree holds all `units` (not empty); null is the virtual root. */
export function lowestCommonAncestor(
  tree: Tree,
  units: readonly number[],
  last = lastDescendants(tree),
): number | null {
  let lowest = Infinity
  let highest = -1
  for (const unit of units) {
    lowest = Math.min(lowest, unit)
    highest = Math.max(highest, unit)
  }
  let common: number | null = lowest
  while (common !== null && (last[common] ?? 0) < highest) common = parentOf(tree, common)
  return common
}

export function parentOf(tree: Tree, id: number): number | null {
  return tree[id]?.parent ?? null
}

function nodeAt(top: Node, names: readonly string[]): Node {
  let node = top
  for (const name of names) {
    const child = node.children.get(name) ?? { invited: 0, children: new Map() }
    node.children.set(name, child)
    node = child
  }
  return node
}

function plant(tree: Unit[], node: Node, parent: number | null, prefix: string) {
  const children = [...node.children].sort(([one], [other]) => compareCodePoints(one, other))
  for (const [label, child] of children) {
    const id = tree.length
    tree.push({ id, parent, path: prefix + label, label, invited: child.invited })
    plant(tree, child, id, `${prefix}${label}/`)
  }
}

// `<` compares UTF-16 units, which puts characters beyond U+FFFF before those from U+E000 on.
function compareCodePoints(one: string, other: string): number {
  const left = codePoints(one)
  const right = codePoints(other)
  const at = left.findIndex((point, index) => point !== right[index])
  return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1)
}

const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0)
