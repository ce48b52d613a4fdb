import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'

describe('canonical JSON (RFC 8785)', () => {
  test('writes the example of section 3.2.2 as section 3.2.3 does', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    }
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts the keys of section 3.2.3 by UTF-16 code units, not by code points', () => {
    const members = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect(Object.values(JSON.parse(canonicalJson(members)) as object)).toEqual([
      'One', // an integer-like key comes first in any object, and here in the text too
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(canonicalJson(members)).toMatch(/^\{"\\r":"Carriage Return","1":"One",/)
  })

  // RFC 8785 appendix B: the bits of a double and its one spelling.
  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s as %s', (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, 'hex').readDoubleBE())).toBe(text)
  })

  test.each([
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udead': 1 }],
    ['nothing', undefined],
    ['nothing in a list', [1, undefined]],
    ['a list of nothing', Array.from({ length: 2 }, () => undefined)],
    ['a date', new Date(0)],
    ['a big integer', 1n],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  test('leaves out members that are undefined', () => {
    expect(canonicalJson({ title: 'a', attribution: undefined })).toBe('{"title":"a"}')
  })

  test('says the same value, whatever the order of the members', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (members) => {
        const backwards = Object.fromEntries(Object.entries(members).reverse())
        expect(canonicalJson(backwards)).toBe(canonicalJson(members))
        expect(JSON.parse(canonicalJson(members))).toEqual(JSON.parse(JSON.stringify(members)))
      }),
    )
  })
})
