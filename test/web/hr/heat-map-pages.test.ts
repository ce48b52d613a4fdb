import { beforeAll, expect, test } from 'vitest'
import { aClosedCampaign } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { signedIn, type Visitor } from '#test/setup/visitor.ts'

const shops = Array.from({ length: 103 }, (_, number) => `Company/Shop ${1000 + number}`)

const rowsOf = (html: string) =>
  [...(html.split('id="measure"')[0] ?? '').matchAll(/<th scope="row">([^<]+)/g)].map(
    ([, row]) => row,
  )

onEachDatabase('a level of many departments', (context) => {
  let results: string
  let hilda: Visitor

  beforeAll(async () => {
    const workforce = Object.fromEntries(shops.map((path) => [path, [1, [4]]] as const))
    const { id } = await aClosedCampaign(context(), workforce)
    results = `/campaigns/${id}/results`
    await people(context())
    hilda = await signedIn(context(), 'hilda')
  })

  test('comes in pages of a hundred below the company as a whole, with the way on and back', async () => {
    const first = await hilda.get(`${results}?language=en`)
    const second = await hilda.get(`${results}?node=0&page=2&language=en`)
    expect(rowsOf(first.text)).toEqual([
      'Company, as a whole',
      ...shops.slice(0, 100).map((path) => path.slice('Company/'.length)),
    ])
    expect(rowsOf(second.text).slice(1)).toEqual(['Shop 1100', 'Shop 1101', 'Shop 1102'])
    expect(first.text).toContain('Page 1 of 2')
    expect(first.text).toMatch(/href="[^"]+node&#x3D;0&amp;page&#x3D;2" rel="next"/)
    expect(first.text).not.toContain('rel="prev"')
    expect(second.text).toMatch(/href="[^"]+node&#x3D;0" rel="prev"/)
    expect(second.text).not.toContain('rel="next"')
    expect((await hilda.get(`${results}?page=3`)).status).toBe(404)
  })
})
