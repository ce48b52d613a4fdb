import { parseArgs } from 'node:util'
import { inspectFile } from '#src/cli/backup.ts'
import { print } from '#src/cli/print.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { readSettings } from '#src/config.ts'
import { notedHead } from '#src/core/audit-chain.ts'
import { missingMigrations } from '#src/data/database.ts'
import type { FrameFault } from '#src/services/verify/frame-faults.ts'
import type { KeyFault } from '#src/services/verify/key-faults.ts'
import { type Verification, verifyInstallation } from '#src/services/verify/verify.ts'

const USAGE = 'Usage: verify | verify BACKUP'

/** `verify`: the installation; `verify BACKUP`: a file, without a database. Changes nothing. */
export async function verify(words: string[]) {
  const { positionals } = parseArgs({ args: words, allowPositionals: true })
  const [path, ...more] = positionals
  if (more.length > 0) throw new Error(USAGE)
  if (path) return inspectFile(path)

  await mustBeUpToDate()
  const found = await withContext((context) => verifyInstallation(context, COMMAND_LINE))
  const rows = rowsOf(found)
  print(rows.map(({ name, faults, right }) => lineOf(name, faults, right)).join('\n'))
  const faults = rows.flatMap((row) => row.faults)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Opening it as usual would migrate it, and whoever verifies wants nothing changed. */
async function mustBeUpToDate() {
  const missing = await missingMigrations(readSettings().DATABASE_URL)
  if (missing.length > 0)
    throw new Error(`The database lacks ${missing.join(', ')}: "migrate" brings it up to date`)
}

type Row = Readonly<{ name: string; faults: readonly string[]; right: string }>

function rowsOf({ database, keys, campaigns, auditLog }: Verification): Row[] {
  const broken = `The audit log was changed at entry ${auditLog.brokenAt}.`
  return [
    { name: 'database', faults: database.map((said) => `The database: ${said}.`), right: '' },
    { name: 'keys', faults: keys.flatMap(keySentences), right: '' },
    { name: 'campaigns', faults: campaigns.map(frameSentence), right: '' },
    {
      name: 'audit log',
      faults: auditLog.brokenAt === null ? [] : [broken],
      right: auditLog.head.position > 0 ? notedHead(auditLog.head) : '',
    },
  ]
}

const lineOf = (name: string, faults: readonly string[], right: string) =>
  `${name.padEnd(12)}${faults.length > 0 ? 'WRONG' : `right   ${right}`}`.trimEnd()

function keySentences({ campaign, missing, foreign, left }: KeyFault): string[] {
  if (!campaign)
    return ['The key of the installation is missing: bring SECRETS_DIR/installation back.']
  const name = `"${campaign.title}" (${campaign.id})`
  return [
    ...(missing > 0
      ? [`${missing} keys of ${name} are missing: bring them back with "keys import".`]
      : []),
    ...(foreign > 0 ? [`${foreign} keys of ${name} are not those that were published.`] : []),
    ...(left > 0 ? [`${left} keys of ${name} are left, although it is closed.`] : []),
  ]
}

const FRAME_SENTENCES = {
  'manifest-signature': 'its manifest is not signed by the key of this installation',
  groups: 'its groups are not those of its manifest',
  root: 'its list of counted ballots is not the one that was published',
} as const satisfies Record<FrameFault['what'], string>

const frameSentence = ({ campaign, what }: FrameFault) =>
  `"${campaign.title}" (${campaign.id}): ${FRAME_SENTENCES[what]}.`
