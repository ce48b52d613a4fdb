import { formatNumber, formatPercent } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignActs } from '#src/services/campaigns/campaign-acts.ts'
import type { Turnout } from '#src/services/campaigns/participation.ts'
import { type CampaignView, campaignHead, frozenTable } from '#src/web/admin/campaign-head.page.ts'
import { momentOf } from '#src/web/admin/campaign-open.parts.ts'
import type { Notice } from '#src/web/parts.page.ts'

/** Closed: the totals, the way to the results, and the export of the keys that should go. */
export function closedPage(view: CampaignView, acts: CampaignActs | null, turnout: Turnout | null) {
  const { language } = view.reader
  const isNothing = turnout !== null && !turnout.isPublished
  const { reportsDeletedOn } = view.campaign
  return {
    ...campaignHead(view),
    nothing: isNothing ? nothingNotice(language, turnout.invited) : null,
    turnout: turnout?.isPublished ? turnoutPart(language, turnout) : null,
    deleted: deletedNotice(view),
    results:
      canRead(view) && !isNothing && reportsDeletedOn === null
        ? `/campaigns/${view.campaign.id}/results`
        : null,
    verify: `/s/${view.campaign.id}/verify`,
    resultsNote: isNothing || reportsDeletedOn !== null ? null : resultsNote(view),
    destroyKeys: destroyNotice(view, acts),
    frozen: frozenTable(view),
  }
}

/** That the time is over for which reports, or comments, were to be kept. */
function deletedNotice({ campaign, reader: { language } }: CampaignView): Notice | null {
  const { commentsDeletedOn, reportsDeletedOn } = campaign
  const day = reportsDeletedOn ?? commentsDeletedOn
  if (day === null) return null
  const key = reportsDeletedOn === null ? 'comment.deleted' : 'report.deleted'
  const text = problemMessage(language, { key, details: { day } })
  return { kind: '', title: null, text, alert: false }
}

function turnoutPart(language: Language, turnout: Extract<Turnout, { isPublished: true }>) {
  const { invited, issued, counted, malformed } = turnout
  const numbers = [
    [say(language, 'admin.invited-people'), formatNumber(language, invited)],
    [say(language, 'admin.issued'), formatNumber(language, issued)],
    [say(language, 'admin.counted'), formatNumber(language, counted)],
    [say(language, 'admin.rate'), formatPercent(language, counted / invited)],
    ...(malformed > 0
      ? [[say(language, 'admin.malformed'), formatNumber(language, malformed)] as const]
      : []),
  ] as const
  return {
    facts: numbers.map(([term, text]) => ({ term, text })),
    lost: say(language, 'admin.lost', { count: Math.max(0, issued - counted) }),
  }
}

const canRead = ({ may, campaign }: CampaignView) =>
  may('release') || (may('reports') && campaign.releasedOn !== null)

function resultsNote(view: CampaignView): string | null {
  const { language } = view.reader
  if (canRead(view)) return null
  return view.may('reports')
    ? say(language, 'admin.results-not-released')
    : say(language, 'admin.results-hr')
}

function nothingNotice(language: Language, invited: number): Notice {
  return {
    kind: 'warning',
    title: say(language, 'admin.nothing-published'),
    text: say(language, 'admin.nothing-published-text', { invited }),
    alert: false,
  }
}

function destroyNotice(view: CampaignView, acts: CampaignActs | null): Notice | null {
  const { language } = view.reader
  const moment = momentOf(view, acts?.at['keys.exported'])
  if (!moment) return null
  return {
    kind: 'warning',
    title: say(language, 'admin.keys-destroy'),
    text: say(language, 'admin.keys-destroy-text', { moment }),
    alert: false,
  }
}
