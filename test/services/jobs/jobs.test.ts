import { beforeEach, describe, expect, test } from 'vitest'
import {
  claimJob,
  deleteJob,
  endJob,
  failJob,
  findJob,
  putJob,
  reportProgress,
} from '#src/data/office/jobs.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { extendCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import type { TestContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee } from '#test/setup/employee.ts'
import {
  anOpenCampaign,
  anOpeningCampaign,
  PREPARER,
  runUntil,
} from '#test/setup/survey-campaigns.ts'

const MINUTE = 60_000

onEachDatabase('a job', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })
  const inMinutes = (minutes: number) => new Date(context().now().getTime() + minutes * MINUTE)
  const claim = () => claimJob(context().office, context().now(), inMinutes(5))

  describe('on the list', () => {
    test('is claimed once by many workers at once', async () => {
      for (const subject of ['a', 'b', 'c'])
        await putJob(context().office, 'campaign.open', subject, inMinutes(0))
      const claimed = await Promise.all(Array.from({ length: 12 }, claim))
      const subjects = claimed.flatMap((job) => job?.subject ?? [])
      expect(subjects.toSorted()).toEqual(['a', 'b', 'c'])
    })

    test('waits until it is due', async () => {
      await putJob(context().office, 'campaign.open', 'a', inMinutes(1))
      expect(await claim()).toBeUndefined()
      context().clock.advance({ minutes: 1 })
      expect(await claim()).toMatchObject({ subject: 'a', attempts: 1 })
    })

    test('returns when the lease of a worker that vanished is over, and not while it works', async () => {
      await putJob(context().office, 'campaign.close', 'a', inMinutes(0))
      const job = (await claim())!
      context().clock.advance({ minutes: 4 })
      expect(await claim()).toBeUndefined()
      await reportProgress(context().office, job, { done: 1, total: 2, leaseUntil: inMinutes(5) })
      context().clock.advance({ minutes: 4 })
      expect(await claim()).toBeUndefined()
      context().clock.advance({ minutes: 1 })
      expect(await claim()).toMatchObject({ subject: 'a', attempts: 2, done: 1, total: 2 })
    })

    test('that failed says why and comes back; one that ended is gone', async () => {
      await putJob(context().office, 'campaign.open', 'a', inMinutes(0))
      const job = (await claim())!
      await failJob(context().office, job, 'no key', inMinutes(2))
      expect(await findJob(context().office, 'campaign.open', 'a')).toMatchObject({
        failure: 'no key',
      })
      context().clock.advance({ minutes: 2 })
      await deleteJob(context().office, (await claim())!)
      expect(await findJob(context().office, 'campaign.open', 'a')).toBeUndefined()
    })
  })

  describe('that somebody asks for again while it runs', () => {
    const job = () => findJob(context().office, 'comments.shred', 'comments')
    /** Runs it, and does something else in the middle of it. */
    const runWhile = (meanwhile: () => Promise<void>) =>
      runDueJobs({
        ...context(),
        database: { ...context().database, shredComments: meanwhile },
      })

    test('runs once more: what is asked for is not done yet', async () => {
      await putJob(context().office, 'comments.shred', 'comments', inMinutes(0))
      let runs = 0
      const ran = await runWhile(async () => {
        if (runs++ === 0) await putJob(context().office, 'comments.shred', 'comments', inMinutes(0))
      })
      expect([ran, runs, await job()]).toEqual([2, 2, undefined])
    })

    test('keeps the time that it was given, whatever it names itself', async () => {
      await putJob(context().office, 'comments.shred', 'comments', inMinutes(0))
      const claimed = (await claim())!
      await putJob(context().office, 'comments.shred', 'comments', inMinutes(7))
      await endJob(context().office, claimed, inMinutes(90))
      expect((await job())?.due).toBe(inMinutes(7).toISOString())
    })

    test('or takes off the list stays off it', async () => {
      await putJob(context().office, 'comments.shred', 'comments', inMinutes(0))
      const claimed = (await claim())!
      await deleteJob(context().office, claimed)
      await endJob(context().office, claimed, inMinutes(90))
      expect(await job()).toBeUndefined()
    })
  })

  test('is tried again later each time, at most five minutes apart, and works when the fault is gone', async () => {
    const { id } = await anOpeningCampaign(context())
    let isBroken = true
    const faulty: TestContext = {
      ...context(),
      pool: {
        ...context().pool,
        makeGroupKey: () => {
          if (isBroken) throw new Error('no entropy')
          return context().pool.makeGroupKey()
        },
      },
    }
    const waits: number[] = []
    for (let attempt = 1; attempt <= 10; attempt++) {
      await runDueJobs(faulty)
      const job = (await findJob(context().office, 'campaign.open', id))!
      expect(job).toMatchObject({ attempts: attempt, failure: 'no entropy' })
      waits.push(Date.parse(job.due) - context().now().getTime())
      context().clock.set(job.due)
    }
    expect(waits).toEqual(
      [2, 4, 8, 16, 32, 64, 128, 256, 300, 300].map((seconds) => seconds * 1000),
    )
    isBroken = false
    await runUntil(faulty, id, 'open')
    expect(await findJob(context().office, 'campaign.open', id)).toBeUndefined()
  })

  test('of one campaign that fails does not hold up another', async () => {
    const broken = await anOpeningCampaign(context())
    await context()
      .frame.updateTable('campaign')
      .set({ timeZone: 'Nowhere/Land' })
      .where('id', '=', broken.id)
      .execute()
    const sound = await anOpeningCampaign(context())
    await runDueJobs(context())
    expect((await findCampaign(context(), broken.id)).state).toBe('opening')
    expect((await findCampaign(context(), sound.id)).state).toBe('open')
  })
})

