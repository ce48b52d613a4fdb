import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { askSecret } from '#src/cli/ask.ts'
import { tell } from '#src/cli/print.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { exportKeys, importKeys } from '#src/services/campaigns/key-custody.ts'

const USAGE = 'Usage: keys export CAMPAIGN --out FILE | keys import FILE'

/** `keys export|import`: losing the box key before close loses the campaign. */
export async function keys([verb, ...words]: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const [name] = positionals
  if (!name) throw new Error(USAGE)
  if (verb === 'export' && values.out) await exportTo(name, values.out)
  else if (verb === 'import') await importFrom(name)
  else throw new Error(USAGE)
}

async function exportTo(campaign: string, out: string) {
  const passphrase = await passphraseOf()
  await withContext(async (context) => {
    const file = await exportKeys(context, COMMAND_LINE, campaign, passphrase)
    await writeFile(out, file, { mode: 0o600, flag: 'wx' })
    tell(`The keys are in ${out}. Destroy the file when the campaign is closed.`)
  })
}

async function importFrom(path: string) {
  const file = await readFile(path, 'utf8')
  const passphrase = await passphraseOf()
  await withContext(async (context) => {
    const campaign = await importKeys(context, COMMAND_LINE, file, passphrase)
    tell(`The keys of campaign ${campaign} are back.`)
  })
}

const passphraseOf = async () => process.env.SEPTET_PASSPHRASE ?? (await askSecret('Passphrase: '))
