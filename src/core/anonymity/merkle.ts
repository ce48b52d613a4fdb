import { type Bytes, concat, equalBytes, type Hash, sha256 } from '#src/core/anonymity/bytes.ts'

/** Hash of a leaf: H(0x00 || data). With an asynchronous hash the answer is a promise. Source: RFC 6962 section 2.1. */
export function leafHash<Digest>(data: Uint8Array, hash: (data: Uint8Array) => Digest): Digest {
  return hash(concat(LEAF, data))
}

/**
 * Root of the Merkle tree over leaf hashes in the given order; H() of nothing for an empty list.
 * Source: RFC 6962 section 2.1, whose largest power of two is the same as pairing level by level.
 */
export function merkleRoot(leafHashes: Iterable<Uint8Array>, hash: Hash): Uint8Array {
  const tree = growingTree(hash)
  for (const leaf of leafHashes) tree.add(leaf)
  return tree.root()
}

/** A tree that keeps only what its root needs: the roots of its whole subtrees, one for each binary digit of its size. */
export function growingTree(hash: Hash) {
  const roots: Uint8Array[] = []
  let size = 0
  return {
    add: (leafHash: Uint8Array) => {
      let root = leafHash
      for (let rest = size++; rest % 2 === 1; rest = half(rest)) {
        root = hash(node(roots.pop() as Uint8Array, root))
      }
      roots.push(root)
    },
    size: () => size,
    root: (): Uint8Array =>
      roots.length > 0
        ? roots.reduceRight((right, left) => hash(node(left, right)))
        : hash(new Uint8Array()),
  }
}

/** All levels of the tree, leaves first: made once where many proofs are asked of one tree. */
export function merkleTree(leafHashes: readonly Uint8Array[], hash: Hash): MerkleTree {
  const levels: Uint8Array[][] = [[...leafHashes]]
  for (let level = levels[0] ?? []; level.length > 1; ) {
    level = pairs(level).map(([left, right]) => (right ? hash(node(left, right)) : left))
    levels.push(level)
  }
  return levels
}

/** Audit path of the leaf at `index`, lowest sibling first; throws a RangeError outside the tree. Source: RFC 6962 section 2.1.1. */
export function inclusionProof(
  leafHashes: readonly Uint8Array[],
  index: number,
  hash: Hash,
): Uint8Array[] {
  return proofInTree(merkleTree(leafHashes, hash), index)
}

/** The audit path in a tree made before; see `inclusionProof`. */
export function proofInTree(tree: MerkleTree, index: number): Uint8Array[] {
  if (!tree[0]?.[index]) throw new RangeError(`the tree has no leaf ${index}`)
  return tree.flatMap((level, height) => level[(index >>> height) ^ 1] ?? [])
}

/**
 * The root that an audit path leads to, through WebCrypto; `null` if the path has not the length of
 * this place in a tree of `size` leaves. Source: RFC 9162 section 2.1.3.2 (the tree of RFC 6962).
 */
export async function rootFromProof(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Promise<Uint8Array | null> {
  if (!Number.isInteger(index) || !Number.isInteger(size) || index < 0 || index >= size) return null
  let place = index
  let last = size - 1
  let root = leaf
  for (const sibling of proof) {
    if (last === 0) return null
    if (place % 2 === 1 || place === last) {
      root = await sha256(node(sibling, root))
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)]
    } else {
      root = await sha256(node(root, sibling))
    }
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 ? root : null
}

/** Whether the path leads from this leaf to this root. */
export async function isIncluded(
  root: Uint8Array,
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Promise<boolean> {
  const found = await rootFromProof(leaf, index, size, proof)
  return found !== null && equalBytes(found, root)
}

export type MerkleTree = readonly (readonly Uint8Array[])[]

const LEAF = new Uint8Array([0])
const NODE = new Uint8Array([1])

const half = (value: number) => Math.floor(value / 2)

const node = (left: Uint8Array, right: Uint8Array): Bytes => concat(NODE, left, right)

function pairs(level: readonly Uint8Array[]): [Uint8Array, Uint8Array | undefined][] {
  const found: [Uint8Array, Uint8Array | undefined][] = []
  for (let at = 0; at < level.length; at += 2) {
    found.push([level[at] as Uint8Array, level[at + 1]])
  }
  return found
}
