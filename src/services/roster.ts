import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { isCorrection } from '#src/core/roster/corrected.ts'
import {
  mustBeWhole,
  type RejectedRow,
  type RosterFile,
  readRoster,
} from '#src/core/roster/parse-roster.ts'
import { planRoster, type RosterPlan } from '#src/core/roster/plan.ts'
import { holdRoster } from '#src/data/roster/imports.ts'
import { countPeople, countPeopleByDepartment, listDepartments } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { applyPlan, type RosterSummary } from '#src/services/roster/apply-plan.ts'
import { rosterNow } from '#src/services/roster/roster-now.ts'

/** Replaces the whole roster by a file, all or nothing. People are known again by their address. */
export async function importRoster(
  context: Context,
  actor: Actor | null,
  file: Uint8Array,
): Promise<RosterSummary> {
  mustBeAllowed(actor, 'roster')
  const { people } = mustBeWhole(wholeRoster(file))
  const summary = await context.database.inOneTransaction(async (rooms) => {
    await holdRoster(rooms.roster)
    const facts = await rosterNow(rooms.roster)
    const plan = planRoster(facts.now, people)
    return applyPlan(rooms, context, actor, { plan, facts, people, mark: null })
  })
  context.wake()
  return summary
}

/** What importing a file would do: its plan, or the rows that stand in the way of one. */
export type DryRun = Readonly<{ file: RosterFile }> &
  (
    | Readonly<{ rejected: readonly RejectedRow[]; plan: null }>
    | Readonly<{ rejected: readonly []; plan: RosterPlan }>
  )

/** The same without changing anything. */
export async function planImport(
  { roster }: Context,
  actor: Actor | null,
  bytes: Uint8Array,
): Promise<DryRun> {
  mustBeAllowed(actor, 'roster')
  const file = wholeRoster(bytes)
  if (file.rejected.length > 0) return { file, rejected: file.rejected, plan: null }
  return { file, rejected: [], plan: planRoster((await rosterNow(roster)).now, file.people) }
}

/** Rejected rows alone, corrected or not, would empty the roster. */
function wholeRoster(bytes: Uint8Array): RosterFile {
  const file = readRoster(bytes)
  if (isCorrection(file)) throw new Problem('roster.correction-alone')
  return file
}

export async function showRoster({ roster }: Context, actor: Actor | null) {
  mustBeAllowed(actor, 'roster')
  const [people, departments] = await Promise.all([countPeople(roster), listDepartments(roster)])
  return { people, departments: departments.map(({ path }) => path) }
}

/** The departments with the people who belong directly to each. */
export async function showHeadcounts(
  { roster }: Context,
  actor: Actor | null,
): Promise<{ path: string; people: number }[]> {
  mustBeAllowed(actor, 'roster')
  return countPeopleByDepartment(roster)
}
