import { insertMany } from '#src/data/insert-many.ts'
import type { Roster } from '#src/data/rooms.ts'

export type PersonRow = Readonly<{
  id: string
  email: string
  name: string
  department: string
  language: string
}>

type ManagementRow = Readonly<{ person: string; department: string }>

export async function listPeople(db: Roster): Promise<PersonRow[]> {
  return db.selectFrom('person').selectAll().orderBy('email').execute()
}

export async function listDepartments(db: Roster) {
  return db.selectFrom('department').selectAll().orderBy('path').execute()
}

export async function findDepartment(db: Roster, path: string) {
  return db.selectFrom('department').selectAll().where('path', '=', path).executeTakeFirst()
}

/** Where a department lies now; nowhere once it is gone. */
export async function findPath(db: Roster, id: string): Promise<string | undefined> {
  const found = await db
    .selectFrom('department')
    .select('path')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.path
}

export async function countPeople(db: Roster): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The people of each department alone, without those of the departments below it. */
export async function countPeopleByDepartment(db: Roster) {
  return db
    .selectFrom('department')
    .leftJoin('person', 'person.department', 'department.id')
    .select(({ fn }) => ['department.path', fn.count<number>('person.id').as('people')])
    .groupBy('department.path')
    .orderBy('department.path')
    .execute()
}

/** People with the path of their department: who could be asked. */
export async function listPeopleWithPath(db: Roster) {
  return db
    .selectFrom('person')
    .innerJoin('department', 'department.id', 'person.department')
    .select(['person.id', 'person.language', 'department.path'])
    .execute()
}

export async function insertDepartments(db: Roster, rows: { id: string; path: string }[]) {
  await insertMany(rows, (some) => db.insertInto('department').values(some))
}

/** Gives departments new paths, which may be paths that others of them have now. */
export async function moveDepartments(db: Roster, rows: { id: string; path: string }[]) {
  // no path begins with a slash: there nobody is in the way
  await putPaths(
    db,
    rows.map(({ id }) => ({ id, path: `/${id}` })),
  )
  await putPaths(db, rows)
}

async function putPaths(db: Roster, rows: { id: string; path: string }[]) {
  await insertMany(rows, (some) =>
    db
      .insertInto('department')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({ path: ref('excluded.path') })),
      ),
  )
}

/** Adds people, or changes those whose id is known. */
export async function putPeople(db: Roster, rows: PersonRow[]) {
  await insertMany(rows, (some) =>
    db
      .insertInto('person')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          department: ref('excluded.department'),
          language: ref('excluded.language'),
        })),
      ),
  )
}

export async function listManagement(db: Roster) {
  return db.selectFrom('management').selectAll().orderBy('person').orderBy('department').execute()
}

export async function replaceManagement(db: Roster, rows: ManagementRow[]) {
  await db.deleteFrom('management').execute()
  await insertMany(rows, (some) => db.insertInto('management').values(some))
}

/** Forgets those who left: of their place in the last campaign an id stays, which names nobody any more. */
export async function deletePeople(db: Roster, ids: string[]) {
  await insertMany(ids, (some) => db.deleteFrom('person').where('id', 'in', some))
}

export async function deleteDepartments(db: Roster, ids: string[]) {
  await insertMany(ids, (some) => db.deleteFrom('department').where('id', 'in', some))
}
