import { listDepartments } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

/** Where the department of an action is shown: its path, and the ids of it and of all above it. */
export type Place = Readonly<{ path: string; lineage: readonly string[]; isGone: boolean }>

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
    if (path === undefined) {
      const { unitOf, lineages } = await frozenTree(context, campaign)
      const { unit = -1, path: then = '' } = unitOf.get(department) ?? {}
      return { path: then, lineage: lineages[unit] ?? [], isGone: true }
    }
    const lineage = pathsUp(path).map((above) => idAt.get(above) ?? '')
    return { path, lineage, isGone: false }
  }
}

const pathsUp = (path: string) => {
  const parts = path.split('/')
  return parts.map((_, up) => parts.slice(0, parts.length - up).join('/'))
}
