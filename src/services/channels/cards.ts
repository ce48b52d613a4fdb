import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { tidyPath } from '#src/core/roster/check-rows.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import { findCardPlan, putCardPlan } from '#src/data/frame/card-plans.ts'
import { findDepartment } from '#src/data/roster/people.ts'
import { record, timesOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import {
  type CardPile,
  cardPiles,
  pileName,
  plannedDepartments,
} from '#src/services/channels/card-piles.ts'
import { shortLink } from '#src/services/channels/short-link.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** `madeAt` is the instant at which they were made, `null` = not yet. */
export type ShownPile = CardPile & Readonly<{ madeAt: string | null }>

export type CardReading = Readonly<{
  campaign: Campaign
  /** The departments whose people get cards. */
  departments: readonly string[]
  revision: number
  /** The cards of each group that has some: as they are frozen, or as opening would freeze them now. */
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
  const times = await timesOnce(context, 'cards.printed', id)
  const piles = await cardPiles(context, campaign)
  return {
    campaign,
    departments: plan?.departments ?? [],
    revision: plan?.revision ?? 0,
    piles: piles.map((pile) => ({ ...pile, madeAt: times.get(pileName(pile)) ?? null })),
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
    const isKnown = async () => {
      const known = (await findCardPlan(frame, id))?.departments ?? []
      return known.join('\n') === departments.join('\n')
    }
    if (await isKnown()) return false
    if (await putCardPlan(frame, id, entered.revision, departments)) return true
    // the same form sent twice at once: the other was first
    if (await isKnown()) return false
    throw new Problem('cards.changed')
  })
  if (isNew)
    await record(context, actor, 'cards.planned', id, { departments: departments.join(', ') })
}

/** Throws where a department is gone: its people would get mails in place of cards, and nobody would have said so. */
export async function mustFindPlanned(context: Context, id: string) {
  for (const path of await plannedDepartments(context, id))
    if (!(await findDepartment(context.roster, path)))
      throw new Problem('cards.department-gone', { path })
}
