import type { Sent } from '#test/attack/storage/answering.ts'
import { falseAlarm, isAboveChance, type Score, score } from '#test/attack/storage/guess.ts'
import type { History } from '#test/attack/storage/history.ts'
import type { Comment, Journal } from '#test/attack/storage/journal.ts'
import { type Member, membersOf, PARTS, type Truth } from '#test/attack/storage/members.ts'

/**
 * What the attacker is given: SQLite's file and every frame of its log, commit by commit, from before the first answer
 * until after the close. He has no key. Requests come one after another, so he sees which ballot follows which pass:
 * `attributed` counts how many ballots he gives to the right person, and all of them is no leak (ANONYMITY A8).
 *
 * What he guesses: whose the contents are. Twice, and each time he is told more than the database tells:
 * - sheets: the judge lays all sheets of a reporting group before him, in random order, as if they were published one
 *   by one. He must give each to a person.
 * - comments: he reads those that are published and must give each to a person of its comment block; everybody of it
 *   has written one.
 *
 * How: by laying people and contents side by side, each in an order that the files give. Whatever is in no order is
 * drawn by lot.
 *
 * What chance is: one right in each group or comment block. People are dealt out into three parts; a clue that is above
 * chance and three standard deviations in each of the three is a leak. `falseAlarm` is how often chance alone does that
 * with any of the clues.
 */
export type ReplayResult = Readonly<{
  commits: number
  frames: number
  attributed: Readonly<{ right: number; of: number }>
  /** The best clue of each kind, over all people at once. */
  sheets: Clued
  comments: Clued
  /** Clues that link. */
  leaks: readonly string[]
  falseAlarm: number
}>
type Clued = Score & Readonly<{ clue: string }>

/** How an order of people is laid beside an order of contents. */
type Clue<Content> = Readonly<{
  name: string
  ofPerson: (member: Member) => number | string
  ofContent: (content: Content) => number | string
  isBackwards?: boolean
}>

export function replayAttack(
  history: History,
  journal: Journal,
  sent: readonly Sent[],
  seed: number,
): ReplayResult {
  const members = membersOf(journal, sent, seed)
  const sheets = sheetClues(journal).map((clue) => ({
    clue: `sheets: ${clue.name}`,
    ...tried(
      members,
      ({ pass }) => pass.gid,
      clue,
      ({ truth }) => truth,
      seed,
    ),
  }))
  const published = new Map(journal.comments.map((comment) => [comment.mark, comment]))
  const writers = members.filter(({ truth }) => published.has(truth.mark))
  const blockOf = ({ pass }: Member) => journal.commentBlockOf.get(pass.gid) ?? -1
  const comments = commentClues(journal).map((clue) => ({
    clue: `comments: ${clue.name}`,
    ...tried(writers, blockOf, clue, ({ truth }) => published.get(truth.mark), seed),
  }))
  const all = [...sheets, ...comments]
  return {
    commits: history.commits.length,
    frames: history.commits.flat().length,
    attributed: attributed(members),
    sheets: best(sheets),
    comments: best(comments),
    leaks: all.filter(({ parts }) => parts.every(isAboveChance)).map(({ clue }) => clue),
    falseAlarm: all.reduce((sum, one) => sum + one.falseAlarm, 0),
  }
}

/** Sheets: those that can be read somewhere by when; else by how much there is to seal. */
function sheetClues({ readable }: Journal): Clue<Truth>[] {
  const moment = ({ sheet }: Truth) => {
    const { commit, place } = readable.get(sheet) ?? { commit: 0, place: 0 }
    return commit * 1e9 + place
  }
  const length = ({ length }: Truth) => length
  return [
    { name: 'readable / arrival', ofPerson: arrival, ofContent: moment },
    { name: 'length / sealed length', ofPerson: ({ ballot }) => ballot.length, ofContent: length },
    { name: 'length / pages written', ofPerson: ({ ballot }) => ballot.frames, ofContent: length },
  ]
}

/** Comments: each order in which they are stored beside each order of people, forwards and backwards. */
function commentClues({ readable }: Journal): Clue<Comment>[] {
  const stored: Record<string, (comment: Comment) => number | string> = {
    id: ({ id }) => id,
    'place in the file': ({ place }) => place,
    'place in the log': ({ mark }) => {
      const { commit, place } = readable.get(mark) ?? { commit: 0, place: 0 }
      return commit * 1e9 + place
    },
  }
  const people: Record<string, Clue<Comment>['ofPerson']> = {
    arrival,
    'leaf of the ballot': ({ ballot }) => ballot.leaf,
    invitation: ({ pass }) => pass.invitation,
    'row of the invitation': ({ pass }) => pass.row,
    'id of the person': ({ pass }) => pass.person,
  }
  return Object.entries(stored).flatMap(([order, ofContent]) =>
    Object.entries(people).flatMap(([known, ofPerson]) => [
      { name: `${order} / ${known}`, ofPerson, ofContent },
      { name: `${order} / ${known}, backwards`, ofPerson, ofContent, isBackwards: true },
    ]),
  )
}

const arrival = ({ arrival }: Member) => arrival

/** A clue over everybody, and over each part alone. */
function tried<Content>(
  members: readonly Member[],
  setOf: (member: Member) => number,
  { ofPerson, ofContent, isBackwards = false }: Clue<Content>,
  contentOf: (member: Member) => Content | undefined,
  seed: number,
) {
  const lineUps = (some: readonly Member[]) =>
    [...Map.groupBy(some, setOf).values()].map((set) => ({
      people: set.map((member) => ({ name: member.truth.name, clue: ofPerson(member) })),
      contents: set.flatMap((member) => {
        const content = contentOf(member)
        return content ? [{ owner: member.truth.name, clue: ofContent(content) }] : []
      }),
    }))
  const parts = Array.from({ length: PARTS }, (_, part) =>
    lineUps(members.filter((member) => member.part === part)),
  )
  return {
    ...score(lineUps(members), seed, isBackwards),
    parts: parts.map((part) => score(part, seed, isBackwards)),
    falseAlarm: parts.reduce(
      (p, part) => p * falseAlarm(part.map(({ people }) => people.length)),
      1,
    ),
  }
}

function best(clues: readonly (Score & { clue: string })[]): Clued {
  const [first] = clues.toSorted((one, other) => other.linked - one.linked)
  if (!first) throw new Error('No clue')
  const { clue, linked, tried: people, chance, sigma } = first
  return { clue, linked, tried: people, chance, sigma }
}

/** Ballots that the attacker gives to the right person: nothing is promised about these. */
const attributed = (members: readonly Member[]) => ({
  right: members.filter(({ ballot, truth }) => ballot.leaf === truth.leaf).length,
  of: members.length,
})
