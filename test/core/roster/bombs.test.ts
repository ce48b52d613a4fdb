import { expect, test } from 'vitest'
import { Problem } from '#src/core/problem.ts'
import { readRoster } from '#src/core/roster/parse-roster.ts'

const HEADING = 'email,name,department,language\n'
const ANNA = 'anna@b.org,Anna,Company,fr\n'
const MEGABYTES = 64 * 1024 * 1024

/** Files of the greatest size that a page takes, which are no roster: [the file, the problem, its line]. */
const BOMBS: Record<string, () => [file: Buffer, key: string, line?: number]> = {
  'one gigantic cell': () => [filled(HEADING + ANNA, 'x'), 'roster.row-too-long', 3],
  'one gigantic quoted cell': () => [filled(`${HEADING}"`, 'x'), 'roster.row-too-long', 2],
  'a quotation mark that nothing closes': () => [
    Buffer.from(`${HEADING}"${ANNA.repeat(2_000_000)}`),
    'roster.quote-unclosed',
    2,
  ],
  'a quotation mark in every line': () => [filled(HEADING, 'a,"b\n'), 'roster.quote-misplaced', 2],
  'nothing but quotation marks': () => [filled(HEADING, '"'), 'roster.row-too-long', 2],
  'millions of empty lines': () => [filled(HEADING + ANNA, '\n'), 'roster.too-many-rows'],
  'millions of empty lines of Windows': () => [filled(HEADING, '\r\n'), 'roster.too-many-rows'],
  'millions of rows of separators': () => [filled(HEADING, ',,,\n'), 'roster.too-many-rows'],
  'a million columns': () => [filled(HEADING, ','), 'roster.row-too-long', 2],
  'a heading of a million columns': () => [filled('email', ',name'), 'roster.row-too-long', 1],
  'columns that go on over many lines': () => [
    filled(HEADING, `${','.repeat(99)}"\n"`),
    'roster.quote-unclosed',
    2,
  ],
  zeros: () => [Buffer.alloc(MEGABYTES), 'roster.not-csv'],
  'bytes of no text': () => [Buffer.alloc(MEGABYTES, 0x81), 'roster.not-utf8'],
}

test.each(Object.entries(BOMBS))(
  '%s end with a clear message and little memory',
  (_, make) => {
    const [file, key, line] = make()
    const before = process.memoryUsage()
    const problem = problemOf(file)
    const after = process.memoryUsage()

    expect(problem.key).toBe(key)
    if (line !== undefined) expect(problem.details.line).toBe(line)
    const more = after.heapUsed + after.external - before.heapUsed - before.external
    expect(more / file.length).toBeLessThan(8)
  },
  60_000,
)

test('a quotation mark in a wrong place is told with its line', () => {
  for (const bad of ['"a"b,c', 'x","a""', '"a" ,b'])
    expect(problemOf(Buffer.from(`${HEADING}${ANNA}${bad}\n`))).toMatchObject({
      key: 'roster.quote-misplaced',
      details: { line: 3 },
    })
})

test('quotation marks, separators and line ends within quoted cells belong to them', () => {
  const file = `${HEADING}"anna@b.org","Anna ""Ann"", M.","Company/R&D, Lab",fr\n"bert@b.org",Bert,"Com""pany",""\n`
  const { people, rejected } = readRoster(Buffer.from(file))
  expect(people[0]).toMatchObject({ name: 'Anna "Ann", M.', department: 'Company/R&D, Lab' })
  expect(rejected.map(({ row }) => [row.line, row.cells])).toEqual([
    [3, ['bert@b.org', 'Bert', 'Com"pany', '']],
  ])
})

function filled(beginning: string, pattern: string): Buffer {
  const file = Buffer.alloc(MEGABYTES, pattern)
  file.set(Buffer.from(beginning))
  return file
}

function problemOf(file: Buffer): Problem {
  try {
    readRoster(file)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}
