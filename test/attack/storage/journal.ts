import type SQLite from 'better-sqlite3'
import { type History, openImage, states } from '#test/attack/storage/history.ts'
import { markIn, SHEET_START } from '#test/attack/storage/people.ts'
import type { Frame } from '#test/attack/storage/wal.ts'

/** What somebody reads who rebuilds the database after every commit. Numbers of commits are his only clock. */
export type Journal = Readonly<{
  /** Invitations in the order in which their passes were given. */
  passes: readonly Pass[]
  /** Ballots in the order in which they came into the box. */
  ballots: readonly Ballot[]
  /** Where a text stood first that he can read: comments by their mark, sheets by their text. */
  readable: ReadonlyMap<string, Moment>
  comments: readonly Comment[]
  /** Reporting group -> comment block, as published. */
  commentBlockOf: ReadonlyMap<number, number>
}>

type Moment = Readonly<{ commit: number; place: number }>
export type Pass = Readonly<{
  commit: number
  invitation: string
  tokenHash: string
  person: string
  gid: number
  row: number
}>
export type Ballot = Readonly<{ commit: number; leaf: string; length: number; frames: number }>
export type Comment = Readonly<{ id: string; block: number; mark: string; place: number }>

type Found = { passes: Pass[]; ballots: Ballot[]; readable: Map<string, Moment> }

export function readJournal(history: History, campaign: string): Journal {
  const found: Found = { passes: [], ballots: [], readable: new Map() }
  const known = new Set<string>()
  let commit = 0
  let last: Buffer = history.base
  for (const image of states(history)) {
    const frames = history.commits[commit] ?? []
    noteTexts(found, frames, commit)
    noteRows(found, known, image, { campaign, commit, frames: frames.length })
    last = image
    commit++
  }
  return { ...found, ...published(last, campaign) }
}

/** Any text that can be read in what a commit wrote, whatever table it belongs to. */
function noteTexts({ readable }: Found, frames: readonly Frame[], commit: number) {
  for (const [number, { data }] of frames.entries())
    for (const { text, at } of textsIn(data))
      if (!readable.has(text)) readable.set(text, { commit, place: number * data.length + at })
}

function* textsIn(data: Buffer) {
  for (const start of ['Zebra-', SHEET_START])
    for (let at = data.indexOf(start); at >= 0; at = data.indexOf(start, at + 1)) {
      const rest = data.subarray(at, at + 300).toString('latin1')
      const text = start === SHEET_START ? rest.slice(0, rest.indexOf('}') + 1) : markIn(rest)
      if (text) yield { text, at }
    }
}

function noteRows(
  { passes, ballots }: Found,
  known: Set<string>,
  image: Buffer,
  { campaign, commit, frames }: { campaign: string; commit: number; frames: number },
) {
  const database = openImage(image)
  const rows = <Row>(sql: string) => rowsOf<Row>(database, sql, campaign)
  const isNew = (name: string) => !known.has(name) && known.add(name)
  const asked = rows<Omit<Pass, 'commit'>>(
    `select rowid as row, hex(id) as invitation, lower(hex(token_hash)) as tokenHash,
            coalesce(person, '') as person, gid from invitation
     where campaign = ? and blinded_hash is not null`,
  )
  for (const pass of asked) if (isNew(pass.invitation)) passes.push({ commit, ...pass })
  const boxed = rows<{ leaf: string; length: number }>(
    `select lower(hex(leaf)) as leaf, length(sealed) as length from ballot_box
     where campaign = ? and sealed is not null`,
  )
  for (const ballot of boxed) if (isNew(ballot.leaf)) ballots.push({ commit, frames, ...ballot })
  database.close()
}

function published(image: Buffer, campaign: string) {
  const database = openImage(image)
  const rows = <Row>(sql: string) => rowsOf<Row>(database, sql, campaign)
  const texts = rows<{ id: string; block: number; text: string }>(
    'select hex(id) as id, comment_block as block, text from comment where campaign = ?',
  )
  const members = rows<{ partition: string; id: number; member: number }>(
    'select partition, id, member from block_member where campaign = ?',
  )
  database.close()
  const blockOf = new Map(
    members
      .filter(({ partition }) => partition === 'comment')
      .map(({ id, member }) => [member, id]),
  )
  const comments = texts.map(({ text, ...comment }) => {
    const mark = markIn(text) ?? ''
    return { ...comment, mark, place: image.indexOf(mark) }
  })
  const groups = members.filter(({ partition }) => partition === 'block')
  const commentBlockOf = new Map(groups.map(({ id, member }) => [member, blockOf.get(id) ?? -1]))
  return { comments, commentBlockOf }
}

/** The first commits make the tables. */
function rowsOf<Row>(database: SQLite.Database, sql: string, campaign: string): Row[] {
  const tables = database.prepare("select 1 from sqlite_master where name = 'ballot_box'").all()
  return tables.length === 0 ? [] : database.prepare<string, Row>(sql).all(campaign)
}
