import { type Counts, countActions, headingOf } from '#src/core/actions/due.ts'
import { type Actor, reachOf } from '#src/core/permission.ts'
import type { ListedAction } from '#src/services/actions/overview/overview.ts'

export type RolledUp = Readonly<{ path: string; counts: Counts }>

/** Actions added up by the first level below the topmost department that the reader reaches, in the order of paths. */
export function rollUp(actor: Actor, actions: readonly ListedAction[]): RolledUp[] {
  const aboveOf = levelsAbove(actor, actions)
  const byHeading = Map.groupBy(actions, ({ place }) => headingOf(place.path, aboveOf(place)))
  return [...byHeading]
    .map(([path, some]) => ({ path, counts: countActions(some) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

type Placed = ListedAction['place']

/**
 * How many levels lie between a department and the reader's topmost one; of several companies each is a first level.
 * What lies outside by now, though not when its campaign opened, stands by itself.
 */
function levelsAbove(actor: Actor, actions: readonly ListedAction[]): (place: Placed) => number {
  if (reachOf(actor, 'plans') === 'all') {
    const roots = new Set(actions.map(({ place }) => place.path.split('/')[0]))
    const isOneCompany = roots.size === 1
    return ({ path }) => path.split('/').length - (isOneCompany ? 1 : 0)
  }
  return ({ lineage }) => lineage.findLastIndex((id) => actor.departments.includes(id))
}
