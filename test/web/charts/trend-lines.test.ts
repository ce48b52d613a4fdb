import { expect, test } from 'vitest'
import { formatShortDate } from '#src/core/words/format.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { textWidth } from '#src/web/hr/charts/fit-text.ts'
import { type TrendPlace, trendLines } from '#src/web/hr/charts/trend-lines.ts'

const LONG = 'Zufriedenheit, Zusammenarbeit & Entwicklung in allen Werken'

const place = (score: number | null, changes: Partial<TrendPlace> = {}): TrendPlace => ({
  day: '4 déc. 2026',
  told: `${score}`,
  value: score === null ? null : { score, codedShare: 0, bounds: [score, score] },
  interval: null,
  continues: true,
  ...changes,
})
const drawn = (...places: TrendPlace[]) => trendLines({ language: 'en', name: 'Pay', places })
const pathsOf = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`class="${name}"[^>]* d="([^"]+)"`, 'g'))].map(([, d]) => d)

test('points that may be compared are joined, a break parts them and changes the mark', () => {
  const svg = drawn(place(60), place(62), place(70, { continues: false }), place(72))
  expect(pathsOf(svg, 'trend-line')).toHaveLength(2)
  const marks = pathsOf(svg, 'trend-mark')
  expect(marks[0]).toBe(marks[1])
  expect(marks[1]).not.toBe(marks[2])
  expect(marks[2]).toBe(marks[3])
})

test('a score that is missing leaves a gap: no mark, and nothing made up between', () => {
  const svg = drawn(place(60), place(null), place(62))
  expect(pathsOf(svg, 'trend-mark')).toHaveLength(2)
  expect(pathsOf(svg, 'trend-line')).toEqual([])
  expect(svg).not.toMatch(/NaN|undefined|null/)
})

test('an interval has ends, bounds are dashed, and an estimate is hollow with its sign', () => {
  const exact = drawn(place(60, { interval: [55, 65] }))
  expect(pathsOf(exact, 'whisker')[0]?.match(/M/g)).toHaveLength(3)
  const estimate = drawn(place(60, { value: { score: 60, codedShare: 0.3, bounds: [50, 70] } }))
  expect(pathsOf(estimate, 'whisker dashed')).toHaveLength(1)
  expect(pathsOf(estimate, 'trend-mark hollow')).toHaveLength(1)
  expect(estimate).toContain('≈\u00a060')
  expect(pathsOf(drawn(place(60)), 'whisker')).toEqual([])
})

test('the scale is 0 to 100 whatever the scores, and no score leaves it', () => {
  const ends = drawn(place(0), place(100, { interval: [99, 100] }))
  const heights = pathsOf(ends, 'trend-line')[0]?.match(/[\d.]+$|,([\d.]+)L/g)
  expect(heights).toHaveLength(2)
  for (const score of ['>0<', '>25<', '>50<', '>75<', '>100<']) expect(ends).toContain(score)
})

test('twelve surveys and a name of sixty characters have room, and are told as text', () => {
  const places = Array.from({ length: 12 }, (_, at) =>
    place(40 + at, { told: `${LONG} ${at}`, day: formatShortDate('fr', `20${10 + at}-09-30`) }),
  )
  const svg = trendLines({ language: 'fr', name: LONG, places })
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const places12 = [...svg.matchAll(/<text[^>]*class="strong haloed"/g)]
  expect(places12).toHaveLength(12)
  const xs = [...svg.matchAll(/<text x="([\d.]+)"[^>]*class="strong haloed"/g)].map(([, x]) =>
    Number(x),
  )
  for (const [at, x] of xs.entries()) {
    expect(x).toBeLessThan(width)
    if (at > 0) expect(x - (xs[at - 1] ?? 0)).toBeGreaterThan(textWidth('≈ 100', 13))
  }
  expect(svg).toContain('Zusammenarbeit &amp; Entwicklung')
  expect(svg.match(/<title>/g)).toHaveLength(12)
})

test.each(LANGUAGES)('every day of a year fits under its point in %s, in two lines', (language) => {
  for (let month = 1; month <= 12; month++) {
    const day = formatShortDate(
      language,
      `2026-${String(month).padStart(2, '0')}-30`.replace('02-30', '02-28'),
    )
    const svg = trendLines({ language, name: 'Pay', places: [place(50, { day })] })
    expect(svg, day).not.toContain('…')
    expect(svg).toContain('2026')
  }
})
