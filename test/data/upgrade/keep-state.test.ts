import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { writeBackup } from '#src/data/backup/backup-file.ts'
import { inspectBackup } from '#src/data/backup/restore.ts'
import { listUnits } from '#src/data/frame/frozen-tree.ts'
import { MIGRATIONS } from '#src/data/migrate.ts'
import { inviteAccount } from '#src/services/accounts/links/invite.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { planCards } from '#src/services/channels/cards.ts'
import { saveCommitment } from '#src/services/channels/commitments.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { anAction } from '#test/setup/actions.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  everybody,
  type Sheet,
  times,
} from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf } from '#test/setup/databases.ts'
import { people } from '#test/setup/people.ts'

/**
 * The installation that a release leaves behind for `upgrade.test.ts`. `KEEP_STATE=1 vitest run test/data/upgrade/keep-state`
 * writes it beside the earlier ones; otherwise it is made and thrown away, so that making it goes on working.
 */
const STATES = join(import.meta.dirname, 'states')
const state = MIGRATIONS.at(-1)?.slice(0, 4) ?? ''

test('this release can leave a state behind', async () => {
  const place = await anInstallation('sqlite')
  const target = process.env.KEEP_STATE ? STATES : place.folder
  const context = await contextOf(place, '2026-03-02T09:00:00Z')
  await fill(context)
  await context.close()

  await writeBackup(place.url, join(target, `${state}.backup`))
  writeFileSync(join(target, `${state}.keys.json`), keysIn(place.secrets))
  const { migration } = await inspectBackup(join(target, `${state}.backup`))
  expect(migration).toBe(MIGRATIONS.at(-1))
  await place.drop()
})

/** Accounts, a closed campaign with comments and an action, an open one with ballots, a draft with all that belongs to one. */
async function fill(context: TestContext) {
  const { alice } = await people(context)
  const { id: closed } = await aClosedCampaign(context, {
    'Company/Sales': [12, [...times(9, 3), ...[0, 1, 2].map(saying)]],
  })
  const [company] = await listUnits(context.frame, closed)
  await anAction(context, { campaign: closed, department: company?.department ?? '' })
  await anOpenCampaign(context, { 'Company/Sales': [12, times(6, 4)] }, { title: 'Autumn' })
  const { id } = await createCampaign(context, everybody, {
    title: 'Winter',
    questionnaire: 'septet',
    opensOn: '2026-03-20',
    closesOn: '2026-03-30',
    languages: ['fr'],
    schedule: { opening: '08:30', reason: 'a state asks again', reminders: [] },
    mailTexts: { invitation: { fr: { subject: 'À vous, {name}' } } },
  })
  const promise = { fr: 'Nous en parlerons.' }
  await saveCommitment(context, everybody, id, { promise, keptBy: '2026-05-01', revision: 0 })
  await planCards(context, everybody, id, { departments: ['Company/Sales'], revision: 0 })
  await createDraft(context, everybody, { from: 'nothing' })
  const nora = { name: 'Nora', email: 'nora@example.org', language: 'fr' } as const
  await inviteAccount(context, alice, { ...nora, roles: ['auditor'], departments: [] })
  await createToken(context, alice, { name: 'bi', roles: ['hr'], departmentPath: null, days: 30 })
}

const saying = (number: number): Sheet => ({
  answers: { '1.1': 3 },
  comments: [{ question: 'keep', kind: 'advice', text: `Gardez l’été ${number}` }],
})

function keysIn(secrets: string): string {
  const files = readdirSync(secrets, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  const keys = files.map((path) => [relative(secrets, path), readFileSync(path).toString('base64')])
  return `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`
}
