import { isIn } from '#src/core/campaign/departments.ts'
import type { Act } from '#src/core/permission.ts'
import type { Problem } from '#src/core/problem.ts'
import { formatList, formatMoment, formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import { areFew, pileName } from '#src/services/channels/card-piles.ts'
import type { CardReading, ShownPile } from '#src/services/channels/cards.ts'
import { offeredOf } from '#src/web/admin/asked-fields.ts'
import {
  numberCell,
  numberColumn,
  problemList,
  textCell,
  textColumn,
} from '#src/web/admin/parts.ts'
import { choice, field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Shown = Readonly<{
  choices: CampaignChoices
  /** The departments that a refused form had ticked. */
  ticked: readonly string[] | null
  /** Why cards were to be made again, where that was refused. */
  reason: string
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
    few: fewText(reader, reading),
    printing: piles.length > 0 && !isDraft ? printingPart(reader, reading, shown) : null,
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

function planPart(
  { language }: Reader,
  { campaign, departments }: CardReading,
  { choices, ticked }: Shown,
) {
  const chosen = ticked ?? departments
  const asked = campaign.departments
  // whom the campaign does not ask gets no card; what was ticked elsewhere must not be lost here
  const open = choices.departments.filter(
    ({ path }) => asked === null || isIn(asked, path) || chosen.includes(path),
  )
  const offered = offeredOf(open, chosen)
  return {
    hasDeeper: offered.length < open.length,
    boxes: offered.map(({ path, people }) => ({
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

/** Where so few people have a card that the box hides nobody from whoever hands them out. */
function fewText({ language }: Reader, { campaign, piles }: CardReading): string | null {
  const few = piles.filter((pile) => areFew(pile, campaign))
  if (few.length === 0) return null
  return say(language, campaign.state === 'draft' ? 'channel.few-draft' : 'channel.few', {
    count: few.length,
    k: campaign.k,
  })
}

function groupsTable({ language }: Reader, { campaign, piles }: CardReading): Table {
  const made = ({ madeAt }: ShownPile) =>
    madeAt
      ? formatMoment(language, new Date(madeAt), campaign.timeZone)
      : say(language, 'channel.not-made')
  return {
    caption: say(
      language,
      campaign.state === 'draft' ? 'channel.groups-expected' : 'channel.groups',
    ),
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

/** The forms to make cards and to make them again, and the sentence that stands in the place of the first. */
function printingPart(
  { language }: Reader,
  { campaign, piles }: CardReading,
  { may, reason, problem }: Pick<Shown, 'may' | 'reason' | 'problem'>,
) {
  const nothing = { group: null, again: null, isAgain: false }
  if (campaign.state !== 'open')
    return { ...nothing, instead: say(language, 'channel.print-when-open') }
  if (!may('links')) return { ...nothing, instead: say(language, 'channel.print-administrator') }
  const [waiting, made] = [piles.filter(isWaiting), piles.filter((pile) => !isWaiting(pile))]
  return {
    instead: waiting.length === 0 ? say(language, 'channel.print-all-done') : null,
    group: waiting.length > 0 ? groupChoice(language, 'group', waiting) : null,
    again: made.length > 0 ? againPart(language, made, reason) : null,
    // who sent the first form twice looks for it here
    isAgain: reason !== '' || problem?.key === 'cards.printed',
  }
}

function againPart(language: Language, made: readonly ShownPile[], reason: string) {
  return {
    group: groupChoice(language, 'again', made),
    reason: field({
      name: 'reason',
      label: say(language, 'channel.again-reason'),
      value: reason,
    }),
  }
}

/** `name` makes the two choices of a page two fields. */
const groupChoice = (language: Language, name: 'group' | 'again', piles: readonly ShownPile[]) =>
  choice({
    name,
    label: say(language, 'channel.print-group'),
    options: piles.map((pile) => ({
      value: pileName(pile),
      label: say(language, 'channel.print-option', {
        label: labelOf(language, pile),
        cards: pile.cards,
      }),
      selected: false,
    })),
  })

const isWaiting = ({ madeAt }: ShownPile) => madeAt === null

/** A group, or a part of it where its cards are too many for one paper. */
function labelOf(language: Language, { label, part, parts }: ShownPile): string {
  return parts === 1 ? label : say(language, 'channel.part', { label, part, parts })
}
