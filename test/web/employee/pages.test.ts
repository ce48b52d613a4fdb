import { expect, test } from 'vitest'
import { READY_SEGMENTS, readyLabel } from '#src/core/campaign/ready-segments.ts'
import { Problem } from '#src/core/problem.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { linkSentPage, refusedPage, sentPage } from '#src/web/employee/answered.page.ts'
import { formPage } from '#src/web/employee/form.page.ts'
import { answersOf } from '#src/web/employee/form-answers.ts'
import { surveyPage } from '#src/web/employee/survey.page.ts'
import { problemPage } from '#src/web/problem.page.ts'
import { render } from '#src/web/views.ts'
import { aSurveyCampaign } from '#test/web/employee/survey-site.ts'

const questionnaire = DEFAULT_QUESTIONNAIRE
const campaign = {
  ...aSurveyCampaign,
  controller: { name: 'Brume SA', contact: 'dpo@brume.example' },
}
const form = {
  campaign,
  questionnaire,
  language: 'fr' as const,
  token: 'TOKEN',
  seed: 'SEED',
  group: { label: 'Ventes Nord + Ventes Sud', invited: 9 },
}

test.for(LANGUAGES)('the survey page asks every item and question once, in %s', (language) => {
  const html = render('employee/survey', surveyPage({ campaign, questionnaire, language }))
  for (const { id } of questionnaire.items) {
    const radios = html.split(`name="answer.${id}"`).length - 1
    const { min, max } =
      questionnaire.scales[questionnaire.items.find((item) => item.id === id)!.scale]!
    expect(radios, id).toBe(max - min + 2)
  }
  expect(html.match(/<textarea /g)).toHaveLength(questionnaire.openQuestions.length)
  expect(html).toContain(`<html lang="${language}">`)
  expect(html).toContain('dpo@brume.example')
  expect(html).not.toMatch(/ style=|<script>| on\w+=|undefined|\[object/)
})

test('a campaign that is not open says when, and asks nothing', () => {
  const say = (state: 'not-yet-open' | 'closed') =>
    render(
      'employee/survey',
      surveyPage({ campaign: { ...campaign, state }, questionnaire, language: 'en' }),
    )
  expect(say('not-yet-open')).toContain('The survey opens on 2 November 2026.')
  expect(say('closed')).toContain('The survey is closed.')
  expect(say('closed')).not.toMatch(/type="radio"|<script/)
})

test.for(LANGUAGES)(
  'what people may say of themselves is asked last and can be left out, in %s',
  (language) => {
    const segments = [readyMade('contract'), readyMade('seniority')]
    const asked = { ...campaign, segments }
    const survey = surveyPage({ campaign: asked, questionnaire, language })
    const plain = formPage({
      ...form,
      campaign: asked,
      language,
      given: { 'segment.contract': 'agency' },
    })
    for (const [view, page] of [
      ['employee/survey', survey],
      ['employee/form', plain],
    ] as const) {
      const html = render(view, page)
      expect(html.match(/<select /g)).toHaveLength(2)
      expect(html.match(/<option value="">/g)).toHaveLength(2)
      expect(html.lastIndexOf('<select')).toBeGreaterThan(html.lastIndexOf('<textarea'))
      expect(html).not.toMatch(/undefined|\[object/)
    }
    expect(survey.total).toBe(questionnaire.items.length)
    expect(survey.segments?.number).toMatch(/\d+/)
    expect(render('employee/form', plain)).toContain('<option value="agency" selected>')
  },
)

test('of a plain form only declared values are taken', () => {
  const segments = [readyMade('contract')]
  const said = (value: string) =>
    answersOf(questionnaire, segments, { 'segment.contract': value, 'segment.site': 'v1' }).segments
  expect(said('agency')).toEqual({ contract: 'agency' })
  expect(said('volunteer')).toEqual({})
  expect(said('')).toEqual({})
})

const readyMade = (id: 'contract' | 'seniority') => ({
  id,
  label: readyLabel(id),
  values: READY_SEGMENTS[id].map((value) => ({ id: value, label: readyLabel(id, value) })),
})

test('sealed ballots may go to another origin', () => {
  const options = { campaign, questionnaire, language: 'en' as const }
  expect(surveyPage(options).ballotUrl).toBe(`/s/${campaign.id}/ballot`)
  const elsewhere = surveyPage({ ...options, ballotOrigin: 'https://ballots.example' })
  expect(elsewhere.ballotUrl).toBe(`https://ballots.example/s/${campaign.id}/ballot`)
})

test('the plain form is honest, names the group and does not promise a sealed ballot', () => {
  const html = render('employee/form', formPage(form))
  expect(html).toContain(`action="/n/${campaign.id}/TOKEN?language&#x3D;fr"`)
  expect(html).toContain('name="seed" value="SEED"')
  expect(html).toContain('Ventes Nord + Ventes Sud, 9 personnes')
  expect(html).toContain('nous ne pouvons pas prouver qu’il n’a pas regardé')
  expect(html).not.toContain('Votre navigateur scelle')
  expect(html).not.toContain('<script')
})

test('what was answered before a problem is still there, and shown as text only', () => {
  const given = { 'answer.1.1': '4', 'answer.1.2': 'na', 'comment.keep': '</textarea><b>' }
  const asked = questionnaire.openQuestions[0]!
  const page = formPage({
    ...form,
    given: { ...given, [`comment.${asked.id}`]: '</textarea><b>' },
    problems: [{ text: 'Un commentaire est trop long.', href: `#open-${asked.id}` }],
  })
  const html = render('employee/form', page)
  expect(html).toContain('name="answer.1.1" value="4" checked')
  expect(html).toContain('name="answer.1.2" value="na" checked')
  expect(html.match(/ checked/g)).toHaveLength(2)
  expect(html).toContain('&lt;/textarea&gt;&lt;b&gt;')
  expect(html).toContain('Un point est à corriger')
})

test('another instrument is asked too: numbers, many labels, no outcomes, no open questions', () => {
  const two = (text: string) => ({ en: text })
  const points = (count: number) =>
    Array.from({ length: count }, (_, index) => two(`Label ${index}`))
  const classes = {
    unfavourable: [1, 2],
    neutral: null,
    favourable: [3, 7],
  } as Questionnaire['scales'][string]['classes']
  const other: Questionnaire = {
    id: 'other',
    title: two('Other'),
    languages: ['en'],
    exit: two('No answer'),
    scales: {
      seven: { min: 1, max: 7, labels: points(7), ends: null, classes },
      bare: {
        min: 0,
        max: 4,
        labels: null,
        ends: { low: two('Never'), high: two('Always') },
        classes,
      },
    },
    items: [
      { id: 'a', text: two('A'), scale: 'seven', reversed: false },
      { id: 'b', text: two('B'), scale: 'bare', reversed: true },
    ],
    factors: [{ id: 'f', title: two('F'), items: ['a', 'b'] }],
    outcomes: [],
    openQuestions: [],
  }
  const page = surveyPage({ campaign, questionnaire: other, language: 'en' })
  expect(page.parts.map(({ number }) => number)).toEqual(['Part 1 of 1'])
  expect(page.parts[0]?.items.map(({ shape }) => shape)).toEqual(['list', 'numbers'])
  expect(page.parts[0]?.items[1]?.options.map(({ label }) => label)).toEqual([
    '0',
    '1',
    '2',
    '3',
    '4',
  ])
  expect(page.open).toBeNull()
  expect(render('employee/survey', page)).toContain('<span>Never</span> <span>Always</span>')
})

test.for(LANGUAGES)('thanks, refusals and problems are whole pages, in %s', (language) => {
  const pages = [
    render('employee/answered', sentPage(campaign, language, 'RECEIPT')),
    render('employee/answered', linkSentPage(campaign, language)),
    render('employee/answered', refusedPage(campaign, language, 'Because')),
    render('problem', problemPage(language, new Problem('page.not-found'))),
    render('problem', problemPage(language, null)),
  ]
  for (const html of pages) {
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
  }
  expect(pages[0]).toContain('RECEIPT')
})
