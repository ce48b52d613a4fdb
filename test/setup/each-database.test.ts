import { expect, test } from 'vitest'
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

  const departments = () => context().roster.selectFrom('department').selectAll().execute()
})

test('every dialect of the run was met', () => {
  expect(seen.toSorted()).toEqual(DIALECTS.toSorted())
})
