import { beforeEach, expect, test } from 'vitest'
import { notedHead, parseHead } from '#src/core/audit-chain.ts'
import { checkAuditLog, exportAuditLog, record, recordOnce } from '#src/services/audit-log.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'
import { people } from '#test/setup/people.ts'

onEachDatabase('the chain of the audit log', (context) => {
  beforeEach(() => context().empty())

  const keep = async (count: number) => {
    for (let n = 0; n < count; n++)
      await record(context(), everybody, 'roster.imported', null, { n })
  }
  const check = async (noted: string | null = null) =>
    checkAuditLog(context(), everybody, noted === null ? null : parseHead(noted))
  const entries = async () => {
    const all = []
    for await (const some of exportAuditLog(context(), everybody)) all.push(...some)
    return all
  }

  test('of an empty log is whole', async () => {
    expect(await check()).toEqual({
      head: { position: 0, hash: '' },
      brokenAt: null,
      isAsNoted: null,
    })
  })

  test('counts what happens at once one by one, and keeps an act that happens once', async () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      record(context(), everybody, 'roster.imported', null, { n }),
    )
    const once = Array.from({ length: 5 }, () =>
      recordOnce(context(), everybody, 'links.downloaded', 'spring'),
    )
    await Promise.all(many)
    expect((await Promise.all(once)).filter(Boolean)).toHaveLength(1)
    expect((await entries()).map(({ position }) => position)).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    )
    expect((await check()).brokenAt).toBe(null)
  })

  test('goes with the transaction that it is part of', async () => {
    await keep(2)
    const failing = context().database.inOneTransaction(async ({ office }) => {
      await record({ office, now: context().now }, null, 'campaign.opened', 'spring')
      throw new Error('afterwards')
    })
    await expect(failing).rejects.toThrow('afterwards')
    await keep(1)
    expect(await check()).toMatchObject({ head: { position: 3 }, brokenAt: null })
  })

  test('shows where somebody changed or removed an entry behind its back', async () => {
    await keep(5)
    const { office } = context()
    await office
      .updateTable('auditLog')
      .set({ actor: 'Nobody' })
      .where('position', '=', 4)
      .execute()
    expect(await check()).toMatchObject({ brokenAt: 4, head: { position: 0 } })
    await office.deleteFrom('auditLog').where('position', '=', 2).execute()
    expect((await check()).brokenAt).toBe(2)
  })

  test('still holds what was noted earlier, unless it was rewritten or shortened', async () => {
    await keep(3)
    const noted = notedHead((await check()).head)
    await keep(2)
    expect((await check(noted)).isAsNoted).toBe(true)
    expect((await check(notedHead((await check()).head))).isAsNoted).toBe(true)
    expect((await check(noted.replace('3:', '2:'))).isAsNoted).toBe(false)

    // the holder of the database may make a chain of his own: it is whole, and not the one that was noted
    await context().empty()
    await keep(2)
    expect(await check(noted)).toMatchObject({ brokenAt: null, isAsNoted: false })
  })

  test('is shown to administrators and auditors', async () => {
    const { alice, aude, hilda, max } = await people(context())
    for (const reader of [alice, aude])
      expect((await checkAuditLog(context(), reader, null)).brokenAt).toBe(null)
    for (const other of [hilda, max]) {
      await expect(checkAuditLog(context(), other, null)).rejects.toThrow('actor.forbidden')
      expect(() => exportAuditLog(context(), other)).toThrow('actor.forbidden')
    }
  })
})
