import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { readSums } from '#src/cli/analyse/sums-file.ts'
import { print } from '#src/cli/print.ts'
import { complaintSentences } from '#src/cli/table/complaint.ts'
import { openTable } from '#src/cli/table/open-table.ts'
import { analyse as analyseTable } from '#src/core/analysis/analyse.ts'
import { analyseSums } from '#src/core/analysis/published-sums.ts'

const USAGE = `Usage: analyse DATA.csv --spec SPEC.json [--out FILE]
       analyse SUMS.json --sums [--out FILE]`

/** `analyse`: every statistic of a table that the user owns, or of published sums, as JSON. Needs no database. */
export async function analyse(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { spec: { type: 'string' }, out: { type: 'string' }, sums: { type: 'boolean' } },
  })
  const [file, ...others] = positionals
  if (!file || others.length > 0 || Boolean(values.sums) === (values.spec !== undefined))
    throw new Error(USAGE)

  const result = values.spec ? await tableAnalysis(file, values.spec) : await sumsAnalysis(file)
  const json = JSON.stringify(result, null, 1)
  if (values.out) await writeFile(values.out, `${json}\n`)
  else print(json)
}

async function tableAnalysis(file: string, specFile: string) {
  const { spec, table } = await openTable(file, specFile)
  const { sections, omitted, groups } = analyseTable(table, spec)
  const csvSha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  const meta = { generatedBy: 'septet analyse', csv: basename(file), csvSha256, rows: table.size }
  return { meta: { ...meta, groups, spec, omitted }, ...sections }
}

async function sumsAnalysis(file: string) {
  const sums = readSums(await readFile(file, 'utf8'))
  if ('complaints' in sums) {
    const names = { table: basename(file), spec: basename(file) }
    throw new Error(complaintSentences(sums.complaints, names).join('\n'))
  }
  const { items, n, unit } = sums
  return { meta: { generatedBy: 'septet analyse --sums', n, unit, items }, ...analyseSums(sums) }
}
