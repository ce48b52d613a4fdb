import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RosterPerson } from '#src/core/roster/check-rows.ts'
import { pathsAbove } from '#src/core/roster/check-rows.ts'
import { importRoster, planImport } from '#src/services/roster.ts'
import { people } from '#test/core/roster/arbitrary.ts'
import { alice } from '#test/services/roster/file.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

onEachDatabase('one file after another', (context) => {
  const tables = async () => {
    const { roster } = context()
    const departments = await roster.selectFrom('department').selectAll().execute()
    const pathOf = new Map(departments.map(({ id, path }) => [id, path]))
    const rows = await roster.selectFrom('person').selectAll().orderBy('email').execute()
    const managed = await roster
      .selectFrom('management')
      .innerJoin('person', 'person.id', 'management.person')
      .select(['person.email', 'management.department'])
      .orderBy('person.email')
      .execute()
    return {
      ids: new Map(departments.map(({ id, path }) => [path, id])),
      personIds: new Map(rows.map(({ id, email }) => [email, id])),
      people: rows.map(({ email, name, department, language }) =>
        [email, name, pathOf.get(department), language].join(),
      ),
      management: managed.map(({ email, department }) => [email, pathOf.get(department)].join()),
    }
  }

  test('leaves what the last one says, with the identities that its plan told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(people, { minLength: 2, maxLength: 5 }), async (files) => {
        await context().empty()
        let before = await tables()
        for (const file of files) {
          const { plan } = await planImport(context(), alice, bytesOf(file))
          await importRoster(context(), alice, bytesOf(file))
          const after = await tables()
          expect(after.people).toEqual(
            file
              .map(({ email, name, department, language }) =>
                [email, name, department, language].join(),
              )
              .toSorted(),
          )
          expect(after.management).toEqual(
            file
              .flatMap(({ email, manages }) => (manages === null ? [] : [[email, manages].join()]))
              .toSorted(),
          )
          expect([...after.ids.keys()].toSorted()).toEqual(
            [...pathsAbove(file.map(({ department }) => department))].toSorted(),
          )

          const continued = plan?.departments.continued ?? []
          const sources = new Map(continued.map(({ from, to }) => [to, from]))
          for (const [path, id] of after.ids) {
            const source = sources.get(path) ?? path
            const isNew = plan?.departments.added.includes(path)
            if (isNew) expect([...before.ids.values()]).not.toContain(id)
            else expect(id).toBe(before.ids.get(source))
          }
          for (const [email, id] of after.personIds)
            if (before.personIds.has(email)) expect(id).toBe(before.personIds.get(email))
          before = after
        }
      }),
      { numRuns: 25 },
    )
  }, 120_000)
})

const bytesOf = (file: readonly RosterPerson[]) =>
  Buffer.from(
    [
      'email,name,department,language,manages,formerly',
      ...file.map(({ email, name, department, language, manages, formerly }) =>
        [email, name, department, language, manages ?? '', formerly ?? ''].join(),
      ),
    ].join('\n'),
  )
