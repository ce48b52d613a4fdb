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

  test('knows a department again that was renamed or moved, with all below it', async () => {
    const idsOf = async () =>
      Object.fromEntries(
        (await context().roster.selectFrom('department').selectAll().execute()).map(
          ({ id, path }) => [path, id],
        ),
      )
    const formerly = (...rows: string[]) =>
      new TextEncoder().encode(['email,name,department,language,formerly', ...rows].join('\n'))
    await importRoster(
      context(),
      alice,
      file('anna@b.org,Anna,Company/Sales/North,fr,', 'bert@b.org,Bert,Company/Legal,en,'),
    )
    const before = await idsOf()

    const renamed = formerly(
      'anna@b.org,Anna,Company/Trade/Ventes/North,fr,',
      'cleo@b.org,Cleo,Company/Trade/Ventes,fr,Company / Sales',
      'bert@b.org,Bert,Company/Law,en,',
    )
    await importRoster(context(), alice, renamed)
    const after = await idsOf()
    expect(after['Company/Trade/Ventes']).toBe(before['Company/Sales'])
    expect(after['Company/Trade/Ventes/North']).toBe(before['Company/Sales/North'])
    expect(after.Company).toBe(before.Company)
    // nobody said what the last one was called
    expect(after['Company/Law']).not.toBe(before['Company/Legal'])

    await importRoster(context(), alice, renamed)
    expect(await idsOf()).toEqual(after)
  })

  test.each([
    ['is still there', ['a@b.org,A,Company/New,fr,Company/Sales', 'b@b.org,B,Company/Sales,fr,']],
    ['never was', ['a@b.org,A,Company/New,fr,Company/Nowhere']],
  ])('makes a department new whose former path %s', async (_why, rows) => {
    await importRoster(context(), alice, file('anna@b.org,Anna,Company/Sales,fr,'))
    const old = await context().roster.selectFrom('department').selectAll().execute()
    const heading = 'email,name,department,language,formerly'
    await importRoster(context(), alice, new TextEncoder().encode([heading, ...rows].join('\n')))
    const made = (await context().roster.selectFrom('department').selectAll().execute()).find(
      ({ path }) => path === 'Company/New',
    )
    expect(old.map(({ id }) => id)).not.toContain(made?.id)
  })

  test.each([
    [
      'one path became two',
      ['a@b.org,A,Company/One,fr,Company/Sales', 'b@b.org,B,Company/Two,fr,Company/Sales'],
    ],
    [
      'one was two before',
      ['a@b.org,A,Company/One,fr,Company/Sales', 'b@b.org,B,Company/One,fr,Company/Legal'],
    ],
  ])('refuses a file in which %s', async (_why, rows) => {
    const heading = 'email,name,department,language,formerly'
    const bytes = new TextEncoder().encode([heading, ...rows].join('\n'))
    await expect(importRoster(context(), alice, bytes)).rejects.toMatchObject({
      key: 'roster.rejected',
      parts: [{ key: 'roster.formerly-ambiguous', details: { line: 3 } }],
    })
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

  test('of 100,000 people is taken, and the next one with a thousand others too', async () => {
    const person = (index: number) =>
      `p${index}@b.org,Person ${index},Company/D${index % 50}/T${index % 5000},fr,`
    const people = (from: number) =>
      file(...Array.from({ length: 100_000 }, (_, index) => person(from + index)))
    expect((await importRoster(context(), alice, people(0))).added).toBe(100_000)
    expect(await importRoster(context(), alice, people(1000))).toMatchObject({
      people: 100_000,
      added: 1000,
      removed: 1000,
    })
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
