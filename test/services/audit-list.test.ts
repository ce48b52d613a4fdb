import { beforeEach, describe, expect, test } from 'vitest'
import { fromBase64url, toHex } from '#src/core/anonymity/bytes.ts'
import type { ExportedPass, ExportHead } from '#src/core/anonymity/export-format.ts'
import { leafHash } from '#src/core/anonymity/merkle.ts'
import { checkExport } from '#src/core/anonymity/server/check-export.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { type Actor, ROLES } from '#src/core/permission.ts'
import { exportAuditList } from '#src/services/audit-list/export-audit-list.ts'
import { listAudits } from '#src/services/audit-list/list-audits.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { threadPool } from '#src/worker/pool.ts'
import { testContext } from '#test/setup/context.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { anEmployee } from '#test/setup/employee.ts'
import { inlinePool } from '#test/setup/pool.ts'
import {
  aClosedCampaign,
  anOpenCampaign,
  answering,
  close,
  PREPARER,
} from '#test/setup/survey-campaigns.ts'

const AUDITED = { terms: { auditor: { name: 'Works council' } } }

const actor = (...roles: Actor['roles'][number][]): Actor => ({
  id: 'somebody',
  kind: 'token',
  name: 'somebody',
  roles,
  departments: [],
})
const auditor = actor('auditor')

onEachDatabase('the list of an auditor', (context) => {
  beforeEach(async () => {
    await context().empty()
    context().clock.set('2026-03-02T09:00:00Z')
  })

  const linesOf = async (id: string) => {
    const { lines } = await exportAuditList(context(), auditor, id)
    const text = (await Array.fromAsync(lines)).join('')
    expect(text.endsWith('\n')).toBe(true)
    const [head, ...passes] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    return { head: head as ExportHead, passes: passes as ExportedPass[], text }
  }
  const refusal = (id: string, by: Actor | null = auditor) =>
    exportAuditList(context(), by, id).catch((error: { key: string }) => error.key)

  test('holds the pass of every counted ballot, sorted by leaf, and no answer', async () => {
    const { id } = await aClosedCampaign(context(), {
      ...AUDITED,
      answers: (_, index) => (index < 17 ? answering(4, { better: 'A planted comment' }) : null),
    })
    const { head, passes, text } = await linesOf(id)

    expect(JSON.parse(String(Buffer.from(head.manifest, 'base64url')))).toMatchObject({
      campaign: id,
      auditor: { name: 'Works council' },
    })
    const leaves = passes.map(({ leaf }) => leaf)
    expect(leaves).toHaveLength(17)
    expect(leaves).toEqual(leaves.toSorted())
    expect(head.ballots.split('\n').slice(1, -1)).toEqual(leaves)
    for (const { leaf, input } of passes)
      expect(toHex(leafHash(fromBase64url(input, 105)!, sha256))).toBe(leaf)
    expect(text).not.toContain('planted')
    expect(Object.keys(passes[0]!)).toEqual(['leaf', 'input', 'signature'])
  })

  test('is deleted 90 days after the close, by the worker, and the log says so', async () => {
    const { id } = await aClosedCampaign(context(), AUDITED)
    const entries = () => context().published.selectFrom('auditEntry').selectAll().execute()
    context().clock.set('2026-05-30T21:59:00Z')
    await runDueJobs(context())
    expect(await entries()).toHaveLength(29)
    expect((await listAudits(context(), auditor))[0]?.list).toEqual({
      state: 'available',
      until: '2026-05-31',
    })

    // the day begins at 22:00 UTC in Paris
    context().clock.set('2026-05-30T22:00:00Z')
    await runDueJobs(context())
    expect(await entries()).toEqual([])
    expect(await refusal(id)).toBe('audit-list.deleted')
    expect((await listAudits(context(), auditor))[0]?.list).toEqual({ state: 'deleted' })
    const { items } = await listAuditLog(context(), auditor, null)
    expect(items.map(({ act }) => act)).toContain('audit-list.deleted')
  })

  describe('is not made', () => {
    test('where the manifest names nobody', async () => {
      const { id } = await aClosedCampaign(context())
      expect(await refusal(id)).toBe('audit-list.no-auditor')
      expect(await context().published.selectFrom('auditEntry').selectAll().execute()).toEqual([])
      expect((await listAudits(context(), auditor))[0]?.list).toEqual({ state: 'no-auditor' })
    })

    test('before the close', async () => {
      const { id } = await anOpenCampaign(context(), AUDITED)
      expect(await refusal(id)).toBe('campaign.not-closed')
      expect((await listAudits(context(), auditor))[0]?.list).toEqual({ state: 'not-closed' })
    })

    test('where nothing is published: it would count the ballots', async () => {
      const { id } = await aClosedCampaign(context(), {
        ...AUDITED,
        answers: (_, index) => (index < 4 ? answering(4) : null),
      })
      expect(await context().published.selectFrom('auditEntry').selectAll().execute()).toEqual([])
      expect(await refusal(id)).toBe('report.nothing-published')
      expect((await listAudits(context(), auditor))[0]?.list.state).toBe('nothing-published')
    })

    test('of a campaign that does not exist', async () => {
      expect(await refusal('nothing')).toBe('campaign.not-found')
    })
  })

  test('is for no other role, nor for strangers, nor for who prepares campaigns', async () => {
    const { id } = await aClosedCampaign(context(), AUDITED)
    for (const role of ROLES.filter((one) => one !== 'auditor')) {
      expect(await refusal(id, actor(role)), role).toBe('actor.forbidden')
      await expect(listAudits(context(), actor(role)), role).rejects.toThrow('actor.forbidden')
    }
    expect(await refusal(id, null)).toBe('actor.not-signed-in')
    expect(await refusal(id, PREPARER)).toBe('actor.forbidden')
  })
})

test('the passes come whole through the threads, the unreadable ballots left out', async () => {
  const pool = threadPool(2)
  const context = await testContext({ pool: { ...inlinePool(), openBallots: pool.openBallots } })
  const { id, people } = await anOpenCampaign(context, {
    terms: { ...AUDITED.terms, graceHours: 0 },
  })
  for (const [index, person] of people.slice(0, 12).entries()) {
    const employee = await anEmployee(context, person.link)
    const ballot = await employee.seal(await employee.collect(), answering(4))
    const sealed =
      index % 4 === 1 ? ballot.sealed.with(80, 1 ^ (ballot.sealed[80] ?? 0)) : ballot.sealed
    expect((await employee.send({ ...ballot, sealed })).statusCode).toBe(200)
  }
  await close(context, id)

  const { lines } = await exportAuditList(context, auditor, id)
  const text = (await Array.fromAsync(lines)).join('').trimEnd()
  const checked = await checkExport(each(text.split('\n')))
  expect(checked).toMatchObject({
    passes: 9,
    faults: [],
    close: { published: { issued: 12, counted: 9, malformed: 3 } },
  })
  await pool.close()
  await context.close()
})

async function* each<Value>(values: Iterable<Value>) {
  yield* values
}
