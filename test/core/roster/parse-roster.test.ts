import { expect, test } from 'vitest'
import { Problem } from '#src/core/problem.ts'
import { parseRoster } from '#src/core/roster/parse-roster.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const HEADING = 'email,name,department,language,manages'
const anna = {
  email: 'anna@example.org',
  name: 'Anna',
  department: 'Company/Sales',
  language: 'fr',
  manages: null,
  formerly: null,
}

test('commas, semicolons and tabs, Windows lines and a byte order mark are read alike', () => {
  const rows = [
    ['email', 'name', 'department', 'language'],
    ['anna@example.org', 'Anna', 'Company/Sales', 'fr'],
  ]
  for (const separator of [',', ';', '\t'])
    for (const line of ['\n', '\r\n'])
      for (const mark of ['', '\uFEFF'])
        expect(
          parseRoster(bytes(mark + rows.map((row) => row.join(separator)).join(line) + line)),
        ).toEqual([anna])
})

test('columns stand in any order, others are ignored, addresses and languages in any case', () => {
  const file =
    'Language,Phone,Department,Name,Email\nFR,123, Company / Sales ,Anna,ANNA@example.org'
  expect(parseRoster(bytes(file))).toEqual([anna])
})

test('rows in which a spreadsheet left nothing are passed over', () => {
  expect(
    parseRoster(bytes(`${HEADING}\n\n,,,,\nanna@example.org,Anna,Company/Sales,fr\n,,,,`)),
  ).toEqual([anna])
})

test('quoted cells may hold the separator and a line break inside is refused as a name', () => {
  const people = parseRoster(
    bytes(`${HEADING}\nanna@example.org,"Martin, Anna",Company,fr,Company`),
  )
  expect(people[0]).toMatchObject({ name: 'Martin, Anna', manages: 'Company' })
  expect(refusal(`${HEADING}\nanna@example.org,"Anna\nMartin",Company,fr,`)).toEqual([
    'roster.name-missing@2',
  ])
})

test('a missing column is named, a file without people is empty', () => {
  expect(problemOf(() => parseRoster(bytes('email,name,language\na@b.org,A,fr')))).toMatchObject({
    key: 'roster.column-missing',
    details: { column: 'department' },
  })
  expect(problemOf(() => parseRoster(bytes(HEADING)))).toMatchObject({ key: 'roster.empty' })
  expect(problemOf(() => parseRoster(new Uint8Array()))).toMatchObject({
    key: 'roster.column-missing',
  })
})

test('each bad row is named with its line and its reason', () => {
  const file = [
    HEADING,
    'anna@example.org,Anna,Company/Sales,fr,',
    'Anna@Example.org,Anna twice,Company/Sales,fr,',
    'bert,Bert,Company,en,',
    'cleo@example.org,Cleo,,en,',
    'dora@example.org,"=HYPERLINK(""x"")",Company,en,',
    'emil@example.org,Emil,Company//North,en,',
    'fred@example.org,Fred,Company,de,',
    'gina@example.org,Gina,Company,es,Company/Moon',
    ',,,,',
    ',,,fr,',
  ].join('\n')
  expect(refusal(file)).toEqual([
    'roster.email-repeated@3',
    'roster.email-invalid@4',
    'roster.department-missing@5',
    'roster.formula@6',
    'roster.department-invalid@7',
    'roster.language-unknown@8',
    'roster.managed-department-unknown@9',
    'roster.email-invalid@11',
    'roster.name-missing@11',
    'roster.department-missing@11',
  ])
})

test('signs that nobody sees are refused in an address: they would make somebody else of the person', () => {
  for (const sign of ['\u202e', '\u200b', '\u200e', '\u00ad', '\u0007', '\u009d'])
    for (const address of [`an${sign}na@b.org`, `anna@b${sign}.org`])
      expect(refusal(`${HEADING}\n${address},Anna,Company,fr,`)).toEqual(['roster.email-invalid@2'])
  const written = parseRoster(bytes(`${HEADING}\nünal.öz@büro.example,Ünal,Company,fr,`))
  expect(written[0]?.email).toBe('ünal.öz@büro.example')
})

test('formulas are refused wherever a spreadsheet would run them', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)']) {
    expect(refusal(`${HEADING}\na@b.org,${cell},Company,fr,`)).toContain('roster.formula@2')
    expect(refusal(`${HEADING}\na@b.org,Anna,${cell},fr,`)).toContain('roster.formula@2')
    expect(refusal(`${HEADING}\n${cell}@b.org,Anna,Company,fr,`)).toContain(
      'roster.email-invalid@2',
    )
  }
})

test('a name may have letters of any script and an emoji, and nothing that turns the direction of a page', () => {
  for (const name of ['李小龙', 'محمد', 'Zoë 🌻', 'O’Neill'])
    expect(parseRoster(bytes(`${HEADING}\na@b.org,${name},Company,fr,`))[0]?.name).toBe(name)
  for (const mark of ['\u202e', '\u2066', '\u0007', '\u0085'])
    expect(refusal(`${HEADING}\na@b.org,An${mark}na,Company${mark},fr,`)).toEqual([
      'roster.name-missing@2',
      'roster.department-invalid@2',
    ])
})

test('a column that is there twice is refused', () => {
  expect(problemOf(() => parseRoster(bytes(`${HEADING},Email\n`)))).toMatchObject({
    key: 'roster.column-repeated',
    details: { column: 'email' },
  })
})

test('of many reasons the first hundred are told, and how many there are', () => {
  const rows = Array.from({ length: 150 }, (_, index) => `person${index},P,Company,fr,`)
  const problem = problemOf(() => parseRoster(bytes([HEADING, ...rows].join('\n'))))
  expect(problem.details).toEqual({ count: 150 })
  expect(problem.parts).toHaveLength(100)
})

const refusal = (file: string) =>
  problemOf(() => parseRoster(bytes(file))).parts.map(
    ({ key, details }) => `${key}@${details.line}`,
  )

function problemOf(work: () => unknown): Problem {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('nothing was refused')
}
