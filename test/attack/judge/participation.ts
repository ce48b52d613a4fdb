import type { GroupParticipation } from '#src/services/campaigns/participation.ts'
import { groupsOf } from '#test/attack/judge/groups.ts'
import { LAST_DAY, type Wave } from '#test/attack/simulate/organisation.ts'

type Band = Pick<GroupParticipation, 'group' | 'invited' | 'from' | 'to'>

/** The bands that are shown after each midnight while a campaign is open; none in the first nights. */
export type Nights = readonly (readonly Band[])[]

/**
 * What the bands of R6 tell for certain of everybody in a group: that all took part, or that nobody did, between two
 * looks. An attacker knows that nobody had when the campaign opened, and that passes issued never become fewer.
 */
export function certainOfAll(nights: Nights): string[] {
  const byGroup = Map.groupBy(nights.flat(), ({ group }) => group)
  return [...byGroup].flatMap(([group, shown]) => {
    const opening = { from: 0, to: 0 }
    return pairs([opening, ...shown]).flatMap(([earlier, later]) => {
      const invited = shown[0]?.invited ?? 0
      if (later.from - earlier.to >= invited) return [`all ${invited} of group ${group} took part`]
      if (later.to - earlier.from <= 0) return [`nobody of group ${group} took part`]
      return []
    })
  })
}

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((earlier, at) => items.slice(at + 1).map((later) => [earlier, later] as const))

/** Ways of telling participation that R6 does not allow: what each would show, night by night. */
export const OPEN_COUNTS: Readonly<Record<string, (wave: Wave, k: number) => Nights>> = {
  'exact participation': (wave, k) => nightsOf(wave, k, (issued) => ({ from: issued, to: issued })),
  'participation in full steps from the first night': (wave, k) => nightsOf(wave, k, fullSteps),
}

function nightsOf(
  wave: Wave,
  k: number,
  bandOf: (issued: number, invited: number) => { from: number; to: number },
): Nights {
  const groups = groupsOf(wave, k)
  return Array.from({ length: LAST_DAY + 1 }, (_, night) =>
    groups.map((people, group) => {
      const issued = people.filter(({ answers, day }) => answers && day <= night).length
      return { group, invited: people.length, ...bandOf(issued, people.length) }
    }),
  )
}

/** The steps of R6 without the two joined at the top. */
function fullSteps(issued: number, invited: number) {
  const step = Math.max(4, Math.ceil(invited / 20))
  const from = Math.floor(issued / step) * step
  return { from, to: Math.min(from + step - 1, invited) }
}
