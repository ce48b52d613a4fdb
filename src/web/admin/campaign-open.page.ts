import { formatDate, formatList } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignActs } from '#src/services/campaigns/campaign-acts.ts'
import type { GroupParticipation } from '#src/services/campaigns/participation.ts'
import { type CampaignView, campaignHead, frozenTable } from '#src/web/admin/campaign-head.page.ts'
import { keysPart, linksPart, mailPart } from '#src/web/admin/campaign-open.parts.ts'
import { schedulePart } from '#src/web/admin/contact/contact.parts.ts'
import { participationPart } from '#src/web/admin/participation.page.ts'
import { trusteePart } from '#src/web/admin/trustee.parts.ts'
import { field } from '#src/web/parts.page.ts'

/** Open, or in its grace period: invitations, participation, keys, extension, closing; each to whom may do it. */
export function openPage(
  view: CampaignView,
  acts: CampaignActs | null,
  bands: readonly GroupParticipation[] | null,
) {
  const isOpen = view.campaign.state === 'open'
  // without a mail server there is nothing to plan, but what was planned can be taken off
  const canPlan = acts?.canMail || view.campaign.schedule.reminders.length > 0
  return {
    ...campaignHead(view),
    mail: isOpen && acts?.canMail ? mailPart(view, acts) : null,
    cards: isOpen ? cardsPart(view) : null,
    links: isOpen && acts && !acts.canMail ? linksPart(view, acts) : null,
    schedule: isOpen && acts && canPlan ? schedulePart(view) : null,
    participation: bands && participationPart(view, bands),
    trustee: trusteePart(view),
    keys: acts && view.may('keys') ? keysPart(view, acts) : null,
    extension: isOpen && view.may('extension') ? extensionPart(view) : null,
    closing: isOpen && view.may('campaigns') ? closingPart(view) : null,
    frozen: frozenTable(view),
  }
}

/** That some get a card in place of a mail: nobody else would think of printing them. */
function cardsPart({ campaign, channels, reader: { language } }: CampaignView) {
  if (!channels || channels.cardsFor.length === 0) return null
  const departments = formatList(language, channels.cardsFor)
  return {
    text: say(language, 'channel.instead-of-mail', { departments }),
    href: `/campaigns/${campaign.id}/cards`,
    label: say(language, 'channel.cards'),
  }
}

function extensionPart({ campaign, reader: { language }, refused }: CampaignView) {
  const { closesOn, latestClosesOn } = campaign
  const latest = formatDate(language, latestClosesOn)
  if (closesOn >= latestClosesOn) return { lead: say(language, 'admin.extension-none'), day: null }
  return {
    lead: say(language, 'admin.extension-lead', { day: latest }),
    day: field({
      name: 'closesOn',
      type: 'date',
      label: say(language, 'admin.extension-day'),
      value: refused?.field === 'closesOn' ? refused.entered : latestClosesOn,
    }),
  }
}

function closingPart({ campaign, reader: { language } }: CampaignView) {
  const hours = say(language, 'admin.hours', { count: campaign.graceHours })
  return { lead: say(language, 'admin.closing-lead', { hours }) }
}
