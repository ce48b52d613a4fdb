import { expect, test, vi } from 'vitest'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import type { CardSheet } from '#src/services/channels/print-cards.ts'
import { cardsPaper } from '#src/web/admin/channels/cards.paper.ts'
import { posterPaper } from '#src/web/admin/channels/poster.paper.ts'
import { inlinePool } from '#test/setup/pool.ts'
import { readPdf } from '#test/setup/read-pdf.ts'

// reading the compiler of papers takes a busy machine a while
vi.setConfig({ testTimeout: 60_000 })

const pool = inlinePool()
const HOST = 'satisfaction-of-employees.human-resources.an-international-company.example.org:8443'
const shortLink = `https://${HOST}/c/ABCDEF`
const long = 'The survey of everybody who works for the international company '.repeat(4).trim()
const campaign = {
  title: long,
  languages: LANGUAGES,
  k: 5,
  closesOn: '2026-03-20',
} as unknown as Campaign

const sheetOf = (cards: number): CardSheet => ({
  campaign,
  pile: { gid: 3, part: 1, parts: 1, label: long, invited: 40, cards },
  shortLink,
  checkNumber: 'ABCD EFGH IJKL',
  cards: Array.from({ length: cards }, () => ({
    code: 'ABCD EFGH IJKL MNOP',
    link: `${shortLink}#i=ABCDEFGHIJKLMNOP&g=3&m=${'A'.repeat(43)}`,
  })),
})
const textOf = async (paper: Parameters<typeof pool.typeset>[0]) => {
  const { pages, text } = await readPdf(await pool.typeset(paper))
  return { pages: pages.length, text: text.replaceAll(/[\s\u200b]+/g, ' ') }
}
const times = (text: string, part: string) => text.split(part).length - 1

test('cards with the longest names hold all that is needed, and say where a name goes on', async () => {
  const { pages, text } = await textOf(cardsPaper('en', sheetOf(9)))
  expect(pages).toBe(2)
  expect(times(text, '9 cards – The survey of everybody')).toBe(2)
  expect(times(text, 'Cut, fold, mix in the box of this group.')).toBe(2)
  expect(times(text.replaceAll(' ', ''), `${HOST}/c/ABCDEF`)).toBe(9)
  expect(times(text, 'ABCD EFGH IJKL MNOP')).toBe(9)
  for (const end of ['20 mars 2026', '20 de marzo de 2026', '20 March 2026'])
    expect([end, times(text, end)]).toEqual([end, 9])
  expect(times(text, '…')).toBe(9 + 2)
})

test('a code of the widest letters stays on one line', async () => {
  const sheet = sheetOf(9)
  const cards = sheet.cards.map((card) => ({ ...card, code: 'MMMM WWWW MMMM WWWW' }))
  const { text } = await readPdf(await pool.typeset(cardsPaper('en', { ...sheet, cards })))
  expect(times(text, 'MMMM WWWW MMMM WWWW\n')).toBe(9)
})

test('cards of a group with two or three promise nothing that those who hand them out could break', async () => {
  const few = await textOf(cardsPaper('en', sheetOf(campaign.k - 1)))
  expect(few.text).not.toContain('nobody knows which')
  expect(few.text).toContain('Your answer is sealed')
  const many = await textOf(cardsPaper('en', sheetOf(campaign.k)))
  expect(times(many.text, 'nobody knows which')).toBe(campaign.k)
})

test('a poster with the longest names stays on one page, and its address can be read', async () => {
  for (const size of ['a4', 'a3'] as const) {
    const { pages, text } = await textOf(posterPaper('en', { campaign, shortLink }, size))
    expect(pages).toBe(1)
    expect(text.replaceAll(' ', '')).toContain(`${HOST}/c/ABCDEF`)
    expect(text).toContain('…')
    expect(text).toContain('Until the end of 20 March 2026')
  }
})
