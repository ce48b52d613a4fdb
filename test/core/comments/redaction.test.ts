import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GAP, reasonOf, redact } from '#src/core/comments/redaction.ts'
import { Problem } from '#src/core/problem.ts'

const ORIGINAL = 'My manager Jane Doe shouts.\nJane never listens.'

const keyOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error.key
    throw error
  }
  return null
}

describe('a redaction', () => {
  test.each([
    ['My manager […] shouts.\n[…] never listens.', ['Jane Doe', 'Jane']],
    ['My manager [...] shouts.\r\nJane never listens. ', ['Jane Doe']],
    ['[ … ] shouts.\nJane never listens.', ['My manager Jane Doe']],
    ['My manager […]', ['Jane Doe shouts.\nJane never listens.']],
    ['[…]Jane never listens.', ['My manager Jane Doe shouts.\n']],
    ['My manager […] […] shouts.\nJane never listens.', ['Jane', 'Doe']],
  ])('%j takes out %j', (wanted, removed) => {
    const text = wanted
      .trim()
      .replace('\r', '')
      .replace(/\[ … \]|\[\.\.\.\]/, GAP)
    expect(redact(ORIGINAL, wanted)).toEqual({ text, redaction: 'passage', removed })
  })

  test.each([[null], [''], [' \n'], ['[…]'], [' [...] […] ']])(
    '%j removes the comment as a whole',
    (wanted) => {
      expect(redact(ORIGINAL, wanted)).toEqual({
        text: '',
        redaction: 'removed',
        removed: [ORIGINAL],
      })
    },
  )

  test.each([
    ['My manager […] whispers.\nJane never listens.', 'redaction.text-different'],
    ['My manager […] shouts.', 'redaction.text-different'],
    ['The manager […] shouts.\nJane never listens.', 'redaction.text-different'],
    ['My manager Jane Doe shouts.\nJane never […]listens.', 'redaction.text-different'],
    ['My manager somebody shouts.\nJane never listens.', 'redaction.text-different'],
    [ORIGINAL, 'redaction.nothing-removed'],
  ])('%j is refused: words are taken out, never added', (wanted, key) => {
    expect(keyOf(() => redact(ORIGINAL, wanted))).toBe(key)
  })

  test('may go on later: what was removed before stays removed', () => {
    const once = 'My manager […] shouts.\nJane never listens.'
    expect(redact(once, 'My manager […] shouts.\n[…] never listens.')).toMatchObject({
      redaction: 'passage',
      removed: ['[…]', 'Jane'],
    })
    expect(keyOf(() => redact(once, once))).toBe('redaction.nothing-removed')
    expect(keyOf(() => redact(once, ORIGINAL))).toBe('redaction.text-different')
  })

  test('of any passage of any text gives back what stands around it', () => {
    const word = fc.constantFrom('a', 'b ', 'é', '\n', '.')
    const part = fc.string({ unit: word, maxLength: 6 })
    const removed = fc.string({ unit: word, minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(part, removed, part, (before, passage, after) => {
        const original = `<${before}${passage}${after}>`
        const wanted = `<${before}${GAP}${after}>`
        expect(redact(original, wanted)).toEqual({
          text: wanted,
          redaction: 'passage',
          removed: [passage],
        })
      }),
    )
  })
})

describe('the reason', () => {
  const passage = redact(ORIGINAL, 'My manager […] shouts.\nJane never listens.')
  const whole = redact(ORIGINAL, null)

  test('is kept in one line', () => {
    expect(reasonOf('  names\n a colleague ', passage)).toBe('names a colleague')
    expect(reasonOf('a manager is named', whole)).toBe('a manager is named')
  })

  test.each([
    ['', 'redaction.reason-missing'],
    [' \n ', 'redaction.reason-missing'],
    ['x'.repeat(201), 'redaction.reason-too-long'],
    ['says that jane is bad', 'redaction.reason-repeats'],
    ['about Ms DOE', 'redaction.reason-repeats'],
  ])('%j is refused with %s', (reason, key) => {
    expect(keyOf(() => reasonOf(reason, passage))).toBe(key)
  })

  test('does not quote the comment', () => {
    const key = keyOf(() => reasonOf('"Jane Doe shouts. Jane" is a name', whole))
    expect(key).toBe('redaction.reason-repeats')
  })
})
