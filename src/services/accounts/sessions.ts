import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import * as sessions from '#src/data/office/sessions.ts'
import type { Office } from '#src/data/rooms.ts'
import type { Context } from '#src/services/context.ts'

const HOUR = 3_600_000
const IDLE = 12 * HOUR
export const LONGEST = 7 * 24 * HOUR
/** A visit is written down this often at most: a page that is read should not be a write. */
const TOUCH = HOUR / 12

export type SessionData = Readonly<{ account: string | null; browser: string; json: string }>

/** Secret that signs the cookies, shared by all instances through the key files. */
export async function sessionSecret({ keys }: Pick<Context, 'keys'>): Promise<string> {
  const stored = await keys.read('installation', 'session')
  if (!stored) await keys.write('installation', 'session', randomBytes(32))
  // read again: of two instances that start at once the last one's secret holds for both
  const secret = stored ?? (await keys.read('installation', 'session'))
  if (!secret) throw new Error('the secret of the sessions cannot be read back')
  return Buffer.from(secret).toString('base64url')
}

/** The session of an id in a cookie; nothing when it has ended, idled for 12 hours or lived for 7 days. */
export async function findSession({ office, now }: Context, id: string) {
  const session = await sessions.findSession(office, hashed(id))
  if (!session) return null
  const { startedAt, seenAt } = limits(now())
  if (session.startedAt <= startedAt || session.seenAt <= seenAt) {
    await sessions.deleteSession(office, session.id)
    return null
  }
  if (now().getTime() - Date.parse(session.seenAt) >= TOUCH)
    await sessions.touchSession(office, session.id, now().toISOString())
  return session
}

/** Keeps a session; the database holds no more than the hash of its id. */
export async function keepSession({ office, now }: Context, id: string, data: SessionData) {
  const at = now().toISOString()
  await sessions.putSession(office, { ...data, id: hashed(id), startedAt: at, seenAt: at })
}

export async function endSession({ office }: Context, id: string) {
  await sessions.deleteSession(office, hashed(id))
}

export type OpenSession = Readonly<{
  id: string
  browser: string
  startedAt: string
  seenAt: string
  isThis: boolean
}>

/** Where an account is signed in. `current` is the id in the cookie of the one who asks. */
export async function listSessions(
  { office, now }: Context,
  actor: Actor | null,
  current: string,
): Promise<OpenSession[]> {
  const account = mustBeAccount(actor)
  const { startedAt, seenAt } = limits(now())
  return (await sessions.listSessionsOf(office, account))
    .filter((session) => session.startedAt > startedAt && session.seenAt > seenAt)
    .map((session) => ({ ...session, isThis: session.id === hashed(current) }))
}

export async function revokeSession({ office }: Context, actor: Actor | null, id: string) {
  const account = mustBeAccount(actor)
  if (!(await sessions.deleteSessionOf(office, account, id))) throw new Problem('session.not-found')
}

/** Signs out everywhere else; with `current` as `null` here too. */
export async function revokeSessions(
  { office }: Context,
  actor: Actor | null,
  current: string | null,
) {
  await endSessions(office, mustBeAccount(actor), current)
}

/** Signs an account out, but for the session whose id is in the cookie `except`. */
export async function endSessions(office: Office, account: string, except: string | null) {
  await sessions.deleteSessionsOf(office, account, except && hashed(except))
}

/** Forgets the sessions that ended by themselves: at each sign-in, so that they never pile up. */
export async function forgetEndedSessions({ office, now }: Context) {
  await sessions.deleteSessionsBefore(office, limits(now()))
}

export function mustBeAccount(actor: Actor | null): string {
  if (actor?.kind !== 'account') throw new Problem('actor.not-signed-in')
  return actor.id
}

const hashed = (id: string) => createHash('sha256').update(id).digest('base64url')

/** A session that was seen or started before these moments has ended. */
const limits = (now: Date) => ({
  seenAt: new Date(now.getTime() - IDLE).toISOString(),
  startedAt: new Date(now.getTime() - LONGEST).toISOString(),
})
