import { expect, test } from 'vitest'
import { CampaignDraft, termsOf } from '#src/core/campaign/draft.ts'
import { READY_SEGMENTS, readyLabel } from '#src/core/campaign/ready-segments.ts'
import { idsOf } from '#src/core/campaign/segments.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'

const draft = (segments: unknown) => ({
  title: 'Spring',
  questionnaire: 'septet',
  closesOn: '2026-03-20',
  segments,
})
const declared = (segments: unknown) =>
  termsOf(CampaignDraft.parse(draft(segments)), '2026-03-02', ['fr', 'en']).segments
const refused = (segments: unknown) => {
  try {
    declared(segments)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('it was accepted')
}
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `Site ${at}`)

test('dimensions that come with Septet have words in every language', () => {
  for (const [id, values] of Object.entries(READY_SEGMENTS))
    for (const value of [undefined, ...values]) {
      const label = readyLabel(id, value)
      for (const language of LANGUAGES) expect(label[language], `${id} ${value}`).toBeTruthy()
    }
  const [contract] = declared(['contract'])
  expect(contract?.label).toEqual({ fr: 'Contrat', en: 'Contract' })
  expect(contract?.values[0]).toEqual({
    id: 'permanent',
    label: { fr: 'Durée indéterminée', en: 'Permanent' },
  })
})

test('a company names its own, with one label for all languages or one for each', () => {
  const segments = declared([
    {
      id: 'site',
      values: ['Lyon', { id: 'es', label: { fr: 'Espagne', en: 'Spain', es: 'España' } }],
    },
    { id: 'shift', label: { fr: 'Équipe', en: 'Shift' }, values: ['A', 'B'] },
  ])
  expect(segments[0]).toEqual({
    id: 'site',
    label: { fr: 'Site', en: 'Site' },
    values: [
      { id: 'v1', label: { fr: 'Lyon', en: 'Lyon' } },
      { id: 'es', label: { fr: 'Espagne', en: 'Spain' } },
    ],
  })
  expect(idsOf(segments)).toEqual([
    { id: 'site', values: ['v1', 'es'] },
    { id: 'shift', values: ['v1', 'v2'] },
  ])
})

test.each<[string, unknown, string]>([
  ['three dimensions', ['contract', 'seniority', 'job-family'], 'campaign.segments-too-many'],
  ['the same dimension twice', ['contract', 'contract'], 'campaign.segment-repeated'],
  ['a site without values', ['site'], 'campaign.segment-values'],
  ['one value', [{ id: 'site', values: ['Lyon'] }], 'campaign.segment-values'],
  ['31 values', [{ id: 'site', values: numbered(31) }], 'campaign.segment-values'],
  ['1,000 values', [{ id: 'site', values: numbered(1000) }], 'campaign.segment-values'],
  [
    'a value twice',
    [{ id: 'site', values: ['Lyon', 'Nantes', 'LYON'] }],
    'campaign.segment-value-repeated',
  ],
  [
    'an id twice',
    [{ id: 'site', values: ['Lyon', { id: 'v1', label: 'Nantes' }] }],
    'campaign.segment-value-repeated',
  ],
  [
    'a value that reads alike in one language',
    [
      {
        id: 'site',
        values: [{ label: { fr: 'Nord', en: 'North' } }, { label: { fr: 'Nord 2', en: 'North' } }],
      },
    ],
    'campaign.segment-value-repeated',
  ],
  [
    'a label in one language only',
    [{ id: 'x', label: { fr: 'X' }, values: ['a', 'b'] }],
    'campaign.segment-label-missing',
  ],
  ['no label', [{ id: 'x', values: ['a', 'b'] }], 'campaign.segment-label-missing'],
])('%s is refused in words', (_, segments, key) => {
  const problem = refused(segments)
  expect(problem.key).toBe(key)
  expect(problem.status).toBe(400)
  for (const language of LANGUAGES) expect(problemMessage(language, problem)).not.toMatch(/[{}]/)
})

test('the sentence says how many values there were', () => {
  const problem = refused([{ id: 'site', values: numbered(1000) }])
  expect(problemMessage('en', problem)).toContain('between 2 and 30 values; this one has 1,000')
  expect(problemMessage('fr', problem)).toContain('de 2 à 30 valeurs\u00a0; ici, 1\u202f000')
  expect(declared([{ id: 'site', values: numbered(30) }])[0]?.values).toHaveLength(30)
})

test.each([
  ['a name of every object', [{ id: 'constructor', label: 'X', values: ['a', 'b'] }]],
  [
    'what stands for nobody',
    [{ id: 'x', label: 'X', values: [{ id: 'not-stated', label: 'a' }, 'b'] }],
  ],
  ['a long id', [{ id: 'x'.repeat(21), label: 'X', values: ['a', 'b'] }]],
  ['a long label', [{ id: 'x', label: 'X', values: ['a'.repeat(81), 'b'] }]],
  ['a blank value', [{ id: 'x', label: 'X', values: [' ', 'b'] }]],
  ['half a character', [{ id: 'x', label: 'X', values: ['\ud800', 'b'] }]],
  ['a field too many', [{ id: 'x', label: 'X', values: ['a', 'b'], least: 1 }]],
  ['no list', 'contract'],
])('%s has not the shape of a draft', (_, segments) => {
  expect(CampaignDraft.safeParse(draft(segments)).success).toBe(false)
})
