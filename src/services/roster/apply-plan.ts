import type { Actor } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import type { RosterPerson } from '#src/core/roster/check-rows.ts'
import type { RosterPlan } from '#src/core/roster/plan.ts'
import { listAccountsWithRole } from '#src/data/office/accounts.ts'
import { putJob } from '#src/data/office/jobs.ts'
import type { Rooms, Roster } from '#src/data/rooms.ts'
import { keepImport } from '#src/data/roster/imports.ts'
import {
  deleteDepartments,
  deletePeople,
  insertDepartments,
  moveDepartments,
  putPeople,
  replaceManagement,
} from '#src/data/roster/people.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'
import { followMoves } from '#src/services/roster/follow-moves.ts'
import type { Facts } from '#src/services/roster/roster-now.ts'

export type RosterSummary = Readonly<{
  people: number
  departments: number
  added: number
  removed: number
}>

type Work = Readonly<{
  plan: RosterPlan
  facts: Facts
  people: readonly RosterPerson[]
  /** Names the plan that was agreed to; `null` = nobody was asked. */
  mark: string | null
}>

/** Does what a plan says, within a transaction that holds the roster and read the facts in it. */
export async function applyPlan(
  { frame, roster, office }: Pick<Rooms, 'frame' | 'roster' | 'office'>,
  { now, mailer }: Pick<Context, 'now' | 'mailer'>,
  actor: Actor,
  work: Work,
): Promise<RosterSummary> {
  const { plan, mark } = work
  await writeRoster(roster, work)
  await followMoves(frame, plan.departments.continued)
  const summary = {
    ...plan.after,
    added: plan.people.added.length,
    removed: plan.people.left.length,
  }
  await keepImport(roster, {
    at: now().toISOString(),
    plan: mark,
    added: summary.added,
    removed: summary.removed,
    said: JSON.stringify(plan.said),
  })
  await record({ office, now }, actor, 'roster.imported', null, summary)
  await tellHrOfManagers({ office, now, mailer }, actor, plan)
  // who left, and the file that waited
  if (summary.removed > 0 || mark !== null) await putJob(office, 'roster.shred', 'roster', now())
  return summary
}

/** Administrators read no results: all HR hear of those whom a roster lets read some. */
async function tellHrOfManagers(
  where: Pick<Context, 'office' | 'now' | 'mailer'>,
  actor: Actor,
  { people: { managersAdded } }: RosterPlan,
) {
  if (managersAdded.length === 0) return
  const administrators = await listAccountsWithRole(where.office, 'administrator')
  for (const { name, email } of administrators) {
    const paths = managersAdded.flatMap((one) => (one.email === email ? [one.department] : []))
    if (paths.length > 0)
      await putHrAnnouncement(where, 'announcement.manager-by-roster', {
        actor: actor.name,
        name,
        email,
        departments: paths.join(', '),
      })
  }
}

async function writeRoster(roster: Roster, { plan, facts, people }: Work) {
  const idOf = await writeDepartments(roster, plan, facts)
  const personIds = new Map(facts.idOfPerson)
  for (const { email } of plan.people.added) personIds.set(email, randomId())
  const idOfPerson = (email: string) => personIds.get(email) ?? ''

  await deletePeople(
    roster,
    plan.people.left.map(({ email }) => idOfPerson(email)),
  )
  const { added, moved, renamed, languages } = plan.people
  const changed = new Set([added, moved, renamed, languages].flat().map(({ email }) => email))
  const rows = people.filter(({ email }) => changed.has(email))
  await putPeople(
    roster,
    rows.map(({ email, name, department, language }) => ({
      id: idOfPerson(email),
      email,
      name,
      language,
      department: idOf(department),
    })),
  )
  if (plan.people.managersAdded.length + plan.people.managersRemoved.length > 0)
    await replaceManagement(
      roster,
      people.flatMap(({ email, manages }) =>
        manages === null ? [] : [{ person: idOfPerson(email), department: idOf(manages) }],
      ),
    )
  await deleteDepartments(
    roster,
    plan.departments.removed.map((path) => facts.idOfDepartment.get(path) ?? ''),
  )
}

/** The ids of the departments by their paths of then. */
async function writeDepartments(
  roster: Roster,
  { departments: { added, continued } }: RosterPlan,
  { idOfDepartment }: Facts,
) {
  const moved = continued.map(({ from, to }) => ({ id: idOfDepartment.get(from) ?? '', path: to }))
  const made = added.map((path) => ({ id: randomId(), path }))
  await moveDepartments(roster, moved)
  await insertDepartments(roster, made)
  const ids = new Map([
    ...idOfDepartment,
    ...[...moved, ...made].map(({ id, path }) => [path, id] as const),
  ])
  return (path: string) => ids.get(path) ?? ''
}
