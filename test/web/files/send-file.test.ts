import { expect, test } from 'vitest'
import { foresee } from '#src/web/files/foresee.ts'
import { attachment } from '#src/web/files/send-file.ts'

const nameIn = (header: string) =>
  decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(header)?.[1] ?? '')

test('a name keeps its accents, and has a form for what does not know of them', () => {
  const header = attachment('Été – Qualité & Santé.xlsx')
  expect(header).toBe(
    `attachment; filename="Ete - Qualite & Sante.xlsx"; filename*=UTF-8''%C3%89t%C3%A9%20%E2%80%93%20Qualit%C3%A9%20%26%20Sant%C3%A9.xlsx`,
  )
  expect(nameIn(header)).toBe('Été – Qualité & Santé.xlsx')
})

test.each([
  ['../../etc/passwd.csv', '-..-etc-passwd.csv'],
  ['a"; filename="b\r\nX-Evil: 1.csv', 'a-; filename=-b--X-Evil- 1.csv'],
  ['日本 (2026)*\u202e.csv', '日本 (2026)--.csv'],
  [`${'é'.repeat(500)}.csv`, `${'é'.repeat(120)}.csv`],
])('a name is no path and no header: %j', (name, safe) => {
  const header = attachment(name)
  expect(nameIn(header)).toBe(safe)
  expect(header).toMatch(/^[\x20-\x7e]+$/)
  expect(header.split('"')).toHaveLength(3)
})

test('the length of a file is foreseen from its first rows, and nothing is lost or made twice', async () => {
  let made = 0
  let isEnded = false
  async function* chunks() {
    try {
      yield 'head\n'
      for (; made < 1000; ) {
        made += 10
        yield 'x'.repeat(100)
      }
    } finally {
      isEnded = true
    }
  }
  const file = await foresee(chunks(), { total: 1000, made: () => made })
  expect(made).toBeLessThan(200)
  expect(file.length).toBeGreaterThan(9_500)
  expect(file.length).toBeLessThan(11_000)
  let text = ''
  for await (const chunk of file.chunks) text += chunk
  expect(text).toBe(`head\n${'x'.repeat(10_000)}`)

  made = 0
  isEnded = false
  const left = await foresee(chunks(), { total: 1000, made: () => made })
  for await (const _ of left.chunks) break
  expect(isEnded).toBe(true)
})
