import type { Roster } from '#src/data/rooms.ts'

/** A department of the roster and all above it, itself first; none where it is gone. */
export async function lineageNow(db: Roster, id: string) {
  const own = await db.selectFrom('department').selectAll().where('id', '=', id).executeTakeFirst()
  if (!own) return []
  return db
    .selectFrom('department')
    .selectAll()
    .where('path', 'in', pathsAbove(own.path))
    .orderBy('path', 'desc')
    .execute()
}

const pathsAbove = (path: string) => {
  const parts = path.split('/')
  return parts.map((_, count) => parts.slice(0, count + 1).join('/'))
}
