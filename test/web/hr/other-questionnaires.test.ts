import { expect, test } from 'vitest'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { aClosedCampaign, times } from '#test/setup/campaigns.ts'
import { testContext } from '#test/setup/context.ts'
import { people } from '#test/setup/people.ts'
import { signedIn } from '#test/setup/visitor.ts'

/** One-item factors, a reversed item, eleven points, a scale without a middle, no outcomes, no open question, English only. */
const odd: Questionnaire = {
  id: 'odd',
  title: { en: 'Odd' },
  languages: ['en'],
  exit: { en: 'None' },
  scales: {
    eleven: {
      min: 0,
      max: 10,
      labels: null,
      ends: { low: { en: 'Never' }, high: { en: 'Always' } },
      classes: { unfavourable: [0, 6], neutral: [7, 8], favourable: [9, 10] },
    },
    four: {
      min: 1,
      max: 4,
      labels: [{ en: 'No' }, { en: 'Rather no' }, { en: 'Rather yes' }, { en: 'Yes' }],
      ends: null,
      classes: { unfavourable: [1, 2], neutral: null, favourable: [3, 4] },
    },
  },
  items: [
    { id: 'rest', text: { en: 'I find rest' }, scale: 'eleven', reversed: false },
    { id: 'noise', text: { en: 'It is noisy' }, scale: 'four', reversed: true },
    { id: 'light', text: { en: 'There is light' }, scale: 'four', reversed: false },
  ],
  factors: [
    { id: 'a', title: { en: 'Rest' }, items: ['rest'] },
    { id: 'b', title: { en: 'Room' }, items: ['noise', 'light'] },
  ],
  outcomes: [],
  openQuestions: [],
}

test('a report reads any questionnaire, in its first language where it lacks the reader’s', async () => {
  const context = await testContext()
  const sheets = [...times(4, 1), ...times(3, 3), ...times(4, 4), ...times(3, 9)]
  const { id } = await aClosedCampaign(context, { Plant: [16, sheets] }, { questionnaire: odd })
  await people(context)
  const hilda = await signedIn(context, 'hilda')

  const map = await hilda.get(`/campaigns/${id}/results`)
  expect(map.status).toBe(200)
  expect(map.text).toContain('Rest')

  const { status, text } = await hilda.get(`/campaigns/${id}/results/0`)
  expect(status).toBe(200)
  expect(text).toContain('Les 2 facteurs')
  expect(text).toContain('There is light')
  expect(text).toContain('0 &#x3D; Never · 10 &#x3D; Always')
  expect(text).toContain('Question inversée')
  // a reversed item: agreeing is the unfavourable end
  expect(text).toMatch(/It is noisy – Yes\u00a0:/)
  expect(text).toContain('Le questionnaire n’avait pas de question ouverte.')
  expect(text).not.toContain('Autres questions')
  expect(text).not.toMatch(/undefined|NaN/)
  await context.close()
})
