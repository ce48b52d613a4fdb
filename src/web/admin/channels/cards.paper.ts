import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { areFew } from '#src/services/channels/card-piles.ts'
import type { CardSheet } from '#src/services/channels/print-cards.ts'
import type { Paper } from '#src/services/pool.ts'
import { qrPicture } from '#src/web/admin/channels/qr-picture.ts'

/** The cards of a group, to be cut: in all languages of the campaign, in random order, with nothing of a person. */
export function cardsPaper(language: Language, sheet: CardSheet): Paper {
  const { campaign, pile, cards } = sheet
  const own = campaign.languages.includes(language) ? language : (campaign.languages[0] ?? 'en')
  // of two or three cards it can be known who took which
  const what = areFew(pile, campaign) ? 'channel.print.what-few' : 'channel.print.what'
  const title = say(language, 'channel.print.sheet', { label: pile.label, count: cards.length })
  return {
    template: 'cards',
    data: {
      language,
      title,
      day: campaign.closesOn.split('-').map(Number),
      campaign: campaign.title,
      box: say(language, 'channel.print.box'),
      shortLink: withoutScheme(sheet.shortLink),
      code: say(own, 'channel.print.code'),
      check: `${say(own, 'channel.print.check')} ${sheet.checkNumber}`,
      lines: campaign.languages.map((code) => ({
        language: code,
        until: say(code, 'channel.print.until', { day: formatDate(code, campaign.closesOn) }),
        text: `${say(code, what)} ${say(code, 'channel.print.seen', { k: campaign.k })}`,
      })),
      cards: cards.map(({ code, link }) => ({
        code,
        picture: qrPicture(link, say(own, 'channel.print.qr')),
      })),
    },
  }
}

/** What has to be typed: browsers put the scheme before it by themselves. */
export const withoutScheme = (link: string): string => link.replace(/^https?:\/\//, '')
