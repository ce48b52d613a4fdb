import { beforeEach, expect, test } from 'vitest'
import { listInvitedPeople } from '#src/data/roster/invitations.ts'
import { showParticipation } from '#src/services/campaigns/participation.ts'
import { sendReminders } from '#src/services/invitations/send.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { listReports } from '#src/services/reports/list-reports.ts'
import { importRoster } from '#src/services/roster.ts'
import { groupsFile, manifestFile } from '#src/services/survey/survey-files.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import {
  anOpenCampaign,
  answerAs,
  answering,
  COMPANY,
  close,
  PREPARER,
} from '#test/setup/survey-campaigns.ts'
import { appOf } from '#test/setup/visitor.ts'

/** Nobody of before, no department of before, and one address of before in another place. */
const OTHERS = Buffer.from(
  [
    'email,name,department,language',
    ...Array.from({ length: 40 }, (_, at) => `new${at}@b.org,New ${at},Firm/Unit ${at % 4},fr`),
    'p0@company-sales.example,Person 0,Firm,fr',
  ].join('\n'),
)

onEachDatabase('an open campaign whose roster is replaced by a wholly different one', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  test('keeps its page, its groups, its links, its participation and its reports', async () => {
    const undisturbed = await published(async () => {})
    await context().empty()
    const disturbed = await published(() => importRoster(context(), PREPARER, OTHERS))
    expect(disturbed).toEqual(undisturbed)
    expect(undisturbed.reports.map(({ path }) => path).toSorted()).toEqual([
      'Company',
      ...Object.keys(COMPANY),
    ])
    expect(undisturbed.company).toMatchObject({ invited: 29, counted: 29, rate: 1 })
  }, 120_000)

  /** What a campaign shows and publishes when something happens in its middle. */
  async function published(meanwhile: () => Promise<unknown>) {
    context().clock.set('2026-03-02T09:00:00Z')
    const { id, people } = await anOpenCampaign(context())
    const before = await seen(id)
    const half = Math.floor(people.length / 2)
    const answerAll = async (some: typeof people) => {
      for (const [at, person] of some.entries())
        await answerAs(context(), person, answering(2 + (at % 4)))
    }
    await answerAll(people.slice(0, half))
    await meanwhile()
    expect(await seen(id)).toEqual(before)
    await answerAll(people.slice(half))

    await at('2026-03-06T09:00:00Z')
    const participation = await showParticipation(context(), PREPARER, id)
    await at('2026-03-21T09:00:00Z')
    await at('2026-03-23T09:00:00Z')
    const { campaign: _, ...company } = await departmentReport(context(), PREPARER, id, 0)
    return { participation, reports: await listReports(context(), PREPARER, id), company }
  }

  const at = async (moment: string) => {
    context().clock.set(moment)
    await runDueJobs(context())
  }
  const seen = async (id: string) => ({
    manifest: await manifestFile(context(), id),
    groups: await groupsFile(context(), id),
    page: (await (await appOf(context())).inject(`/s/${id}/`)).payload,
  })

  test('writes no more to those who left, and to who stays under the same address', async () => {
    const { id, people } = await anOpenCampaign(context(), { terms: { graceHours: 0 } })
    await importRoster(context(), PREPARER, OTHERS)
    const stayed = await listInvitedPeople(context().roster, id)
    expect(stayed.map(({ email }) => email)).toEqual(['p0@company-sales.example'])
    await sendReminders({ ...context(), mailer: {} as never }, PREPARER, id)
    const mails = await context().roster.selectFrom('mailJob').select('invitation').execute()
    expect(mails.map(({ invitation }) => Buffer.from(invitation).toString('hex'))).toEqual(
      stayed.map((row) => Buffer.from(row.id).toString('hex')),
    )
    const invited = await context().roster.selectFrom('invitation').select('id').execute()
    expect(invited).toHaveLength(people.length)
    // who comes back with a later file is somebody new: the campaign does not know them
    await importRoster(
      context(),
      PREPARER,
      Buffer.from(
        'email,name,department,language\np0@company-legal.example,Person 0,Company/Legal,en\n',
      ),
    )
    expect(await listInvitedPeople(context().roster, id)).toEqual([])
    await close(context(), id)
  })
})
