import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Move } from '#src/core/roster/continued.ts'
import { correctedFile, isCorrection } from '#src/core/roster/corrected.ts'
import { type RosterFile, readRoster } from '#src/core/roster/parse-roster.ts'
import { planRoster, type RosterPlan } from '#src/core/roster/plan.ts'
import { deleteJob, putJob } from '#src/data/office/jobs.ts'
import { holdRoster, lastImport } from '#src/data/roster/imports.ts'
import * as uploads from '#src/data/roster/uploads.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { applyPlan, type RosterSummary } from '#src/services/roster/apply-plan.ts'
import { type Facts, rosterNow } from '#src/services/roster/roster-now.ts'

/** A file that waits: how it was read, and what importing it would do now. */
export type WaitingFile = Readonly<{
  file: RosterFile
  /** When it is forgotten. */
  expires: Date
  chosen: readonly Move[]
  /** `null` = rows are rejected; `mark` names the plan, so that nothing else is carried out. */
  planned: Readonly<{ plan: RosterPlan; mark: string }> | null
}>

const WAITS = 60 * 60_000

/**
 * Keeps a file until its plan is agreed to, one an account and for an hour: in the database, because another instance
 * may be asked next. Rejected rows that come back corrected go into the file that waits. Throws where it cannot be read
 * as a roster; rejected rows are told by its plan.
 */
export async function keepUpload(context: Context, actor: Actor | null, bytes: Uint8Array) {
  mustBeAllowed(actor, 'roster')
  const file = readRoster(bytes)
  const whole = isCorrection(file) ? await corrected(context, actor, file) : bytes
  const expires = new Date(context.now().getTime() + WAITS)
  const row = { account: actor.id, packed: gzipSync(whole, { level: 1 }), chosen: '[]' }
  await context.database.inOneTransaction(async ({ roster, office }) => {
    await uploads.putUpload(roster, { ...row, expires: expires.toISOString() })
    await putJob(office, 'roster.forget-upload', actor.id, expires)
  })
}

async function corrected(context: Context, { id }: Actor, correction: RosterFile) {
  const row = await uploads.findUpload(context.roster, id, context.now())
  const file = row && readRoster(gunzipSync(row.packed))
  if (!file || file.rejected.length === 0) throw new Problem('roster.correction-alone')
  return correctedFile(file, correction)
}

/** The file of the one who asks, with its plan. */
export async function showUpload(context: Context, actor: Actor | null): Promise<WaitingFile> {
  mustBeAllowed(actor, 'roster')
  const waiting = await read(context, actor)
  if (waiting.file.rejected.length > 0) return { ...waiting, planned: null }
  return { ...waiting, planned: planned(await rosterNow(context.roster), waiting) }
}

/** Until when a file of the one who asks waits; `null` = none does. */
export async function waitingUntil({ roster, now }: Context, actor: Actor | null) {
  mustBeAllowed(actor, 'roster')
  const expires = await uploads.uploadExpires(roster, actor.id)
  return expires && expires > now() ? expires : null
}

/** Agrees that departments go on; what cannot be is passed over by the plan. */
export async function chooseMoves(context: Context, actor: Actor | null, chosen: readonly Move[]) {
  mustBeAllowed(actor, 'roster')
  await read(context, actor)
  await uploads.chooseInUpload(context.roster, actor.id, JSON.stringify(chosen))
}

/**
 * Carries out the plan that was shown, by its mark: whatever changed since, it is made anew, and unless it is the same,
 * nothing happens (`roster.plan-changed`). Sent twice it answers twice the same.
 */
export async function importUpload(
  context: Context,
  actor: Actor | null,
  mark: string,
): Promise<Pick<RosterSummary, 'added' | 'removed'>> {
  mustBeAllowed(actor, 'roster')
  const summary = await context.database.inOneTransaction(async (rooms) => {
    const { roster, office } = rooms
    await holdRoster(roster)
    const last = await lastImport(roster)
    if (last.plan !== null && last.plan === mark) return last
    const waiting = await read({ roster, now: context.now }, actor)
    const facts = await rosterNow(roster)
    const { people, rejected } = waiting.file
    const { plan, mark: markNow } = planned(facts, waiting)
    if (rejected.length > 0 || markNow !== mark) throw new Problem('roster.plan-changed')
    await uploads.deleteUpload(roster, actor.id)
    await deleteJob(office, { kind: 'roster.forget-upload', subject: actor.id })
    return applyPlan(rooms, context, actor, { plan, facts, people, mark })
  })
  context.wake()
  return summary
}

/** Forgets the file of the one who asks; safe to repeat. */
export async function cancelUpload(context: Context, actor: Actor | null) {
  mustBeAllowed(actor, 'roster')
  await context.database.inOneTransaction(async ({ roster, office }) => {
    if (!(await uploads.deleteUpload(roster, actor.id))) return
    await deleteJob(office, { kind: 'roster.forget-upload', subject: actor.id })
    await putJob(office, 'roster.shred', 'roster', context.now())
  })
  context.wake()
}

type Waiting = Omit<WaitingFile, 'planned'>

async function read(
  { roster, now }: Pick<Context, 'roster' | 'now'>,
  { id }: Actor,
): Promise<Waiting> {
  const row = await uploads.findUpload(roster, id, now())
  if (!row) throw new Problem('roster.nothing-waiting')
  return {
    file: readRoster(gunzipSync(row.packed)),
    expires: new Date(row.expires),
    chosen: Moves.parse(JSON.parse(row.chosen)),
  }
}

/** The mark is the same on every instance as long as the file, the choices and the roster are. */
function planned({ now }: Facts, { file, chosen, expires }: Waiting) {
  const plan = planRoster(now, file.people, chosen)
  const mark = createHash('sha256')
    .update(JSON.stringify([expires, plan]))
    .digest('base64url')
  return { plan, mark }
}

const Moves = z.array(z.object({ from: z.string(), to: z.string() }))
