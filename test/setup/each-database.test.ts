import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anInstallation, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const seen: string[] = []

onEachDatabase('a department', (context) => {
  test('is stored, and gone after emptying', async () => {
    seen.push(context().database.dialect)
    await context()
      .roster.insertInto('department')
      .values({ id: 'sales', path: 'Company/Sales' })
      .execute()
    expect(await departments()).toEqual([{ id: 'sales', path: 'Company/Sales' }])
    await context().empty()
    expect(await departments()).toEqual([])
  })

  test('the clock stands still until the test moves it', () => {
    const before = context().now()
    expect(context().now()).toEqual(before)
    context().clock.advance({ hours: 12 })
    expect(context().now().getTime() - before.getTime()).toBe(12 * 3_600_000)
  })

  test('is new without a row, as one is that was emptied for the next file of tests', async () => {
    const fresh = await anInstallation(context().database.dialect)
    const { database, close } = await contextOf(fresh)
    const tables = await database.raw.introspection.getTables()
    const names = tables.map(({ name }) => name).filter((name) => !name.startsWith('kysely_'))
    expect(names.length).toBeGreaterThan(50)
    for (const name of names)
      expect([
        name,
        await database.raw.selectFrom(sql.table(name).as('t')).selectAll().execute(),
      ]).toEqual([name, []])
    await close()
    await fresh.drop()
  })

  const departments = () => context().roster.selectFrom('department').selectAll().execute()
})

test('every dialect of the run was met', () => {
  expect(seen.toSorted()).toEqual(DIALECTS.toSorted())
})
