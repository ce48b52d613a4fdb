import type { Year } from '#src/services/demo/company.ts'

type Feelings = Readonly<Partial<Record<string, number>>>

/** What sets divisions apart from their mood, factor by factor, in points of five. */
const FEELINGS: Readonly<Record<string, Feelings>> = {
  'Brume/Dublin': { F3: 0.35, F5: 0.4 },
  'Brume/Production': { F3: -0.3, F5: -0.3, F6: -0.5 },
  'Brume/Produit': { F5: 0.3, F7: 0.4 },
  'Brume/Support client': { F3: 0.3, F4: -0.5 },
}

/** What was otherwise in the first campaign. */
const BEFORE: Readonly<Record<string, Feelings>> = {
  'Brume/Support client': { F3: -1.2, F5: -0.3 },
}

/** Where half of the people feel so much better about a factor than the mood, and half so much worse. */
const SPLIT: Readonly<Record<string, Feelings>> = {
  'Brume/Informatique': { F5: 1.1 },
}

/** How people of a department feel about a factor beyond their mood; where they are split, on which `side` (1 or -1). */
export function feelingOf(department: string, factor: string, year: Year, side: 1 | -1): number {
  const division = department.split('/').slice(0, 2).join('/')
  const of = (feelings: Readonly<Record<string, Feelings>>) => feelings[division]?.[factor] ?? 0
  return of(FEELINGS) + (year === 'before' ? of(BEFORE) : 0) + side * of(SPLIT)
}
