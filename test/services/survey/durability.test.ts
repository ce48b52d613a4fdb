import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { SealedBallot } from '#src/core/anonymity/participate.ts'
import { findBallots } from '#src/data/box/ballots.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, command, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee, wireForm } from '#test/setup/employee.ts'
import { anOpenCampaign, answering, type TestCampaign } from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

onEachDatabase('a commit that fails', (context) => {
  let campaign: TestCampaign
  let next = 0
  beforeAll(async () => {
    campaign = await anOpenCampaign(context())
  })
  const ballots = (count: number) => {
    next += count
    return sealedBallots(context(), campaign, next - count, next)
  }

  test('acknowledges nothing, keeps nothing, and a retry of the same bytes works', async () => {
    const [ballot] = await ballots(1)
    const broken = withCommit(context(), async () => {
      throw new Error('the disk is gone')
    })
    const refused = await post(broken, campaign, ballot!)
    expect([refused.statusCode, refused.json().key]).toEqual([500, 'server.failed'])
    expect(refused.payload).not.toContain('disk')
    expect(await keptOf(context(), campaign, [ballot!])).toEqual([])
    expect((await post(context(), campaign, ballot!)).statusCode).toBe(200)
    expect(await keptOf(context(), campaign, [ballot!])).toHaveLength(1)
  })

  test('of a batch with one bad row sinks that row alone', async () => {
    const batch = await ballots(6)
    const bad = batch[3]!
    const sizes: number[] = []
    const picky = withCommit(context(), async (rooms) => {
      sizes.push((await keptIn(rooms, campaign, batch)).length)
      if ((await keptIn(rooms, campaign, [bad])).length > 0) throw new Error('a bad row')
    })
    const replies = await Promise.all(batch.map((ballot) => post(picky, campaign, ballot)))
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 500, 200, 200])
    expect(await keptOf(context(), campaign, batch)).toHaveLength(5)
    expect(sizes.some((size) => size > 1)).toBe(true)
  })

  test('gives no pass, and the invitation stays unspent', async () => {
    const { prepare, token } = await anEmployee(context(), campaign.people[next]!.link)
    const prepared = await prepare()
    const broken = withCommit(context(), async () => {
      throw new Error('the disk is gone')
    })
    const body = {
      token: Buffer.from(token).toString('base64url'),
      blinded: Buffer.from(prepared.blinded).toString('base64url'),
    }
    const url = `/s/${campaign.id}/pass`
    const refused = await (await appOf(broken)).inject({ method: 'POST', url, payload: body })
    expect([refused.statusCode, refused.payload.includes('signature')]).toEqual([500, false])
    const other = await anEmployee(context(), campaign.people[next++]!.link)
    expect((await other.ask(await other.prepare())).statusCode).toBe(200)
  })
})

describe.runIf(DIALECTS.includes('sqlite'))('a full disk', () => {
  let installation: Installation
  let context: TestContext
  beforeAll(async () => {
    installation = await anInstallation('sqlite')
    context = await contextOf(installation)
  })
  afterAll(async () => {
    await context.close()
    await installation.drop()
  })

  test('never answers 200 for a ballot that is not on it', async () => {
    const campaign = await anOpenCampaign(context)
    const ballots = await sealedBallots(context, campaign, 0, 24)
    const pages = await pragma('page_count')
    await pragma(`max_page_count = ${pages + 12}`)

    const replies: number[] = []
    for (let start = 0; start < ballots.length; start += 4) {
      const some = ballots.slice(start, start + 4)
      const answers = await Promise.all(some.map((ballot) => post(context, campaign, ballot)))
      replies.push(...answers.map(({ statusCode }) => statusCode))
    }
    expect(new Set(replies)).toEqual(new Set([200, 500]))
    const kept = await keptOf(context, campaign, ballots)
    expect(kept).toHaveLength(replies.filter((status) => status === 200).length)

    await pragma('max_page_count = 1000000')
    const again = await Promise.all(ballots.map((ballot) => post(context, campaign, ballot)))
    expect(again.every(({ statusCode }) => statusCode === 200)).toBe(true)
    expect(await keptOf(context, campaign, ballots)).toHaveLength(24)
  })

  const pragma = async (text: string) => {
    const { rows } = await sql<Record<string, number>>`pragma ${sql.raw(text)}`.execute(
      context.database.raw,
    )
    return Object.values(rows[0] ?? { none: 0 })[0] ?? 0
  }
})

