import { formatDate, formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { GroupParticipation } from '#src/services/campaigns/participation.ts'
import type { CampaignView } from '#src/web/admin/campaign-head.page.ts'
import { numberCell, numberColumn, shownOf, textColumn } from '#src/web/admin/parts.ts'
import { participationBar, participationText } from '#src/web/hr/charts/participation-bar.ts'
import type { Band, Table } from '#src/web/parts.page.ts'

/** The bands of last midnight, group by group: bars, and the same as a table. */
export function participationPart(view: CampaignView, groups: readonly GroupParticipation[]) {
  const { language } = view.reader
  const { rows, pager } = shownOf(view.reader, groups, view.from)
  const [first] = groups
  return {
    day: first
      ? say(language, 'admin.participation-day', { day: formatDate(language, first.day) })
      : null,
    bands: rows.map((group) => bandOf(view, group)),
    table: participationTable(view, rows),
    pager,
    none: {
      title: say(language, 'admin.participation-none'),
      text: say(language, 'admin.participation-none-text'),
      action: null,
    },
  }
}

function bandOf({ reader: { language } }: CampaignView, group: GroupParticipation): Band {
  const { label, invited, from, to } = group
  const participation = { language, invited, from, to }
  return { label, text: participationText(participation), svg: participationBar(participation) }
}

function participationTable(
  { reader: { language } }: CampaignView,
  groups: readonly GroupParticipation[],
): Table {
  const number = (value: number) => formatNumber(language, value)
  return {
    caption: say(language, 'admin.participation'),
    columns: [
      textColumn(say(language, 'admin.group')),
      numberColumn(say(language, 'admin.invited')),
      numberColumn(say(language, 'admin.participation-band')),
    ],
    rows: groups.map(({ label, invited, from, to }) => ({
      head: label,
      href: null,
      cells: [
        numberCell(number(invited)),
        numberCell(
          say(language, 'admin.participation-from-to', { from: number(from), to: number(to) }),
        ),
      ],
    })),
  }
}
