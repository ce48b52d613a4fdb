import { expect, test } from 'vitest'
import { heatMap } from '#src/web/hr/charts/heat-map/heat-map.ts'
import { overlaps, placeLabels } from '#src/web/hr/charts/place-labels.ts'
import { type Quadrant, quadrant } from '#src/web/hr/charts/quadrant.ts'

const LONG = 'Direction de la transformation numérique et des achats groupés'

const chartOf = (points: Quadrant['points']) =>
  quadrant({
    language: 'fr',
    name: 'Ce qui va avec la satisfaction',
    axes: { x: 'part →', y: '↑ écart', yText: (value) => `${value}` },
    middle: { x: 1 / Math.max(1, points.length), y: 0 },
    corners: ['Acquis', 'À préserver', 'À regarder d’abord', 'À suivre'],
    points,
  })('wide')

const point = (label: string, x: number, y: number, isSure = false) => ({
  label,
  title: `${label} : ${x}`,
  x,
  y,
  isSure,
})

test('labels never lie on each other, on a point or on what stands in the way', () => {
  const frame = { x: 56, y: 34, width: 772, height: 420 }
  const inTheWay = [{ x: 60, y: 40, width: 120, height: 20 }]
  const size = { width: 168, height: 48 }
  const cases = [
    Array.from({ length: 14 }, () => ({ x: 400, y: 200 })),
    Array.from({ length: 7 }, (_, at) => ({ x: 60 + at, y: 40 })),
    Array.from({ length: 9 }, (_, at) => ({ x: 820, y: 50 + 8 * at })),
  ]
  for (const points of cases) {
    const boxes = placeLabels(
      points,
      points.map(() => size),
      frame,
      inTheWay,
    )
    const dots = points.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }))
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(frame.x)
      expect(box.y).toBeGreaterThanOrEqual(frame.y)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width)
      expect(box.y + box.height).toBeLessThanOrEqual(frame.y + frame.height)
      const others = [...boxes.slice(index + 1), ...dots, ...inTheWay]
      expect(others.filter((other) => overlaps(box, other))).toEqual([])
    }
  }
})

test('a quadrant tells sure points from others without a colour, and wraps names of 60 characters', () => {
  const svg = chartOf([point(LONG, 0.4, -12, true), point('Développement', 0.1, 3)])
  expect(svg.match(/class="dot"/g)).toHaveLength(1)
  expect(svg.match(/class="dot hollow"/g)).toHaveLength(1)
  expect(svg.match(/<tspan/g)?.length).toBeGreaterThanOrEqual(3)
  expect(svg).toContain(`<title>${LONG} : 0.4</title>`)
  expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/)
})

test('a quadrant stands where all shares and values are the same, and without any point', () => {
  for (const points of [[], Array.from({ length: 7 }, () => point('Facteur', 1 / 7, 0))])
    expect(chartOf(points)).not.toMatch(/NaN|undefined|Infinity/)
})

test('a heat map of 300 departments with long names keeps marks and codes in words', () => {
  const exact = { score: 62, codedShare: 0, bounds: null }
  const svg = heatMap({
    language: 'en',
    factors: Array.from({ length: 5 }, (_, at) => `${LONG} ${at}`),
    rows: Array.from({ length: 300 }, (_, at) => ({
      label: `${LONG} ${at}`,
      notes: ['41 sur 52 : 79 %, forte', 'avec une autre équipe'],
      href: `/d/${at}`,
      cells: [
        exact,
        { ...exact, mark: 'above' as const },
        { ...exact, mark: 'below' as const },
        { code: 'favourable' as const },
        null,
      ],
    })),
    heads: Array.from({ length: 5 }, (_, at) => ({
      href: `?sort=${at}`,
      title: 'sort by this column',
      sign: at === 1 ? ('▼' as const) : ('' as const),
    })),
  })
  expect(svg.match(/>62\u00a0▲</g)).toHaveLength(300)
  expect(svg.match(/: 62, ▼ below the rest<\/title>/g)).toHaveLength(300)
  expect(svg.match(/Almost all favourable<\/title>/g)).toHaveLength(300)
  expect(svg.match(/class="coded"/g)).toHaveLength(300)
  expect(svg.match(/href="\?sort=\d"/g)).toHaveLength(5)
  // the whole name, in lines above its notes
  expect(svg.match(/groupés( \d+)?<\/tspan/g)?.length).toBeGreaterThanOrEqual(300)
  expect(svg).not.toMatch(/NaN|undefined|Infinity/)
})
