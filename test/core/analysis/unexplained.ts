/** What is `null` by definition and needs no reason: a person whose answers do not reach half of a factor. */
const EXPLAINED_ELSEWHERE = new Set(['respondentScores'])

/** Intervals and effect sizes are parts of the figures around them, which carry the flags. */
const PARTS =
  /^(ci|ciFpc|cliff|.*Ci|.*CiFpc|.*Wilson|.*WilsonFpc|meanBounds|groupReliability|shrunkMean)$/

/** Flags that say why something is undefined; the others say something of figures that are there. */
const REASONS = new Set([
  'no-data',
  'n=1',
  'n<2',
  'k<2',
  'n<=p+1',
  'too-many-predictors',
  'zero-variance',
  'zero-total-variance',
  'one-group',
  'one-answer-per-group',
  'no-headcount',
])

/** Every `null` without a flag or a reason beside it, and everything that is no number at all. */
export function unexplained(sections: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(sections).flatMap(([name, section]) => search([name], section, false))
}

function search(path: string[], value: unknown, isExplained: boolean): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path.join(' > ')]
  if (value === undefined) return [path.join(' > ')]
  if (value === null)
    return isExplained || EXPLAINED_ELSEWHERE.has(path[0] ?? '') ? [] : [path.join(' > ')]
  if (typeof value !== 'object') return []
  const record = value as Record<string, unknown>
  const isPart = isExplained && PARTS.test(path.at(-1) ?? '')
  return Object.entries(record).flatMap(([key, inner]) =>
    search([...path, key], inner, isPart || key.endsWith('Reason') || explains(record, key)),
  )
}

function explains(record: Record<string, unknown>, key: string): boolean {
  const { flags } = record
  const reasons = [
    `${key}Reason`,
    'seReason',
    'rwgjReason',
    'meanBoundsReason',
    'favourablePooledReason',
  ]
  if (reasons.some((name) => typeof record[name] === 'string')) return true
  return Array.isArray(flags) && flags.some((flag) => REASONS.has(flag))
}
