import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#src/core/permission.ts'
import { importRoster, showHeadcounts, showRoster } from '#src/services/roster.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const alice: Actor = {
  id: 'alice',
  kind: 'account',
  name: 'Alice',
  roles: ['administrator'],
  departments: [],
}
const HEADING = 'email,name,department,language,manages'
const file = (...rows: string[]) => new TextEncoder().encode([HEADING, ...rows].join('\n'))

onEachDatabase('the roster', (context) => {
  beforeEach(() => context().empty())

  test('is replaced as a whole; who stays keeps the identity', async () => {
    const first = await importRoster(
      context(),
      alice,
      file('anna@b.org,Anna,Company/Sales,fr,', 'bert@b.org,Bert,Company/Legal,en,Company'),
    )
    expect(first).toEqual({ people: 2, departments: 3, added: 2, removed: 0 })
    const before = await idOf('anna@b.org')

    const second = await importRoster(
      context(),
      alice,
      file('anna@b.org,Anna Maria,Company/Sales/North,es,', 'cleo@b.org,Cleo,Company,fr,'),
    )
    expect(second).toEqual({ people: 2, departments: 3, added: 1, removed: 1 })
    expect(await idOf('anna@b.org')).toBe(before)
    expect(await showRoster(context(), alice)).toEqual({
      people: 2,
      departments: ['Company', 'Company/Sales', 'Company/Sales/North'],
    })
    expect(await context().roster.selectFrom('management').selectAll().execute()).toEqual([])
  })

  test('a file with one bad row changes nothing', async () => {
    await importRoster(context(), alice, file('anna@b.org,Anna,Company,fr,'))
    const bad = file('bert@b.org,Bert,Company,fr,', 'bert@b.org,Bert,Company,fr,')
    await expect(importRoster(context(), alice, bad)).rejects.toMatchObject({
      key: 'roster.rejected',
      parts: [{ key: 'roster.email-repeated', details: { line: 3, earlier: 2 } }],
    })
    expect(await showHeadcounts(context(), alice)).toEqual([{ path: 'Company', people: 1 }])
  })

  test('belongs to administrators', async () => {
    const bytes = file('anna@b.org,Anna,Company,fr,')
    for (const role of ['hr', 'manager', 'auditor'] as const) {
      const other = { ...alice, roles: [role], departments: ['company'] }
      await expect(importRoster(context(), other, bytes)).rejects.toMatchObject({
        key: 'actor.forbidden',
      })
    }
    await expect(showRoster(context(), null)).rejects.toMatchObject({ key: 'actor.not-signed-in' })
  })

  test('of 100,000 people is taken in seconds, and the next one with a thousand others too', async () => {
    const person = (index: number) =>
      `p${index}@b.org,Person ${index},Company/D${index % 50}/T${index % 5000},fr,`
    const people = (from: number) =>
      file(...Array.from({ length: 100_000 }, (_, index) => person(from + index)))
    const start = performance.now()
    expect((await importRoster(context(), alice, people(0))).added).toBe(100_000)
    expect(await importRoster(context(), alice, people(1000))).toMatchObject({
      people: 100_000,
      added: 1000,
      removed: 1000,
    })
    // a busy machine may be slow; what is refused is a time that grows with the square of the rows
    expect(performance.now() - start).toBeLessThan(60_000)
  }, 120_000)

  const idOf = async (email: string) =>
    (
      await context()
        .roster.selectFrom('person')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirst()
    )?.id
})
