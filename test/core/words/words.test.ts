import { expect, expectTypeOf, test } from 'vitest'
import {
  formatDate,
  formatDuration,
  formatList,
  formatMoment,
  formatNumber,
  formatPercent,
} from '#src/core/words/format.ts'
import type { ParametersOf } from '#src/core/words/message.ts'
import { say, sayWith, type WordParameters } from '#src/core/words/words.ts'

test('a sentence is said in each language with its plural', () => {
  expect(say('fr', 'common.people', { count: 1 })).toBe('1 personne')
  expect(say('es', 'common.people', { count: 9 })).toBe('9 personas')
  expect(say('en', 'common.people', { count: 0 })).toBe('0 people')
  expect(say('fr', 'common.people', { count: 0 })).toBe('0 personne')
})

test('a sentence keeps its markup and its French spaces as they are', () => {
  expect(say('fr', 'report.bar', { name: '<b>Nord</b>', score: 62 })).toBe('<b>Nord</b>\u00a0: 62')
})

test('a parameter that is missing at run time is an error, never an empty place', () => {
  expect(() => sayWith('fr', 'survey.section', { number: 1 })).toThrow(/total/)
})

test('parameters are read from the English sentence, nested and typed', () => {
  expectTypeOf<ParametersOf<'nothing'>>().toEqualTypeOf<Record<never, never>>()
  expectTypeOf<ParametersOf<'a {name}, b {other}'>>().toEqualTypeOf<{
    name: string | number
    other: string | number
  }>()
  expectTypeOf<
    ParametersOf<'{count, plural, one {# person of {unit}} other {people}} {x}'>
  >().toEqualTypeOf<{ count: number; unit: string | number; x: string | number }>()
  expectTypeOf<ParametersOf<'{kind, select, a {x} other {y {n, number}}}'>>().toEqualTypeOf<{
    kind: string
    n: number
  }>()
  expectTypeOf<WordParameters<'common.people'>>().toEqualTypeOf<{ count: number }>()
})

test('a key, a parameter or a language that does not exist does not compile', () => {
  // @ts-expect-error no such key
  expect(() => say('fr', 'survey.no-such-key')).toThrow()
  // @ts-expect-error the parameters are missing
  expect(() => say('fr', 'survey.section')).toThrow()
  // @ts-expect-error no such language
  expect(() => say('de', 'common.save')).toThrow()
})

test('numbers, shares, days, durations and lists are written as people write them', () => {
  for (const zero of [-0, 0]) expect(formatNumber('en', zero)).toBe('0')
  expect(formatNumber('fr', 1234.5, 1)).toBe('1\u202f234,5')
  expect(formatNumber('es', 12345, 0)).toBe('12.345')
  expect(formatPercent('fr', 0.5)).toBe('50\u00a0%')
  expect(formatPercent('en', 0.126)).toBe('13%')
  expect(formatDate('fr', '2026-12-04')).toBe('4 décembre 2026')
  expect(formatDate('fr', '2026-12-01')).toBe('1er décembre 2026')
  expect(formatDate('fr', '2026-12-11')).toBe('11 décembre 2026')
  expect(formatMoment('fr', new Date('2026-12-01T13:05:00Z'), 'Europe/Paris')).toBe(
    '1er décembre 2026 à 14:05',
  )
  expect(formatDate('es', '2026-12-01')).toBe('1 de diciembre de 2026')
  expect(formatDate('es', '2026-12-04')).toBe('4 de diciembre de 2026')
  expect(formatDate('en', '2026-12-04')).toBe('4 December 2026')
  expect(formatMoment('en', new Date('2026-12-04T13:05:00Z'), 'Europe/Paris')).toBe(
    '4 December 2026 at 14:05',
  )
  expect(formatDuration('fr', 'P24M')).toBe('24\u00a0mois')
  expect(formatDuration('en', 'P1Y6M')).toBe('1 year and 6 months')
  expect(() => formatDuration('en', 'PT3H')).toThrow(RangeError)
  expect(formatList('es', ['Norte', 'Sur', 'Este'])).toBe('Norte, Sur y Este')
})
