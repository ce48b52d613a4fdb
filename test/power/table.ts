import { EFFECTS, PLACES, type Place, SIZES, scenariosAt } from '#test/power/scenarios.ts'
import { type Tried, tried } from '#test/power/tried.ts'

const WHO_SAYS = {
  'by-chance': 'one, by chance',
  lowest: 'the lowest',
  'lowest-third': 'the lowest third',
  'nobody-beside': 'the lowest, nobody to compare with',
} as const

/** Of a place the organisations in which most actions without effect "improved" one. */
export type FalseRow = Place & Readonly<{ worst: Tried; mostWorse: number; plainly: number }>

/** What becomes of actions without effect; `organisations` of each kind. */
export const falseRows = (organisations: number, seed: number, places = PLACES): FalseRow[] =>
  places.map((place) => {
    const all = scenariosAt(place, 0).map((scenario, at) =>
      tried(scenario, organisations, seed + at),
    )
    const worst = all.reduce((one, other) => (other.improved > one.improved ? other : one))
    const most = (value: (one: Tried) => number) => Math.max(...all.map(value))
    return {
      ...place,
      worst,
      mostWorse: most(({ worse }) => worse),
      plainly: most(({ plainly }) => plainly),
    }
  })

/** How many actions with an effect are found, where the lowest department acts and all drift by 2 points. */
const powerRows = (organisations: number, seed: number) =>
  PLACES.filter(({ who }) => who === 'lowest' || who === 'nobody-beside').flatMap((place) =>
    EFFECTS.map((effect) => ({
      ...place,
      effect,
      found: scenariosAt(place, effect, ['drift of 2']).map(
        (scenario, at) => tried(scenario, organisations, seed + at).improved,
      ),
    })),
  )

/** Both tables in Markdown, as docs/effect.md has them. */
export function tablesText(organisations: number, seed: number): string {
  const rows = falseRows(organisations, seed)
  const sizes = SIZES.map((size) => (size === null ? '30 to 300' : String(size)))
  return [
    '| who acts | departments | false "improved", at most | false "worse", at most | a test of people alone |',
    '|---|---:|---:|---:|---:|',
    ...rows.map(({ who, departments, worst, mostWorse, plainly }) =>
      line([
        WHO_SAYS[who],
        String(departments),
        `${percent(worst.improved)} ± ${percent(worst.error)}`,
        percent(mostWorse),
        percent(plainly),
      ]),
    ),
    '',
    line(['departments', 'true effect', ...sizes.map((size) => `${size} people`)]),
    `|---:|---:|${sizes.map(() => '---:|').join('')}`,
    ...powerRows(organisations, seed).map(({ who, departments, effect, found }) =>
      line([
        who === 'lowest' ? String(departments) : 'nobody to compare with',
        String(effect),
        ...found.map((share) => `${Math.round(100 * share)} %`),
      ]),
    ),
  ].join('\n')
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const percent = (share: number) => `${(100 * share).toFixed(1)} %`
