import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { insertBallots } from '#src/data/box/ballots.ts'
import { type Database, openDatabase } from '#src/data/database.ts'
import { collectPass } from '#src/data/roster/invitations.ts'
import type { Sent } from '#test/attack/storage/answering.ts'
import { type History, historyOf, stateAfter } from '#test/attack/storage/history.ts'
import type { Journal } from '#test/attack/storage/journal.ts'
import { sheetText } from '#test/attack/storage/people.ts'
import type { Recorded } from '#test/attack/storage/record.ts'
import { type WalPart, walReader } from '#test/attack/storage/wal.ts'

/** How a careless product would store what the same people sent; a test must find each. */
export type Policy = 'plain storage' | 'padding off' | 'comments as they came' | 'comments by leaf'

type Recording = Pick<Recorded, 'campaign' | 'sent'> &
  Readonly<{ history: History; journal: Journal }>

const SEAL_BYTES = 81

/** The same campaign again, in the same order, into a database of its own and by way of the product's own queries, under a policy. */
export async function historyUnder(policy: Policy, recording: Recording): Promise<History> {
  return policy === 'plain storage' || policy === 'padding off'
    ? arrivedUnder(policy, recording)
    : closedUnder(policy, recording)
}

/** All that was stored by a product that keeps answers readable under random keys, or seals what has a length. */
async function arrivedUnder(policy: Policy, { history, journal, campaign, sent }: Recording) {
  const { passes } = journal
  const opened = stateAfter(history, (passes[0]?.commit ?? 1) - 1)
  return recorded(opened, async ({ raw, rooms }, copy) => {
    await sql`create table kept (id blob primary key, text text) without rowid`.execute(raw)
    for (const [at, { invitation }] of passes.entries()) {
      const one = sent[at] as Sent
      await collectPass(rooms.roster, Buffer.from(invitation, 'hex'), randomBytes(32))
      copy()
      const length =
        policy === 'padding off' ? Buffer.byteLength(JSON.stringify(one.answers)) : 2048
      const ballot = {
        leaf: Buffer.from(one.leaf, 'hex'),
        sealed: randomBytes(length + SEAL_BYTES),
      }
      await insertBallots(rooms.box, campaign, [ballot])
      copy()
      if (policy !== 'plain storage') continue
      await sql`insert into kept values (${randomBytes(16)}, ${sheetText(one)})`.execute(raw)
      copy()
    }
  })
}

/** What a close writes that gives comments their ids in an order that somebody knows. */
async function closedUnder(policy: Policy, { history, journal, sent }: Recording) {
  const leafOf = new Map(sent.map(({ mark, leaf }) => [mark, leaf]))
  const { comments } = journal
  const places = new Map(sent.map(({ mark }, place) => [mark, place]))
  const ordered = comments.toSorted(({ mark: one }, { mark: other }) => {
    if (policy === 'comments as they came') return (places.get(one) ?? 0) - (places.get(other) ?? 0)
    return (leafOf.get(one) ?? '') < (leafOf.get(other) ?? '') ? -1 : 1
  })
  const again = await recorded(stateAfter(history), async ({ raw }, copy) => {
    await raw.transaction().execute(async (transaction) => {
      for (const [place, { id }] of ordered.entries()) {
        const next = Buffer.alloc(16)
        next.writeUInt32BE(place + 1)
        await sql`update comment set id = ${next} where id = ${Buffer.from(id, 'hex')}`.execute(
          transaction,
        )
      }
    })
    copy()
  })
  return { base: history.base, commits: [...history.commits, ...again.commits] }
}

async function recorded(
  image: Buffer,
  work: (database: Database, copy: () => void) => Promise<void>,
): Promise<History> {
  const folder = mkdtempSync(join(tmpdir(), 'septet-policy-'))
  const path = join(folder, 'septet.db')
  writeFileSync(path, image)
  const parts: WalPart[] = []
  const database = await openDatabase(`sqlite:${path}`)
  try {
    const read = walReader(`${path}-wal`)
    const copy = () => {
      const part = read()
      if (part) parts.push(part)
    }
    await work(database, copy)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return historyOf(image, parts)
}
