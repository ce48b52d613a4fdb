import { expect, test } from 'vitest'
import type { Distribution } from '#src/web/hr/charts/distribution/distribution.ts'
import { distributionBars } from '#src/web/hr/charts/distribution/distribution-bars.ts'
import { distributionTable } from '#src/web/hr/charts/distribution/distribution-table.ts'
import { factorBars } from '#src/web/hr/charts/factor-bars.ts'
import { fitText, textWidth } from '#src/web/hr/charts/fit-text.ts'
import { heatMap } from '#src/web/hr/charts/heat-map/heat-map.ts'
import { participationBar } from '#src/web/hr/charts/participation-bar.ts'

const exact = (score: number) => ({ score, codedShare: 0, bounds: null })
const estimate = { score: 61.6, codedShare: 0.2, bounds: [55.2, 66.4] as const }

const map = {
  language: 'fr' as const,
  factors: ['Intégration, coopération', 'Développement'],
  rows: [
    { label: 'Ventes <Nord> & Sud', href: '/d/1', cells: [exact(30), estimate] },
    { label: 'Support', href: null, cells: [exact(90), null] },
    { label: 'Juridique', href: null, cells: null },
  ],
}

const kinds: Distribution['kinds'] = [
  { label: 'Défavorable', class: 'unfavourable' },
  { label: 'Neutre', class: 'neutral' },
  { label: 'Favorable', class: 'favourable' },
]
const item = (given: Partial<Distribution['items'][number]>) => ({
  label: 'Je peux dire ce que je pense',
  shares: null,
  code: null,
  estimated: false,
  ...given,
})

test('a heat map names each cell, marks estimates with their bounds and escapes names', () => {
  const svg = heatMap(map)
  expect(svg).toContain(
    '<title>Ventes &lt;Nord&gt; &amp; Sud, Intégration, coopération\u00a0: 30</title>',
  )
  expect(svg).toContain('62 (estimation, la valeur réelle est entre 55 et 67)')
  expect(svg).toContain('>≈\u00a062<')
  expect(svg).not.toContain('<Nord>')
  expect(svg).toContain('href="/d/1"')
})

test('only a department without any report is hatched, and as a whole row', () => {
  expect(heatMap(map).match(/url\(#hatch\)/g)).toHaveLength(1)
  expect(heatMap({ ...map, rows: map.rows.slice(0, 2) })).not.toContain('hatch')
})

test('a chart is an image with a name, without style or script of its own', () => {
  const rows = map.rows.map((row) => ({ ...row, href: null }))
  const charts = [
    heatMap({ ...map, rows }),
    distributionBars({ language: 'en', kinds, items: [item({ shares: [0.2, 0.3, 0.5] })] })('wide'),
    factorBars({ language: 'es', reference: null, rows: [] })('wide'),
    participationBar({ language: 'en', invited: 9, from: 4, to: 7 }),
  ]
  for (const svg of charts) {
    expect(svg).toMatch(
      /^<svg class="chart" viewBox="0 0 \d+ [\d.]+" .*role="img" aria-label="[^"]+">/,
    )
    expect(svg).not.toMatch(/style=|<script|NaN|undefined|Infinity/)
  }
})

test('bars are centred on the neutral answers', () => {
  const svg = distributionBars({
    language: 'en',
    kinds,
    items: [item({ shares: [0.3, 0.2, 0.5] }), item({ shares: [0.5, 0.4, 0.1] })],
  })('wide')
  const centre = Number(/M([\d.]+) [\d.]+V/.exec(svg)?.[1])
  const neutral = [
    ...svg.matchAll(
      /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="30" rx="4" class="middle"/g,
    ),
  ]
  expect(neutral).toHaveLength(2)
  for (const [, x, width] of neutral) expect(Number(x) + Number(width) / 2).toBeCloseTo(centre, 0)
})

test('a coded item shows its code and no number at all', () => {
  const items = [item({ code: 'favourable' }), item({ code: 'too-few' })]
  const svg = distributionBars({ language: 'en', kinds, items })('wide')
  expect(svg).toContain('Almost all favourable')
  expect(svg).toContain('Too few answers to this question')
  expect(svg).not.toMatch(/\d\s?%/)
  expect(svg.match(/class="coded"/g)).toHaveLength(2)
})

test('factor bars bracket an estimate, draw how far chance reaches, and say where there is no score', () => {
  const rows = [
    {
      label: 'Développement',
      value: exact(70),
      reference: 60,
      interval: [64, 76] as const,
      mark: '▲ au-dessus du reste',
    },
    { label: 'Sécurités, défis', value: estimate, reference: null },
    { label: 'Prise de décisions', value: null, reference: null },
  ]
  const svg = factorBars({ language: 'fr', reference: 'Reste', rows })('wide')
  expect(svg.match(/class="whisker"/g)).toHaveLength(1)
  expect(svg.match(/class="bracket"/g)).toHaveLength(1)
  expect(svg).toContain('▲ au-dessus du reste')
  expect(svg.match(/class="reference"/g)).toHaveLength(1)
  expect(svg).toContain('Trop peu de réponses')
})

test('participation is a band while open and one number after close', () => {
  const band = participationBar({ language: 'fr', invited: 40, from: 24, to: 27 })
  expect(band).toContain('Entre 24 et 27 participants sur 40 invités')
  expect(band.match(/<rect/g)).toHaveLength(3)
  expect(participationBar({ language: 'en', invited: 40, from: 25, to: 25 })).toContain(
    '25 answers counted of 40 people invited',
  )
})

test('bars have their figures as a table, and a code in place of them', () => {
  const bars = distributionTable({
    language: 'fr',
    kinds,
    items: [item({ shares: [0.25, 0.25, 0.5] }), item({ code: 'neutral' })],
  })
  expect(bars.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
    ['25\u00a0%', '25\u00a0%', '50\u00a0%'],
    ['Presque tous neutres', '–', '–'],
  ])
})

test('long names are wrapped, then end with an ellipsis, and always fit', () => {
  const name = 'Direction de la transformation numérique et de l’innovation responsable'
  const fitted = fitText(name, 160, 2)
  expect(fitted).toHaveLength(2)
  expect(fitted[1]).toMatch(/…$/)
  for (const line of fitted) expect(textWidth(line)).toBeLessThanOrEqual(160)
  expect(fitText('Donaudampfschifffahrtsgesellschaftskapitän', 80, 2)[0]).toMatch(/…$/)
  expect(fitText('Ventes', 160, 2)).toEqual(['Ventes'])
  expect(fitText('Decision-making', 80, 2)).toEqual(['Decision-', 'making'])
  expect(fitText('Decision-making', 160, 2)).toEqual(['Decision-making'])
  expect(fitText('Decision-making', 80, 1)[0]).toMatch(/^Decision-\p{L}*…$/u)
  expect(fitText('North - South', 160, 1)).toEqual(['North - South'])
  expect(fitText('pre- and post- war', 70, 2)).toEqual(['pre- and', 'post- war'])
})
