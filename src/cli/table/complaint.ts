/** What is wrong in a file and where. Lines and columns count from 1; a column of a table counts cells. */
export type Complaint = Readonly<{
  file: 'table' | 'spec'
  line: number
  column: number
  /** Heading of the column, or path inside the spec. */
  name: string
  text: string
}>

export type FileNames = Readonly<Record<Complaint['file'], string>>

const SHOWN = 100

/** One sentence each, the first hundred, in the order of the files. */
export function complaintSentences(complaints: readonly Complaint[], names: FileNames): string[] {
  const shown = complaints
    .toSorted((one, other) => rankOf(one) - rankOf(other) || one.line - other.line)
    .slice(0, SHOWN)
    .map((complaint) => `${placeOf(complaint, names)}: ${complaint.text}`)
  const left = complaints.length - shown.length
  return left > 0 ? [...shown, `And ${left} more.`] : shown
}

const rankOf = ({ file }: Complaint) => (file === 'spec' ? 0 : 1)

function placeOf({ file, line, column, name }: Complaint, names: FileNames): string {
  const place = `${names[file]}, line ${line}, column ${column}`
  return name === '' ? place : `${place} (${name})`
}
