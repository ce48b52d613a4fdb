import { describe, expect, test } from 'vitest'
import { ATTACK_RESULT, type AttackRow } from '#src/core/papers/attack-result.ts'
import { visibilityOf } from '#src/core/papers/visibility.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { attacksPart } from '#src/web/hr/pack/attacks.ts'
import { seesPart } from '#src/web/hr/pack/sees.ts'

const thresholds = { k: 5, kComments: 10, kDetail: 30, group: 8 }
const seesOf = (visibility: { role: string; sees: string }[]) =>
  seesPart('fr', { visibility, thresholds } as never).terms

describe('who sees what', () => {
  test('is said in the language of the reader where the manifest says what this version says', () => {
    const all = { hasAuditor: true, hasSegments: true, trustee: 'Comité' }
    const terms = seesOf(visibilityOf(all))
    expect(terms.map(({ written }) => written)).toEqual(terms.map(() => null))
    expect(terms[1]?.text).toContain('les rapports de tous les services')
    expect(terms[3]?.text).toContain('pendant 90 jours')
    expect(terms.at(-2)).toMatchObject({ term: 'Tiers de confiance' })
    expect(terms.at(-2)?.text).toMatch(/jusqu’à la clôture.*\(Comité\)$/)
  })

  test('is left in the words of a manifest that promises something else', () => {
    const [hr, other] = seesOf([
      { role: 'hr', sees: 'reports of all departments' },
      { role: 'ombudsman', sees: 'nothing' },
    ])
    expect(hr).toMatchObject({ term: 'RH', text: 'reports of all departments', written: 'en' })
    expect(other).toMatchObject({ term: 'ombudsman', text: 'nothing', written: 'en' })
  })
})

const HARMLESS: AttackRow = {
  policy: 'Septet',
  organisations: 100,
  leaking: 0,
  isolated: 0,
  certain: 0,
  shown: 0,
  exactShare: null,
}

describe('the attacks that were tried', () => {
  const withRows = (...rows: Partial<AttackRow>[]) =>
    attacksPart('en', { ...ATTACK_RESULT, rows: rows.map((row) => ({ ...HARMLESS, ...row })) })

  test('name every variant of the recorded run in the language of the reader', () => {
    for (const language of LANGUAGES.filter((one) => one !== 'en'))
      for (const [at, { head }] of attacksPart(language, ATTACK_RESULT).table.rows.entries())
        if (at > 0) expect(head).not.toBe(ATTACK_RESULT.rows[at]?.policy)
  })

  test('say loudly where the product leaks', () => {
    for (const policy of ['Septet', 'Septet, what is stored']) {
      const { verdict } = withRows({}, { policy, leaking: 2 })
      expect(verdict).toMatchObject({ kind: 'problem' })
      expect(verdict.text).toContain('Leaks were found in 2 organisations.')
    }
    expect(withRows({}, { policy: 'live results', leaking: 2 }).verdict).toMatchObject({
      kind: 'good',
    })
  })

  test('take variants that are new', () => {
    const { table } = withRows(
      { organisations: 10, exactShare: 0.25 },
      { policy: 'something new', organisations: 0 },
    )
    expect(table.columns.at(-1)?.label).toBe('Departments with an exact report')
    expect(table.rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)])).toEqual([
      ['Septet', '10', '0.0%', '25.0%'],
      ['something new', '0', '–', '–'],
    ])
  })
})
