import { beforeEach, expect, test } from 'vitest'
import { exportAuditLog } from '#src/services/audit-log.ts'
import { createCampaign, findCampaign } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { comparableCampaigns } from '#src/services/opening/previous.ts'
import { departmentComments } from '#src/services/reports/comments.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { departmentTrends } from '#src/services/reports/trends.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { groupFile, groupsFile, manifestFile } from '#src/services/survey/survey-files.ts'
import { aClosedCampaign, anOpenCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const said = (text: string) => ({
  answers: { '1.1': 4 },
  comments: [{ question: 'keep', kind: 'advice', text }],
})
const workforce = {
  'Company/Sales': [20, Array.from({ length: 16 }, (_, n) => said(`Zebras ${n}`))],
  'Company/Support': [12, times(10, 2)],
} as const

onEachDatabase('what was promised about keeping', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  const retention = { comments: 'P6M', reports: 'P3Y' }
  const draft = (change: object) => ({
    title: 'Spring',
    questionnaire: 'septet',
    closesOn: '2026-03-20',
    ...change,
  })
  const all = { question: null, kind: null, search: '', from: 0, limit: 50 }
  const commentsOf = (id: string) => departmentComments(context(), everybody, id, 0, all)
  const acts = async () => {
    const found = []
    for await (const entries of exportAuditLog(context(), everybody)) found.push(...entries)
    return found.map(({ act }) => act)
  }
  const rowsOf = async (campaign: string) => {
    const { published } = context()
    const tables = ['comment', 'tally', 'cover', 'unitCover', 'detail', 'participationDay'] as const
    const counts = await Promise.all(
      tables.map(async (table) =>
        published.selectFrom(table).select('campaign').where('campaign', '=', campaign).execute(),
      ),
    )
    return counts.map((rows) => rows.length)
  }

  test('is kept: comments go after their months, reports after their years, and not a day before', async () => {
    const { id } = await aClosedCampaign(context(), workforce, { retention })
    expect(await commentsOf(id)).toHaveLength(16)

    context().clock.set('2026-09-01T21:59:00Z')
    await runDueJobs(context())
    expect(await commentsOf(id)).toHaveLength(16)

    // 00:00 of the second in Paris
    context().clock.set('2026-09-01T22:00:00Z')
    await runDueJobs(context())
    await expect(commentsOf(id)).rejects.toMatchObject({
      key: 'comment.deleted',
      details: { day: '2026-09-02' },
    })
    expect((await rowsOf(id))[0]).toBe(0)
    const report = await departmentReport(context(), everybody, id, 0)
    expect([report.counted, report.comments]).toEqual([26, null])

    context().clock.set('2029-03-01T22:59:00Z')
    await runDueJobs(context())
    expect((await departmentReport(context(), everybody, id, 0)).counted).toBe(26)
    context().clock.set('2029-03-01T23:00:00Z')
    await runDueJobs(context())
    for (const read of [departmentReport, departmentTrends])
      await expect(read(context(), everybody, id, 0)).rejects.toMatchObject({
        key: 'report.deleted',
        details: { day: '2029-03-02' },
      })
    expect(await rowsOf(id)).toEqual([0, 0, 0, 0, 0, 0])
    expect((await acts()).filter((act) => act.endsWith('s.deleted'))).toEqual([
      'comments.deleted',
      'reports.deleted',
    ])
  })

  test('goes by the manifest, also where a late server finds both at once, and is done once', async () => {
    const { id } = await aClosedCampaign(context(), workforce, { retention })
    await context().frame.updateTable('campaign').set({ keepReports: 'P30Y' }).execute()
    context().clock.set('2035-01-01T00:00:00Z')
    await runDueJobs(context())
    await runDueJobs(context())
    expect(await findCampaign(context(), id)).toMatchObject({
      commentsDeletedOn: '2035-01-01',
      reportsDeletedOn: '2035-01-01',
    })
    expect(await context().office.selectFrom('job').selectAll().execute()).toEqual([])
  })

  test('a campaign whose reports are gone is still one that a later one is compared with for disclosure', async () => {
    const { id } = await aClosedCampaign(context(), workforce, { retention })
    context().clock.set('2029-04-01T00:00:00Z')
    await runDueJobs(context())
    const next = await aClosedCampaign(context(), workforce, { title: 'Next' })
    expect((await comparableCampaigns(context(), next)).map((one) => one.id)).toEqual([id])
    const report = await departmentReport(context(), everybody, next.id, 0)
    expect(report.previous).toBe(null)
    expect((await departmentTrends(context(), everybody, next.id, 0)).points).toHaveLength(1)
  })

  test.each([
    [{ comments: 'P0M', reports: 'P1Y' }, 'request.malformed'],
    [{ comments: 'P6W', reports: 'P1Y' }, 'request.malformed'],
    [{ comments: 'P6M' }, 'request.malformed'],
    [{ comments: 'P13M', reports: 'P1Y' }, 'campaign.comments-outlive-reports'],
    [{ comments: 'P1Y', reports: 'P31Y' }, 'campaign.kept-too-long'],
  ])('cannot be %o', async (wrong, key) => {
    const made = createCampaign(context(), everybody, draft({ retention: wrong }))
    await expect(made).rejects.toMatchObject({ key })
  })
})

