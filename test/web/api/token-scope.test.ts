import { beforeAll, describe, expect, test } from 'vitest'
import { partOfRoute } from '#src/core/accounts/token-scope.ts'
import { createToken, type NewToken } from '#src/services/accounts/tokens.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { aCompany, people } from '#test/setup/people.ts'
import { appOf } from '#test/setup/visitor.ts'

onEachDatabase('a token', (context) => {
  beforeAll(async () => {
    await aCompany(context())
  })

  async function withToken(wishes: Partial<NewToken>) {
    const app = await appOf(context())
    const token = await createToken(context(), null, {
      name: 'a program',
      roles: ['administrator', 'hr'],
      departmentPath: null,
      ...wishes,
    })
    const ask = (method: 'GET' | 'POST', url: string, payload: object = {}) =>
      app.inject({
        method,
        url,
        headers: { authorization: `Bearer ${token}` },
        ...(method === 'POST' ? { payload } : {}),
      })
    return {
      token,
      get: (path: string) => ask('GET', path),
      post: (path: string, payload?: object) => ask('POST', path, payload),
    }
  }

  test('that reads changes nothing', async () => {
    const { get, post } = await withToken({ scope: 'read' })
    expect((await get('/api/v1/campaigns')).statusCode).toBe(200)
    const refused = await post('/api/v1/campaigns', { title: 'x' })
    expect([refused.statusCode, refused.json().key]).toEqual([403, 'token.out-of-scope'])
    expect(refused.json().message).toContain('scope')
  })

  test('of some parts reaches them alone, whatever its roles', async () => {
    const { get } = await withToken({ parts: ['roster', 'audit-log'] })
    expect((await get('/api/v1/roster')).statusCode).toBe(200)
    expect((await get('/api/v1/audit-log')).statusCode).toBe(200)
    for (const path of [
      '/api/v1/campaigns',
      '/api/v1/questionnaires',
      '/api/v1/campaigns/x/report',
    ])
      expect((await get(path)).json().key).toBe('token.out-of-scope')
    expect((await get('/metrics')).statusCode).toBe(403)
    const monitor = await withToken({ scope: 'read', parts: ['status'] })
    expect((await monitor.get('/metrics')).statusCode).toBe(200)
    expect((await monitor.get('/api/v1/status')).statusCode).toBe(200)
    expect((await monitor.get('/api/v1/roster')).statusCode).toBe(403)
    expect((await get('/api/v1/openapi.json')).statusCode).toBe(200)
  })

  test('does not get more by its scope than its roles give', async () => {
    const { get } = await withToken({ roles: ['auditor'], parts: ['roster'] })
    expect((await get('/api/v1/roster')).json().key).toBe('actor.forbidden')
  })

  test('ends on its day with a word of its own', async () => {
    const { get } = await withToken({ days: 2 })
    context().clock.advance({ days: 1, hours: 23 })
    expect((await get('/api/v1/campaigns')).statusCode).toBe(200)
    context().clock.advance({ hours: 1 })
    const over = await get('/api/v1/campaigns')
    expect([over.statusCode, over.json().key]).toEqual([401, 'token.expired'])
  })

  test('refuses days that are none', async () => {
    for (const days of [0, -1, 1.5, 3651, Number.NaN])
      await expect(withToken({ days })).rejects.toThrow('token.expiry')
    await expect(withToken({ parts: [] })).rejects.toThrow('token.part-missing')
  })

  test('notes the day on which it was used and no more, once a day', async () => {
    const { get } = await withToken({ name: 'watched' })
    const used = async () =>
      context()
        .office.selectFrom('apiToken')
        .select('lastUsedOn')
        .where('name', '=', 'watched')
        .executeTakeFirstOrThrow()
    expect((await used()).lastUsedOn).toBeNull()
    context().clock.set('2026-05-04T08:30:00Z')
    await get('/api/v1/campaigns')
    expect((await used()).lastUsedOn).toBe('2026-05-04')
    context().clock.set('2026-05-05T23:59:00Z')
    await get('/api/v1/campaigns')
    expect((await used()).lastUsedOn).toBe('2026-05-05')
  })

  test('from before scopes goes on: everything, for ever', async () => {
    const { token, get, post } = await withToken({ name: 'old' })
    const {
      hash: _,
      id: __,
      ...row
    } = await context()
      .office.selectFrom('apiToken')
      .selectAll()
      .where('name', '=', 'old')
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ scope: 'write', parts: null, expiresAt: null })
    expect(token).toContain('septet_')
    context().clock.advance({ days: 4000 })
    expect((await get('/api/v1/roster')).statusCode).toBe(200)
    expect((await post('/api/v1/campaigns', {})).json().key).toBe('request.malformed')
  })

  describe('of any kind', () => {
    test('finds every route of the API in a part', async () => {
      const { routeTable } = await appOf(context())
      const routes = routeTable
        .map((line) => line.split(' ')[1] ?? '')
        .filter((route) => route.startsWith('/api/v1/') && !route.endsWith('/openapi.json'))
      expect(routes.length).toBeGreaterThan(20)
      expect(routes.filter((route) => !partOfRoute(route.slice('/api/v1'.length)))).toEqual([])
    })

    test('of HR is announced to HR, with its name', async () => {
      await context().empty()
      const { hilda, alice } = await people(context())
      await createToken(context(), alice, { name: 'bi', roles: ['hr'], departmentPath: null })
      const { listAnnouncements } = await import('#src/services/mail/announcements.ts')
      expect(await listAnnouncements(context(), hilda)).toMatchObject([
        { key: 'announcement.hr-token', params: { actor: 'Alice', token: 'bi' } },
      ])
    })
  })
})
