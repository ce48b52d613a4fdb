import { createHash } from 'node:crypto'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

/** The version of a questionnaire: SHA-256, lower-case hex, of its canonical JSON (RFC 8785). */
export function questionnaireHash(questionnaire: Questionnaire): string {
  return createHash('sha256').update(canonicalJson(questionnaire), 'utf8').digest('hex')
}
