import { beforeAll, expect, test } from 'vitest'
import { releaseReports } from '#src/services/reports/release.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { aCommentedCampaign, type Commented } from '#test/setup/commented-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'
import { quotesOf, redactionLinksOf } from '#test/web/hr/quotes.ts'

onEachDatabase('the form with which HR removes a name', (context) => {
  let commented: Commented
  let hilda: Visitor

  beforeAll(async () => {
    commented = await aCommentedCampaign(context())
    await people(context())
    hilda = await signedIn(context(), 'hilda')
  })

  const company = () => `/campaigns/${commented.campaign.id}/results/${commented.unitOf('Company')}`
  const formOf = async (search: string) => {
    const { text } = await hilda.get(`${company()}?${new URLSearchParams({ search })}`)
    return redactionLinksOf(text)[0] ?? ''
  }
  /** Comments stand in an order of chance: which of two pages holds one is not known. */
  const bothPages = async (query: string) => {
    const pages = [0, 50].map((from) =>
      hilda.get(`${company()}?question=keep&from=${from}&${query}`),
    )
    return (await Promise.all(pages)).map(({ text }) => text).join('')
  }
  const targetOf = (form: string) => form.replace(/\?|$/, (end) => `/redaction${end}`)
  const passage = (text: string) => ({ what: 'passage', text, reason: 'names a colleague' })

  test('shows the comment and says what will happen', async () => {
    const page = await hilda.get(`${await formOf('thing 7')}&language=en`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('>\nKeep thing 7</textarea>')
    expect(page.text).toContain('What you remove is destroyed.')
    expect(page.text).toContain('?search&#x3D;thing+7&amp;language&#x3D;fr')
  })

  test('takes a passage out and leads back to the comment', async () => {
    const form = await formOf('thing 7')
    const sent = await hilda.post(targetOf(form), passage('Keep [...]'), form)
    expect(sent.status).toBe(303)
    expect(sent.headers.location).toMatch(/\?search=thing\+7#comment-[\w-]{22}$/)
    expect(quotesOf(await bothPages('search=keep&language=en'))).toContain('<mark>Keep</mark> […]')
  })

  test('removes a comment as a whole: a note stays, for everybody at once', async () => {
    const form = await formOf('thing 8')
    const whole = { what: 'whole', text: 'Keep thing 8', reason: 'names a colleague' }
    expect((await hilda.post(targetOf(form), whole, form)).status).toBe(303)
    const texts = await bothPages('language=fr')
    expect(texts.match(/Un commentaire a été supprimé par les RH\./g)).toHaveLength(1)
    expect(new Set(quotesOf(texts).filter((quote) => quote?.includes('Keep'))).size).toBe(55)
    expect(await formOf('thing 8')).not.toBe(form)
    expect((await hilda.get(form)).status).toBe(409)
  })

  test('comes back with what was entered where it is refused, and says why', async () => {
    const form = await formOf('thing 9')
    for (const [fields, says] of [
      [passage('Drop […]'), 'Only […] may replace a passage.'],
      [passage('Keep thing 9'), 'Nothing was removed.'],
      [{ ...passage('Keep […]'), reason: '' }, 'Give a reason.'],
      [{ ...passage('Keep […]'), reason: 'x'.repeat(201) }, 'The reason is too long'],
    ] as const) {
      const page = await hilda.post(`${targetOf(form)}&language=en`, fields, form)
      expect([fields, page.status]).toEqual([fields, 400])
      expect(page.text).toContain(says)
      expect(page.text).toContain(fields.text)
    }
    for (const fields of [{}, { what: 'all' }])
      expect((await hilda.post(targetOf(form), fields, form)).status).toBe(400)
    expect((await hilda.postFromElsewhere(targetOf(form), passage('Keep […]'))).status).toBe(403)
    expect(await formOf('thing 9')).toBe(form)
  })

  test('is not found where the comment is none of this report', async () => {
    const form = await formOf('thing 9')
    const elsewhere = form.replace(
      `/results/${commented.unitOf('Company')}/`,
      `/results/${commented.unitOf('Company/Support')}/`,
    )
    const unknown = form.replace(/comments\/[\w-]{22}/, `comments/${'A'.repeat(22)}`)
    for (const path of [elsewhere, unknown, form.replace(/comments\/[\w-]{22}/, 'comments/x')])
      expect([path, (await hilda.get(path)).status]).toEqual([path, 404])
    const sent = await hilda.post(targetOf(unknown), passage('Keep […]'), form)
    expect(sent.status).toBe(404)
  })

  test('is for HR alone', async () => {
    await releaseReports(context(), everybody, commented.campaign.id)
    const form = await formOf('thing 9')
    const stranger = await aVisitor(context())
    expect((await stranger.get(form)).headers.location).toMatch(/^\/sign-in\?next=/)
    for (const name of ['alice', 'max', 'aude']) {
      const visitor = await signedIn(context(), name)
      expect([name, (await visitor.get(form)).status]).toEqual([name, 403])
      const sent = await visitor.post(targetOf(form), passage('Keep […]'), '/account')
      expect([name, sent.status]).toEqual([name, 403])
    }
    expect(await formOf('thing 9')).toBe(form)
  })
})
