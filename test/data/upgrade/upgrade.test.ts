import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { restoreBackup } from '#src/data/backup/restore.ts'
import { MIGRATIONS } from '#src/data/migrate.ts'
import { listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { departmentComments } from '#src/services/reports/comments.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { verifyInstallation } from '#src/services/verify/verify.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

/**
 * A backup of an installation as each released version left it, made by that version: accounts, a closed campaign with
 * comments, an open one with ballots, a draft; beside it the keys, which guard nothing but this test. A release that
 * adds migrations leaves one more behind: `keep-state.test.ts`.
 */
const STATES = join(import.meta.dirname, 'states')
const states = readdirSync(STATES).flatMap((name) =>
  name.endsWith('.backup') ? [name.slice(0, 4)] : [],
)

test('there is a state for each release, from the first on', () => {
  const known = MIGRATIONS.map((name) => name.slice(0, 4))
  expect(states.filter((state) => !known.includes(state))).toEqual([])
  expect(states.slice(0, 9)).toEqual(known.slice(4, 13))
})

describe.each(DIALECTS)('on %s', (dialect) => {
  let place: Installation
  beforeEach(async () => {
    place = await anInstallation(dialect)
  })
  afterEach(() => place.drop())

  test.each(states)(
    'an installation of state %s is brought up to date, and goes on',
    async (state) => {
      const { migration } = await restoreBackup(join(STATES, `${state}.backup`), place.url)
      expect(migration.slice(0, 4)).toBe(state)
      bringKeys(state)
      const context = await contextOf(place, '2026-03-03T09:00:00Z')
      const { database, keys, campaigns, auditLog } = await verifyInstallation(context, everybody)
      expect([database, keys, campaigns, auditLog.brokenAt]).toEqual([[], [], [], null])
      expect(auditLog.head.position).toBeGreaterThan(5)

      const ids = await idsByState()
      const before = await departmentReport(context, everybody, ids.closed!, 0)
      expect([before.counted, before.index.score]).toEqual([12, expect.closeTo(50, 0)])
      const all = { question: null, kind: null, from: 0, limit: 50, search: 'gardez ete' }
      expect(await departmentComments(context, everybody, ids.closed!, 0, all)).toHaveLength(3)

      await closeCampaign(context, everybody, ids.open!)
      await runDueJobs(context)
      expect(await departmentReport(context, everybody, ids.open!, 0)).toMatchObject({ counted: 6 })
      expect((await verifyInstallation(context, everybody)).campaigns).toEqual([])
      context.clock.set('2040-01-01T00:00:00Z')
      await runDueJobs(context)
      await expect(departmentReport(context, everybody, ids.closed!, 0)).rejects.toThrow(
        'report.deleted',
      )
      await context.close()

      async function idsByState() {
        const listed = await listCampaigns(context, everybody)
        expect(listed).toHaveLength(3)
        return Object.fromEntries(listed.map((campaign) => [campaign.state, campaign.id]))
      }
    },
  )

  function bringKeys(state: string) {
    const keys = JSON.parse(readFileSync(join(STATES, `${state}.keys.json`), 'utf8'))
    for (const [name, base64] of Object.entries<string>(keys)) {
      const path = join(place.secrets, name)
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(path, Buffer.from(base64, 'base64'), { mode: 0o600 })
    }
  }
})
