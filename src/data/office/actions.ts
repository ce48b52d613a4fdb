import type { Action, ActionTerms, StateEntry } from '#src/core/actions/action.ts'
import type { OfficeTables } from '#src/data/office/tables.ts'
import type { Office } from '#src/data/rooms.ts'

type ActionRow = OfficeTables['action']
type Place = Pick<Action, 'id' | 'campaign' | 'department'>
type Change = ActionTerms & Pick<Action, 'baseline'>

export async function findAction(db: Office, id: string): Promise<Action | undefined> {
  const rows = await db.selectFrom('action').selectAll().where('id', '=', id).execute()
  return (await withStates(db, rows))[0]
}

/** All actions; of campaigns that nobody sees any more too. */
export async function listActions(db: Office): Promise<Action[]> {
  return withStates(db, await actions(db).execute())
}

/** Those that were made from the reports of a campaign. */
export async function listActionsIn(db: Office, campaign: string): Promise<Action[]> {
  return withStates(db, await actions(db).where('campaign', '=', campaign).execute())
}

/** Those of some departments, of all campaigns. */
export async function listActionsOf(db: Office, departments: readonly string[]): Promise<Action[]> {
  if (departments.length === 0) return []
  return withStates(db, await actions(db).where('department', 'in', departments).execute())
}

/** Of more than these the states of all are read: a query names no thousands. */
const NAMED_AT_ONCE = 500

/** Adds an action with its first state. */
export async function insertAction(
  db: Office,
  { id, campaign, department }: Place,
  change: Change,
  first: StateEntry,
) {
  await db
    .insertInto('action')
    .values({ id, campaign, department, ...rowOf(change), revision: 1 })
    .execute()
  await db
    .insertInto('actionState')
    .values({ action: id, position: 0, ...first })
    .execute()
}

/** Changes that revision; `false` where it is not the latest any more. */
export async function changeAction(
  db: Office,
  id: string,
  revision: number,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('action')
    .set({ ...rowOf(change), revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts a state behind the last one of `states`. */
export async function insertActionState(
  db: Office,
  { id, states }: Pick<Action, 'id' | 'states'>,
  entry: StateEntry,
) {
  await db
    .insertInto('actionState')
    .values({ action: id, position: states.length, ...entry })
    .execute()
}

/** Deletes an action, with its states and effects; `false` where that is not its latest revision. */
export async function deleteAction(db: Office, id: string, revision: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('action')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Deletes what was made from the reports of a campaign. */
export async function deleteActionsOf(db: Office, campaign: string) {
  await db.deleteFrom('action').where('campaign', '=', campaign).execute()
}

/** Forgets an owner who was erased. */
export async function forgetOwner(db: Office, email: string) {
  await db.updateTable('action').set({ owner: null }).where('owner', '=', email).execute()
}

/** Of each department in the order in which they were added. */
const actions = (db: Office) =>
  db
    .selectFrom('action')
    .innerJoin('actionState as first', (join) =>
      join.onRef('first.action', '=', 'action.id').on('first.position', '=', 0),
    )
    .selectAll('action')
    .orderBy('action.campaign')
    .orderBy('action.department')
    .orderBy('first.at')
    .orderBy('action.id')

async function withStates(db: Office, rows: readonly ActionRow[]): Promise<Action[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const states = await db
    .selectFrom('actionState')
    .selectAll()
    .$if(ids.length <= NAMED_AT_ONCE, (query) => query.where('action', 'in', ids))
    .orderBy('action')
    .orderBy('position')
    .execute()
  const byAction = Map.groupBy(states, ({ action }) => action)
  return rows.map((row) => actionOf(row, byAction.get(row.id) ?? []))
}

function actionOf(
  { title, told, baseline, ...row }: ActionRow,
  states: readonly OfficeTables['actionState'][],
): Action {
  return {
    ...row,
    step: row.step as Action['step'],
    title: JSON.parse(title) as Action['title'],
    told: JSON.parse(told) as Action['told'],
    probability: row.probability as Action['probability'],
    impact: row.impact as Action['impact'],
    baseline: baseline === null ? null : (JSON.parse(baseline) as Action['baseline']),
    states: states.map(({ state, at, actor, note }) => ({
      state: state as StateEntry['state'],
      at,
      actor,
      note,
    })),
  }
}

const rowOf = ({ title, told, baseline, ...terms }: Change) => ({
  ...terms,
  title: JSON.stringify(title),
  told: JSON.stringify(told),
  baseline: baseline && JSON.stringify(baseline),
})
