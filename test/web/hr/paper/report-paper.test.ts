import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { type ReportReading, readReport } from '#src/services/reports/read-report.ts'
import { frozenTree } from '#src/services/reports/readable.ts'
import { reportPaper } from '#src/web/hr/paper/report.paper.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { type TestContext, testContext } from '#test/setup/context.ts'
import { allTags, readPdf } from '#test/setup/read-pdf.ts'
import { coded, named, withComparisons } from '#test/web/hr/paper/readings.ts'

const LONG_NAME = 'Dirección General de Coordinación Interterritorial y Archivos'
const NO_SPACE = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter'
const HOSTILE =
  '#panic("x") ] } $a_1^2$ \\ " `raw` <label> @ref //c /*d*/ =h *b* _e_ &amp; https://x.y'

const company = {
  'Company/Sales/North': [14, [1, 2, 3, 4, 5, 4, 2, 3, 5, 5, 4, 1]],
  'Company/Sales/South': [9, times(7, 4)],
  'Company/Legal and Compliance': [3, [2, 1]],
  'Company/Support': [
    16,
    [
      2,
      5,
      3,
      4,
      1,
      2,
      5,
      4,
      3,
      {
        answers: { '1.1': 3 },
        comments: [{ question: 'keep', kind: 'advice', text: `Monday coffee ${HOSTILE}` }],
      },
      5,
    ],
  ],
} as const

let context: TestContext
let readings: Map<string, ReportReading>

beforeAll(async () => {
  context = await testContext()
  const { id } = await aClosedCampaign(context, company, { title: 'Spring' })
  const { units } = await frozenTree(context, id)
  readings = new Map()
  for (const { path, unit } of units)
    readings.set(path, await readReport(context, everybody, id, unit))
})
afterAll(() => context.close())

const of = (path: string) => readings.get(path) as ReportReading
const pdfOf = async (language: Language, reading: ReportReading, withAnnex = false) =>
  readPdf(await context.pool.typeset(reportPaper(language, reading, withAnnex)))

// reading the compiler takes a busy machine a while
describe('a report on paper', { timeout: 60_000 }, () => {
  test('is tagged: title, language, headings in order, tables with heads, figures with words', async () => {
    const reading = withComparisons(of('Company'))
    const { tags, info, images, pages } = await pdfOf('fr', reading)
    const all = allTags(tags)
    expect(info).toMatchObject({ Title: 'Rapport\u00a0: Company', Language: 'fr' })
    expect(pages).toHaveLength(2)
    expect(all.filter(({ role }) => role === 'H1')).toHaveLength(1)
    expect(all.filter(({ role }) => role === 'H2').length).toBeGreaterThanOrEqual(7)
    const tables = all.filter(({ role }) => role === 'Table')
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      const [head] = table.tags
      expect(head?.role).toBe('THead')
      expect(allTags(head?.tags ?? []).some(({ role }) => role === 'TH')).toBe(true)
    }
    const figures = all.filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(2)
    for (const { alt } of figures) expect(alt).toMatch(/\d/)
    expect(figures.some(({ alt }) => alt?.includes('Intégration, coopération – Score'))).toBe(true)
    // charts are drawn, not photographed
    expect(images).toBe(0)
  })

  test('has a print colour for every class of its charts', () => {
    const reading = withComparisons(coded(of('Company')))
    for (const one of [of('Company/Support'), reading]) {
      const svgs = picturesOf(reportPaper('en', one, true).data)
      expect(svgs.length).toBeGreaterThan(10)
      for (const svg of svgs) {
        const style = /<style>(.*?)<\/style>/.exec(svg)?.[1] ?? ''
        const drawn = svg.replace(style, '')
        const classes = [...drawn.matchAll(/class="([^"]+)"/g)].flatMap(
          ([, some]) => some?.split(' ') ?? [],
        )
        const unknown = classes.filter((name) => name !== 'chart' && !style.includes(`.${name}`))
        expect(unknown).toEqual([])
        expect(drawn).not.toMatch(/url\(|light-dark|var\(/)
      }
    }
  })

  test('is the same file each time, and dated by the campaign alone', async () => {
    const paper = reportPaper('en', of('Company/Support'), true)
    const [one, other] = [await context.pool.typeset(paper), await context.pool.typeset(paper)]
    expect(Buffer.compare(one, other)).toBe(0)
    const { info } = await readPdf(one)
    const day = of('Company/Support').campaign.closesOn.replaceAll('-', '')
    expect(info).toMatchObject({ CreationDate: `D:${day}000000Z`, ModDate: `D:${day}000000Z` })
  })

  test('shows the figures of the one report object', async () => {
    const reading = of('Company/Support')
    const { text } = await pdfOf('en', reading)
    expect(text).toContain(`${reading.report.counted} of ${reading.report.invited}`)
    for (const { score, codedShare } of reading.report.factors)
      expect(text).toContain(`${codedShare > 0 ? '~\u00a0' : ''}${Math.round(score ?? -1)}`)
    expect(text).toContain('Seven factors')
    expect(text).toContain('not yet validated')
  })

  test('marks a difference that is sure by a sign and a word, and says why others are not judged', async () => {
    const reading = withComparisons(of('Company'))
    const few = { ...reading, report: { ...reading.report, counted: 29 } }
    const { text } = await pdfOf('en', few)
    for (const words of [
      '↑ +9 higher',
      '↓ −12 lower',
      '+2 unclear',
      '−3 not judged',
      '0 not judged',
      'Fewer than 30 people: differences are not interpreted.',
      'Differences are taken before rounding.',
      'What goes with satisfaction',
      'does not prove a cause',
    ])
      expect(text).toContain(words)
    expect((await pdfOf('en', of('Company'))).text).not.toMatch(/not judged|Against the rest/)
  })

  test('has every question, the comments and the whole method in the annex, and none of it before', async () => {
    const { pages, tags, images } = await pdfOf('en', of('Company/Support'), true)
    expect(pages.length).toBeGreaterThan(4)
    const [first = '', second = '', ...annex] = pages
    expect(first + second).not.toMatch(/Monday coffee|Annex/)
    expect(annex.join('\n')).toContain('Annex')
    expect(annex.join('\n')).toContain('Monday coffee')
    expect(annex.join('\n')).toContain('I can rely on the company’s word.')
    for (const title of ['Did people answer alike?', 'Method', 'Each answer counts from 0'])
      expect(annex.join('\n')).toContain(title)
    expect(allTags(tags).filter(({ role }) => role === 'H3').length).toBeGreaterThan(8)
    expect(images).toBe(0)
  })
})

