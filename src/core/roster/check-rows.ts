import type { ProblemPart } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

export type RosterPerson = Readonly<{
  email: string
  name: string
  department: string
  language: Language
  /** Path of the department that this person manages. */
  manages: string | null
  /** The path that the department had in the roster before, where it goes on under another. */
  formerly: string | null
}>

export type RosterRow = Readonly<{
  /** The line of the file that the row begins on, counted from 1 with the heading. */
  line: number
  /** All its cells as they stand in the file. */
  cells: readonly string[]
  email: string
  name: string
  department: string
  language: string
  manages: string
  formerly: string
}>

const MAIL = /^[^\s@,;"<>=+-][^\s@,;"<>]*@[^\s@,;"<>]+\.[^\s@,;"<>]+$/
// a cell that a spreadsheet would run when somebody opens a list of these people
const FORMULA = /^[=+@\t\r-]/
// what turns the direction of all that follows it would make a list of names read as another
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is refused
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const LONGEST = 200

/** The people of the rows, and why rows cannot be taken, in the order of the rows. */
export function checkRows(rows: readonly RosterRow[]): {
  people: RosterPerson[]
  reasons: ProblemPart[]
} {
  const reasons = [
    ...rows.flatMap(reasonsOfRow),
    ...repeatedMails(rows),
    ...unknownManaged(rows),
    ...ambiguousFormer(rows),
  ]
  const people = rows.map(({ email, name, department, language, manages, formerly }) => ({
    email,
    name,
    department: tidyPath(department),
    language: language as Language,
    manages: manages === '' ? null : tidyPath(manages),
    formerly: formerly === '' ? null : tidyPath(formerly),
  }))
  return { people, reasons: reasons.toSorted((one, other) => lineOf(one) - lineOf(other)) }
}

/** The line of the row that a reason is about. */
export const lineOf = ({ details }: ProblemPart) => Number(details.line)

/** `Company / Sales/North` is `Company/Sales/North`. */
export const tidyPath = (path: string) =>
  path
    .split('/')
    .map((name) => name.trim())
    .join('/')

function reasonsOfRow(row: RosterRow): ProblemPart[] {
  const { line, email, name, department, language, manages, formerly } = row
  const reasons: ProblemPart[] = []
  const refuse = (key: string, value: string) =>
    reasons.push({ key, details: { line, value: value.slice(0, 80) } })

  const formula = [name, department, manages, formerly].find((cell) => FORMULA.test(cell))
  if (formula) refuse('roster.formula', formula)
  if (!isMail(email)) refuse('roster.email-invalid', email)
  if (name === '' || name.length > LONGEST || CONTROL.test(name))
    refuse('roster.name-missing', name)
  if (department === '') refuse('roster.department-missing', email)
  else if (!isPath(department)) refuse('roster.department-invalid', department)
  if (!LANGUAGES.some((known) => known === language)) refuse('roster.language-unknown', language)
  return reasons
}

// what nobody sees in an address would make somebody else of the person
const isMail = (email: string) =>
  MAIL.test(email) && email.length <= LONGEST && !/[\p{Cc}\p{Cf}]/u.test(email)

const isPath = (path: string) =>
  path.length <= 5 * LONGEST &&
  !CONTROL.test(path) &&
  path.split('/').every((name) => name.trim() !== '' && name.length <= LONGEST)

function repeatedMails(rows: readonly RosterRow[]): ProblemPart[] {
  const first = new Map<string, number>()
  return rows.flatMap(({ email, line }) => {
    const earlier = first.get(email)
    if (earlier !== undefined)
      return [{ key: 'roster.email-repeated', details: { line, value: email, earlier } }]
    first.set(email, line)
    return []
  })
}

function unknownManaged(rows: readonly RosterRow[]): ProblemPart[] {
  const managing = rows.filter(({ manages }) => manages !== '')
  if (managing.length === 0) return []
  const known = pathsAbove(rows.map(({ department }) => tidyPath(department)))
  return managing
    .filter(({ manages }) => !known.has(tidyPath(manages)))
    .map(({ line, manages }) => ({
      key: 'roster.managed-department-unknown',
      details: { line, value: manages.slice(0, 80) },
    }))
}

/** A department has one former path, and a path became one department. */
function ambiguousFormer(rows: readonly RosterRow[]): ProblemPart[] {
  const formerOf = new Map<string, string>()
  const becameOf = new Map<string, string>()
  return rows.flatMap(({ line, ...row }) => {
    if (row.formerly === '') return []
    const [department, formerly] = [tidyPath(row.department), tidyPath(row.formerly)]
    const isClear =
      (formerOf.get(department) ?? formerly) === formerly &&
      (becameOf.get(formerly) ?? department) === department
    formerOf.set(department, formerly)
    becameOf.set(formerly, department)
    const details = { line, value: formerly.slice(0, 80) }
    return isClear ? [] : [{ key: 'roster.formerly-ambiguous', details }]
  })
}

/** A path and all paths above it, the topmost first. */
export function lineage(path: string): string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** All departments that paths tell of: their own and those above. */
export const pathsAbove = (paths: readonly string[]) =>
  new Set([...new Set(paths)].flatMap(lineage))
