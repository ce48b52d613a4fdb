import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { codeTerm } from '#src/web/hr/pack/terms.ts'

const LIMITS = [
  'machine',
  'script',
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
export function trustPart(language: Language, { manifest, ballots }: WorksCouncilPack) {
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
    limits: LIMITS.map((limit) => say(language, `pack.limits.${limit}`)),
  }
}

const hex = (base64url: string) => Buffer.from(base64url, 'base64url').toString('hex')
