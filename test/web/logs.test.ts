import { expect, test } from 'vitest'
import { createToken } from '#src/services/accounts/tokens.ts'
import { requestName } from '#src/web/logs.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anOpenCampaign } from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

// what is printed is searched in test/attack/storage.test.ts, by a server in a process of its own
onEachDatabase('what the machine says of requests', (context) => {
  test('counts none of an employee, however its address is written', async () => {
    const app = await appOf(context())
    const { id } = await anOpenCampaign(context())
    const addresses = ['/s', '/%73', '/n', '/%6E', '/c', '/%63'].flatMap((root) => [
      `${root}/${id}/pass`,
      `${root}/${id}/unknown`,
    ])
    await app.inject('/c/AAAAAA')
    await app.inject('/%63/AAAAAA')
    for (const url of addresses) await app.inject({ method: 'POST', url, payload: {} })
    await app.inject('/healthz')

    const token = await createToken(context(), null, {
      name: 'watcher',
      roles: ['administrator'],
      departmentPath: null,
    })
    const headers = { authorization: `Bearer ${token}` }
    const { payload } = await app.inject({ url: '/metrics', headers })
    expect(payload).toContain('/healthz')
    expect(payload).not.toMatch(/route="\/[snc]\//)
  })

  test('gives requests names that count nothing', () => {
    const names = Array.from({ length: 500 }, requestName)
    expect(new Set(names).size).toBe(500)
    expect(names.filter((name, at) => at > 0 && name > (names[at - 1] ?? '')).length).toBeLessThan(
      350,
    )
  })
})
