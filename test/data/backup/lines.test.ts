import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, readLine, writeLine } from '#src/core/backup/lines.ts'

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 40 }),
)

describe('a line of a backup', () => {
  test('is read as it was written, and ends at its only line feed', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const text = writeLine({ kind: 'row', cells })
        expect(text.indexOf('\n')).toBe(text.length - 1)
        const read = readLine(text.trimEnd()) as Extract<Line, { kind: 'row' }>
        expect(read.cells.map(plain)).toEqual(cells.map(plain))
      }),
    )
    for (const line of [
      { kind: 'head', migrations: ['0001-frame'] },
      { kind: 'table', table: 'audit_log', columns: ['id', 'at'] },
      { kind: 'end', rows: 3, sha256: 'ab' },
    ] as const)
      expect(readLine(writeLine(line))).toEqual(line)
  })

  test.each([
    '',
    'x',
    '{}',
    '{"septet":"backup/v2","migrations":["a"]}',
    '{"table":"a; drop","columns":["id"]}',
    '{"table":"a","columns":[]}',
    '[true]',
    '[{"base64":"*"}]',
    '[{"base64":"AA==","more":1}]',
    '{"end":{"rows":-1,"sha256":""}}',
  ])('is none: %s', (text) => {
    expect(readLine(text)).toBe(null)
  })
})

const plain = (value: unknown) =>
  value instanceof Uint8Array ? { bytes: Buffer.from(value).toString('hex') } : value
