import { stepOfCode } from '#src/core/accounts/totp.ts'
import type { AccountRow } from '#src/data/office/accounts.ts'
import {
  countRecoveryCodes,
  findSecondFactor,
  replaceRecoveryCodes,
  takeRecoveryCode,
  takeStep,
} from '#src/data/office/second-factors.ts'
import type { Office } from '#src/data/rooms.ts'
import { hashedSecret, readableSecret } from '#src/services/accounts/readable-secret.ts'
import { openSecret } from '#src/services/accounts/second-factor/secrets.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

const RECOVERY_CODES = 10

/** Whether an account asks for a code after the password. */
export async function hasSecondFactor({ office }: Pick<Context, 'office'>, account: string) {
  return (await findSecondFactor(office, account))?.confirmed === 1
}

/** Takes a code of the app, or one of the recovery codes; each is taken once. `false` = it is not right, or was used. */
export async function takeCode(
  context: Context,
  account: Pick<AccountRow, 'id' | 'name'>,
  code: string,
): Promise<boolean> {
  return (await takeAppCode(context, account.id, code)) || takeRecovery(context, account, code)
}

async function takeAppCode(context: Context, account: string, code: string): Promise<boolean> {
  const factor = await findSecondFactor(context.office, account)
  if (factor?.confirmed !== 1) return false
  const secret = await openSecret(context, account, factor.sealed)
  const step = secret && stepOfCode(secret, code, context.now())
  return step !== null && takeStep(context.office, account, step)
}

async function takeRecovery(
  context: Context,
  account: Pick<AccountRow, 'id' | 'name'>,
  code: string,
): Promise<boolean> {
  const hash = hashedSecret(asWritten(code))
  if (!(await takeRecoveryCode(context.office, account.id, hash))) return false
  const left = await countRecoveryCodes(context.office, account.id)
  await record(context, account, 'recovery-code.used', null, { left })
  return true
}

/** Ten new recovery codes in place of what there was: shown once, kept as hashes. */
export async function makeRecoveryCodes(office: Office, account: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, readableSecret)
  await replaceRecoveryCodes(office, account, codes.map(hashedSecret))
  return codes
}

/** However it was typed: capitals, spaces, without its dashes. */
const asWritten = (code: string) =>
  code
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .match(/.{1,4}/g)
    ?.join('-') ?? ''
