import { describe, expect, test } from 'vitest'
import { labeller } from '#src/core/disclosure/label.ts'
import { company } from '#test/core/disclosure/companies.ts'

describe('the name of a group', () => {
  const tree = company({
    Co: 1,
    'Co/Legal': 3,
    'Co/Sales': 2,
    'Co/Sales/North': 5,
    'Co/Sales/South': 4,
    'Co/Support/North': 8,
    'Co/Support/Void': 0,
  })
  const label = labeller(tree)
  const units = (...paths: string[]) =>
    paths.map((path) => tree.findIndex((unit) => unit.path === path))

  test('joins the departments, with the parent where a name occurs twice', () => {
    expect(label(units('Co/Sales/North', 'Co/Sales/South'))).toBe('Sales North + South')
    expect(label(units('Co/Legal', 'Co/Support/North'))).toBe('Legal + Support')
  })

  test('says a subtree once when all its people are in it', () => {
    expect(label(units('Co/Sales', 'Co/Sales/North', 'Co/Sales/South'))).toBe('Sales')
    expect(label(units('Co/Legal', 'Co/Sales', 'Co/Sales/North', 'Co/Sales/South'))).toBe(
      'Legal + Sales',
    )
    expect(label(tree.filter(({ invited }) => invited > 0).map(({ id }) => id))).toBe('Co')
  })

  test('words the people directly in a department apart', () => {
    const directly = (name: string) => `${name} (own people)`
    expect(label(units('Co', 'Co/Legal'), directly)).toBe('Co (own people) + Legal')
    expect(label(units('Co/Sales', 'Co/Sales/North'), directly)).toBe(
      'Sales (own people) + Sales North',
    )
  })

  test('stays short', () => {
    const many = company({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 0, h: 1 })
    expect(labeller(many)([0, 1, 2, 3, 4, 5])).toBe('a + b + c + d + … (2)')
    expect(labeller(many)([0, 1, 2, 3, 4])).toBe('a + b + c + d + e')
  })
})
