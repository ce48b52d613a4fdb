import { isolated } from '#test/attack/judge/isolation.ts'
import type { View } from '#test/attack/judge/view.ts'
import { givenAway } from '#test/attack/judge/worlds.ts'

/**
 * What was given away, and by which test of ANONYMITY B5: fewer people are singled out than may be, something is
 * certain of somebody, or something was shown that depends on who answered what, or to whom it must not be.
 */
export type Finding = Readonly<{ kind: 'isolated' | 'certain' | 'shown'; text: string }>

/** What some figures of a campaign give away; answers are asked for only where nobody is isolated already. */
export async function leaksOfView(view: View): Promise<Finding[]> {
  const sets = await isolated(view)
  const answer = sets.length > 0 ? null : await givenAway(view)
  return [
    ...sets.flatMap(({ people, least, how }) => isolates(people, least, how)),
    ...(answer
      ? [
          {
            kind: 'certain' as const,
            text: `${answer.item} of ${answer.people} people: ${answer.how}`,
          },
        ]
      : []),
  ]
}

export const isolates = (people: number, least: number, how: string): Finding[] =>
  people < least
    ? [{ kind: 'isolated', text: `tells of ${people}, of at least ${least}, ${how}` }]
    : []
