import { beforeAll, expect, test } from 'vitest'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  answering,
  COMPANY,
  type Person,
} from '#test/setup/survey-campaigns.ts'
import { aClient, type Client } from '#test/web/api/client.ts'

const LARGE = { 'Company/North': 33, 'Company/South': 36 }

onEachDatabase('what statistics are made of', (context) => {
  let hr: Client
  let first: string
  let second: string

  beforeAll(async () => {
    const people = { company: LARGE }
    first = (
      await aClosedCampaign(context(), { ...people, answers: (_, at) => answering(2 + (at % 3)) })
    ).id
    // in the second one the South is as it was, the North far better
    const happier = ({ department }: Person, at: number) =>
      answering((department === 'Company/North' ? 3 : 2) + (at % 3))
    second = (await aClosedCampaign(context(), { ...people, answers: happier })).id
    hr = await aClient(context(), 'hr')
  })

  const report = async (id: string, unit: number) =>
    (await hr.get(`/campaigns/${id}/report/${unit}`)).json()

  test('is published for each group that has it: whole numbers that add up to those who were counted', async () => {
    const { items, next } = (await hr.get(`/campaigns/${first}/detail`)).json()
    expect(next).toBe(null)
    expect(items.map(({ counted }: { counted: number }) => counted)).toEqual([33, 36])
    for (const { sums, counted } of items) {
      expect(sums.n).toBe(counted)
      expect(sums.factors[0]).toMatchObject({ id: 'F', scored: counted, whole: { n: counted } })
      expect(sums.items).toMatchObject({
        id: ['a', 'b', 'c'],
        valid: [counted, counted, counted],
        notApplicable: [0, 0, 0],
        skipped: [0, 0, 0],
      })
    }
    const one = (await hr.get(`/campaigns/${first}/detail?limit=1`)).json()
    expect(one).toEqual({ items: [items[0]], next: '1' })
    expect((await hr.get(`/campaigns/${first}/detail?limit=1&after=1`)).json().items).toEqual([
      items[1],
    ])
    expect((await hr.get(`/campaigns/${first}/detail?after=7`)).json().key).toBe(
      'request.malformed',
    )
  })

  test('is published of all items over whole sheets, for the validation of the instrument', async () => {
    const matrix = (await hr.get(`/campaigns/${first}/item-sums`)).json()
    expect(matrix).toMatchObject({ unit: 1024, n: 69 })
    expect(matrix.items).toEqual([
      { id: 'a', factor: 'F', min: 1, max: 5 },
      { id: 'b', factor: 'F', min: 1, max: 5 },
      { id: 'c', factor: null, min: 1, max: 5 },
    ])
    // 69 people gave 2, 3 and 4 in turn to each item
    const [sum, square] = [69 * 2 * 1024, 23 * (1 + 4 + 9) * 1024 ** 2]
    expect(matrix.sums).toEqual([sum, sum, sum])
    expect(matrix.products).toEqual(Array(6).fill(square))
  })

  test('tells a change since the last campaign from noise, and from the rest', async () => {
    const [before, north, south, whole] = [
      await report(first, 1),
      await report(second, 1),
      await report(second, 2),
      await report(second, 0),
    ]
    expect(before).toMatchObject({ previous: null })
    expect(before.factors[0].reasons.vsPrevious).toBe('no-previous')
    expect(north.previous).toMatchObject({ id: first })
    const [factor] = north.factors
    expect(factor.previous).toMatchObject({ score: 50, difference: 25 })
    expect(factor.detail.vsPrevious).toMatchObject({ difference: 25, mark: 'above' })
    expect(factor.detail.vsRest).toMatchObject({ mark: 'above' })
    expect(factor.rest).toMatchObject({ score: 50 })
    expect(south.factors[0].detail).toMatchObject({
      vsPrevious: { difference: 0, mark: null },
      vsRest: { mark: 'below' },
    })
    expect(whole.factors[0].reasons).toEqual({ vsRest: 'no-rest' })
    // too few people for drivers; two groups are enough to compare
    expect(whole.company).toMatchObject({
      drivers: { criterion: 'c', n: 69, reason: 'few-people', factors: [] },
      agreement: [{ factor: 'F', groups: 2, reason: null }],
      reliability: [{ factor: 'F', n: 69, alpha: 1 }],
    })
  })

  test('is not there where too few answered, not found, not open to others, and not before close', async () => {
    const small = await aClosedCampaign(context(), { company: COMPANY })
    const open = await anOpenCampaign(context(), { company: LARGE })
    const refusals = [
      [`/campaigns/${small.id}/item-sums`, 409, 'report.no-detail'],
      [`/campaigns/${open.id}/item-sums`, 409, 'campaign.not-closed'],
      [`/campaigns/${open.id}/detail`, 409, 'campaign.not-closed'],
      ['/campaigns/nothing/item-sums', 404, 'campaign.not-found'],
      ['/campaigns/nothing/detail', 404, 'campaign.not-found'],
    ] as const
    for (const [path, status, key] of refusals) {
      const reply = await hr.get(path)
      expect([path, reply.statusCode, reply.json().key]).toEqual([path, status, key])
    }
    expect((await hr.get(`/campaigns/${small.id}/detail`)).json()).toEqual({
      items: [],
      next: null,
    })
    const few = await report(small.id, 1)
    expect(few.factors[0]).toMatchObject({ detail: null, reasons: { detail: 'few-people' } })
  })
})
