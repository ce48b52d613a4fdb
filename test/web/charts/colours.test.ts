import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heatColour, inkOn } from '#src/web/hr/charts/heat-map/heat-colour.ts'
import { printed } from '#src/web/hr/paper/print-chart.ts'

const tokens = readFileSync(join(import.meta.dirname, '../../../src/web/styles/tokens.css'), 'utf8')
const INK = { 'on-light': '#04060a', 'on-dark': '#ffffff' }

test.for(['light', 'dark'] as const)('texts can be read on what they lie on, %s theme', (theme) => {
  const pairs = [
    ['ink', 'ground'],
    ['ink', 'surface'],
    ['ink', 'chosen'],
    ['ink-soft', 'ground'],
    ['ink-soft', 'surface'],
    ['ink-soft', 'chosen'],
    ['accent', 'ground'],
    ['accent', 'surface'],
    ['on-accent', 'accent'],
    ['on-accent', 'accent-strong'],
    ['danger', 'surface'],
    ['danger', 'problem-ground'],
    ['ink', 'problem-ground'],
    ['accent', 'problem-ground'],
    ['ink', 'chart-middle'],
    ['ink', 'chart-track'],
  ] as const
  const weak = pairs.filter(
    ([text, under]) => contrast(token(text, theme), token(under, theme)) < 4.5,
  )
  expect(weak).toEqual([])
  expect(contrast('#ffffff', token('chart-low', theme))).toBeGreaterThan(4.5)
  expect(contrast('#ffffff', token('chart-high', theme))).toBeGreaterThan(4.5)
  expect(contrast(INK['on-light'], token('chart-low-soft', theme))).toBeGreaterThan(4.5)
  expect(contrast(INK['on-light'], token('chart-high-soft', theme))).toBeGreaterThan(4.5)
})

test.for(['light', 'dark'] as const)(
  'controls and focus stand out from the page, %s theme',
  (theme) => {
    for (const edge of ['control-edge', 'accent'] as const)
      for (const under of ['ground', 'surface'] as const)
        expect(
          contrast(token(edge, theme), token(under, theme)),
          `${edge} on ${under}`,
        ).toBeGreaterThan(3)
  },
)

test('a number can be read on the colour of every score', () => {
  for (let score = 0; score <= 100; score += 0.5)
    expect(contrast(INK[inkOn(score)], heatColour(score)), String(score)).toBeGreaterThan(4.5)
})

test('colours go from brown to blue and stop at the ends of the range', () => {
  expect(heatColour(10)).toBe(heatColour(30))
  expect(heatColour(100)).toBe(heatColour(90))
  expect(heatColour(30)).toBe('rgb(166, 54, 3)')
  expect(heatColour(90)).toBe('rgb(31, 95, 153)')
})

function token(name: string, theme: 'light' | 'dark'): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)
  if (!found) throw new Error(`no token ${name}`)
  const colour = found[theme === 'light' ? 1 : 2] as string
  return colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
}

test('in grey no two neighbours of a bar on paper are alike', () => {
  const style = printed('<svg viewBox="0 0 1 1"></svg>', '').svg
  const steps = ['low', 'low-soft', 'middle', 'high-soft', 'high'].map(
    (name) => new RegExp(`\\.${name}\\{fill:(#\\w{6})\\}`).exec(style)?.[1] ?? expect.fail(name),
  )
  const lightness = steps.map((colour) => 116 * Math.cbrt(luminance(colour)) - 16)
  for (const [at, one] of lightness.entries())
    for (const other of lightness.slice(at + 1, at + 3))
      expect(Math.abs(one - other), steps[at]).toBeGreaterThan(10)
})

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const parts = colour.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : (colour.match(/\d+/g) ?? []).map(Number)
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
