import { segmentName } from '#src/core/campaign/segments.ts'
import { commentThreshold } from '#src/core/disclosure/thresholds.ts'
import type { Act } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import {
  formatDate,
  formatDuration,
  formatList,
  formatMoment,
  formatNumber,
} from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignWithProgress } from '#src/services/campaigns/campaigns.ts'
import type { Channels } from '#src/services/channels/channels.ts'
import { isWaiting, stateText } from '#src/web/admin/campaigns.page.ts'
import { channelLinks } from '#src/web/admin/channels/channel-links.ts'
import type { EnteredContact } from '#src/web/admin/contact/contact.form.ts'
import { problemList, termsTable } from '#src/web/admin/parts.ts'
import { field, type Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** A form of the page that was refused: why, at which field, and what was entered there. */
type Refused = Readonly<{ problem: Problem; field: string | null; entered: string }>

export type CampaignView = Readonly<{
  campaign: CampaignWithProgress
  reader: Reader
  may: (act: Act) => boolean
  now: Date
  from: number
  notice: Notice | null
  /** For those who prepare campaigns. */
  channels: Channels | null
  refused: Refused | null
  /** The link of the trustee, where it was just made. */
  trusteeLink: string | null
  /** Reminders to come that were refused: what was entered, and at which field it is explained. */
  schedule: Readonly<{ entered: EnteredContact; field: string | null; text: string | null }> | null
}>

/** What the pages of all states have in common. */
export function campaignHead({ campaign, reader, may, now, notice, refused }: CampaignView) {
  const { language } = reader
  return {
    ...frame(reader, campaign.title),
    ...problemList(language, refused?.problem ?? null, refused?.field ?? null),
    notice,
    base: `/campaigns/${campaign.id}`,
    state: stateText(language, campaign, now),
    lead: leadOf(language, campaign, now),
    deletion:
      may('deletion') && !BUSY.has(campaign.state)
        ? deletionPart(language, campaign, refused)
        : null,
    channels: channelLinks(campaign, may),
    pack: may('pack') ? `/campaigns/${campaign.id}/works-council-pack` : null,
  }
}

const BUSY: ReadonlySet<string> = new Set(['opening', 'closing'])

/** What deleting means in this state; whoever does it types the title. */
function deletionPart(
  language: Language,
  { state }: CampaignWithProgress,
  refused: Refused | null,
) {
  const isRefused = refused?.field === 'deleted-title'
  const isOpen = state === 'open' || state === 'grace'
  const means = state === 'draft' ? 'draft' : isOpen ? 'open' : 'closed'
  return {
    text: say(language, `admin.deletion-${means}`),
    isRefused,
    title: field({
      name: 'title',
      id: 'deleted-title',
      label: say(language, 'admin.deletion-title'),
      value: isRefused ? refused.entered : '',
      problem: isRefused ? problemMessage(language, refused.problem) : null,
      autocomplete: 'off',
    }),
  }
}

/** What opening freezes, or froze. */
export function frozenTable(
  { reader: { language }, campaign, channels }: CampaignView,
  more: readonly (readonly [string, string])[] = [],
) {
  const { k, languages, departments, auditor, segments, questionnaire, retention } = campaign
  const isClosed = campaign.state === 'closed'
  const caption = say(language, isClosed ? 'admin.frozen-for-good' : 'admin.frozen-caption')
  return termsTable(language, caption, [
    ...more,
    [
      say(language, 'admin.questionnaire'),
      say(language, 'admin.questionnaire-version', {
        title: questionnaire.id,
        version: questionnaire.version,
      }),
    ],
    [say(language, 'admin.k'), formatNumber(language, k)],
    [say(language, 'admin.k-comments'), formatNumber(language, commentThreshold(k))],
    ...dayTerms(language, campaign),
    [
      say(language, 'admin.languages'),
      formatList(
        language,
        languages.map((code) => say(language, `common.language.${code}`)),
      ),
    ],
    [
      say(language, 'admin.asked'),
      departments ? formatList(language, departments) : say(language, 'admin.everybody'),
    ],
    [say(language, 'admin.kept-comments'), formatDuration(language, retention.comments)],
    [say(language, 'admin.kept-reports'), formatDuration(language, retention.reports)],
    [say(language, 'admin.auditor'), auditor?.name ?? say(language, 'admin.auditor-none')],
    ...segments.map(
      (segment) =>
        [
          say(language, 'admin.segment-of', { title: segmentName(language, segment) }),
          formatList(
            language,
            segment.values.map((value) => segmentName(language, value)),
          ),
        ] as const,
    ),
    ...trusteeTerm(language, campaign),
    ...(channels ? channelTerms(language, channels) : []),
  ])
}

function channelTerms(language: Language, { hasCommitment, cardsFor }: Channels) {
  return [
    [
      say(language, 'commitment.card'),
      say(language, hasCommitment ? 'commitment.is-written' : 'commitment.is-none'),
    ],
    [
      say(language, 'channel.plan'),
      cardsFor.length > 0 ? formatList(language, cardsFor) : say(language, 'channel.plan-no-one'),
    ],
  ] as const
}

function trusteeTerm(language: Language, { trustee }: CampaignWithProgress) {
  if (!trustee) return []
  const name = trustee.name ?? say(language, 'admin.trustee-nameless')
  return [[say(language, 'admin.trustee'), name] as const]
}

function dayTerms(
  language: Language,
  { opensOn, closesOn, latestClosesOn, graceHours, timeZone }: CampaignWithProgress,
) {
  return [
    [say(language, 'admin.first-day'), formatDate(language, opensOn)],
    [say(language, 'admin.last-day'), formatDate(language, closesOn)],
    [say(language, 'admin.latest-day'), formatDate(language, latestClosesOn)],
    [say(language, 'admin.grace-period'), say(language, 'admin.hours', { count: graceHours })],
    [say(language, 'admin.time-zone'), timeZone],
  ] as const
}

function leadOf(language: Language, campaign: CampaignWithProgress, now: Date): string {
  const { state, opensOn, closesOn, graceEnds, timeZone } = campaign
  const day = formatDate(language, closesOn)
  if (isWaiting(campaign, now))
    return say(language, 'admin.lead.not-yet-open', { first: formatDate(language, opensOn), day })
  if (campaign.trustee?.state === 'awaited') return say(language, 'admin.lead.awaited')
  if (state === 'open') return say(language, 'admin.lead.open', { day })
  if (state !== 'grace') return say(language, `admin.lead.${state}`)
  const moment = formatMoment(language, new Date(graceEnds ?? now), timeZone)
  return say(language, 'admin.lead.grace', { moment })
}
