import type { Part, Survey } from '#src/core/analysis/survey.ts'
import type { Interval, Reason } from '#src/core/statistics/reason.ts'

/** An interval as the files hold it: both ends are there, `null` where it is undefined. */
export const endsOf = (interval: Interval | null) => interval ?? { lo: null, hi: null }

/** A reason among flags: the files say `n=1` of a mean of one answer. */
export const flagsOf = (reason: Reason | null, flags: readonly string[] = []): string[] => {
  if (reason === null) return [...flags]
  return [reason === 'one-answer' ? 'n=1' : reason, ...flags.filter((flag) => flag !== reason)]
}

/** One entry for each group, by its name. */
export function byGroup<Figures>({ groups }: Survey, of: (part: Part, name: string) => Figures) {
  return Object.fromEntries([...groups].map(([name, part]) => [name, of(part, name)]))
}

/** One entry for each item or factor, by its name. */
export function byName<Named extends Readonly<{ name: string }>, Figures>(
  list: readonly Named[],
  of: (one: Named) => Figures,
): Record<string, Figures> {
  return Object.fromEntries(list.map((one) => [one.name, of(one)]))
}

/** `null` with its reason beside it, or the figure alone. */
export function named<Name extends string>(name: Name, value: number | null, reason: string) {
  return value === null ? { [name]: null, [`${name}Reason`]: reason } : { [name]: value }
}