onEachDatabase('deleting a campaign', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  const everyRow = async () => {
    const { raw } = context().database
    const tables = await raw.introspection.getTables()
    const kept = new Set([
      'questionnaire',
      'person',
      'department',
      'audit_log',
      'announcement',
      'roster_import',
    ])
    const found: string[] = []
    for (const { name } of tables) {
      if (kept.has(name) || name.startsWith('kysely')) continue
      const rows = await raw
        .selectFrom(name as 'installation')
        .selectAll()
        .execute()
      if (rows.length > 0) found.push(`${name} ${rows.length}`)
    }
    return found
  }

  test('before its close leaves nothing of it, no key and no job, in each state', async () => {
    await anOpenCampaign(context(), workforce)
    for (const state of ['draft', 'open', 'grace'] as const) {
      const { id } =
        state === 'draft'
          ? await createCampaign(context(), everybody, {
              title: 'Spring',
              questionnaire: 'septet',
              closesOn: '2026-03-20',
              trustee: 'Works council',
            })
          : await anOpenCampaign(context(), workforce)
      if (state === 'grace') await closeCampaign(context(), everybody, id)
      await deleteCampaign(context(), everybody, id, ' Spring ')
      await expect(findCampaign(context(), id)).rejects.toMatchObject({ key: 'campaign.not-found' })
      await runDueJobs(context())
      expect([state, await context().keys.list(id)]).toEqual([state, []])
    }
    const [first] = await context().frame.selectFrom('campaign').select('id').execute()
    await deleteCampaign(context(), everybody, first!.id, 'Spring')
    await runDueJobs(context())
    expect(await everyRow()).toEqual([])
  })

  test('after its close leaves who was asked with whom, and nothing that was answered', async () => {
    const { id } = await aClosedCampaign(context(), workforce)
    await deleteCampaign(context(), everybody, id, 'Spring')
    await runDueJobs(context())
    await expect(departmentReport(context(), everybody, id, 0)).rejects.toMatchObject({
      key: 'campaign.not-found',
    })
    const left = (await everyRow()).map((row) => row.split(' ')[0])
    expect(left).toEqual([
      'asked_person',
      'block',
      'block_member',
      'campaign',
      'campaign_close',
      'department_snapshot',
    ])
    const next = await aClosedCampaign(context(), workforce, { title: 'Next' })
    expect((await comparableCampaigns(context(), next)).map((one) => one.id)).toEqual([id])
  })

  test('is gone for every instance, whatever it has in memory', async () => {
    for (const make of [anOpenCampaign, aClosedCampaign]) {
      const { id } = await make(context(), workforce)
      // another process: its memory hangs on its own connection
      const other = { ...context(), database: { ...context().database } }
      expect(await groupsFile(other, id)).not.toEqual([])
      await manifestFile(other, id)
      await deleteCampaign(context(), everybody, id, 'Spring')
      await runDueJobs(context())
      for (const read of [groupsFile, manifestFile, groupFile])
        await expect(read(other, id, 0)).rejects.toMatchObject({ key: 'campaign.not-found' })
    }
  })

  test('wants the title, a campaign that is not at work, and somebody who may; HR is told', async () => {
    const { id } = await anOpenCampaign(context(), workforce)
    await expect(deleteCampaign(context(), everybody, id, 'spring')).rejects.toMatchObject({
      key: 'campaign.title-different',
    })
    for (const role of ['manager', 'auditor'] as const)
      await expect(
        deleteCampaign(context(), { ...everybody, roles: [role] }, id, 'Spring'),
      ).rejects.toMatchObject({ key: 'actor.forbidden' })
    const { id: opening } = await createCampaign(context(), everybody, {
      title: 'Opening',
      questionnaire: 'septet',
      closesOn: '2026-03-20',
    })
    await openCampaign(context(), everybody, opening, 'a test asks again')
    await expect(deleteCampaign(context(), everybody, opening, 'Opening')).rejects.toMatchObject({
      key: 'campaign.busy',
    })
    const both = await Promise.allSettled(
      [1, 2].map(() => deleteCampaign(context(), everybody, id, 'Spring')),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const told = await context().office.selectFrom('announcement').select('key').execute()
    expect(told.filter(({ key }) => key === 'announcement.campaign-deleted')).toHaveLength(1)
  })
})
