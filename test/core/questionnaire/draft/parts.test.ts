import { describe, expect, test } from 'vitest'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { compareVersions, reusedIds } from '#src/core/questionnaire/draft/compare.ts'
import { parseDraft } from '#src/core/questionnaire/draft/draft.ts'
import { emptyDraft, freeName } from '#src/core/questionnaire/draft/empty.ts'
import { withEntered } from '#src/core/questionnaire/draft/fields.ts'
import { mergeEntered } from '#src/core/questionnaire/draft/merge.ts'
import { operate, parseOperation } from '#src/core/questionnaire/draft/operate.ts'
import { releasable } from '#src/core/questionnaire/draft/releasable.ts'
import { asksWorkload } from '#src/core/questionnaire/draft/workload.ts'
import { lintItems } from '#src/core/questionnaire/lint.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { isPartition } from '#src/core/questionnaire/scale-check.ts'
import { tidyText } from '#src/core/questionnaire/writable.ts'
import { anItem, aQuestionnaire, aScale, inAll } from '#test/core/questionnaire/builders.ts'

const NOTHING = new Set<string>()

describe('a text as it is kept', () => {
  test.each([
    ['  blank edges ', 'blank edges'],
    ['two\r\nlines', 'two lines'],
    ['a\u0000b\u0007', 'ab'],
    ['abc\u202Efed\u202C', 'abcfed'],
    ['\u2067abc\u2069 \u200Fdef\u061C', 'abc def'],
    ['d’accord\u00a0?', 'd’accord\u00a0?'],
    ['👩🏽‍🔬 ❤️', '👩🏽‍🔬 ❤️'],
    ['שלום', 'שלום'],
    [' \u200b\u00a0\u00ad\ufeff\u2060 ', ''],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j is %j', (typed, kept) => expect(tidyText(typed)).toBe(kept))

  test('half a character becomes one that says so', () =>
    expect(tidyText('a\uD800b')).toBe('a\uFFFDb'))
})

describe('a draft as JSON', () => {
  test('may lack any text, and be longer than a release allows', () => {
    const draft = { ...emptyDraft('own', []), title: { en: 'x'.repeat(900), fr: ' ' } }
    expect(parseDraft(draft).title).toEqual({ en: 'x'.repeat(900) })
  })

  test('has a label, be it blank, for each point of a scale with labels', () => {
    const draft = aQuestionnaire({ scales: { agreement: aScale({ labels: [inAll('No')] }) } })
    expect(parseDraft(draft).scales.agreement?.labels).toEqual([inAll('No'), {}, {}, {}, {}])
  })

  test.each([
    ['an unknown field', { ...aQuestionnaire(), colour: 'red' }, 'questionnaire.malformed'],
    ['no object', [], 'questionnaire.malformed'],
    ['an item nowhere', aQuestionnaire({ factors: [] }), 'questionnaire.item-unused'],
    [
      'an item without a scale',
      aQuestionnaire({ items: [anItem({ scale: 'none' })] }),
      'questionnaire.scale-unknown',
    ],
    [
      'twelve points',
      aQuestionnaire({ scales: { agreement: aScale({ max: 12 }) } }),
      'questionnaire.scale-points',
    ],
    [
      'more labels than points',
      aQuestionnaire({ scales: { agreement: aScale({ labels: Array(6).fill(inAll('x')) }) } }),
      'questionnaire.scale-labels',
    ],
    [
      'a text without end',
      aQuestionnaire({ title: inAll('x'.repeat(5001)) }),
      'questionnaire.malformed',
    ],
  ])('with %s is refused', (_why, value, key) => {
    expect(() => parseDraft(value)).toThrow(expect.objectContaining({ key }))
  })
})

test('an empty draft takes the first name that is free', () => {
  expect(freeName(NOTHING)).toBe('questionnaire')
  expect(freeName(new Set(['questionnaire', 'questionnaire-2']))).toBe('questionnaire-3')
})

describe('ids', () => {
  test('go on as those of their factor do', () => {
    const { content, at } = operate(DEFAULT_QUESTIONNAIRE, 'factor-F3', add, NOTHING)
    expect(at).toBe('3.6')
    expect(content.factors[2]?.items.at(-1)).toBe('3.6')
    expect(content.items.at(-1)).toEqual({
      id: '3.6',
      text: {},
      scale: 'agreement',
      reversed: false,
    })
  })

  test('of a factor without items are made from its own', () => {
    const { content, at } = operate(DEFAULT_QUESTIONNAIRE, 'outline', add, NOTHING)
    expect(at).toBe('F8')
    expect(operate(content, 'factor-F8', add, NOTHING).at).toBe('8.1')
  })

  test('that an earlier version used are left alone', () => {
    const taken = new Set(['3.6', '3.41'])
    expect(operate(DEFAULT_QUESTIONNAIRE, 'factor-F3', add, taken).at).toBe('3.42')
  })

  test('of new outcomes are none that a report takes for satisfaction, trust or commitment', () => {
    expect(operate(DEFAULT_QUESTIONNAIRE, 'outcomes', add, NOTHING).at).toBe('X1')
  })

  test('that stood for another question are given anew', () => {
    const renewed = operate(
      DEFAULT_QUESTIONNAIRE,
      'factor-F1',
      { act: 'renew', id: '1.2' },
      NOTHING,
    )
    expect(renewed.content.factors[0]?.items).toEqual(['1.1', '1.6', '1.3', '1.4', '1.5'])
    expect(renewed.content.items[1]).toEqual({ ...DEFAULT_QUESTIONNAIRE.items[1], id: '1.6' })
  })
})

test('a factor that is removed takes its items with it', () => {
  const { content } = operate(
    DEFAULT_QUESTIONNAIRE,
    'outline',
    { act: 'remove', id: 'F4' },
    NOTHING,
  )
  expect(content.items.map(({ id }) => id).filter((id) => id.startsWith('4.'))).toEqual([])
  expect(parseQuestionnaire(structuredClone(content)).factors).toHaveLength(6)
})

test('an item moves to the end of another part', () => {
  const moved = withEntered(DEFAULT_QUESTIONNAIRE, 'factor-F1', { 'item:1.2:place': 'outcomes' })
  expect(moved.factors[0]?.items).toEqual(['1.1', '1.3', '1.4', '1.5'])
  expect(moved.outcomes.at(-1)).toBe('1.2')
  const nowhere = { 'item:1.2:place': 'scales', 'item:1.2:scale': 'none' }
  expect(withEntered(DEFAULT_QUESTIONNAIRE, 'factor-F1', nowhere)).toEqual(DEFAULT_QUESTIONNAIRE)
})

describe('a scale', () => {
  const scaleAfter = (act: 'add-point' | 'remove-point', times: number) => {
    let content = aQuestionnaire({
      scales: { agreement: aScale({ labels: Array(5).fill(inAll('x')) }) },
    })
    for (let done = 0; done < times; done++)
      ({ content } = operate(content, 'scales', { act, id: 'agreement' }, NOTHING))
    return content.scales.agreement
  }

  test('has 2 to 11 points, each with its label, and classes that cover them', () => {
    expect(scaleAfter('add-point', 9)).toMatchObject({ max: 11 })
    expect(scaleAfter('add-point', 9)?.labels).toHaveLength(11)
    expect(scaleAfter('remove-point', 9)).toMatchObject({
      max: 2,
      classes: { unfavourable: [1, 1], neutral: null, favourable: [2, 2] },
    })
    for (let times = 0; times < 10; times++)
      for (const act of ['add-point', 'remove-point'] as const) {
        const scale = scaleAfter(act, times)
        expect(scale && isPartition(scale)).toBe(true)
      }
  })

  test('moves as a whole where its first number changes', () => {
    const from0 = withEntered(aQuestionnaire(), 'scales', { 'scale:agreement:min': '0' })
    expect(from0.scales.agreement).toEqual(
      aScale({
        min: 0,
        max: 4,
        classes: { unfavourable: [0, 1], neutral: [2, 2], favourable: [3, 4] },
      }),
    )
    const junk = { 'scale:agreement:min': 'abc', 'scale:agreement:favourable': '1e3' }
    expect(withEntered(aQuestionnaire(), 'scales', junk)).toEqual(aQuestionnaire())
  })

  test('that is in use is not removed', () => {
    const content = aQuestionnaire({ scales: { agreement: aScale(), other: aScale() } })
    const without = (id: string) =>
      Object.keys(operate(content, 'scales', { act: 'remove', id }, NOTHING).content.scales)
    expect(without('agreement')).toEqual(['agreement', 'other'])
    expect(without('other')).toEqual(['agreement'])
  })
})

describe('the workload', () => {
  const { content, at } = operate(
    DEFAULT_QUESTIONNAIRE,
    'outcomes',
    { act: 'workload', id: '' },
    NOTHING,
  )

  test('is asked last, outside the factors, in words that no rule finds fault with', () => {
    expect(at).toBe('W1')
    expect(content.outcomes.slice(-2)).toEqual(['W1', 'W2'])
    expect(content.factors).toEqual(DEFAULT_QUESTIONNAIRE.factors)
    expect(
      lintItems(parseQuestionnaire(structuredClone(content))).filter(({ item }) =>
        item.startsWith('W'),
      ),
    ).toEqual([])
    expect(compareVersions(DEFAULT_QUESTIONNAIRE, content)).toMatchObject({
      isSameIndex: true,
      isOtherCriterion: false,
    })
  })

  test('is added once', () => {
    expect(asksWorkload(content)).toBe(true)
    expect(operate(content, 'outcomes', { act: 'workload', id: '' }, NOTHING).content).toBe(content)
    const inFrench = releasable({ ...content, languages: ['fr'] })
    expect(inFrench.items.at(-1)?.text.en).toBeUndefined()
    expect(asksWorkload(inFrench)).toBe(true)
    expect(asksWorkload(releasable({ ...DEFAULT_QUESTIONNAIRE, languages: ['fr'] }))).toBe(false)
  })

  test('brings its scale along', () => {
    const odd = aQuestionnaire({ scales: { agreement: aScale() } })
    const { scales, items } = operate(odd, 'outcomes', { act: 'workload', id: '' }, NOTHING).content
    expect(items.at(-1)?.scale).toBe('agreement-1')
    expect(scales['agreement-1']).toEqual(DEFAULT_QUESTIONNAIRE.scales.agreement)
  })
})

test('a release leaves out languages that the questionnaire no longer has', () => {
  const bilingual = withEntered(DEFAULT_QUESTIONNAIRE, 'about', { 'language:es': '' })
  expect(bilingual.title.es).toBeDefined()
  const released = parseQuestionnaire(releasable(bilingual))
  expect(released.languages).toEqual(['fr', 'en'])
  expect(JSON.stringify(released)).not.toContain('"es"')
})

describe('what a version does to trends', () => {
  const before = aQuestionnaire({ items: ['a', 'b', 'c'].map((id) => anItem({ id })) })
  const whys = (now: Questionnaire) =>
    compareVersions(before, now).factors.flatMap(({ differences }) =>
      differences.map(({ why, item }) => [why, item]),
    )
  const item = (id: string, changes: object) =>
    before.items.map((one) => (one.id === id ? { ...one, ...changes } : one))
  const asking = (ids: string[]): Questionnaire => ({
    ...before,
    items: ids.map((id) => anItem({ id })),
    factors: [{ id: 'F', title: inAll('Factor'), items: ids }],
  })

  test.each<[string, Questionnaire, unknown]>([
    ['nothing', before, []],
    [
      'other words',
      { ...before, items: item('b', { text: { ...anItem().text, es: 'Sé.' } }) },
      [['words', 'b']],
    ],
    ['turned', { ...before, items: item('b', { reversed: true }) }, [['turned', 'b']]],
    [
      'another scale',
      { ...before, scales: { agreement: aScale({ max: 6 }) } },
      [
        ['scale', 'a'],
        ['scale', 'b'],
        ['scale', 'c'],
      ],
    ],
    [
      'an item more and one less',
      asking(['a', 'd', 'c']),
      [
        ['added', 'd'],
        ['removed', 'b'],
      ],
    ],
    ['another order', asking(['b', 'a', 'c']), [['order', null]]],
    ['no common language', { ...before, languages: [] }, [['no-common-language', null]]],
  ])('%s', (_what, now, expected) => expect(whys(now)).toEqual(expected))

  test('factors that only one of them has are new or gone', () => {
    const now = { ...before, factors: [{ id: 'G', title: inAll('Other'), items: ['a', 'b', 'c'] }] }
    expect(compareVersions(before, now)).toMatchObject({
      isSameIndex: false,
      factors: [
        { factor: { id: 'G' }, state: 'new' },
        { factor: { id: 'F' }, state: 'gone' },
      ],
    })
  })

  test('an id that stood for another question before the latest version is told', () => {
    const first = asking(['a', 'b'])
    const second = asking(['a'])
    expect(reusedIds(asking(['a', 'b']), [second, first])).toEqual([])
    const other = {
      ...asking(['a', 'b']),
      items: [anItem(), anItem({ id: 'b', text: inAll('Other') })],
    }
    expect(reusedIds(other, [second, first])).toEqual(['b'])
    expect(reusedIds(other, [first])).toEqual([])
  })
})

describe('a form of an older revision, laid over what is there now', () => {
  const now = { a: 'theirs', b: 'theirs', c: 'same', d: 'both' }
  const was = { a: 'old', b: 'old', c: 'same', d: 'old', e: 'old', f: 'old' }
  const entered = { a: 'old', b: 'mine', c: 'mine', d: 'both', e: 'mine', f: 'old' }

  test('keeps what I entered, takes what only they changed, and names what both changed', () => {
    expect(mergeEntered(now, was, entered)).toEqual({
      values: { a: 'theirs', b: 'mine', c: 'mine', d: 'both' },
      clashes: { b: 'theirs' },
      lost: [{ name: 'e', value: 'mine' }],
    })
  })
})

test('buttons say what they do, and nothing else does', () => {
  expect(parseOperation('up:1.2')).toEqual({ act: 'up', id: '1.2' })
  expect(parseOperation('add')).toEqual({ act: 'add', id: '' })
  for (const text of ['', 'save', 'next', 'destroy:1.2', '__proto__'])
    expect(parseOperation(text)).toBeNull()
})

const add = { act: 'add', id: '' } as const
