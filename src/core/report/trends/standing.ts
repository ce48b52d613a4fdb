/** Where a department stands in a campaign's tree, and with whom it is counted, by the lasting ids of departments. */
export type Standing = Readonly<{
  label: string
  /** The department above; `null` at the top. */
  parent: string | null
  /** The departments of its cover inside it, and those outside it; no cover has neither. */
  teams: ReadonlySet<string>
  others: ReadonlySet<string>
}>

/** How a department was not what it is: another name, another place, other neighbours or other teams counted. */
export type DepartmentChange = 'renamed' | 'moved' | 'counted-otherwise' | 'other-teams'

/** What of a department was different then. */
export function changesSince(then: Standing, now: Standing): DepartmentChange[] {
  const changes: [DepartmentChange, boolean][] = [
    ['renamed', then.label !== now.label],
    ['moved', then.parent !== now.parent],
    ['counted-otherwise', !sameOthers(then, now)],
    ['other-teams', !isSame(then.teams, now.teams)],
  ]
  return changes.filter(([, applies]) => applies).map(([change]) => change)
}

/** Whether a department is counted with the same others, or without any: else two scores are of different people. */
export const sameOthers = (one: Standing, other: Standing) => isSame(one.others, other.others)

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  one.symmetricDifference(other).size === 0
