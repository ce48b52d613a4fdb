import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { print, tell } from '#src/cli/print.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { mustBeWhole, readRoster } from '#src/core/roster/parse-roster.ts'
import { planLines } from '#src/core/roster/plan-lines.ts'
import { rejectedRowsFile } from '#src/core/roster/rejected-rows.ts'
import type { Context } from '#src/services/context.ts'
import { eraseByEmail } from '#src/services/roster/erase-person.ts'
import { importRoster, planImport } from '#src/services/roster.ts'

const USAGE = `Usage: roster import FILE [--dry-run] [--rejected OUT.csv]
       roster erase EMAIL`

/** `roster import|erase`. */
export async function roster(words: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, rejected: { type: 'string' } },
  })
  const [verb, subject, ...others] = positionals
  if (!subject || others.length > 0) throw new Error(USAGE)
  if (verb === 'erase') return withContext((context) => erase(context, subject))
  if (verb !== 'import') throw new Error(USAGE)

  const bytes = await readFile(subject)
  if (values.rejected !== undefined) await keepRejected(bytes, values.rejected)
  await withContext((context) =>
    values['dry-run'] ? showPlan(context, bytes) : replace(context, bytes),
  )
}

async function replace(context: Context, bytes: Uint8Array) {
  const { people, departments, added, removed } = await importRoster(context, COMMAND_LINE, bytes)
  tell(`${people} people in ${departments} departments: ${added} added, ${removed} removed.`)
}

async function showPlan(context: Context, bytes: Uint8Array) {
  const { file, plan } = await planImport(context, COMMAND_LINE, bytes)
  mustBeWhole(file)
  for (const line of plan ? planLines('en', plan) : []) print(line)
}

/** Also where nothing was rejected: a file of an earlier try would be taken for this one's. */
async function keepRejected(bytes: Uint8Array, out: string) {
  const file = readRoster(bytes)
  await writeFile(out, [...rejectedRowsFile('en', file)].join(''))
  if (file.rejected.length > 0) tell(`${file.rejected.length} rejected rows are in ${out}.`)
}

async function erase(context: Context, email: string) {
  const { account } = await eraseByEmail(context, COMMAND_LINE, email)
  tell('Erased from the roster. If the next file still holds the person, they are back in it.')
  if (account) tell('An account has the same address; it stays.')
}
