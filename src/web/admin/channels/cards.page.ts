import type { Act } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import { formatList, formatMoment, formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import { type CardReading, pileName, type ShownPile } from '#src/services/channels/cards.ts'
import { offeredOf } from '#src/web/admin/asked-fields.ts'
import {
  numberCell,
  numberColumn,
  problemList,
  textCell,
  textColumn,
} from '#src/web/admin/parts.ts'
import { choice, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Shown = Readonly<{
  choices: CampaignChoices
  /** The departments that a refused form had ticked. */
  ticked: readonly string[] | null
  problem: Problem | null
  notice: Notice | null
  may: (act: Act) => boolean
}>

export const POSTER_SIZES = ['a4', 'a3'] as const

/** Cards, poster and kiosk of a campaign: the choice in the draft, the making while it is open. */
export function cardsPage(reader: Reader, reading: CardReading, shown: Shown) {
  const { language } = reader
  const { campaign, revision, piles } = reading
  const base = `/campaigns/${campaign.id}`
  const isDraft = campaign.state === 'draft'
  return {
    ...frame(reader, say(language, 'channel.cards-of', { title: campaign.title })),
    ...problemList(language, shown.problem),
    notice: shown.notice,
    campaign: campaign.title,
    back: base,
    base,
    revision,
    plan: isDraft ? planPart(reader, reading, shown) : null,
    planned: isDraft ? null : plannedText(reader, reading),
    groups: piles.length > 0 ? groupsTable(reader, reading) : null,
    printing: piles.length > 0 ? printingPart(reader, reading, shown) : null,
    ways: {
      short: reading.shortLink,
      kiosk: reading.kiosk,
      later: isDraft ? say(language, 'channel.ways-later') : null,
      posters: POSTER_SIZES.map((size) => ({
        href: `${base}/poster.pdf?size=${size}&language=${language}`,
        label: say(language, 'channel.poster', { size: size.toUpperCase() }),
      })),
    },
  }
}

function planPart({ language }: Reader, { departments }: CardReading, { choices, ticked }: Shown) {
  const chosen = ticked ?? departments
  return {
    boxes: offeredOf(choices.departments, chosen).map(({ path, people }) => ({
      value: path,
      label: say(language, 'admin.asked-department', {
        path,
        people: formatNumber(language, people),
      }),
      checked: chosen.includes(path),
    })),
  }
}

function plannedText({ language }: Reader, { departments }: CardReading): string {
  return departments.length === 0
    ? say(language, 'channel.plan-nobody')
    : say(language, 'channel.plan-frozen', { departments: formatList(language, departments) })
}

function groupsTable({ language }: Reader, { campaign, piles }: CardReading): Table {
  const made = ({ madeAt }: ShownPile) =>
    madeAt
      ? formatMoment(language, new Date(madeAt), campaign.timeZone)
      : say(language, 'channel.not-made')
  return {
    caption: say(language, 'channel.groups'),
    columns: [
      textColumn(say(language, 'channel.print-group')),
      numberColumn(say(language, 'channel.people')),
      numberColumn(say(language, 'channel.cards-count')),
      textColumn(say(language, 'channel.made')),
    ],
    rows: piles.map((pile) => ({
      head: labelOf(language, pile),
      href: null,
      cells: [
        numberCell(formatNumber(language, pile.invited)),
        numberCell(formatNumber(language, pile.cards)),
        textCell(made(pile)),
      ],
    })),
  }
}

/** The form, or the sentence that stands in its place. */
function printingPart(
  { language }: Reader,
  { campaign, piles }: CardReading,
  { may }: Pick<Shown, 'may'>,
) {
  const waiting = piles.filter(({ madeAt }) => madeAt === null)
  if (waiting.length === 0) return { instead: say(language, 'channel.print-all-done'), group: null }
  if (campaign.state !== 'open')
    return { instead: say(language, 'channel.print-when-open'), group: null }
  if (!may('links')) return { instead: say(language, 'channel.print-administrator'), group: null }
  return {
    instead: null,
    group: choice({
      name: 'group',
      label: say(language, 'channel.print-group'),
      options: waiting.map((pile) => ({
        value: pileName(pile),
        label: say(language, 'channel.print-option', {
          label: labelOf(language, pile),
          cards: pile.cards,
        }),
        selected: false,
      })),
    }),
  }
}

/** A group, or a part of it where its cards are too many for one paper. */
function labelOf(language: Language, { label, part, parts }: ShownPile): string {
  return parts === 1 ? label : say(language, 'channel.part', { label, part, parts })
}
