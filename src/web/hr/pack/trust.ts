import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { codeTerm } from '#src/web/hr/pack/terms.ts'

const LIMITS = [
  'script',
  'device',
  'form',
  'links',
  'added',
  'colleague',
  'everybody',
  'style',
  'campaigns',
  'logs',
  'export',
] as const

/** How to check what was promised, and what nothing here protects. */
export function trustPart(language: Language, pack: WorksCouncilPack) {
  const { manifest, ballots, verify, thresholds } = pack
  return {
    manifest: manifest && {
      url: manifest.url,
      terms: [
        codeTerm(say(language, 'pack.manifest.hash'), hex(manifest.sha256)),
        codeTerm(say(language, 'pack.manifest.in-link'), manifest.sha256),
        codeTerm(say(language, 'pack.manifest.receipt-key'), manifest.receiptKey),
      ],
    },
    ballots,
    verify,
    receiptNone: say(language, 'pack.receipt.none', { k: thresholds.k }),
    limits: [
      machineLimit(language, pack),
      ...LIMITS.map((limit) => say(language, `pack.limits.${limit}`)),
    ],
  }
}

const hex = (base64url: string) => Buffer.from(base64url, 'base64url').toString('hex')

/** Where a trustee has the box key, the machine has it for minutes only. */
const machineLimit = (language: Language, { visibility }: WorksCouncilPack) =>
  say(
    language,
    visibility.some(({ role }) => role === 'trustee')
      ? 'pack.limits.machine.trustee'
      : 'pack.limits.machine',
  )
