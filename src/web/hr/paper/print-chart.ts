import type { Table } from '#src/web/parts.page.ts'

/** A chart on paper, what is read aloud in its place, and its height by its width. */
export type Picture = Readonly<{ svg: string; alt: string; ratio: number }>

/**
 * A chart of the pages in fixed colours. In grey its five steps, from unfavourable to favourable, still differ: their
 * lightness (CIE L*) is 32, 62, 90, 78, 44. Numbers on them keep a contrast of 4.5 : 1.
 */
export function printed(svg: string, alt: string): Picture {
  const plain = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
  return { svg: plain.replace('>', `><style>${STYLE}</style>`), alt, ratio: ratioOf(svg) }
}

function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? []
  if (!width || !height) throw new Error('A chart without a viewBox')
  return Number(height) / Number(width)
}

/** A chart and its table say the same: a table as words, row by row. */
export function wordsOf({ caption, columns, rows }: Table): string {
  const told = rows.map(({ head, cells }) => {
    const figures = cells.map(({ text }, index) => `${columns[index + 1]?.label ?? ''} ${text}`)
    return `${head} – ${figures.join(', ')}`
  })
  return [caption, ...told].join('. ')
}

const PRINT_COLOURS = {
  ink: '#0f172a',
  soft: '#475569',
  edge: '#cbd3de',
  track: '#eceff4',
  low: '#8a2c05',
  'low-soft': '#d9813f',
  middle: '#e4e2df',
  'high-soft': '#9cc6e6',
  high: '#2a6aa6',
  ground: '#f6f8fa',
  'first-field': '#f3e7df',
  'keep-field': '#dfeaf4',
} as const

const { ink, soft, edge, track, high, ground } = PRINT_COLOURS

const STYLE = [
  `text{font-family:Inter;font-size:13px;fill:${ink}}`,
  `.soft{fill:${soft}}.head{font-size:11.5px}.strong{font-weight:700}`,
  `.axis{stroke:${edge};stroke-width:1}`,
  `.centre{stroke:${soft};stroke-width:1;stroke-dasharray:2 3}`,
  `.whisker,.bracket{fill:none;stroke:${ink};stroke-width:1.5}`,
  '.whisker-ground{fill:none;stroke:#fff;stroke-width:5}',
  `.reference{stroke:${ink};stroke-width:2;stroke-dasharray:3 2}`,
  `.coded{fill:#fff;stroke:${soft};stroke-dasharray:4 3}.track{fill:${track}}`,
  ...(['low', 'low-soft', 'middle', 'high-soft', 'high'] as const).map(
    (name) => `.${name}{fill:${PRINT_COLOURS[name]}}`,
  ),
  `.field{fill:${ground}}.field-first{fill:${PRINT_COLOURS['first-field']}}.field-keep{fill:${PRINT_COLOURS['keep-field']}}`,
  `.dot{fill:${high};stroke:${high};stroke-width:2.5}.dot.hollow{fill:#fff}`,
  `.leader{fill:none;stroke:${soft};stroke-width:1}`,
  `.on-light,.on-middle{fill:${ink}}.on-dark{fill:#fff}`,
].join('')
