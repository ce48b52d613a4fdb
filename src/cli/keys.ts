import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { askSecret } from '#src/cli/ask.ts'
import { tell } from '#src/cli/print.ts'
import { handOverTrusteeKey, makeTrusteeKey } from '#src/cli/trustee-keys.ts'
import { COMMAND_LINE, withContext } from '#src/cli/with-context.ts'
import { showCampaign } from '#src/services/campaigns/campaigns.ts'
import { exportKeys, importKeys } from '#src/services/campaigns/key-custody.ts'

const USAGE =
  'Usage: keys export CAMPAIGN --out FILE | keys import FILE | keys make LINK --out FILE | keys hand-over LINK FILE'

/** `keys export|import` for the custodian of the server's keys, `keys make|hand-over` for a trustee. */
export async function keys([verb, ...words]: string[]) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { out: { type: 'string' } },
  })
  const [name, file] = positionals
  if (!name) throw new Error(USAGE)
  if (verb === 'export' && values.out) await exportTo(name, values.out)
  else if (verb === 'import') await importFrom(name)
  else if (verb === 'make' && values.out) await make(name, values.out)
  else if (verb === 'hand-over' && file) await handOver(name, file)
  else throw new Error(USAGE)
}

async function exportTo(campaign: string, out: string) {
  const passphrase = await passphraseOf()
  await withContext(async (context) => {
    const file = await exportKeys(context, COMMAND_LINE, campaign, passphrase)
    await writeFile(out, file, { mode: 0o600, flag: 'wx' })
    tell(`The keys are in ${out}. Destroy the file when the campaign is closed.`)
    const { trustee } = await showCampaign(context, COMMAND_LINE, campaign)
    if (trustee) tell('The key that opens the ballots is not among them: the trustee has it.')
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

/** Without settings and database: a trustee has neither. */
async function make(link: string, out: string) {
  await makeTrusteeKey(link, out, passphraseOf)
  tell(`The key is in ${out}, and the server has its public half. Without this file, or without`)
  tell(
    'its passphrase, the campaign is lost: nobody can make the key again. Keep a copy elsewhere.',
  )
}

async function handOver(link: string, file: string) {
  await handOverTrusteeKey(link, file, await passphraseOf())
  tell('The key is handed over. Destroy the file once the campaign is closed.')
}

const passphraseOf = async () => process.env.SEPTET_PASSPHRASE ?? (await askSecret('Passphrase: '))
