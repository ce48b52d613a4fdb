import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sessionSecret } from '#src/services/accounts/sessions.ts'
import type { Context } from '#src/services/context.ts'

const MARK = /^([\w-]{22})\.([\w-]{43})$/

/** The mark of a browser in which an account was signed in to: strangers who guess its password cannot have one. */
export async function browserMark(context: Context, account: string): Promise<string> {
  const name = randomBytes(16).toString('base64url')
  return `${name}.${(await sealOf(context, account, name)).toString('base64url')}`
}

/** The name of a known browser; `null` = the mark is none, or another account's. */
export async function knownBrowser(
  context: Context,
  account: string,
  mark: string | undefined,
): Promise<string | null> {
  const [, name = '', seal = ''] = MARK.exec(mark ?? '') ?? []
  if (!name) return null
  const given = Buffer.from(seal, 'base64url')
  return timingSafeEqual(given, await sealOf(context, account, name)) ? name : null
}

async function sealOf(context: Context, account: string, name: string) {
  const secret = await sessionSecret(context)
  return createHmac('sha256', secret)
    .update(JSON.stringify(['known-browser', account, name]))
    .digest()
}
