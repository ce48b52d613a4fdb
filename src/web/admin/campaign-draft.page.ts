import { formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { OpeningPreview } from '#src/services/opening/open-campaign.ts'
import type { RosterAge } from '#src/services/roster/age.ts'
import { type CampaignView, campaignHead, frozenTable } from '#src/web/admin/campaign-head.page.ts'
import { contactPart, missedNotice, reasonField } from '#src/web/admin/contact/contact.parts.ts'
import { numberCell, numberColumn, shownOf, textColumn } from '#src/web/admin/parts.ts'
import { agedNotice, agedOpening } from '#src/web/admin/roster/age.parts.ts'
import { keysWhy, trusteeMissingNotice, trusteePart } from '#src/web/admin/trustee.parts.ts'
import type { Notice, Table } from '#src/web/parts.page.ts'

/** A draft: what opening will freeze, the preview, and the opening itself. */
export function draftPage(view: CampaignView, preview: OpeningPreview, age: RosterAge) {
  const { language } = view.reader
  const { invited, groups, needed } = preview
  const { rows, pager } = shownOf(view.reader, groups, view.from)
  return {
    ...campaignHead(view),
    canOpen: true,
    contact: contactPart(view),
    missed: missedNotice(view),
    reason: reasonField(view, preview),
    previews: view.campaign.languages.map((code) => ({
      href: `/campaigns/${view.campaign.id}/preview/${code}`,
      label: say(language, 'admin.preview-in', {
        language: say(language, `common.language.${code}`),
      }),
    })),
    frozen: frozenTable(view, [
      [say(language, 'admin.invited-people'), formatNumber(language, invited)],
      [say(language, 'admin.group-count'), formatNumber(language, groups.length)],
    ]),
    groups: groups.length > 0 ? groupsTable(view, rows, needed) : null,
    pager,
    fewChanged: fewChangedNotice(view, preview),
    aged: agedNotice(language, age),
    agedOpening: agedOpening(language, age),
    mayImport: view.may('roster'),
    trustee: trusteePart(view),
    keysWhy: keysWhy(view),
    notYet: tooFewNotice(view, preview) ?? trusteeMissingNotice(view),
  }
}

/** A draft for those who judge it and do not open it: the pack says what opening would freeze. */
export function judgedDraftPage(view: CampaignView) {
  return {
    ...campaignHead(view),
    lead: say(view.reader.language, 'pack.judge'),
    canOpen: false,
    contact: null,
    missed: null,
    previews: [],
    frozen: frozenTable(view),
    groups: null,
    pager: null,
    fewChanged: null,
    aged: null,
    tooFew: null,
  }
}

function groupsTable(
  { reader: { language } }: CampaignView,
  groups: OpeningPreview['groups'],
  needed: number,
): Table {
  return {
    caption: say(language, 'admin.groups-lead', { needed }),
    columns: [
      textColumn(say(language, 'admin.group')),
      numberColumn(say(language, 'admin.invited')),
    ],
    rows: groups.map(({ label, invited }) => ({
      head: label,
      href: null,
      cells: [numberCell(formatNumber(language, invited))],
    })),
  }
}

function fewChangedNotice(
  { reader: { language } }: CampaignView,
  { fewChanged }: OpeningPreview,
): Notice | null {
  if (fewChanged === null) return null
  return {
    kind: 'warning',
    title: say(language, 'admin.few-changed-title'),
    text: say(language, 'admin.few-changed', { count: fewChanged }),
    alert: false,
  }
}

/** In place of the form: why the campaign cannot be opened now. */
function tooFewNotice(
  { reader: { language } }: CampaignView,
  { invited, needed }: OpeningPreview,
): Notice | null {
  if (invited >= needed) return null
  return {
    kind: 'problem',
    title: say(language, 'admin.too-few'),
    text: say(language, 'problem.campaign.too-few-invited', { invited, needed }),
    alert: false,
  }
}
