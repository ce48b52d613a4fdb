import { createHash } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { searchable } from '#src/core/comments/search.ts'
import { findJob } from '#src/data/office/jobs.ts'
import { insertComments, overwriteComment } from '#src/data/published/comments.ts'
import { redactComment } from '#src/services/comments/redact.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { deleteCampaign } from '#src/services/retention/delete-campaign.ts'
import { placesOf } from '#test/services/closing/search.ts'
import { aClosedCampaign, everybody, times } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anInstallation, contextOf, type Installation } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'

/** As many as it takes for SQLite to keep copies; PostgreSQL keeps every old row. */
const COMMENTS = { sqlite: 1000, postgres: 150 }
const SEED = 4

/** A comment with a name that stands nowhere else, of some words or of a page; always the same, in the same places. */
function aComment(campaign: string, number: number) {
  const lot = createHash('sha256').update(`${SEED} ${number}`).digest()
  const name = `name${lot.toString('hex', 16, 24)}`
  const text = `${'so '.repeat(370 * (lot.readUInt8(16) / 255) ** 3)}${name}`
  const row = { campaign, id: lot.subarray(0, 16), commentBlock: 0, question: 'keep' }
  return {
    name,
    row: { ...row, kind: 'advice', text, words: searchable(text), redaction: null },
    left: lot.readUInt32LE(24) / 2 ** 32,
    turn: lot.readUInt32LE(28),
  }
}

describe.each(DIALECTS)('what was removed from comments, on %s', (dialect) => {
  let installation: Installation
  let context: TestContext
  let campaign: string
  let comments: ReturnType<typeof aComment>[]

  beforeAll(async () => {
    installation = await anInstallation(dialect)
    context = await contextOf(installation)
    campaign = (await aClosedCampaign(context, { Company: [12, times(11, 4)] })).id
    comments = Array.from({ length: COMMENTS[dialect] }, (_, number) =>
      aComment(campaign, number),
    ).toSorted((one, other) => Buffer.compare(one.row.id, other.row.id))
    await insertComments(
      context.published,
      campaign,
      comments.map(({ row }) => row),
    )
    await context.database.shred()
  })
  afterAll(async () => {
    await context.close()
    await installation.drop()
  })

  const needles = (some: typeof comments) => some.map(({ name }) => Buffer.from(name))

  test('stands in the files of the database until its pages are rewritten, and then in none', async () => {
    const gone = comments.slice(0, COMMENTS[dialect] - 10)
    await context.database.inOneTransaction(async ({ published }) => {
      for (const { row, left } of gone.toSorted((one, other) => one.turn - other.turn)) {
        const text = left < 0.5 ? '' : row.text.slice(0, left * row.text.length).slice(0, -24)
        const change = { text, words: searchable(text), redaction: 'removed' } as const
        expect(await overwriteComment(published, campaign, row, change)).toBe(true)
      }
    })
    if (dialect === 'sqlite')
      await sql`pragma wal_checkpoint(truncate)`.execute(context.database.raw)
    // a page that was balanced keeps a copy, although deleted bytes are overwritten
    expect(await placesOf(installation, needles(gone))).toEqual(['comment'])

    await context.database.shredComments()
    expect(await placesOf(installation, needles(gone))).toEqual([])
    const left = await context.published.selectFrom('comment').selectAll().orderBy('id').execute()
    expect(left).toHaveLength(COMMENTS[dialect])
    expect(left.filter(({ redaction }) => redaction === null).map(({ text }) => text)).toEqual(
      comments.slice(-10).map(({ row }) => row.text),
    )
  })

  test('by HR is destroyed by the job', async () => {
    const [one, other] = comments.slice(-2) as [(typeof comments)[0], (typeof comments)[0]]
    const reason = 'names a colleague'
    const passage = one.row.text.replace(one.name, '[…]')
    await redactComment(context, everybody, campaign, idOf(one), { text: passage, reason })
    await redactComment(context, everybody, campaign, idOf(other), { text: null, reason })
    await runDueJobs(context)
    expect(await placesOf(installation, needles([one, other]))).toEqual([])
  })

  test.runIf(dialect === 'sqlite')(
    'is destroyed later where another program still reads the old pages: the job stays and says so',
    async () => {
      const reader = new SQLite(installation.url.slice('sqlite:'.length))
      reader.exec('begin')
      reader.prepare('select count(*) from comment').get()
      const last = comments.at(-3)!
      await redactComment(context, everybody, campaign, idOf(last), {
        text: null,
        reason: 'names a colleague',
      })
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

  test('is destroyed with the campaign, whoever deletes it', async () => {
    expect(await placesOf(installation, needles(comments))).not.toEqual([])
    await deleteCampaign(context, everybody, campaign, 'Spring')
    await runDueJobs(context)
    expect(await findJob(context.office, 'campaign.delete', campaign)).toBeUndefined()
    expect(await placesOf(installation, needles(comments))).toEqual([])
  })
})

const idOf = ({ row }: ReturnType<typeof aComment>) => toBase64url(row.id)
