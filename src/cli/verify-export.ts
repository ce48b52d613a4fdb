import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { print } from '#src/cli/print.ts'
import { sentenceOf } from '#src/cli/verify-export/sentences.ts'
import { type CheckedExport, checkExport } from '#src/core/anonymity/server/check-export.ts'

const USAGE = 'Usage: verify-export FILE [--manifest FINGERPRINT]'

/** `verify-export`: checks an auditor's file on any machine. It asks no server and opens no database. */
export async function verifyExport(words: string[]) {
  const { values, positionals } = parseArgs({
    args: withFingerprint(words),
    allowPositionals: true,
    options: { manifest: { type: 'string' } },
  })
  const [path] = positionals
  if (!path) throw new Error(USAGE)
  const checked = await checkExport((await open(path)).readLines())
  if (!checked) throw new Error(`${path} is not a list that an auditor downloaded.`)

  print(tableOf(checked))
  const sentences = checked.faults.map(sentenceOf)
  if (values.manifest !== undefined && values.manifest !== checked.manifestHash)
    sentences.unshift('The manifest is not the one of the invitation.')
  if (sentences.length > 0) throw new Error(sentences.join('\n'))
}

/** One fingerprint in 64 begins with a dash and would be taken for another option. */
function withFingerprint(words: string[]): string[] {
  const at = words.indexOf('--manifest')
  const fingerprint = words[at + 1]
  if (at < 0 || fingerprint === undefined) return words
  return [...words.slice(0, at), `--manifest=${fingerprint}`, ...words.slice(at + 2)]
}

const CHECKS = [
  { name: 'manifest', faults: /^manifest-/, what: ({ manifest }) => manifest?.title ?? '' },
  { name: 'groups', faults: /^groups?-/, what: ({ manifest }) => `${manifest?.groups.count ?? 0}` },
  { name: 'totals', faults: /^(close|totals)-/, what: totalsOf },
  { name: 'list', faults: /^list-/, what: ({ close }) => close?.published?.root ?? '' },
  { name: 'passes', faults: /^pass-/, what: ({ passes }) => `${passes} signatures` },
] as const satisfies readonly Check[]

type Check = { name: string; faults: RegExp; what: (checked: CheckedExport) => string }

function tableOf(checked: CheckedExport): string {
  const rows = CHECKS.map(({ name, faults, what }) => {
    const isWrong = checked.faults.some(({ key }) => faults.test(key))
    return `${name.padEnd(10)}${(isWrong ? 'WRONG' : 'right').padEnd(8)}${what(checked)}`
  })
  const fingerprint = `fingerprint of the manifest, "m=" in every invitation: ${checked.manifestHash}`
  return [`campaign  ${checked.manifest?.campaign ?? 'unknown'}`, ...rows, fingerprint].join('\n')
}

function totalsOf({ close }: CheckedExport): string {
  if (!close) return ''
  const { invited, published } = close
  if (!published) return `${invited} invited, nothing published`
  const { issued, counted, malformed } = published
  return `${invited} invited, ${issued} issued, ${counted} counted, ${malformed} malformed`
}
