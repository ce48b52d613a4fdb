import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import type { Column, Row, Table } from '#src/core/tables/table.ts'
import { xlsxParts } from '#src/core/tables/xlsx/parts.ts'
import { sheetNames } from '#src/core/tables/xlsx/sheet-names.ts'
import { zip } from '#src/web/files/zip.ts'
import { aColumn, aTable, HOSTILE } from '#test/core/tables/tables.ts'

const written = async (tables: readonly Table[], title = 'Été – Légal') => {
  const chunks: Buffer[] = []
  for await (const chunk of zip(xlsxParts({ title, language: 'fr', tables }))) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const readBack = async (tables: readonly Table[], title?: string) =>
  readXlsx(await written(tables, title), { readStyles: true })

const KINDS = ['text', 'count', 'points', 'percent', 'probability', 'number'] as const
const oneOfEach: Table = {
  key: 'each',
  title: 'Each',
  columns: KINDS.map((kind) => aColumn(kind, kind)),
  rows: [
    { id: '1', values: ['North', 12, 61.23456789, 57, 0.000123, -0.5] },
    { id: '2', values: ['South', 12.5, null, 0, 1, 2] },
  ],
}

test('a sheet for each table, in order, with the title of the document', async () => {
  const book = await readBack([aTable(), oneOfEach])
  expect(book.sheets.map(({ name }) => name)).toEqual(['Équipes', 'Each'])
  expect(book.sheets[0]?.rows).toEqual([
    ['Équipe', 'Score'],
    ['North', -1.25],
    ['South', null],
  ])
  expect(book.properties).toMatchObject({ title: 'Été – Légal', creator: 'Septet' })
})

test('the head is bold and stays in sight, each column has a width and a filter', async () => {
  const [, sheet] = (await readBack([aTable(), oneOfEach])).sheets
  expect(sheet?.cells?.get('0,0')?.style?.font?.bold).toBe(true)
  expect(sheet?.cells?.get('1,0')?.style?.font?.bold).not.toBe(true)
  expect(sheet?.freezePane).toMatchObject({ rows: 1 })
  expect(sheet?.autoFilter).toEqual({ range: 'A1:F3' })
  expect(sheet?.columns?.every(({ width }) => (width ?? 0) >= 13)).toBe(true)
})

test('numbers are numbers with the format of their kind, a percentage is a share', async () => {
  const [sheet] = (await readBack([oneOfEach])).sheets
  expect(sheet?.rows[1]).toEqual(['North', 12, 61.23456789, 0.57, 0.000123, -0.5])
  const formats = KINDS.map((_, at) => sheet?.cells?.get(`1,${at}`)?.style?.numFmt)
  expect(formats).toEqual(['@', '#,##0', '0.0', '0.0%', '0.0000', '0.00'])
  expect(sheet?.cells?.get('2,1')?.style?.numFmt).toBe('#,##0.0')
  await expect(
    written([{ ...oneOfEach, rows: [{ id: 'x', values: ['a', Number.NaN] }] }]),
  ).rejects.toThrow(RangeError)
})

test('whatever a department is called stays text: no formula, no number, no markup', async () => {
  const rows = HOSTILE.map((name): Row => ({ id: name, values: [name, 1] }))
  const file = await written([{ ...aTable(), rows }], '<Été & co>')
  const book = await readXlsx(file, { readStyles: true })
  const [sheet] = book.sheets
  expect(sheet?.rows.slice(1).map(([name]) => name)).toEqual(HOSTILE)
  for (const [place, cell] of sheet?.cells ?? [])
    expect([place, cell.formula]).toEqual([place, undefined])
  expect(book.properties?.title).toBe('<Été & co>')
})

test('control characters and half characters, which no XML can hold, do not spoil the file', async () => {
  const rows = [{ id: 'x', values: ['a\0b\u0008c\ud800d\uffff', 1] }]
  const [sheet] = (await readBack([{ ...aTable(), rows }])).sheets
  expect(sheet?.rows[1]).toEqual(['abc\ufffdd', 1])
})

test('rows come as they are read, over many chunks, and the filter covers them all', async () => {
  const columns: Column[] = Array.from({ length: 30 }, (_, at) => aColumn(`c${at}`, 'number'))
  let made = 0
  async function* rows(): AsyncGenerator<Row> {
    for (; made < 3000; made++)
      yield { id: `${made}`, values: columns.map((_, at) => made + at / 7) }
  }
  const file = zip(
    xlsxParts({ title: 'x', language: 'en', tables: [{ ...aTable(), columns, rows: rows() }] }),
  )
  const chunks: Buffer[] = []
  const first = await file.next()
  chunks.push(first.value as Buffer)
  expect(made).toBeLessThan(500)
  for await (const chunk of file) chunks.push(chunk)
  const [sheet] = (await readXlsx(Buffer.concat(chunks))).sheets
  expect(sheet?.rows).toHaveLength(3001)
  expect(sheet?.rows[2999]?.[29]).toBe(2998 + 29 / 7)
  expect(sheet?.autoFilter?.range).toBe('A1:AD3001')
})

test('names of sheets are what Excel allows, each once', () => {
  expect(sheetNames(["L'été: [a/b]", "'x'", '', 'A'.repeat(40), 'A'.repeat(40), 'a', 'A'])).toEqual(
    ["L'été   a b", 'x', '-', 'A'.repeat(31), `${'A'.repeat(29)} 2`, 'a', 'A 2'],
  )
})
