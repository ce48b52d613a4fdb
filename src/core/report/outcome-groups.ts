import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'

export type OutcomeGroup =
  | 'satisfaction'
  | 'trust'
  | 'commitment'
  | 'recommendation'
  | 'follow-up'
  | 'workload'

const GROUPS: Readonly<Record<string, OutcomeGroup>> = {
  O: 'satisfaction',
  T: 'trust',
  C: 'commitment',
  R: 'recommendation',
  A: 'follow-up',
  W: 'workload',
}

/** What an outcome of our own questionnaire belongs to; `null` for every other questionnaire. */
export function outcomeGroup(questionnaire: string, item: string): OutcomeGroup | null {
  if (questionnaire !== DEFAULT_QUESTIONNAIRE.id) return null
  return /^[A-Z]\d$/.test(item) ? (GROUPS[item[0] ?? ''] ?? null) : null
}
