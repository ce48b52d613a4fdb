import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterEach, describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { CATALOG } from '#src/core/words/catalog.ts'
import { printableWith } from '#src/worker/typeset/printable.ts'
import { type Typesetter, typesetter } from '#src/worker/typeset/typesetter.ts'
import { fontOfWoff } from '#src/worker/typeset/woff.ts'
import { readPdf } from '#test/setup/read-pdf.ts'
import { reportOfNobody } from '#test/worker/papers.ts'

const QUIET = 60_000
const paper = (heading = 'Sales') => ({ template: 'report', data: reportOfNobody(heading) })

// reading the compiler takes a busy machine a while
describe('the thread that sets papers', { timeout: 60_000 }, () => {
  let papers: Typesetter
  afterEach(() => papers.close())

  test('begins with the first, and is followed by another before it has grown too large', async () => {
    papers = typesetter()
    expect(papers.state()).toEqual({ begun: 0, isAwake: false })
    const made = await Promise.all(Array.from({ length: 6 }, () => papers.typeset(paper())))
    for (const one of made) expect(Buffer.compare(one, made[0] as Uint8Array)).toBe(0)
    expect(Buffer.from(made[0] as Uint8Array).toString('latin1', 0, 5)).toBe('%PDF-')
    expect(papers.state()).toEqual({ begun: 2, isAwake: true })
  })

  test('ends when nobody wants a paper for a while, and begins anew', async () => {
    papers = typesetter({ idle: 0, stuck: QUIET })
    await papers.typeset(paper())
    await expect.poll(() => papers.state().isAwake).toBe(false)
    await papers.typeset(paper('North'))
    expect(papers.state().begun).toBe(2)
  })

  test('tells what was wrong with a paper, and sets the next one', async () => {
    papers = typesetter()
    const wrong = { template: 'report', data: { language: 'fr' } }
    const [refused, missing, good] = await Promise.allSettled([
      papers.typeset(wrong),
      papers.typeset({ ...paper(), template: 'unknown' }),
      papers.typeset(paper()),
    ])
    expect(refused).toMatchObject({
      reason: { message: expect.stringMatching(/^Typst refused report: .*day/) },
    })
    expect(missing).toMatchObject({ reason: { message: expect.stringContaining('unknown.typ') } })
    expect(good.status).toBe('fulfilled')
  })

  test('has a letter or a sign for everything that Septet says', async () => {
    papers = typesetter()
    const said = new Set(JSON.stringify([CATALOG, DEFAULT_QUESTIONNAIRE]).normalize('NFC'))
    const { text } = await readPdf(await papers.typeset(paper([...said].join(' '))))
    expect(text).toContain('é')
    expect(text).not.toContain('[?]')
  })

  test('is ended when a paper takes too long', async () => {
    papers = typesetter({ idle: QUIET, stuck: 1 })
    await expect(papers.typeset(paper())).rejects.toThrow('A thread ended')
  })
})

test('a font of the pages becomes one that a compiler reads, table by table', () => {
  const { resolve } = createRequire(import.meta.url)
  const woff = readFileSync(resolve('@fontsource/inter/files/inter-latin-400-normal.woff'))
  const font = Buffer.from(fontOfWoff(woff))
  expect(font.length).toBe(woff.readUInt32BE(16))
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const [sum, offset, length] = [4, 8, 12].map((part) => font.readUInt32BE(at + part))
    // the checksum of `head` leaves out the field in which that of the file stands
    if (font.toString('latin1', at, at + 4) === 'head') continue
    expect(checksum(font.subarray(offset, (offset ?? 0) + (length ?? 0)))).toBe(sum)
  }
  expect(() => fontOfWoff(font)).toThrow(TypeError)
})

function checksum(table: Buffer): number {
  const whole = Buffer.concat([table, Buffer.alloc(-table.length & 3)])
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0
  return sum
}

test('text is made printable: known letters stay, signs have others, a run of unknown ones has one sign', () => {
  // 32 to 126 and é
  const printable = printableWith([
    [32, 95],
    [233, 1],
  ])
  expect(printable('e\u0301t ≈ 3 →')).toBe('ét ~ 3 ›')
  expect(printable('a漢字b🙂🙂')).toBe('a[?]b[?]')
  expect(printable('a\tb\r\nc\u200bd')).toBe('a b\nc\u200bd')
  expect(printable('[?][?]')).toBe('[?][?]')
})
