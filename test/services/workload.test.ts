import { expect, test } from 'vitest'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { editDraft } from '#src/services/drafts/edit-draft.ts'
import { releaseDraft } from '#src/services/drafts/release-draft.ts'
import { addDefaultQuestionnaire } from '#src/services/questionnaires.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import { testContext } from '#test/setup/context.ts'
import { people } from '#test/setup/people.ts'
import { signedIn } from '#test/setup/visitor.ts'

test('the workload is asked, reported on its own, and stays outside the factors and the index', async () => {
  const context = await testContext()
  await addDefaultQuestionnaire(context, everybody)
  const source = { from: 'version', id: 'septet', version: 1 } as const
  const { id } = await createDraft(context, everybody, source)
  await editDraft(context, everybody, id, {
    revision: 1,
    section: 'outcomes',
    entered: {},
    operation: { act: 'workload', id: '' },
    sending: 'once',
  })
  const { content, version } = await releaseDraft(context, everybody, id, 2)
  expect(version).toBe(2)

  // one block of eight: half of them agree with everything, and the workload is another matter
  const sheet = (others: number, workload: number) => ({
    answers: Object.fromEntries(
      content.items.map(({ id: item }) => [item, item.startsWith('W') ? workload : others]),
    ),
    comments: [],
  })
  const sheets = [...times(4, sheet(4, 1)), sheet(2, 3), ...times(3, sheet(2, 5))]
  const campaign = await aClosedCampaign(
    context,
    { Plant: [10, sheets] },
    { questionnaire: content },
  )
  const report = await departmentReport(context, everybody, campaign.id, 0)
  expect(report.index.score).toBe(50)
  const workload = report.outcomes.filter((item) => item.id.startsWith('W'))
  expect(workload.map((item) => [item.id, item.n, item.score])).toEqual([
    ['W1', 8, (50 + 3 * 100) / 8],
    ['W2', 8, (50 + 3 * 100) / 8],
  ])

  await people(context)
  const hilda = await signedIn(context, 'hilda')
  const page = await hilda.get(`/campaigns/${campaign.id}/results/0?language=en`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('My workload is reasonable.')
  expect(page.text).toContain('Workload')
  const csv = await hilda.get(`/campaigns/${campaign.id}/results/0/report.csv`)
  expect(csv.text).toMatch(/^outcomes,W1,.*Workload/m)
  await context.close()
})
