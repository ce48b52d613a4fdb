import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { tell } from '#src/cli/print.ts'
import { complaintSentences } from '#src/cli/table/complaint.ts'
import { type ReadTable, readTable } from '#src/cli/table/read-table.ts'

/** Reads a table by its spec and tells what should be known of it; throws everything that is wrong with both. */
export async function openTable(tableFile: string, specFile: string): Promise<ReadTable> {
  const names = { table: basename(tableFile), spec: basename(specFile) }
  const result = readTable(await readFile(tableFile), await readFile(specFile, 'utf8'))
  if ('complaints' in result)
    throw new Error(complaintSentences(result.complaints, names).join('\n'))
  for (const sentence of complaintSentences(result.remarks, names)) tell(`Note: ${sentence}`)
  return result
}
