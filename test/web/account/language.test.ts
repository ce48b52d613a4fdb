import { beforeEach, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { anOpenCampaign } from '#test/setup/survey-campaigns.ts'
import { aVisitor, signedIn, type Visitor } from '#test/setup/visitor.ts'

const languageOf = async (visitor: Visitor, path: string) =>
  /<html lang="(\w+)">/.exec((await visitor.get(path)).text)?.[1]

onEachDatabase('a language chosen below a page', (context) => {
  beforeEach(async () => {
    await context().empty()
    await people(context())
  })

  test('holds on the next pages, also of strangers, and in this browser alone', async () => {
    const stranger = await aVisitor(context())
    expect(await languageOf(stranger, '/sign-in')).toBe('en')
    expect(await languageOf(stranger, '/sign-in?language=es')).toBe('es')
    expect(await languageOf(stranger, '/sign-in')).toBe('es')

    const hilda = await signedIn(context(), 'hilda')
    expect(await languageOf(hilda, '/campaigns')).toBe('fr')
    expect(await languageOf(hilda, '/campaigns?language=es')).toBe('es')
    expect(await languageOf(hilda, '/account')).toBe('es')
    expect(await languageOf(await signedIn(context(), 'hilda'), '/account')).toBe('fr')
  })

  test('makes room for the account’s once that is changed, or the session ends', async () => {
    const hilda = await signedIn(context(), 'hilda')
    await hilda.get('/account?language=es')
    await hilda.post('/account/language', { language: 'en' }, '/account')
    expect(await languageOf(hilda, '/account')).toBe('en')

    await hilda.get('/account?language=es')
    await hilda.post('/session/end', {}, '/account')
    expect(await languageOf(hilda, '/sign-in')).toBe('en')
  })

  test('is no cookie where nothing new is said, nor for what is no language', async () => {
    const hilda = await signedIn(context(), 'hilda')
    for (const asked of ['fr', 'de', 'fr&language=es', '<b>']) {
      const answer = await hilda.get(`/account?language=${asked}`)
      expect(String(answer.headers['set-cookie']), asked).not.toContain('septet-language')
      expect(await languageOf(hilda, '/account')).toBe('fr')
    }
    const forged = await (await aVisitor(context()))
      .get('/sign-in')
      .set('Cookie', 'septet-language=xx')
    expect(forged.text).toContain('<html lang="en">')
  })

  test('goes with employees in the links of their pages, without a cookie', async () => {
    const { id } = await anOpenCampaign(context())
    const employee = await aVisitor(context())
    const toFolder = await employee.get(`/s/${id}?language=es`)
    expect(toFolder.headers.location).toBe(`/s/${id}/?language=es`)
    const page = await employee.get(`/s/${id}/?language=es`)
    expect(page.headers['set-cookie']).toBeUndefined()
    for (const next of ['verify', 'link'])
      expect(page.text).toContain(`/s/${id}/${next}?language=es`)
    const sent = await employee.send(
      `/s/${id}/link?language=es`,
      'application/x-www-form-urlencoded',
      'email=nobody%40example.org',
    )
    expect(sent.text).toContain('<html lang="es">')
  })
})