describe('what people wrote', { timeout: 60_000 }, () => {
  test('never becomes code of Typst', async () => {
    const reading = named(of('Company/Support'), HOSTILE, `${HOSTILE} II`)
    const { text, info } = await pdfOf('en', reading, true)
    const plain = (some: string) => some.replaceAll(/\s|\u200b/g, '')
    expect(plain(text)).toContain(plain(HOSTILE))
    expect(plain(text)).toContain(plain(`Monday coffee ${HOSTILE}`))
    expect(plain(text)).toContain(plain(`${HOSTILE} II`))
    expect(info.Title).toBe(`Report: ${HOSTILE}`)
  })

  test('keeps its letters, and has a sign where a script or a picture has none', async () => {
    const { text } = await pdfOf(
      'en',
      named(of('Company'), 'Łódź Ωμέγα Привет Đặng العربية 🙂🙂 \ud83d\u0001'),
    )
    expect(text).toContain('Łódź Ωμέγα Привет Đặng [?] [?] [?]')
  })
})

describe('two pages', { timeout: 60_000 }, () => {
  const longest = () => [
    named(withComparisons(coded(of('Company/Legal and Compliance'))), LONG_NAME),
    named(withComparisons(of('Company')), NO_SPACE.repeat(2), `${LONG_NAME} ${LONG_NAME}`),
    named(withComparisons(coded(of('Company'))), HOSTILE),
    of('Company/Legal and Compliance'),
    of('Company/Sales/South'),
  ]

  test.each(LANGUAGES)('hold whatever is said, in %s', async (language) => {
    for (const reading of longest()) {
      const { pages } = await pdfOf(language, reading)
      expect(pages).toHaveLength(2)
      const [first, second] = pages.map((page) => page.trim().split('\n').at(-1))
      expect(first).toContain('1 / 2')
      expect(second).toContain('2 / 2')
    }
  })

  test('hold a questionnaire of thirty factors as well', async () => {
    const reading = of('Company')
    const many = <One extends { id: string }>(some: readonly One[]) =>
      Array.from({ length: 30 }, (_, index) => ({
        ...(some[index % some.length] as One),
        id: `F${index}`,
      }))
    const report = { ...reading.report, factors: many(reading.report.factors) }
    const { pages } = await pdfOf('fr', { ...reading, report })
    expect(pages).toHaveLength(2)
  })

  test.each(LANGUAGES)('have no sentence of more than 20 words, in %s', (language) => {
    const spoken = longest()
      .map((reading) => named(reading, 'Name', 'Name'))
      .map((reading) => ({ ...reading, foreign: reading.foreign.slice(0, 1) }))
      .flatMap((reading) => [
        reading,
        released(reading),
        answeredBy(0.6, reading),
        answeredBy(0.2, reading),
      ])
      .flatMap((reading) => sentencesOf(reportPaper(language, reading, false).data))
    expect(new Set(spoken).size).toBeGreaterThan(60)
    expect(spoken.filter((sentence) => wordsIn(sentence) > 20)).toEqual([])
  })
})

const released = (reading: ReportReading): ReportReading => ({
  ...reading,
  campaign: { ...reading.campaign, releasedOn: '2026-12-22' },
})

const answeredBy = (rate: number, reading: ReportReading): ReportReading => ({
  ...reading,
  report: { ...reading.report, rate },
})

const wordsIn = (sentence: string) => sentence.match(/[\p{L}\d][\p{L}\p{M}\d’'.,-]*/gu)?.length ?? 0

/** Every sentence in the values of a paper, but those of pictures: their words are rows of a table. */
function sentencesOf(value: unknown, key = ''): string[] {
  if (key === 'picture' || key === 'bar') return []
  if (typeof value === 'string') return value.replaceAll('RR. HH.', 'RRHH').split(/(?<=[.!?;])\s+/)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => sentencesOf(inner, name))
}

const picturesOf = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'svg' ? [String(inner)] : picturesOf(inner),
      )
