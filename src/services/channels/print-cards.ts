import { concat, equalBytes } from '#src/core/anonymity/bytes.ts'
import { checkNumber, writeCardCode } from '#src/core/anonymity/card-code.ts'
import { cardLink } from '#src/core/anonymity/invitation-link.ts'
import { cardToken, tokenHash } from '#src/core/anonymity/server/token.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { mustBeAReason } from '#src/core/contact/limits.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { listNameless } from '#src/data/roster/invitations.ts'
import { record, recordOnce, whenOnce } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import { type CardPile, cardPiles, pileName, rangeOf } from '#src/services/channels/card-piles.ts'
import { shortLink, shortName } from '#src/services/channels/short-link.ts'
import type { Context } from '#src/services/context.ts'
import { putHrAnnouncement } from '#src/services/mail/announcements.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { campaignKey, TOKEN_KEY } from '#src/services/survey/group-keys.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/** All that is printed on the cards of a group; `code` in groups of four, `link` for the picture. */
export type CardSheet = Readonly<{
  campaign: Campaign
  pile: CardPile
  shortLink: string
  checkNumber: string
  cards: readonly Readonly<{ code: string; link: string }>[]
}>

/** A pile by its name; `reason` = why cards that were made already are made again, `null` for the first time. */
export type WantedPile = Readonly<{ name: string; reason: string | null }>

/**
 * The cards of a pile as `make` sets them: once, and again for a reason, because a file may be lost on its way and its
 * people have no other. Each time the codes are the same, so nothing tells how many were used. Whoever holds them could
 * answer in others' names, so all HR is told every time. They are kept as made only when they are made.
 */
export async function printCards<Made>(
  context: Context,
  actor: Actor | null,
  id: string,
  { name, reason }: WantedPile,
  make: (sheet: CardSheet) => Promise<Made>,
): Promise<Made> {
  mustBeAllowed(actor, 'links')
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'open') throw new Problem('campaign.not-open')
  const pile = (await cardPiles(context, campaign)).find((one) => pileName(one) === name)
  if (!pile) throw new Problem('cards.none')
  const isAgain = (await whenOnce(context, 'cards.printed', id, name)) !== null
  const why = isAgain ? mustSayWhy(reason) : null
  const made = await make(await cardSheet(context, campaign, pile))

  const details = { group: pile.label, cards: pile.cards }
  const told = { campaign: campaign.title, actor: actor.name, group: pile.label }
  // written down and told, or neither
  await context.database.inOneTransaction(async ({ office }) => {
    const where = { ...context, office }
    if (why !== null) {
      await record(where, actor, 'cards.printed-again', id, { ...details, reason: why })
      return putHrAnnouncement(where, 'announcement.cards-printed-again', { ...told, reason: why })
    }
    // of two who make them at once the second is told, and may say why they are made again
    if (!(await recordOnce(where, actor, 'cards.printed', id, details, name)))
      throw new Problem('cards.printed')
    return putHrAnnouncement(where, 'announcement.cards-printed', told)
  })
  context.wake()
  return made
}

function mustSayWhy(reason: string | null): string {
  const given = reason?.trim() ?? ''
  if (given === '') throw new Problem('cards.printed')
  mustBeAReason(given)
  return given
}

async function cardSheet(context: Context, campaign: Campaign, pile: CardPile): Promise<CardSheet> {
  const { gid } = pile
  const tokenKey = await campaignKey(context, campaign.id, TOKEN_KEY)
  const { manifestHash } = await surveyFrame(context, campaign.id)
  // in the order of random ids: it tells nobody anything
  const tokens = (await listNameless(context.roster, campaign.id, gid)).flatMap((row) => {
    const token = cardToken(tokenKey, row.id)
    // an invitation whose person was forgotten is no card: its token has another length
    return equalBytes(tokenHash(token), row.tokenHash) ? [concat(token)] : []
  })
  const piled = tokens.slice(...rangeOf(pile))
  if (piled.length !== pile.cards)
    throw new Error(`group ${gid} has ${piled.length} cards in place of ${pile.cards}`)
  const { baseUrl } = context.settings
  const short = shortName(campaign.id)
  return {
    campaign,
    pile,
    shortLink: shortLink(context, campaign.id),
    checkNumber: checkNumber(manifestHash),
    cards: piled.map((token) => ({
      code: writeCardCode(token),
      link: cardLink(baseUrl, short, {
        campaign: campaign.id,
        token,
        gid,
        manifestHash: concat(manifestHash),
      }),
    })),
  }
}
