import { mean } from 'simple-statistics'

/**
 * A person's score on a factor: the mean of the answered items if at least half of all are answered, in the units
 * of the scale. `null` stands for skipped and not applicable; `null` comes back where too few are answered.
 * Source: the half-scale rule of the SF-36 (Ware 1993; Fairclough & Cella 1996).
 */
export function personScore(answers: readonly (number | null)[]): number | null {
  const given = answers.filter((answer) => answer !== null)
  if (given.length === 0 || 2 * given.length < answers.length) return null
  return mean(given)
}
