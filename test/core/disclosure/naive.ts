import type { Atom } from '#src/core/disclosure/partition.ts'
import { ancestors, type Tree } from '#src/core/disclosure/tree.ts'

type Block = { atoms: Atom[] }

/** ANONYMITY B2 word by word: recursive, and exactness looked up by its definition at every question. */
export function naiveBlocks(tree: Tree, atoms: readonly Atom[], k: number): number[][] {
  const blocks: Block[] = []
  const lineOf = (unit: number) => [unit, ...ancestors(tree, unit), null]
  const placeOf = (units: readonly number[]) =>
    lineOf(units[0]!).find((node) => units.every((unit) => lineOf(unit).includes(node)))!
  const unitsOf = (block: Block) => block.atoms.flatMap((atom) => atom.units)
  const size = (some: Atom[]) => some.reduce((sum, atom) => sum + atom.size, 0)
  const first = (block: Block) => Math.min(...unitsOf(block))
  const meets = (block: Block, node: number) =>
    unitsOf(block).some((unit) => lineOf(unit).includes(node))
  const inside = (block: Block, node: number) =>
    unitsOf(block).every((unit) => lineOf(unit).includes(node))
  const isExact = (node: number) => {
    const meeting = blocks.filter((block) => meets(block, node))
    return meeting.length > 0 && meeting.every((block) => inside(block, node))
  }

  function rec(node: number | null): Atom[] {
    const children = tree.filter((unit) => unit.parent === node).map((unit) => unit.id)
    const passed = children.flatMap(rec)
    const under = (block: Block) =>
      node === null || unitsOf(block).every((unit) => lineOf(unit).includes(node))
    const own = atoms.filter((atom) => placeOf(atom.units) === node)
    for (const atom of own) if (atom.size >= k) blocks.push({ atoms: [atom] })
    const rest = [...own.filter((atom) => atom.size < k), ...passed].sort((a, b) => a.id - b.id)
    if (rest.length === 0) return []
    if (size(rest) >= k) {
      let run: Atom[] = []
      for (const atom of rest) {
        run.push(atom)
        if (size(run) >= k) {
          blocks.push({ atoms: run })
          run = []
        }
      }
      blocks.at(-1)!.atoms.push(...run)
      return []
    }
    const candidates = blocks.filter(under)
    if (candidates.length === 0) return rest
    const below = tree.filter(({ id }) => id !== node && lineOf(id).includes(node))
    const cost = (block: Block) => below.filter(({ id }) => isExact(id) && meets(block, id)).length
    candidates.sort(
      (a, b) => cost(a) - cost(b) || size(a.atoms) - size(b.atoms) || first(a) - first(b),
    )
    candidates[0]!.atoms.push(...rest)
    return []
  }

  rec(null)
  return blocks
    .sort((a, b) => first(a) - first(b))
    .map((block) => block.atoms.map((atom) => atom.id).sort((a, b) => a - b))
}
