import { expect, test } from 'vitest'
import {
  ancestors,
  lastDescendants,
  lowestCommonAncestor,
  makeTree,
} from '#src/core/disclosure/tree.ts'

const company = makeTree([
  { path: 'Company/Sales', invited: 1 },
  { path: 'Company/Sales/North', invited: 6 },
  { path: 'Company/Sales-Support', invited: 9 },
  { path: 'Company/Legal', invited: 3 },
])

test('numbers departments in preorder, siblings by name, and creates those in between', () => {
  expect(company.map(({ id, parent, path, invited }) => [id, parent, path, invited])).toEqual([
    [0, null, 'Company', 0],
    [1, 0, 'Company/Legal', 3],
    [2, 0, 'Company/Sales', 1],
    [3, 2, 'Company/Sales/North', 6],
    // A sort of whole paths would put this before Sales/North, because "-" comes before "/".
    [4, 0, 'Company/Sales-Support', 9],
  ])
})

test('orders names by code point, not by UTF-16 unit', () => {
  const tree = makeTree([
    { path: '\u{1F600}', invited: 1 },
    { path: '\uFF21', invited: 1 },
    { path: 'é', invited: 1 },
    { path: 'z', invited: 1 },
  ])
  expect(tree.map((unit) => unit.label)).toEqual(['z', 'é', '\uFF21', '\u{1F600}'])
})

test('knows who is above, below and in common', () => {
  expect(ancestors(company, 3)).toEqual([2, 0])
  expect([...lastDescendants(company)]).toEqual([4, 1, 3, 3, 4])
  expect(lowestCommonAncestor(company, [3])).toBe(3)
  expect(lowestCommonAncestor(company, [2, 3])).toBe(2)
  expect(lowestCommonAncestor(company, [3, 4, 1])).toBe(0)
})

test('several roots have the virtual root in common', () => {
  const tree = makeTree([
    { path: 'A/x', invited: 1 },
    { path: 'B', invited: 1 },
  ])
  expect(lowestCommonAncestor(tree, [1, 2])).toBeNull()
  expect(tree[2]?.parent).toBeNull()
})
