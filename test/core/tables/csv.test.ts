import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvHead, csvLines, FOR_PROGRAMS, forPeople, longCsv } from '#src/core/tables/csv.ts'
import { aTable, HOSTILE } from '#test/core/tables/tables.ts'

test('for programs: comma, point, keys, no mark, figures and words apart', () => {
  const csv = longCsv('fr', FOR_PROGRAMS, [aTable()])
  expect(csv.split('\r\n').slice(0, 4)).toEqual([
    'table,row,label,column,meaning,value,text,unit',
    'teams,north,North,name,Équipe,,North,',
    'teams,north,North,score,Score,-1.25,,points',
    'teams,south,South,name,Équipe,,South,',
  ])
  const read = parse(csv, { columns: true }) as Record<string, string>[]
  expect(read.filter(({ row }) => row === 'south').map(({ column }) => column)).toEqual(['name'])
})

test('for people in French: semicolon, decimal comma, the mark that Excel wants, labels', () => {
  const csv = longCsv('fr', forPeople('fr'), [aTable()])
  expect(csv.startsWith('\ufeffTableau;Ligne;')).toBe(true)
  expect(csv).toContain(';-1,25;')
  const { columns } = aTable()
  expect(csvHead(forPeople('es'), columns)).toBe('\ufeffÉquipe;Score\r\n')
  expect(csvHead(forPeople('en'), columns)).toBe('\ufeffÉquipe,Score\r\n')
  expect(csvHead(FOR_PROGRAMS, columns)).toBe('name,score\r\n')
})

test('no text is run as a formula, no negative number becomes a text, and each text is read back', () => {
  for (const dialect of [FOR_PROGRAMS, forPeople('fr')]) {
    const csv = csvLines(
      dialect,
      HOSTILE.map((text) => [text, -0.5]),
    )
    const read = parse(csv, { delimiter: dialect.delimiter }) as string[][]
    expect(read.map(([text]) => text?.replace(/^'/, ''))).toEqual(HOSTILE)
    expect(read.filter(([text]) => /^[=+\-@\t\r]/.test(text ?? ''))).toEqual([])
    expect(new Set(read.map(([, number]) => number))).toEqual(
      new Set([dialect.decimal === '.' ? '-0.5' : '-0,5']),
    )
  }
})

test('numbers lose nothing', () => {
  const numbers = [0.1 + 0.2, 1e-12, 1e21, 100 / 3, 0]
  const read = parse(csvLines(FOR_PROGRAMS, [numbers])) as string[][]
  expect(read[0]?.map(Number)).toEqual(numbers)
})
