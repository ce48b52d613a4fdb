import { getDocumentProxy } from 'unpdf'
import { beforeEach, expect, test, vi } from 'vitest'
import { fromBase64url } from '#src/core/anonymity/bytes.ts'
import { shortOf } from '#src/core/anonymity/card-code.ts'
import type { Actor } from '#src/core/permission.ts'
import { pileName } from '#src/services/channels/card-piles.ts'
import { planCards, showCards } from '#src/services/channels/cards.ts'
import { printCards } from '#src/services/channels/print-cards.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { readPdf } from '#test/setup/read-pdf.ts'
import { appOf, aVisitor, signedIn } from '#test/setup/visitor.ts'
import { aCompanyOf, aDraft } from '#test/web/admin/site.ts'

/** Of the first page, in points. */
async function widthOf(body: unknown) {
  const pdf = await getDocumentProxy(new Uint8Array(body as Buffer))
  return (await pdf.getPage(1)).view[2]
}

const pdfOf = (body: unknown) => readPdf(new Uint8Array(body as Buffer))

// reading the compiler of papers takes a busy machine a while
vi.setConfig({ testTimeout: 60_000 })

onEachDatabase('the page of cards', (context) => {
  let alice: Actor
  let id: string
  let path: string

  beforeEach(async () => {
    context().clock.set('2026-03-02T09:00:00Z')
    alice = (await aCompanyOf(context(), 9)).alice
    id = await aDraft(context(), alice)
    path = `/campaigns/${id}/cards`
  })
  const open = async (...departments: string[]) => {
    await planCards(context(), alice, id, { departments, revision: 0 })
    await openCampaign(context(), alice, id)
    await runDueJobs(context())
  }

  test('lets HR choose whose people get cards, and tells the second of two', async () => {
    const hilda = await signedIn(context(), 'hilda')
    const page = await hilda.get(`${path}?language=en`)
    expect(page.text).toContain('Company/Sales (18)')
    expect(page.text).toContain(`/c/${shortOf(fromBase64url(id)!)}`)
    const form = { departments: ['Company/Legal', 'Company/Sales/North'], revision: '0' }
    expect((await hilda.post(path, form)).headers.location).toBe(`${path}?done=planned`)
    const saved = await hilda.get(`${path}?done=planned`)
    expect(saved.text).toContain('The choice is saved.')
    expect(saved.text).toContain('value="Company/Legal" checked')
    const second = await hilda.post(path, { departments: 'Company/Sales', revision: '0' })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Somebody else changed this choice meanwhile')
    expect(second.text).toContain('value="Company/Legal" checked')
    for (const departments of ['Company/Moon', '<script>', '\u202e😀', ''])
      expect((await hilda.post(path, { departments, revision: '1' })).status).toBe(404)
  })

  test('makes the cards of a group once, as a PDF that holds their codes and no name', async () => {
    await open('Company/Legal')
    const visitor = await signedIn(context(), 'alice')
    const page = await visitor.get(`${path}?language=en`)
    expect(page.text).toContain('Cards for Company/Legal.')
    const [pile] = (await showCards(context(), alice, id)).piles
    const form = { group: pileName(pile!), confirmed: 'yes' }
    const unconfirmed = await visitor.post(`${path}/paper`, { group: form.group }, path)
    expect(unconfirmed.status).toBe(400)
    expect((await visitor.post(`${path}/paper`, { ...form, group: 'x' }, path)).status).toBe(409)

    const answer = await visitor.post(`${path}/paper`, form, path)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/pdf')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['content-disposition']).toContain('cards.pdf')
    const { pages, text, tags } = await pdfOf(answer.body)
    expect(pages).toHaveLength(2)
    const codes = text.match(/\b([A-Z2-7]{4} ){3}[A-Z2-7]{4}\b/g) ?? []
    expect(new Set(codes).size).toBe(9)
    for (const sentence of [
      'Tirez une carte dans la boîte',
      'Saque una tarjeta de la caja',
      'Draw a card from the box',
    ])
      expect(text.replaceAll(/\s+/g, ' ').split(sentence)).toHaveLength(10)
    expect(text).not.toMatch(/Person \d|@example/)
    expect(JSON.stringify(tags)).toContain('QR code of this card')

    const app = await appOf(context())
    for (const code of codes) {
      const asked = await app.inject({ method: 'POST', url: `/s/${id}/card`, payload: { code } })
      expect(asked.json()).toEqual({ gid: pile!.gid })
    }
    // a second click has broken the download off: it gets the same paper, and nobody else does
    const clicked = await visitor.post(`${path}/paper`, form, path)
    expect([clicked.status, clicked.body.equals(answer.body)]).toEqual([200, true])
    const elsewhere = await signedIn(context(), 'alice')
    const again = await elsewhere.post(`${path}/paper`, form, path)
    expect(again.status).toBe(409)
    expect(again.text).toContain('To make them again, write why.')
    expect(again.text).toContain('The cards of all groups are made.')
    // the file may never have arrived: for a reason it is made again, with the same codes
    expect(again.text).toContain('<details open>')
    const anew = { again: form.group, confirmed: 'yes' }
    for (const [reason, status] of [
      ['', 409],
      ['  <b>lost', 400],
      ['x'.repeat(1001), 400],
    ] as const)
      expect((await visitor.post(`${path}/paper`, { ...anew, reason }, path)).status).toBe(status)
    const kept = await visitor.post(`${path}/paper`, { ...anew, reason: '<b>lost' }, path)
    expect(kept.text).toContain('value="&lt;b&gt;lost"')
    const reason = 'The printer jammed.'
    expect((await visitor.post(`${path}/paper`, { again: form.group, reason }, path)).status).toBe(
      400,
    )
    const second = await visitor.post(`${path}/paper`, { ...anew, reason }, path)
    const { text: same } = await pdfOf(second.body)
    expect(same.match(/\b([A-Z2-7]{4} ){3}[A-Z2-7]{4}\b/g)).toEqual(codes)
    const hilda = await signedIn(context(), 'hilda')
    expect((await hilda.get('/campaigns?language=en')).text).toMatch(
      /Alice made the cards of .+ again\. .+ Reason: The printer jammed\./,
    )
  })

  test('offers a poster in two sizes, in all languages, with the short link', async () => {
    const hilda = await signedIn(context(), 'hilda')
    for (const [size, width] of [
      ['a4', 595],
      ['a3', 842],
    ] as const) {
      const answer = await hilda.get(`/campaigns/${id}/poster.pdf?size=${size}&language=fr`)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-disposition']).toContain(`affiche ${size.toUpperCase()}.pdf`)
      const { pages, text, tags } = await pdfOf(answer.body)
      expect(pages).toHaveLength(1)
      for (const part of [
        'Spring survey',
        'Votre avis',
        'Su opinión',
        'Your view',
        '20 mars 2026',
        '20 March 2026',
      ])
        expect(text).toContain(part)
      expect(text).toContain(`/c/${shortOf(fromBase64url(id)!)}`)
      expect(JSON.stringify(tags)).toContain('Code QR de l’adresse')
      expect(await widthOf(answer.body)).toBeCloseTo(width, -1)
    }
    expect((await hilda.get(`/campaigns/${id}/poster.pdf?size=a0`)).status).toBe(400)
    expect((await hilda.get('/campaigns/nothing/poster.pdf')).status).toBe(404)
  })

  test('is for those who prepare campaigns; the cards are made by administrators alone', async () => {
    await open('Company/Legal')
    const [pile] = (await showCards(context(), alice, id)).piles
    const form = { group: pileName(pile!), confirmed: 'yes', departments: 'Company', revision: '1' }
    const hilda = await signedIn(context(), 'hilda')
    expect((await hilda.get(`${path}?language=en`)).text).toContain(
      'An administrator makes the cards.',
    )
    expect((await hilda.post(`${path}/paper`, form, path)).status).toBe(403)
    expect((await hilda.post(path, form, path)).status).toBe(409)
    for (const name of ['max', 'aude']) {
      const visitor = await signedIn(context(), name)
      for (const get of [path, `/campaigns/${id}/poster.pdf`])
        expect((await visitor.get(get)).status).toBe(403)
      for (const post of [path, `${path}/paper`])
        expect((await visitor.post(post, form, '/account')).status).toBe(403)
    }
    const stranger = await aVisitor(context())
    for (const get of [path, `/campaigns/${id}/poster.pdf`])
      expect((await stranger.get(get)).headers.location).toMatch(/^\/sign-in/)
    for (const post of [path, `${path}/paper`])
      expect((await stranger.post(post, form, '/sign-in')).status).toBe(401)
    const visitor = await signedIn(context(), 'alice')
    for (const post of ['/campaigns/nothing/cards', '/campaigns/nothing/cards/paper'])
      expect((await visitor.post(post, form, '/campaigns')).status).toBe(404)
    expect((await visitor.get('/campaigns/nothing/cards')).status).toBe(404)
    for (const post of [path, `${path}/paper`])
      expect((await visitor.postFromElsewhere(post, form)).status).toBe(403)
    expect((await showCards(context(), alice, id)).piles[0]?.madeAt).toBeNull()
  })

  test('leads from the short link to the survey and the kiosk, for anybody, and says where nothing is', async () => {
    await open('Company/Legal')
    const short = shortOf(fromBase64url(id)!)
    const phone = await aVisitor(context())
    for (const typed of [short, short.toLowerCase()])
      expect((await phone.get(`/c/${typed}?language=es`)).headers.location).toBe(
        `/s/${id}/?language=es`,
      )
    const survey = await phone.get(`/s/${id}/`)
    expect(survey.text).toContain('id="card-form"')
    const kiosk = await phone.get(`/s/${id}/kiosk`)
    expect(kiosk.status).toBe(200)
    expect(kiosk.headers['cache-control']).toBe('no-store')
    expect(kiosk.headers['set-cookie']).toBeUndefined()
    for (const wrong of ['AAAAAA', 'x', '%3Cscript%3E', 'A'.repeat(50)])
      expect((await phone.get(`/c/${wrong}`)).status).toBe(404)
    const draft = await aDraft(context(), alice)
    for (const nothing of [
      `/c/${shortOf(fromBase64url(draft)!)}`,
      `/s/${draft}/kiosk`,
      '/s/x/kiosk',
    ])
      expect((await phone.get(nothing)).status).toBe(404)

    // without a script the form leads to the plain page of the card
    const sheet = await printCards(
      context(),
      alice,
      id,
      { name: '0.1', reason: null },
      async (one) => one,
    )
    const code = sheet.cards[0]!.code
    const typed = await phone.postFromElsewhere(`/s/${id}/card`, { code })
    expect(typed.headers.location).toBe(`/n/${id}/${code.replaceAll(' ', '')}?language=en`)
    expect((await phone.get(typed.headers.location!)).status).toBe(200)
    const unknown = await phone.postFromElsewhere(`/s/${id}/card`, { code: 'ABCD' })
    expect([unknown.status, unknown.text.includes('This code is not known')]).toEqual([404, true])
    expect((await phone.postFromElsewhere(`/s/${id}/card`, {})).status).toBe(400)
  })
})
