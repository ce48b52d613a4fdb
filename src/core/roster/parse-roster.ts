import { Problem, type ProblemPart } from '#src/core/problem.ts'
import {
  checkRows,
  lineOf,
  type RosterPerson,
  type RosterRow,
} from '#src/core/roster/check-rows.ts'
import { type Recognised, readRows } from '#src/core/roster/read-rows.ts'

const SHOWN_REASONS = 100

/** A row that cannot be taken, with all reasons. */
export type RejectedRow = Readonly<{ row: RosterRow; reasons: readonly ProblemPart[] }>

export type RosterFile = Readonly<{
  recognised: Recognised
  columns: readonly string[]
  rows: readonly RosterRow[]
  /** The people of all rows; only to be used where none was rejected. */
  people: readonly RosterPerson[]
  rejected: readonly RejectedRow[]
}>

/**
 * A roster file: CSV with `email,name,department,language` and optionally `manages` and `formerly`, separated by commas,
 * semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. Throws for what cannot be read as one at all.
 */
export function readRoster(file: Uint8Array): RosterFile {
  const { recognised, columns, rows } = readRows(file)
  if (rows.length === 0) throw new Problem('roster.empty')
  const { people, reasons } = checkRows(rows)
  const reasonsOf = Map.groupBy(reasons, lineOf)
  const rejected = rows.flatMap((row) => {
    const own = reasonsOf.get(row.line)
    return own ? [{ row, reasons: own }] : []
  })
  return { recognised, columns, rows, people, rejected }
}

/**
 * The people of a roster file. All or nothing: throws `roster.rejected` with how many rows cannot be taken and the
 * reasons (the first 100), each with its line.
 */
export function parseRoster(file: Uint8Array): readonly RosterPerson[] {
  return mustBeWhole(readRoster(file)).people
}

export function mustBeWhole(file: RosterFile): RosterFile {
  if (file.rejected.length > 0)
    throw new Problem('roster.rejected', { count: file.rejected.length }, shownReasons(file))
  return file
}

/** The first reasons of a file, as many as anybody reads. */
export const shownReasons = ({ rejected }: Pick<RosterFile, 'rejected'>): ProblemPart[] =>
  rejected
    .slice(0, SHOWN_REASONS)
    .flatMap(({ reasons }) => reasons)
    .slice(0, SHOWN_REASONS)
