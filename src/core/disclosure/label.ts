import { lastDescendants, parentOf, type Tree } from '#src/core/disclosure/tree.ts'

const NAMED = 4

type Ground = {
  tree: Tree
  last: Int32Array
  invitedBefore: Int32Array
  homonyms: Map<string, number>
}
type Labeller = (units: readonly number[], directly?: (label: string) => string) => string

/**
 * "North + South": names the people of a group or block, given its units in ascending order. A subtree contained as
 * a whole is named once; a name that occurs twice in the tree follows its parent's ("Sales North"); after four names
 * only the number of the others is said. `directly` words a unit whose own people alone are meant.
 */
export function labeller(tree: Tree): Labeller {
  const ground = survey(tree)
  return (units, directly = (label) => label) => {
    const names = wholes(ground, units).map(({ node, whole }) =>
      whole ? nameOf(ground, node) : directly(nameOf(ground, node)),
    )
    const more = names.length > NAMED + 1 ? names.splice(NAMED).length : 0
    return more > 0 ? `${names.join(' + ')} + … (${more})` : names.join(' + ')
  }
}

function survey(tree: Tree): Ground {
  const invitedBefore = new Int32Array(tree.length + 1)
  const homonyms = new Map<string, number>()
  for (const { id, label, invited } of tree) {
    invitedBefore[id + 1] = (invitedBefore[id] ?? 0) + (invited > 0 ? 1 : 0)
    homonyms.set(label, (homonyms.get(label) ?? 0) + 1)
  }
  return { tree, last: lastDescendants(tree), invitedBefore, homonyms }
}

function wholes(ground: Ground, units: readonly number[]) {
  const named: { node: number; whole: boolean }[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at] ?? 0
    const node = highestWhole(ground, units, at)
    named.push({ node: node ?? unit, whole: node !== null })
    at = node === null ? at + 1 : at + invitedIn(ground, node)
  }
  return named
}

function highestWhole(ground: Ground, units: readonly number[], at: number): number | null {
  let highest: number | null = null
  let node: number | null = units[at] ?? null
  while (node !== null && isWhole(ground, units, at, node)) {
    highest = node
    node = parentOf(ground.tree, node)
  }
  return highest
}

// Ascending units: the node is whole iff as many of them as it has invited units end inside it.
function isWhole(ground: Ground, units: readonly number[], at: number, node: number): boolean {
  const final = units[at + invitedIn(ground, node) - 1]
  return (units[at] ?? 0) >= node && final !== undefined && final <= (ground.last[node] ?? 0)
}

function invitedIn({ invitedBefore, last }: Ground, node: number): number {
  return (invitedBefore[(last[node] ?? node) + 1] ?? 0) - (invitedBefore[node] ?? 0)
}

function nameOf({ tree, homonyms }: Ground, node: number): string {
  const label = tree[node]?.label ?? ''
  const parent = parentOf(tree, node)
  return (homonyms.get(label) ?? 0) < 2 || parent === null
    ? label
    : `${tree[parent]?.label} ${label}`
}
