import { listDepartments } from '#src/data/roster/people.ts'
import { frozenPlace, type Place } from '#src/services/actions/action-place.ts'
import type { Context } from '#src/services/context.ts'

type Placed = Readonly<{ campaign: string; department: string }>

/** Finds where the departments of many actions stand: in the roster of now, else where their campaign knew them. */
export async function placesOfActions(
  context: Context,
): Promise<(action: Placed) => Promise<Place>> {
  const departments = await listDepartments(context.roster)
  const pathOf = new Map(departments.map(({ id, path }) => [id, path]))
  const idAt = new Map(departments.map(({ id, path }) => [path, id]))
  return async ({ campaign, department }) => {
    const path = pathOf.get(department)
    if (path === undefined) return frozenPlace(context, campaign, department)
    const lineage = pathsUp(path).map((above) => idAt.get(above) ?? '')
    return { path, lineage, isGone: false }
  }
}

const pathsUp = (path: string) => {
  const parts = path.split('/')
  return parts.map((_, up) => parts.slice(0, parts.length - up).join('/'))
}
