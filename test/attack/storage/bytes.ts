import { GONE, type Recorded } from '#test/attack/storage/record.ts'
import type { Found } from '#test/attack/storage/search-files.ts'
import type { Dialect } from '#test/setup/dialects.ts'

/**
 * Every byte of every file that the server and its database can write to (database, its log, shared memory, secrets,
 * temporary files; PostgreSQL's whole data directory), and all that both print, searched for what nobody must find:
 * comments, sheets, tokens, links, inputs, signatures, keys, ciphertext, as bytes, text, base64 and hex.
 */
export type ByteResult = Readonly<{
  needles: number
  /** How often the closing job was stopped for a look at the files. */
  looks: number
  /** Sealed bodies that were found before close, so the search works, and those that PostgreSQL's log keeps after it. */
  sealedBefore: number
  sealedInLogAfter: number
  leaks: readonly string[]
}>

type Allowed = Readonly<Record<string, readonly string[]>>

// an address belongs into the roster: it is looked for in what is printed
const ROSTER = { address: ['person', 'person_email', 'log', 'main'] }

/** Where each kind may stand: nowhere, if it is not named. */
const ALLOWED: Record<Dialect, Record<'before' | 'closing' | 'after', Allowed>> = {
  sqlite: {
    before: { ...ROSTER, sealed: ['log', 'main', 'ballot_box'], key: ['secrets'] },
    closing: { ...ROSTER, sealed: ['log', 'main'], key: ['secrets'], comment: ['log', 'main'] },
    after: { ...ROSTER, address: ['person', 'sqlite_autoindex_person_2'], comment: ['comment'] },
  },
  postgres: {
    before: { ...ROSTER, sealed: ['log', 'ballot_box'], key: ['secrets'] },
    closing: {
      ...ROSTER,
      sealed: ['log', 'ballot_box', GONE],
      key: ['secrets'],
      comment: ['log', 'comment'],
    },
    // what was written to PostgreSQL's log stays there until it is recycled: ciphertext whose key is gone
    after: { ...ROSTER, comment: ['comment', 'log'], sealed: ['log'] },
  },
}

export function byteAttack(recorded: Recorded): ByteResult {
  const { ground, beforeClose, whileClosing, afterClose, inPrinted, looks, needles } = recorded
  const allowed = ALLOWED[ground.dialect]
  const count = (found: readonly Found[], kind: string, place?: string) =>
    found
      .filter((one) => one.kind === kind && (place === undefined || one.place === place))
      .reduce((most, one) => Math.max(most, one.count), 0)
  return {
    needles: needles.length,
    looks,
    sealedBefore: count(beforeClose, 'sealed'),
    sealedInLogAfter: count(afterClose, 'sealed', 'log'),
    leaks: [
      ...outside(beforeClose, allowed.before, 'before close'),
      ...outside(whileClosing, allowed.closing, 'while closing'),
      ...outside(afterClose, allowed.after, 'after close'),
      ...outside(inPrinted, {}, 'printed'),
      ...requestLines(recorded.printed),
    ],
  }
}

export const outside = (found: readonly Found[], allowed: Allowed, when: string): string[] =>
  found
    .filter(({ kind, place }) => !allowed[kind]?.includes(place))
    .map(({ kind, place, count }) => `${when}: ${count} of ${kind} in ${place}`)

/** A line for a request of an employee, or numbers in a row that count those without a line. */
export function requestLines(printed: string): string[] {
  const lines = printed.split('\n')
  const told = lines.filter((line) => /"(?:route|url)":"\/[sn]\//.test(line)).length
  const numbered = lines.filter((line) => /"reqId":"req-\w+"/.test(line)).length
  return [
    ...(told > 0 ? [`printed: ${told} lines of requests of employees`] : []),
    ...(numbered > 0 ? ['printed: requests are numbered in a row'] : []),
  ]
}
