import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ListedCampaign } from '#src/services/campaigns/campaigns.ts'
import { shownOf, textCell, textColumn } from '#src/web/admin/parts.ts'
import type { Empty, Notice, Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Choices = Readonly<{ mayCreate: boolean; notice: Notice | null; from: number; now: Date }>

export function campaignsPage(
  reader: Reader,
  campaigns: readonly ListedCampaign[],
  { mayCreate, notice, from, now }: Choices,
) {
  const { rows, pager } = shownOf(reader, campaigns, from)
  return {
    ...frame(reader, say(reader.language, 'admin.campaigns')),
    notice,
    create: mayCreate && campaigns.length > 0,
    table: campaigns.length > 0 ? campaignsTable(reader, rows, now) : null,
    pager,
    guide: reader.isGuided,
    none: noCampaigns(reader, mayCreate),
  }
}

/** The state of a campaign in words; one that is open but has not begun says when it will. */
export function stateText(language: Language, campaign: ListedCampaign, now: Date): string {
  if (campaign.trustee?.state === 'awaited') return say(language, 'admin.state.awaited')
  return isWaiting(campaign, now)
    ? say(language, 'admin.state.not-yet-open', { day: formatDate(language, campaign.opensOn) })
    : say(language, `admin.state.${campaign.state}`)
}

export const isWaiting = ({ state, timeZone, opensOn }: Campaign, now: Date) =>
  state === 'open' && dayIn(timeZone, now) < opensOn

function campaignsTable(
  { language }: Reader,
  campaigns: readonly ListedCampaign[],
  now: Date,
): Table {
  return {
    caption: say(language, 'admin.campaigns'),
    columns: [
      textColumn(say(language, 'admin.campaign')),
      textColumn(say(language, 'admin.state')),
      textColumn(say(language, 'admin.first-day')),
      textColumn(say(language, 'admin.last-day')),
    ],
    rows: campaigns.map((campaign) => ({
      head: campaign.title,
      href: `/campaigns/${campaign.id}`,
      cells: [
        textCell(stateText(language, campaign, now)),
        textCell(formatDate(language, campaign.opensOn)),
        textCell(formatDate(language, campaign.closesOn)),
      ],
    })),
  }
}

function noCampaigns({ language }: Reader, mayCreate: boolean): Empty {
  return {
    title: say(language, 'admin.campaigns-none'),
    text: say(language, mayCreate ? 'admin.campaigns-none-text' : 'admin.campaigns-none-reader'),
    action: mayCreate
      ? { href: '/campaigns/new', label: say(language, 'admin.new-campaign') }
      : null,
  }
}
