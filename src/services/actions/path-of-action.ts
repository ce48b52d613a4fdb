import type { Action } from '#src/core/actions/action.ts'
import { findPath } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

/** The path of the department of an action: in the roster of now, else where its campaign knew it. */
export async function pathOfAction(
  context: Context,
  { campaign, department }: Pick<Action, 'campaign' | 'department'>,
): Promise<string> {
  const now = await findPath(context.roster, department)
  return now ?? (await frozenTree(context, campaign)).unitOf.get(department)?.path ?? ''
}
