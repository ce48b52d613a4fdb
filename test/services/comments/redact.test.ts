import { beforeAll, expect, test } from 'vitest'
import type { Actor, Role } from '#src/core/permission.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { listAuditLog } from '#src/services/audit-log.ts'
import { redactComment, type Wanted } from '#src/services/comments/redact.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { departmentComments } from '#src/services/reports/comments.ts'
import { everybody } from '#test/setup/campaigns.ts'
import { aCommentedCampaign, type Commented } from '#test/setup/commented-campaign.ts'
import { onEachDatabase } from '#test/setup/each-database.ts'

const ALL = { question: null, kind: null, search: '', from: 0, limit: 300 }
const UNKNOWN = 'A'.repeat(22)

const someone = (role: Role): Actor => ({ ...everybody, name: `The ${role}`, roles: [role] })
const hr = someone('hr')

onEachDatabase('HR redacts a comment', (context) => {
  let commented: Commented
  const campaign = () => commented.campaign.id
  beforeAll(async () => {
    commented = await aCommentedCampaign(context())
  })

  const list = (search = '') =>
    departmentComments(context(), hr, campaign(), commented.unitOf('Company'), { ...ALL, search })
  const idOf = async (text: string) => {
    const found = (await list()).find((comment) => comment.text === text)
    if (!found) throw new Error(`no comment ${text}`)
    return found.id
  }
  const redact = (id: string, wanted: Wanted, actor: Actor | null = hr) =>
    redactComment(context(), actor, campaign(), id, wanted)

  test('a passage or as a whole; number and order of the comments stay', async () => {
    const before = await list()
    const [passage, whole] = [await idOf('Keep thing 7'), await idOf('Keep thing 8')]
    const done = await redact(passage, { text: 'Keep […]', reason: 'names a colleague' })
    expect(done).toEqual({ id: passage, question: 'keep', redaction: 'passage' })
    await redact(whole, { text: null, reason: 'tells who wrote it' })

    expect(await list()).toEqual(
      before.map((comment) => {
        if (comment.id === passage) return { ...comment, text: 'Keep […]', redaction: 'passage' }
        if (comment.id === whole) return { ...comment, text: null, redaction: 'removed' }
        return comment
      }),
    )
  })

  test('and nobody finds any more by search what was removed', async () => {
    const id = await idOf('Keep thing 9')
    expect((await list('THING 9')).map((comment) => comment.id)).toEqual([id])
    await redact(id, { text: '[...] thing [...]', reason: 'a number' })
    expect(await list('thing 9')).toEqual([])
    expect((await list('thing')).map((comment) => comment.id)).toContain(id)
  })

  test('and the audit log keeps who, when, where and why, and no word of it', async () => {
    const id = await idOf('Keep thing 10')
    context().clock.advance({ seconds: 1 })
    await redact(id, { text: null, reason: ' names\na colleague ' })
    const { items } = await listAuditLog(context(), someone('auditor'), null)
    expect(items.find(({ act }) => act === 'comment.redacted')).toMatchObject({
      actor: 'The hr',
      campaign: campaign(),
      details: { question: 'keep', extent: 'removed', reason: 'names a colleague' },
    })
    expect(JSON.stringify(items)).not.toContain('thing 10')
    expect(JSON.stringify(items)).not.toContain(id)
  })

  test('and a job destroys what stood there', async () => {
    await redact(await idOf('Keep thing 11'), { text: null, reason: 'names a colleague' })
    expect(await findJob(context().office, 'comments.shred', 'comments')).toBeDefined()
    const before = await list()
    await runDueJobs(context())
    expect(await findJob(context().office, 'comments.shred', 'comments')).toBeUndefined()
    expect(await list()).toEqual(before)
  })

  test('and nothing changes where it is refused', async () => {
    const before = await list()
    const id = await idOf('Keep thing 20')
    const { length } = (await listAuditLog(context(), someone('auditor'), null)).items
    const why = 'names a colleague'
    const refusals: [() => Promise<unknown>, string][] = [
      [() => redact(id, { text: 'Drop thing 20', reason: why }), 'redaction.text-different'],
      [() => redact(id, { text: 'Keep thing 20', reason: why }), 'redaction.nothing-removed'],
      [() => redact(id, { text: null, reason: ' ' }), 'redaction.reason-missing'],
      [() => redact(UNKNOWN, { text: null, reason: why }), 'comment.not-found'],
      [() => redact('no id', { text: null, reason: why }), 'comment.not-found'],
      [
        async () =>
          redact((await list()).find(({ text }) => !text)!.id, { text: null, reason: why }),
        'comment.removed',
      ],
      [() => redact(id, { text: null, reason: why }, null), 'actor.not-signed-in'],
      ...(['administrator', 'manager', 'auditor'] as const).map(
        (role): [() => Promise<unknown>, string] => [
          () => redact(id, { text: null, reason: why }, someone(role)),
          'actor.forbidden',
        ],
      ),
      [
        () => redactComment(context(), hr, 'unknown', id, { text: null, reason: why }),
        'campaign.not-found',
      ],
    ]
    for (const [work, key] of refusals) await expect(work()).rejects.toMatchObject({ key })
    expect(await list()).toEqual(before)
    expect((await listAuditLog(context(), someone('auditor'), null)).items).toHaveLength(length)
  })

  test('and of two at the same moment one is told, and nothing comes back', async () => {
    const id = await idOf('Keep thing 30')
    const results = await Promise.allSettled([
      redact(id, { text: null, reason: 'names a colleague' }),
      redact(id, { text: 'Keep […]', reason: 'names a colleague' }),
    ])
    expect(results.map(({ status }) => status).toSorted()).toContain('fulfilled')
    const [comment] = (await list()).filter((one) => one.id === id)
    // the id is random and may hold a 30
    expect(JSON.stringify({ ...comment, id: null })).not.toContain('30')
    expect(['Keep […]', null]).toContain(comment?.text)
  })
})
