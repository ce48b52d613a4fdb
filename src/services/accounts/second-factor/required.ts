import type { Actor, Role } from '#src/core/permission.ts'
import { findSetting, putSetting } from '#src/data/office/settings.ts'
import { hasSecondFactor } from '#src/services/accounts/second-factor/codes.ts'
import type { Means } from '#src/services/accounts/sign-in.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

const REQUIRED = 'required'
/** Whoever has one of these can read what people wrote, or decide who may. */
const ROLES_ASKED: readonly Role[] = ['administrator', 'hr']

export async function isSecondFactorRequired({ office }: Pick<Context, 'office'>) {
  return (await findSetting(office, 'second-factor')) === REQUIRED
}

/** Decides whether administrators and HR need a second factor. */
export async function requireSecondFactor(
  context: Context,
  actor: Actor | null,
  isRequired: boolean,
) {
  mustBeAllowed(actor, 'settings')
  if ((await isSecondFactorRequired(context)) === isRequired) return
  await putSetting(context.office, 'second-factor', isRequired ? REQUIRED : 'optional')
  await record(context, actor, 'second-factor.required', null, { required: isRequired })
}

/** Whether the roles of somebody need a second factor. */
export async function needsSecondFactor(
  context: Pick<Context, 'office'>,
  roles: readonly Role[],
): Promise<boolean> {
  return roles.some((role) => ROLES_ASKED.includes(role)) && isSecondFactorRequired(context)
}

/** Whether somebody may only set up a second factor so far. A provider of single sign-on asks for its own. */
export async function lacksSecondFactor(
  context: Pick<Context, 'office'>,
  { id, roles }: Pick<Actor, 'id' | 'roles'>,
  means: Means | undefined,
): Promise<boolean> {
  if (means === 'provider' || !(await needsSecondFactor(context, roles))) return false
  return !(await hasSecondFactor(context, id))
}
