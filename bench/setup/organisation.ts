import { seededRandom } from '#src/services/demo/sheets.ts'

/**
 * The file of an organisation like those with 100,000 people: divisions, departments, and teams whose sizes differ
 * much (most between 4 and 40). The same people at every run; a twentieth of them departments.
 */
export function rosterFile(people: number, pathOf = inDivisions): Uint8Array {
  const random = seededRandom(people)
  const lines = ['email,name,department,language']
  for (let team = 0; lines.length <= people; team++) {
    const size = Math.round(4 + 32 * random() ** 2 + (random() < 0.05 ? 60 * random() : 0))
    const path = pathOf(team)
    for (let one = 0; one < size && lines.length <= people; one++)
      lines.push(
        `p${lines.length}@example.org,Person ${lines.length},${path},${language(random())}`,
      )
  }
  return new TextEncoder().encode(lines.join('\n'))
}

const TEAMS = 12
const DEPARTMENTS = 8

export const inDivisions = (team: number) =>
  [
    'Company',
    `Division ${Math.floor(team / TEAMS / DEPARTMENTS)}`,
    `Department ${Math.floor(team / TEAMS) % DEPARTMENTS}`,
    `Team ${team % TEAMS}`,
  ].join('/')

/** Shops, say: a level of the company with more departments than a page of the heat map has rows. */
export const onOneLevel = (team: number) => `Company/Team ${team}`

const language = (chance: number) => (chance < 0.6 ? 'fr' : chance < 0.8 ? 'es' : 'en')
