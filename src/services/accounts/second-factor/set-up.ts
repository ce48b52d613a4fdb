import { randomBytes } from 'node:crypto'
import { secretText, stepOfCode, TOTP_SECRET_BYTES, totpUri } from '#src/core/accounts/totp.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { rolesOfAccount } from '#src/data/office/accounts.ts'
import {
  confirmSecondFactor,
  countRecoveryCodes,
  deleteSecondFactor,
  findSecondFactor,
  putSecondFactor,
} from '#src/data/office/second-factors.ts'
import { mustKnowPassword, ownAccount } from '#src/services/accounts/own-account.ts'
import { rolesOf } from '#src/services/accounts/roles.ts'
import { makeRecoveryCodes } from '#src/services/accounts/second-factor/codes.ts'
import { needsSecondFactor } from '#src/services/accounts/second-factor/required.ts'
import { openSecret, sealSecret } from '#src/services/accounts/second-factor/secrets.ts'
import { revokeSessions } from '#src/services/accounts/sessions.ts'
import type { SignInGuard } from '#src/services/accounts/sign-in-guard.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'

export type SecondFactorState = Readonly<{
  isOn: boolean
  /** A secret waits for its first code. */
  isStarted: boolean
  codesLeft: number
  /** Whether the own roles need one. */
  isRequired: boolean
}>

export async function showSecondFactor(
  context: Context,
  actor: Actor | null,
): Promise<SecondFactorState> {
  const { id } = await ownAccount(context, actor)
  const factor = await findSecondFactor(context.office, id)
  return {
    isOn: factor?.confirmed === 1,
    isStarted: factor?.confirmed === 0,
    codesLeft: await countRecoveryCodes(context.office, id),
    isRequired: await isNeeded(context, id),
  }
}

/** Makes a secret that waits for its first code. Who sits down at an open session must know the password too. */
export async function startSecondFactor(
  context: Context,
  guard: SignInGuard,
  actor: Actor | null,
  current: string,
) {
  const account = await mustKnowPassword(context, guard, actor, current)
  const sealed = await sealSecret(context, account.id, randomBytes(TOTP_SECRET_BYTES))
  const row = { account: account.id, sealed, confirmed: 0, lastStep: 0 }
  if (!(await putSecondFactor(context.office, row))) throw new Problem('second-factor.already-on')
}

/** What the app is given: shown until the first code confirms that it arrived. */
export async function showSecret(context: Context, actor: Actor | null) {
  const { id, email } = await ownAccount(context, actor)
  const secret = await waitingSecret(context, id)
  const { host } = new URL(context.settings.baseUrl)
  return { text: secretText(secret.bytes), uri: totpUri(secret.bytes, `Septet ${host}`, email) }
}

/** The first code puts the second factor in use; every other session ends. Returns the recovery codes, this once. */
export async function finishSecondFactor(
  context: Context,
  actor: Actor | null,
  { code, session }: Readonly<{ code: string; session: string }>,
): Promise<string[]> {
  const account = await ownAccount(context, actor)
  const { bytes, sealed } = await waitingSecret(context, account.id)
  const step = stepOfCode(bytes, code, context.now())
  if (step === null) throw new Problem('second-factor.wrong-code')
  const codes = await context.database.inOneTransaction(async ({ office }) => {
    // this code is spent: the first sign-in wants the next one
    if (!(await confirmSecondFactor(office, { account: account.id, sealed, lastStep: step })))
      throw new Problem('second-factor.already-on')
    const where = { ...context, office }
    await record(where, account, 'second-factor.set-up', null)
    await mailTo(where, 'second-factor-on', [account.id])
    return makeRecoveryCodes(office, account.id)
  })
  await revokeSessions(context, actor, session)
  return codes
}

/** Ten new recovery codes; the old ones are worth nothing any more. */
export async function renewRecoveryCodes(
  context: Context,
  guard: SignInGuard,
  actor: Actor | null,
  current: string,
) {
  const account = await mustKnowPassword(context, guard, actor, current)
  const factor = await findSecondFactor(context.office, account.id)
  if (factor?.confirmed !== 1) throw new Problem('second-factor.not-on')
  return context.database.inOneTransaction(async ({ office }) => {
    await record({ ...context, office }, account, 'recovery-codes.renewed', null)
    return makeRecoveryCodes(office, account.id)
  })
}

/** Does without a second factor again, where the own roles allow it; every other session ends. */
export async function dropSecondFactor(
  context: Context,
  guard: SignInGuard,
  actor: Actor | null,
  { current, session }: Readonly<{ current: string; session: string }>,
) {
  const account = await mustKnowPassword(context, guard, actor, current)
  if (await isNeeded(context, account.id)) throw new Problem('second-factor.needed')
  await context.database.inOneTransaction(async ({ office }) => {
    if (!(await deleteSecondFactor(office, account.id))) throw new Problem('second-factor.not-on')
    const where = { ...context, office }
    await record(where, account, 'second-factor.removed', null, { email: account.email })
    await mailTo(where, 'second-factor-off', [account.id])
  })
  await revokeSessions(context, actor, session)
}

/** By the roles of the account: those of the actor are withheld until it has what they need. */
async function isNeeded(context: Context, account: string) {
  return needsSecondFactor(context, rolesOf(await rolesOfAccount(context.office, account)))
}

async function waitingSecret(context: Context, account: string) {
  const factor = await findSecondFactor(context.office, account)
  const bytes = factor?.confirmed === 0 ? await openSecret(context, account, factor.sealed) : null
  if (!factor || !bytes) throw new Problem('second-factor.not-started')
  return { bytes, sealed: factor.sealed }
}
