import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE as septet } from '#src/core/questionnaire/default.ts'
import { orderedItems, scaleOf } from '#src/core/questionnaire/items.ts'
import { textsOf } from '#src/core/questionnaire/texts.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

const document = readFileSync(join(import.meta.dirname, '../../../docs/items.md'), 'utf8')

test('asks seven factors of five items, then the outcomes', () => {
  expect(
    orderedItems(septet)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(
    '1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4 3.5 4.2 4.1 4.3 4.4 4.5 ' +
      '5.1 5.2 5.3 5.4 5.5 6.1 6.2 6.3 6.4 6.5 7.1 7.2 7.3 7.4 7.5 O1 O2 O3 T1 T2 T3 C1 C2 R1 A1',
  )
  expect(septet.factors.map(({ id, items }) => `${id}:${items.length}`).join(' ')).toBe(
    'F1:5 F2:5 F3:5 F4:5 F5:5 F6:5 F7:5',
  )
})

test('never opens a section with pay', () => {
  expect(septet.factors.map(({ items }) => items[0])).not.toContain('4.1')
})

test('asks each open question of a kind of its own', () => {
  expect(septet.openQuestions.map(({ kind }) => kind).toSorted()).toEqual([
    'advice',
    'complaint',
    'suggestion',
  ])
})

test('labels five points for all but the recommendation', () => {
  for (const item of septet.items) {
    const { min, max, labels, ends } = scaleOf(septet, item)
    if (item.id === 'R1') expect([min, max, labels, ends]).toEqual([0, 10, null, expect.anything()])
    else expect([min, max, labels?.length, ends]).toEqual([1, 5, 5, null])
  }
  expect(septet.items.filter(({ scale }) => scale !== 'agreement').map(({ id }) => id)).toEqual([
    'O1',
    'O2',
    'O3',
    'R1',
  ])
})

test('describes each factor in one sentence of at most 20 words', () => {
  for (const { description } of septet.factors)
    for (const language of LANGUAGES) {
      expect(description?.[language]).toMatch(/^[^.]+\.$/)
      expect(description?.[language]?.split(' ').length).toBeLessThanOrEqual(20)
    }
})

test('writes French with its own marks', () => {
  for (const { path, text } of textsOf(septet))
    expect(text.fr, path).not.toMatch(/'|[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]/)
})

test('claims no validation', () => {
  expect(septet.attribution?.fr).toContain('ne sont pas encore validés')
  expect(septet.attribution?.es).toContain('todavía no están validados')
  expect(septet.attribution?.en).toContain('not yet validated')
})

describe('docs/items.md', () => {
  const lines = new Set(document.split('\n'))

  test.each([...septet.items, ...septet.openQuestions].map(({ id, text }) => [id, text] as const))(
    'holds %s in three languages, to the letter, and says why',
    (id, text) => {
      const section = document
        .split(/^###? /m)
        .find(
          (part) =>
            part.startsWith(`${id} `) || part.startsWith(`${id}:`) || part.startsWith(`\`${id}\``),
        )
      expect(section).toContain(`\n- FR: ${text.fr}\n- ES: ${text.es}\n- EN: ${text.en}\n`)
      const reason = section?.split(`\n- EN: ${text.en}\n`)[1]?.trim() ?? ''
      expect(reason.length).toBeGreaterThan(40)
    },
  )

  test('holds the facets of the items', () => {
    for (const { id, facet } of septet.items)
      expect(document).toMatch(new RegExp(`^### ${id}( \\(.\\))?: ${facet}$`, 'm'))
  })

  test('holds the attribution, and that the instrument is descriptive', () => {
    for (const language of LANGUAGES)
      expect(lines).toContain(`- ${language.toUpperCase()}: ${septet.attribution?.[language]}`)
    expect(document).toContain('**Descriptive, not validated.**')
  })

  test('holds every label', () => {
    for (const { labels } of Object.values(septet.scales))
      for (const [index, { fr, es, en }] of (labels ?? []).entries())
        expect(lines).toContain(`| ${index + 1} | ${fr} | ${es} | ${en} |`)
  })
})
