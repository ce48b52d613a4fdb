import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findClose } from '#src/data/published/closes.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import {
  aCampaignToClose,
  COMMENTS,
  type Doomed,
  LATER,
  remainsOf,
  SHEETS,
  START,
} from '#test/services/closing/killed-campaign.ts'
import { isInLog, placesOf } from '#test/services/closing/search.ts'
import type { TestContext } from '#test/setup/context.ts'
import { contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { mortal } from '#test/setup/dying.ts'

/** `npm run test:kills` kills more often. */
const KILLS = Number(process.env.KILLS ?? 5)
const REAL_KILLS = Math.max(2, Math.floor(KILLS / 10))

const CHILD = join(import.meta.dirname, 'close.child.ts')

const comments = COMMENTS.map((text) => Buffer.from(text))
const sheets = SHEETS.map((text) => Buffer.from(text))

describe.each(DIALECTS)('a closing job that is killed, on %s', (dialect) => {
  let doomed: Doomed
  let unkilled: Awaited<ReturnType<typeof remainsOf>>
  let points = 0

  beforeAll(async () => {
    doomed = await aCampaignToClose(dialect)
    if (dialect === 'postgres')
      expect(await isInLog(doomed.installation, [...comments, ...sheets])).toBe(false)
    await onCopy(async (installation) => {
      const context = await contextOf(installation, START)
      const counting = mortal(context, Number.POSITIVE_INFINITY)
      await runDueJobs(counting.context)
      points = counting.points()
      unkilled = await remainsOf(context, doomed.id)
      await context.close()
    })
  })
  afterAll(() => doomed.installation.drop())

  test('has something to lose: ciphertext in the files, and not a word that could be read', async () => {
    expect(await placesOf(doomed.installation, doomed.sealed)).toContain('ballot_box')
    expect(await placesOf(doomed.installation, [...comments, ...sheets])).toEqual([])
    expect(unkilled.comment).toHaveLength(COMMENTS.length)
    expect(unkilled.published.tally!.length + unkilled.published.tallyCode!.length).toBeGreaterThan(
      0,
    )
    expect(unkilled.ballotBox).toHaveLength(24)
    expect(points).toBeGreaterThan(40)
  })

  test(
    `ends in the same state after ${KILLS} kills, nothing readable, keys gone`,
    async () => {
      for (const nth of killPoints(KILLS, points)) {
        await onCopy(async (installation) => {
          await killedAt(installation, nth, nth % 3 === 0 ? 1 + Math.floor(nth / 2) : null)
          await leavesNothingReadable(installation)
          await endsTheSame(installation, `killed at ${nth} of ${points}`)
        })
      }
    },
    60_000 + KILLS * 5_000,
  )

  test(
    `ends in the same state after ${REAL_KILLS} kills of a process by signal 9`,
    async () => {
      for (const nth of killPoints(REAL_KILLS, points)) {
        await onCopy(async (installation) => {
          expect(await signalOf(installation, nth)).toBe('SIGKILL')
          await leavesNothingReadable(installation)
          await endsTheSame(installation, `process killed at ${nth} of ${points}`)
        })
      }
    },
    60_000 + REAL_KILLS * 10_000,
  )

  async function onCopy(work: (installation: Installation) => Promise<void>) {
    const copy = await doomed.installation.copy()
    try {
      await work(copy)
    } finally {
      await copy.drop()
    }
  }

  /** Kills the job once, and the next try too where `again` says so. */
  async function killedAt(installation: Installation, nth: number, again: number | null) {
    for (const point of again === null ? [nth] : [nth, again]) {
      const context = await contextOf(installation, point === nth ? START : LATER)
      const victim = mortal(context, point)
      await runDueJobs(victim.context).catch(throwUnlessKilled)
      expect(victim.isDead() || point !== nth).toBe(true)
      await context.database.close()
    }
  }

  async function leavesNothingReadable(installation: Installation) {
    const context = await contextOf(installation, LATER)
    const isPublished = (await findClose(context.published, doomed.id)) !== undefined
    const keys = await context.keys.list(doomed.id)
    await context.database.close()
    expect(await placesOf(installation, sheets)).toEqual([])
    const places = (await placesOf(installation, comments)).filter((place) => place !== 'log')
    // a transaction that never ended leaves rows in PostgreSQL's table until they are swept, in SQLite's nowhere
    const mayHoldComments = isPublished || (dialect === 'postgres' && places.includes('comment'))
    expect(places).toEqual(mayHoldComments ? ['comment'] : [])
    // until all is published the keys are the only way on
    if (!isPublished) expect(keys).toContain('box.key')
  }

  async function endsTheSame(installation: Installation, what: string) {
    const context = await contextOf(installation, '2026-03-02T12:00:00Z')
    await runDueJobs(context)
    expect(await remainsOf(context, doomed.id), what).toEqual(unkilled)
    expect((await findCampaign(context, doomed.id)).state).toBe('closed')
    expect(await context.keys.list(doomed.id), what).toEqual([])
    expect(await context.keys.list(doomed.neighbour), what).toContain('box.key')
    expect(await ballotsOf(context, doomed.neighbour)).toHaveLength(1)
    await context.database.close()
    expect(await placesOf(installation, doomed.sealed), what).toEqual([])
    expect(await placesOf(installation, comments), what).toEqual(['comment'])
  }

  const ballotsOf = (context: TestContext, id: string) =>
    context.box
      .selectFrom('ballotBox')
      .select('leaf')
      .where('campaign', '=', id)
      .where('sealed', 'is not', null)
      .execute()
})

/** Points spread over the whole job, each moved by a seeded draw: never the same distance, always the same run. */
function killPoints(count: number, points: number): number[] {
  let seed = 20_260_302
  const draw = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
  return Array.from({ length: count }, (_, index) =>
    Math.min(points - 1, Math.max(1, Math.round(((index + draw()) / count) * points))),
  )
}

/** Lets a process of its own run the job and kill itself at a step; returns the signal that ended it. */
async function signalOf({ url, secrets }: Installation, nth: number): Promise<string | null> {
  const child = spawn(process.execPath, [CHILD, String(nth), START], {
    env: { PATH: process.env.PATH, DATABASE_URL: url, SECRETS_DIR: secrets },
    stdio: 'inherit',
  })
  const [, signal] = await once(child, 'exit')
  return signal
}

function throwUnlessKilled(error: unknown) {
  if (!(error instanceof Error) || error.message !== 'killed') throw error
}
