import type { Drift, Scenario, Who } from '#test/power/organisation.ts'

export const SIZES = [30, 100, 300, null] as const
const DEPARTMENTS = [3, 4, 6, 9, 12, 20, 60] as const
export const EFFECTS = [5, 10, 15] as const

/** Departments that stay as they are, that drift for good, and that come back to the company's level by themselves. */
export const DRIFTS = {
  'no drift': { sd: 0, stays: 1 },
  'drift of 2': { sd: 2, stays: 1 },
  'drift of 4': { sd: 4, stays: 1 },
  'drift of 2 and back': { sd: 2, stays: 0.94 },
  'drift of 4 and back': { sd: 4, stays: 0.75 },
} as const satisfies Record<string, Drift>
export type DriftName = keyof typeof DRIFTS

/** What the whole company moves by where nothing was done: it must not pass for an effect. */
const SHIFT = 3

/** How an organisation is called in a table: who acts and how many departments there are. */
export type Place = Readonly<{ who: Who; departments: number }>

export const PLACES: readonly Place[] = [
  ...DEPARTMENTS.map((departments) => ({ who: 'by-chance' as const, departments })),
  ...DEPARTMENTS.map((departments) => ({ who: 'lowest' as const, departments })),
  ...DEPARTMENTS.map((departments) => ({ who: 'lowest-third' as const, departments })),
  { who: 'nobody-beside', departments: 20 },
]

/** Every kind of organisation at a place, with an effect. */
export const scenariosAt = (
  place: Place,
  effect: number,
  drifts: readonly DriftName[] = Object.keys(DRIFTS) as DriftName[],
): Scenario[] =>
  drifts.flatMap((name) =>
    SIZES.map((size) => ({
      ...place,
      size,
      drift: DRIFTS[name],
      shift: effect === 0 ? SHIFT : 0,
      effect,
    })),
  )