describe.runIf(DIALECTS.includes('postgres'))('a connection that is cut', () => {
  let installation: Installation
  let context: TestContext
  beforeAll(async () => {
    installation = await anInstallation('postgres')
    context = await contextOf(installation)
  })
  afterAll(async () => {
    await context.close()
    await installation.drop()
  })

  test('in the middle of a batch acknowledges nothing of it; the next ones work', async () => {
    const campaign = await anOpenCampaign(context)
    const ballots = await sealedBallots(context, campaign, 0, 5)
    const blocker = new pg.Client({ connectionString: installation.url })
    await blocker.connect()
    await blocker.query('begin')
    await blocker.query('lock table ballot_box in access exclusive mode')

    const replies = Promise.all(ballots.map((ballot) => post(context, campaign, ballot)))
    // each row is tried alone after its batch failed: all of their connections are cut
    let isOver = false
    const done = replies.finally(() => {
      isOver = true
    })
    while (!isOver) {
      await command(
        `${inject('postgresServer')}/postgres`,
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = '${installation.url.split('/').at(-1)}' and wait_event_type = 'Lock'`,
      )
    }
    expect((await done).map(({ statusCode }) => statusCode)).toEqual([500, 500, 500, 500, 500])
    await blocker.query('rollback')
    await blocker.end()

    expect(await keptOf(context, campaign, ballots)).toEqual([])
    const again = await Promise.all(ballots.map((ballot) => post(context, campaign, ballot)))
    expect(again.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
  })

  test('between two statements of a transaction ends that transaction, not the process', async () => {
    const cut = context.database.inOneTransaction(async ({ box }) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(box)
      await command(installation.url, `select pg_terminate_backend(${rows[0]!.pid})`)
      await box.selectFrom('ballotBox').select('leaf').execute()
    })
    await expect(cut).rejects.toThrow()
    expect(await context.box.selectFrom('campaign').select('id').execute()).toBeDefined()
  })
})

async function sealedBallots(
  context: TestContext,
  campaign: TestCampaign,
  from: number,
  to: number,
) {
  return Promise.all(
    campaign.people.slice(from, to).map(async ({ link }) => {
      const { collect, seal } = await anEmployee(context, link)
      return seal(await collect(), answering(3))
    }),
  )
}

async function post(context: TestContext, { id }: TestCampaign, ballot: SealedBallot) {
  const app = await appOf(context)
  return app.inject({ method: 'POST', url: `/s/${id}/ballot`, payload: wireForm(ballot) })
}

const keptOf = (context: TestContext, campaign: TestCampaign, ballots: readonly SealedBallot[]) =>
  keptIn(context, campaign, ballots)

const keptIn = (
  { box }: Pick<TestContext, 'box'>,
  { id }: TestCampaign,
  ballots: readonly SealedBallot[],
) =>
  findBallots(
    box,
    id,
    ballots.map(({ leaf }) => Buffer.from(leaf)),
  )

type Work = Parameters<TestContext['database']['inOneTransaction']>[0]

/** The same installation, where something happens right before each commit. */
function withCommit(context: TestContext, before: Work): TestContext {
  const { database } = context
  return {
    ...context,
    database: {
      ...database,
      inOneTransaction: (work) =>
        database.inOneTransaction(async (rooms) => {
          const result = await work(rooms)
          await before(rooms)
          return result
        }),
    },
  }
}
