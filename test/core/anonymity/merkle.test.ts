import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toHex, utf8, sha256 as webSha256 } from '#src/core/anonymity/bytes.ts'
import {
  inclusionProof,
  isIncluded,
  leafHash,
  merkleRoot,
  merkleTree,
  proofInTree,
  rootFromProof,
} from '#src/core/anonymity/merkle.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { sha256Now } from '#src/core/anonymity/sha256.ts'

// The reference tree of Certificate Transparency's own tests.
const referenceLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex'), sha256))

test.each([
  [0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [4, 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  [5, '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  [6, '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
])('the reference tree of %i leaves has its known root', (size, root) => {
  const leaves = referenceLeaves.slice(0, size)
  expect(toHex(merkleRoot(leaves, sha256))).toBe(root)
  expect(toHex(merkleRoot(leaves, sha256Now))).toBe(root)
})

test.each([
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
])('leaf %i of %i has its known audit path', (index, size, path) => {
  expect(inclusionProof(referenceLeaves.slice(0, size), index, sha256).map(toHex)).toEqual(path)
})

test('every leaf of every tree is proven, and nothing else is', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 70 }),
      fc.nat(),
      fc.nat(),
      async (size, at, wrong) => {
        const leaves = someLeaves(size)
        const root = merkleRoot(leaves, sha256)
        const tree = merkleTree(leaves, sha256)
        const index = at % size
        const proof = proofInTree(tree, index)
        const leaf = leaves[index]!
        expect(await isIncluded(root, leaf, index, size, proof)).toBe(true)
        expect(await isIncluded(root, sha256(leaf), index, size, proof)).toBe(false)
        if (wrong % size !== index) {
          expect(await isIncluded(root, leaf, wrong % size, size, proof)).toBe(false)
        }
        expect(await isIncluded(root, leaf, index, size, [...proof, leaf])).toBe(false)
        if (proof.length > 0) {
          const damaged = proof.with(wrong % proof.length, sha256(leaf))
          expect(await isIncluded(root, leaf, index, size, proof.slice(1))).toBe(false)
          expect(await isIncluded(root, leaf, index, size, damaged)).toBe(false)
        }
      },
    ),
  )
})

test('a place outside the tree has no proof', async () => {
  const leaves = someLeaves(3)
  expect(() => inclusionProof(leaves, 3, sha256)).toThrow(RangeError)
  expect(() => inclusionProof(leaves, -1, sha256)).toThrow(RangeError)
  for (const index of [-1, 3, 0.5]) {
    expect(await rootFromProof(leaves[0]!, index, 3, [])).toBeNull()
  }
})

test('a leaf hash is the same through WebCrypto', async () => {
  expect(await leafHash(utf8('a'), webSha256)).toEqual(new Uint8Array(leafHash(utf8('a'), sha256)))
})

test('a tree of 100,000 leaves is complete', async () => {
  const leaves = someLeaves(100_000)
  const tree = merkleTree(leaves, sha256)
  const root = tree.at(-1)![0]!
  const proof = proofInTree(tree, 99_999)
  expect(await isIncluded(root, leaves[99_999]!, 99_999, 100_000, proof)).toBe(true)
})

function someLeaves(size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, index) => leafHash(utf8(String(index)), sha256))
}
