import { beforeEach, expect, test } from 'vitest'
import { createCampaign, findCampaign } from '#src/services/campaigns/campaigns.ts'
import { changeCampaign } from '#src/services/campaigns/drafts/change-campaign.ts'
import { planCards, showCards } from '#src/services/channels/cards.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'
import { anOpenCampaign, COMPANY, PREPARER, rosterFile } from '#test/setup/survey-campaigns.ts'

const TERMS = { title: 'Next', questionnaire: 'septet', closesOn: '2026-03-20' }

/** The company with people in other departments, where its file says what they were called before. */
const movedFile = (formerly: Readonly<Record<string, string>>) =>
  Buffer.from(
    [
      'email,name,department,language,formerly',
      ...Object.entries(COMPANY).flatMap(([before, count]) => {
        const now = Object.keys(formerly).find((path) => formerly[path] === before) ?? before
        return Array.from(
          { length: count },
          (_, at) =>
            `p${at}@${before.toLowerCase().replace('/', '-')}.example,P,${now},en,${formerly[now] ?? ''}`,
        )
      }),
    ].join('\n'),
  )

onEachDatabase('drafts that name departments', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
    await importRoster(context(), PREPARER, rosterFile(COMPANY))
  })

  const aDraft = async (departments: readonly string[] | null, change: object = {}) =>
    (await createCampaign(context(), PREPARER, { ...TERMS, departments, ...change })).id
  const asked = async (id: string) => (await findCampaign(context(), id)).departments

  test('go on naming the same ones where these are renamed, or exchange their names', async () => {
    const id = await aDraft(['Company/Sales', 'Company/Support'])
    const everybody = await aDraft(null)
    await planCards(context(), PREPARER, id, { departments: ['Company/Sales'], revision: 0 })

    await importRoster(
      context(),
      PREPARER,
      movedFile({
        'Company/Legal': 'Company/Sales',
        'Company/Sales': 'Company/Legal',
        'Company/Care': 'Company/Support',
      }),
    )
    expect(await asked(id)).toEqual(['Company/Legal', 'Company/Care'])
    expect(await showCards(context(), PREPARER, id)).toMatchObject({
      departments: ['Company/Legal'],
      revision: 2,
    })
    expect(await findCampaign(context(), everybody)).toMatchObject({
      departments: null,
      revision: 1,
    })
    // who had the draft in a form is told
    const stale = { ...TERMS, revision: 1, departments: ['Company/Sales'] }
    await expect(changeCampaign(context(), PREPARER, id, stale)).rejects.toThrow('campaign.changed')
  })

  test('are not opened without one that is gone, by hand or by themselves', async () => {
    const { alice } = await people(context())
    const byHand = await aDraft(['Company/Legal', 'Company/Sales'])
    const itself = await aDraft(['Company/Sales', 'Company/Legal'], {
      opensOn: '2026-03-03',
      schedule: { opening: '09:00' },
    })
    await importRoster(context(), PREPARER, rosterFile({ ...COMPANY, 'Company/Legal': 0 }))
    await expect(openCampaign(context(), PREPARER, byHand)).rejects.toMatchObject({
      key: 'campaign.department-gone',
      status: 409,
      details: { path: 'Company/Legal' },
    })
    context().clock.set('2026-03-03T09:00:00Z')
    await runDueJobs(context())
    expect((await findCampaign(context(), itself)).state).toBe('draft')
    expect(await listAnnouncements(context(), alice)).toMatchObject([
      { key: 'announcement.not-opened.department', params: { campaign: 'Next' } },
    ])
  })

  test('are all that follows: an open campaign keeps the paths of its opening', async () => {
    const { id } = await anOpenCampaign(context(), { terms: { departments: ['Company/Sales'] } })
    await importRoster(context(), PREPARER, movedFile({ 'Company/Trade': 'Company/Sales' }))
    expect(await findCampaign(context(), id)).toMatchObject({
      departments: ['Company/Sales'],
      revision: 1,
    })
  })
})
