import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { tidyPath } from '#src/core/roster/check-rows.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import { findCardPlan, putCardPlan } from '#src/data/frame/card-plans.ts'
import { listGroups, listUnits } from '#src/data/frame/frozen-tree.ts'
import type { Frame } from '#src/data/rooms.ts'
import { findDepartment } from '#src/data/roster/people.ts'
import { record, whenOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { shortLink } from '#src/services/channels/short-link.ts'
import type { Context } from '#src/services/context.ts'
import { isIn } from '#src/services/opening/frozen.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

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

/** `madeAt` is the instant at which they were made, `null` = not yet. */
export type ShownPile = CardPile & Readonly<{ madeAt: string | null }>

export type CardReading = Readonly<{
  campaign: Campaign
  /** The departments whose people get cards. */
  departments: readonly string[]
  revision: number
  /** The cards of each group that has some, once they are frozen. */
  piles: readonly ShownPile[]
  shortLink: string
  kiosk: string
}>

/** Who gets a card in place of a mail, and what is printed for them. */
export async function showCards(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<CardReading> {
  mustBeAllowed(actor, 'campaigns')
  const campaign = await findCampaign(context, id)
  const plan = await findCardPlan(context.frame, id)
  const piles: ShownPile[] = []
  for (const pile of await cardPiles(context.frame, id))
    piles.push({ ...pile, madeAt: await whenOnce(context, 'cards.printed', id, pileName(pile)) })
  return {
    campaign,
    departments: plan?.departments ?? [],
    revision: plan?.revision ?? 0,
    piles,
    shortLink: shortLink(context, id),
    kiosk: `${context.settings.baseUrl}/s/${id}/kiosk`,
  }
}

/** Says of a draft whose people get cards. `revision` is that of the choice which the form showed, 0 = none. */
export async function planCards(
  context: Context,
  actor: Actor | null,
  id: string,
  entered: Readonly<{ departments: readonly string[]; revision: number }>,
) {
  mustBeAllowed(actor, 'campaigns')
  const departments = [...new Set(entered.departments.map(tidyPath))].toSorted()
  for (const path of departments)
    if (!(await findDepartment(context.roster, path)))
      throw new Problem('department.not-found', { path })

  const { database } = context
  const isNew = await database.inOneTransaction(async ({ frame }) => {
    const campaign = await holdCampaign(frame, id, database.dialect)
    if (!campaign) throw new Problem('campaign.not-found', { id })
    if (campaign.state !== 'draft') throw new Problem('campaign.not-draft')
    const known = (await findCardPlan(frame, id))?.departments ?? []
    if (known.join('\n') === departments.join('\n')) return false
    if (!(await putCardPlan(frame, id, entered.revision, departments)))
      throw new Problem('cards.changed')
    return true
  })
  if (isNew)
    await record(context, actor, 'cards.planned', id, { departments: departments.join(', ') })
}

export const plannedDepartments = async ({ frame }: Context, id: string) =>
  (await findCardPlan(frame, id))?.departments ?? []

/** Throws where a department is gone: its people would get mails in place of cards, and nobody would have said so. */
export async function mustFindPlanned(context: Context, id: string) {
  for (const path of await plannedDepartments(context, id))
    if (!(await findDepartment(context.roster, path)))
      throw new Problem('cards.department-gone', { path })
}

/** How a pile is called where it is written down that it was made. */
export const pileName = ({ gid, part }: Pick<CardPile, 'gid' | 'part'>): string => `${gid}.${part}`

/** The cards of all reporting groups, pile by pile. */
export async function cardPiles(frame: Frame, id: string): Promise<CardPile[]> {
  const departments = (await findCardPlan(frame, id))?.departments ?? []
  if (departments.length === 0) return []
  const cardsOf = new Map<number | null, number>()
  for (const { gid, path, invited } of await listUnits(frame, id))
    if (isIn(departments, path)) cardsOf.set(gid, (cardsOf.get(gid) ?? 0) + invited)
  return (await listGroups(frame, id)).flatMap(({ gid, label, invited }) => {
    const cards = cardsOf.get(gid) ?? 0
    const parts = Math.ceil(cards / MOST_ON_A_PAPER)
    return Array.from({ length: parts }, (_, at) => {
      const [start, end] = rangeOf({ part: at + 1 })
      return { gid, part: at + 1, parts, label, invited, cards: Math.min(end, cards) - start }
    })
  })
}

/** Which cards of a group, in the order of their ids, are in a pile. */
export const rangeOf = ({ part }: Pick<CardPile, 'part'>): [start: number, end: number] => [
  (part - 1) * MOST_ON_A_PAPER,
  part * MOST_ON_A_PAPER,
]
