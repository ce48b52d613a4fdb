import { formatPercent } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import { type CampaignView, campaignHead } from '#src/web/admin/campaign-head.page.ts'
import { trusteePart } from '#src/web/admin/trustee.parts.ts'
import type { Notice } from '#src/web/parts.page.ts'

/** While a job runs: how far it is, and why it failed where it did. */
export function workingPage(view: CampaignView) {
  const isAwaited = view.campaign.trustee?.state === 'awaited'
  return {
    ...campaignHead(view),
    failure: failureNotice(view),
    trustee: trusteePart(view),
    progress: isAwaited ? null : progressPart(view),
  }
}

function progressPart({ campaign, reader: { language } }: CampaignView) {
  const { done, total } = campaign.progress ?? { done: 0, total: 0 }
  return {
    id: 'progress',
    label: say(
      language,
      campaign.state === 'opening' ? 'admin.progress.opening' : 'admin.progress.closing',
    ),
    maximum: Math.max(1, total),
    value: done,
    text:
      total === 0 ? say(language, 'admin.progress-waiting') : formatPercent(language, done / total),
  }
}

function failureNotice({ campaign, reader: { language } }: CampaignView): Notice | null {
  const reason = campaign.progress?.failure
  if (!reason) return null
  return {
    kind: 'problem',
    title: say(language, 'admin.failure'),
    text: say(language, 'admin.failure-text', { reason }),
    alert: true,
  }
}
