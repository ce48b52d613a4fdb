import { expect, test } from 'vitest'
import type { Distribution } from '#src/web/hr/charts/distribution/distribution.ts'
import { distributionBars } from '#src/web/hr/charts/distribution/distribution-bars.ts'
import { factorBars } from '#src/web/hr/charts/factor-bars.ts'
import { textWidth } from '#src/web/hr/charts/fit-text.ts'
import { quadrant } from '#src/web/hr/charts/quadrant.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'

const LONG = 'Direction de la transformation numérique et des achats groupés'
const INTERVAL = [58, 66] as const

const distribution: Distribution = {
  language: 'fr',
  kinds: [
    { label: 'Pas du tout d’accord, mais vraiment pas du tout', class: 'unfavourable' },
    { label: 'Ni l’un ni l’autre', class: 'neutral' },
    { label: 'Tout à fait d’accord', class: 'favourable' },
  ],
  items: [
    { label: LONG, shares: [0, 0, 1], code: null, estimated: true, group: 'Confiance' },
    { label: LONG.repeat(3), shares: [1, 0, 0], code: null, estimated: false, note: LONG },
    { label: 'Court', shares: null, code: 'favourable', estimated: false },
    { label: 'Court', shares: null, code: 'unfavourable', estimated: false },
    { label: 'Court', shares: null, code: 'too-few', estimated: false },
  ],
}

const charts = {
  distribution: inBothRooms(distributionBars(distribution)),
  factors: inBothRooms(
    factorBars({
      language: 'fr',
      reference: 'le reste',
      rows: [
        {
          label: LONG,
          value: { score: 100, codedShare: 0.3, bounds: [90, 100] },
          reference: 0,
          interval: INTERVAL,
          mark: '▲ au-dessus du reste',
        },
        { label: 'Développement', value: null, reference: null },
      ],
    }),
  ),
  quadrant: inBothRooms(
    quadrant({
      language: 'fr',
      name: 'Ce qui va avec la satisfaction',
      axes: { x: 'part →', y: '↑ écart', yText: (value) => `${value}` },
      middle: { x: 0.5, y: 0 },
      corners: ['Acquis', 'À préserver', 'À regarder d’abord', 'À suivre'],
      points: [0.1, 0.9].map((x) => ({ label: LONG, title: `${x}`, x, y: x, isSure: x > 0.5 })),
    }),
  ),
}

const titles = (svg: string) => [...svg.matchAll(/<title>(.*?)<\/title>/g)].map(([, told]) => told)

test.each(Object.entries(charts))('a narrow chart tells the same: %s', (_, { svg, narrow }) => {
  expect(titles(narrow)).toEqual(titles(svg))
  expect(titles(narrow).length).toBeGreaterThan(0)
  expect(narrow).not.toMatch(/NaN|undefined|Infinity|style=/)
})

test.each(Object.entries(charts))('nothing of a narrow chart is off its sides: %s', (_, chart) => {
  const [, width = 0, height = 0] =
    /viewBox="0 0 (\S+) (\S+)"/.exec(chart.narrow)?.map(Number) ?? []
  expect(width).toBe(340)
  for (const [, x, y, wide] of chart.narrow.matchAll(/<rect x="(\S+)" y="(\S+)" width="(\S+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0)
    expect(Number(x) + Number(wide)).toBeLessThanOrEqual(width)
    expect(Number(y)).toBeLessThanOrEqual(height)
  }
  for (const { x, anchor, text } of textsOf(chart.narrow)) {
    const room = { start: width - x, end: x, middle: 2 * Math.min(x, width - x) }[anchor]
    expect(textWidth(text, 11.5), text).toBeLessThanOrEqual(room + 1)
  }
})

test('names stand above their bars, marks too', () => {
  const [name, mark] = textsOf(charts.factors.narrow).filter(({ x }) => x === 0)
  expect([name?.text, mark?.text].join(' ')).toContain('Direction de la transformation')
  expect(charts.factors.narrow).toContain('▲ au-dessus du reste')
})

test('points without room for names have numbers, and the names below', () => {
  const texts = textsOf(charts.quadrant.narrow).map(({ text }) => text)
  expect(texts).toContain('1')
  expect(texts.filter((text) => /^[12]\u2002Direction/.test(text))).toHaveLength(2)
})

/** Each line of text with its place. */
function textsOf(svg: string) {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(
    ([, attributes = '', inner = '']) => {
      const anchor = (/text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start') as
        | 'start'
        | 'end'
        | 'middle'
      const spans = [...inner.matchAll(/<tspan x="(\S+)"[^>]*>(.*?)<\/tspan>/g)]
      if (spans.length > 0) return spans.map(([, x, text = '']) => ({ x: Number(x), anchor, text }))
      return [{ x: Number(/x="(\S+)"/.exec(attributes)?.[1]), anchor, text: inner }]
    },
  )
}
