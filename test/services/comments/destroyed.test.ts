import { randomBytes } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { searchable } from '#src/core/comments/search.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { insertComments } from '#src/data/published/comments.ts'
import { redactComment } from '#src/services/comments/redact.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { placesOf } from '#test/services/closing/search.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

const COMMENTS = 1200
const REDACTED = 400

/** A comment with a name that stands nowhere else, of a few words or of many pages' worth together. */
const aComment = (campaign: string, number: number) => {
  const name = `zz${number}${randomBytes(6).toString('hex')}`
  const text = `${'so '.repeat((number * 37) % 380)}${name} ${'it '.repeat(number % 20)}`.trim()
  const id = randomBytes(16)
  const row = { campaign, id, commentBlock: 0, question: 'keep', kind: 'advice', text }
  return { name, row: { ...row, words: searchable(text), redaction: null } }
}

describe.each(DIALECTS)('what was removed from comments, on %s', (dialect) => {
  let installation: Installation
  let context: TestContext
  let campaign: string
  let comments: ReturnType<typeof aComment>[]

  beforeAll(async () => {
    installation = await anInstallation(dialect)
    context = await contextOf(installation)
    const closed = await aClosedCampaign(context, { Company: [12, times(11, 4)] })
    campaign = closed.id
    comments = Array.from({ length: COMMENTS }, (_, number) => aComment(campaign, number))
    const rows = comments.map(({ row }) => row)
    await insertComments(
      context.published,
      rows.toSorted((one, other) => Buffer.compare(one.id, other.id)),
    )
    await context.database.shred()
  })
  afterAll(async () => {
    await context.close()
    await installation.drop()
  })

  const needles = (some: typeof comments) => some.map(({ name }) => Buffer.from(name))
  const redact = ({ name, row }: (typeof comments)[number], number: number) =>
    redactComment(context, everybody, campaign, toBase64url(row.id), {
      text: number % 2 ? null : row.text.replace(name, '[…]'),
      reason: 'names a colleague',
    })

  test('stands in no file any more, and all others stay', async () => {
    const [gone, kept] = [comments.slice(0, REDACTED), comments.slice(REDACTED)]
    expect(await placesOf(installation, needles(gone))).toContain('comment')
    for (const [number, comment] of gone.entries()) await redact(comment, number)
    await runDueJobs(context)

    expect(await placesOf(installation, needles(gone))).toEqual([])
    const left = await context.published.selectFrom('comment').selectAll().orderBy('id').execute()
    expect(left).toHaveLength(COMMENTS)
    const texts = new Set(left.map(({ text }) => text))
    expect(kept.filter(({ row }) => !texts.has(row.text))).toEqual([])
    expect(left.filter(({ redaction }) => redaction === null)).toHaveLength(kept.length)
  })

  test.runIf(dialect === 'sqlite')(
    'is destroyed later where another program still reads the old pages, and until then the job stays',
    async () => {
      const reader = new SQLite(installation.url.slice('sqlite:'.length))
      reader.exec('begin')
      reader.prepare('select count(*) from comment').get()
      const last = comments.at(-1)!
      await redact(last, 0)
      await sql`pragma busy_timeout = 1`.execute(context.database.raw)
      await runDueJobs(context)
      const job = await findJob(context.office, 'comments.shred', 'comments')
      expect(job?.failure).toContain('Another program reads the database')

      reader.exec('rollback')
      reader.close()
      context.clock.advance({ minutes: 1 })
      await runDueJobs(context)
      expect(await placesOf(installation, needles([last]))).toEqual([])
    },
  )
})