onEachDatabase('midnight', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  const bands = async (id: string) =>
    (
      await context()
        .published.selectFrom('participationDay')
        .select(['day', 'gid', 'from', 'to'])
        .where('campaign', '=', id)
        .orderBy('day')
        .orderBy('gid')
        .execute()
    ).map(({ day, gid, from, to }) => `${day} ${gid}: ${from}-${to}`)

  test('shows participation as bands from the third on, once a day', async () => {
    const { id, people } = await anOpenCampaign(context(), { company: { Company: 20 } })
    for (const { link } of people.slice(0, 9)) {
      const { ask, prepare } = await anEmployee(context(), link)
      await ask(await prepare())
    }
    for (const [moment, known] of [
      ['2026-03-02T23:00:00Z', []],
      ['2026-03-03T23:00:00Z', []],
      ['2026-03-04T22:59:59Z', []],
      ['2026-03-04T23:00:00Z', ['2026-03-05 0: 8-11']],
    ] as const) {
      context().clock.set(moment)
      await runDueJobs(context())
      expect(await bands(id), moment).toEqual(known)
    }

    const { ask, prepare } = await anEmployee(context(), people[10]!.link)
    await ask(await prepare())
    for (const { link } of people.slice(11, 14)) {
      const employee = await anEmployee(context(), link)
      await employee.ask(await employee.prepare())
    }
    context().clock.advance({ hours: 2 })
    await runDueJobs(context())
    expect(await bands(id)).toEqual(['2026-03-05 0: 8-11'])
    context().clock.set('2026-03-05T23:00:00Z')
    await runDueJobs(context())
    expect(await bands(id)).toEqual(['2026-03-05 0: 8-11', '2026-03-06 0: 12-15'])
  })

  test('is caught up once after days without a server', async () => {
    const { id } = await anOpenCampaign(context(), { company: { Company: 20 } })
    context().clock.set('2026-03-09T15:00:00Z')
    await runDueJobs(context())
    expect(await bands(id)).toEqual(['2026-03-09 0: 0-3'])
    expect((await findJob(context().office, 'campaign.midnight', id))!.due).toBe(
      '2026-03-09T23:00:00.000Z',
    )
  })

  test.each([
    ['Europe/Paris', '2026-03-20T22:59:59Z', '2026-03-20T23:00:00Z'],
    ['Pacific/Auckland', '2026-03-20T10:59:59Z', '2026-03-20T11:00:00Z'],
    ['America/Bogota', '2026-03-21T04:59:59Z', '2026-03-21T05:00:00Z'],
  ])('after the last day starts the grace period in %s', async (timeZone, before, after) => {
    const { id } = await anOpenCampaign(context(), { terms: { timeZone, graceHours: 6 } })
    context().clock.set(before)
    await runDueJobs(context())
    expect((await findCampaign(context(), id)).state).toBe('open')
    context().clock.set(after)
    await runDueJobs(context())
    const ends = new Date(Date.parse(after) + 6 * 60 * MINUTE).toISOString()
    expect(await findCampaign(context(), id)).toMatchObject({ state: 'grace', graceEnds: ends })

    context().clock.set(ends)
    await runUntil(context(), id, 'closed')
    expect(await findJob(context().office, 'campaign.midnight', id)).toBeUndefined()
  })

  test('waits for the new last day of a campaign that was extended', async () => {
    const { id } = await anOpenCampaign(context())
    await extendCampaign(context(), PREPARER, id, '2026-03-22')
    context().clock.set('2026-03-21T23:30:00Z')
    await runUntil(context(), id, 'open')
    context().clock.set('2026-03-22T23:00:00Z')
    await runUntil(context(), id, 'grace')
    const { items } = await listAuditLog(context(), PREPARER, null)
    expect(items.map(({ act }) => act)).toContain('campaign.extended')
  })

  test('in spring, when the clocks skip an hour, is not missed', async () => {
    const terms = { closesOn: '2026-03-29', timeZone: 'Europe/Paris' }
    const { id } = await anOpenCampaign(context(), { terms })
    context().clock.set('2026-03-29T21:59:59Z')
    await runUntil(context(), id, 'open')
    context().clock.set('2026-03-29T22:00:00Z')
    await runUntil(context(), id, 'grace')
  })
})
