import type { Campaign } from '#src/core/campaign/campaign.ts'
import { isIn } from '#src/core/campaign/departments.ts'
import { findCardPlan } from '#src/data/frame/card-plans.ts'
import { type FrozenUnit, listGroups, listUnits } from '#src/data/frame/frozen-tree.ts'
import { listPeopleWithPath } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { askedOf, companyOf, labelledGroups, unitRows } from '#src/services/opening/frozen.ts'

/** So many cards are set in some seconds; a paper that takes half a minute is given up. */
const MOST_ON_A_PAPER = 400

/** The cards of a reporting group that one paper holds: all of them, or part `part` (from 1) of so many `parts`. */
export type CardPile = Readonly<{
  gid: number
  part: number
  parts: number
  label: string
  invited: number
  cards: number
}>

/** The departments whose people get cards. */
export const plannedDepartments = async ({ frame }: Context, id: string) =>
  (await findCardPlan(frame, id))?.departments ?? []

/** How a pile is called where it is written down that it was made. */
export const pileName = ({ gid, part }: Pick<CardPile, 'gid' | 'part'>): string => `${gid}.${part}`

/** The cards of all reporting groups, pile by pile; of a draft, those that opening would make now. */
export async function cardPiles(context: Context, campaign: Campaign): Promise<CardPile[]> {
  const departments = await plannedDepartments(context, campaign.id)
  if (departments.length === 0) return []
  const { units, groups } = await (campaign.state === 'draft' ? expected : frozen)(
    context,
    campaign,
  )
  const cardsOf = new Map<number | null, number>()
  for (const { gid, path, invited } of units)
    if (isIn(departments, path)) cardsOf.set(gid, (cardsOf.get(gid) ?? 0) + invited)
  return groups.flatMap(({ gid, label, invited }) => {
    const cards = cardsOf.get(gid) ?? 0
    const parts = Math.ceil(cards / MOST_ON_A_PAPER)
    return Array.from({ length: parts }, (_, at) => {
      const [start, end] = rangeOf({ part: at + 1 })
      return { gid, part: at + 1, parts, label, invited, cards: Math.min(end, cards) - start }
    })
  })
}

type Groups = Readonly<{
  units: readonly Pick<FrozenUnit, 'gid' | 'path' | 'invited'>[]
  groups: readonly Readonly<{ gid: number; label: string; invited: number }>[]
}>

const frozen = async ({ frame }: Context, { id }: Campaign): Promise<Groups> => ({
  units: await listUnits(frame, id),
  groups: await listGroups(frame, id),
})

async function expected({ roster }: Context, campaign: Campaign): Promise<Groups> {
  const company = companyOf(askedOf(await listPeopleWithPath(roster), campaign), campaign.k)
  return {
    units: unitRows(campaign.id, company, (path) => path),
    groups: labelledGroups(company),
  }
}

/** Whether so few have a card that whoever hands them out may notice who takes which. */
export const areFew = ({ parts, cards }: CardPile, { k }: Pick<Campaign, 'k'>): boolean =>
  parts === 1 && cards < k

/** Which cards of a group, in the order of their ids, are in a pile. */
export const rangeOf = ({ part }: Pick<CardPile, 'part'>): [start: number, end: number] => [
  (part - 1) * MOST_ON_A_PAPER,
  part * MOST_ON_A_PAPER,
]
