import { describe, expect, test } from 'vitest'
import { teamQuestions } from '#src/core/loop/questions.ts'
import { voicesOf } from '#src/core/loop/voices.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import { CATALOG } from '#src/core/words/catalog.ts'
import { LANGUAGES } from '#src/core/words/language.ts'

type Asked = Pick<Questionnaire, 'languages' | 'factors' | 'items'>
type Low = number | readonly [low: number, high: number]

const boundsOf = (value: Low): [number, number] =>
  typeof value === 'number' ? [value, value] : [...value]
const middleOf = (value: Low) => (boundsOf(value)[0] + boundsOf(value)[1]) / 2

/** Figures in which everything is 50 but what is said otherwise, by the ids of factors and items. */
function figures({ factors, items }: Asked, other: Record<string, Low>): DetailedFigures {
  const figureOf = ({ id }: { id: string }) => ({
    id,
    score: middleOf(other[id] ?? 50),
    bounds: boundsOf(other[id] ?? 50),
    codedShare: 0,
    almostAll: null,
    tooFew: false,
  })
  return { factors: factors.map(figureOf), items: items.map(figureOf) } as never
}

const idsOf = (questionnaire: Asked, other: Record<string, Low>) =>
  teamQuestions(questionnaire, figures(questionnaire, other)).map(({ id }) => id)

describe('the questions for the team', () => {
  const septet = DEFAULT_QUESTIONNAIRE

  test('are two on the factor that is surely lowest, one on the highest, one on what follows', () => {
    expect(idsOf(septet, { F5: 30, F2: 70 })).toEqual([
      'F5.work-1',
      'F5.work-2',
      'F2.keep',
      'follow-up',
    ])
  })

  test('leave the choice to the team where nothing is surely lowest or highest', () => {
    expect(idsOf(septet, {})).toEqual(['any.work-1', 'any.keep', 'follow-up'])
    // bounds that touch are no rank
    expect(idsOf(septet, { F5: [30, 50], F2: [50, 70] })).toEqual([
      'any.work-1',
      'any.keep',
      'follow-up',
    ])
  })

  test('are on the factors of the items that surely stand out, two at most, where no factor does', () => {
    const items = { '5.1': 10, '5.2': 11, '3.1': 12, '7.1': 90 }
    expect(idsOf(septet, items)).toEqual(['F5.work-1', 'F3.work-1', 'F7.keep', 'follow-up'])
  })

  test('name the factors of another questionnaire, even where an id is the same', () => {
    const title = { fr: 'Cantine', es: 'Comedor', en: 'Canteen' }
    const other: Asked = {
      languages: ['fr', 'es', 'en'],
      items: septet.items,
      factors: [
        { id: 'F1', title, items: ['1.1'] },
        { id: 'Z', title: { fr: 'Trajet', es: 'Trayecto', en: 'Way to work' }, items: ['2.1'] },
      ],
    }
    const questions = teamQuestions(other, figures(other, { F1: 20, Z: 80 }))
    expect(questions.map(({ id, factor }) => [id, factor])).toEqual([
      ['factor.work-1', 'F1'],
      ['factor.work-2', 'F1'],
      ['factor.keep', 'Z'],
      ['follow-up', null],
    ])
    expect(questions[0]?.text.en).toContain('“Canteen”')
    expect(questions[2]?.text.es).toContain('«Trayecto»')
  })

  test('are there for each factor in each language, open, short, and never about who wrote what', () => {
    const keys = Object.keys(CATALOG).filter((key) => key.startsWith('question.'))
    for (const { id } of septet.factors)
      for (const use of ['work-1', 'work-2', 'keep'])
        expect(keys).toContain(`question.${id}.${use}`)
    for (const key of keys)
      for (const language of LANGUAGES) {
        const text: string = CATALOG[key as keyof typeof CATALOG][language]
        expect(text, key).toMatch(/\?$/)
        for (const sentence of text.split(/[.?]/))
          expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(22)
        expect(text).not.toMatch(
          /who (wrote|answered|said)|qui a (écrit|répondu)|quién (escribió|respondió)/i,
        )
      }
  })
})

describe('what came in words', () => {
  test('is added up by kind, for the kinds that were asked for', () => {
    expect(
      voicesOf([
        { kind: 'advice', count: 3 },
        { kind: 'complaint', count: 0 },
        { kind: 'advice', count: 4 },
      ]),
    ).toEqual([
      { kind: 'advice', count: 7 },
      { kind: 'complaint', count: 0 },
    ])
    expect(voicesOf([])).toEqual([])
  })

  test('is not told to who may not read it', () => {
    expect(voicesOf(null)).toBeNull()
  })
})
