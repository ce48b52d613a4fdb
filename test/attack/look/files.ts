import { readXlsx } from 'hucre/xlsx'
import { PDF } from '#src/web/hr/paper/report-pdf.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a program may ask for instead of JSON, by the name under which it is collected. */
export const FILES = { csv: 'text/csv', xlsx: XLSX, pdf: PDF } as const

// labels change hands by lot; `attackSegments` asks what these figures tell
const DRAWN_TABLES = /^'?(segments|segment-items),.*\r\n/gm
const DRAWN_SHEETS = ['What people say of themselves', 'Questions by what people say']

/** All that a reader of an answer sees: of a workbook its cells, of a PDF what was set, of anything else its text. */
export async function textOf(response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? ''
  if (type.startsWith('text/csv')) return (await response.text()).replaceAll(DRAWN_TABLES, '')
  if (type === PDF) return wordsOfPaper(await response.text())
  if (type !== XLSX) return response.text()
  const { sheets, properties } = await readXlsx(new Uint8Array(await response.arrayBuffer()))
  const seen = sheets.filter(({ name }) => !DRAWN_SHEETS.includes(name))
  return JSON.stringify([properties, ...seen.map(({ name, rows }) => ({ name, rows }))])
}

type SetComments = { comments: string[] }
type SetData = { annex: { segments: unknown; comments: { questions: SetComments[] } } | null }

/** An installation of the suite gives the values of a paper as they are; comments come in any order. */
function wordsOfPaper(json: string): string {
  const data = JSON.parse(json) as SetData
  if (!data.annex) return json
  const questions = data.annex.comments.questions.map((question) => ({
    ...question,
    comments: question.comments.toSorted(),
  }))
  const comments = { ...data.annex.comments, questions }
  return JSON.stringify({ ...data, annex: { ...data.annex, segments: 'DRAWN', comments } })
}
