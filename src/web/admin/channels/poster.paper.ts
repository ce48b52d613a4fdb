import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { PosterFacts } from '#src/services/channels/poster.ts'
import type { Paper } from '#src/services/pool.ts'
import { withoutScheme } from '#src/web/admin/channels/cards.paper.ts'
import { qrPicture } from '#src/web/admin/channels/qr-picture.ts'

/** A poster in all languages of the campaign; what it names is the campaign, and nobody in it. */
export function posterPaper(
  language: Language,
  { campaign, shortLink }: PosterFacts,
  size: 'a4' | 'a3',
): Paper {
  const link = withoutScheme(shortLink)
  return {
    template: 'poster',
    data: {
      language,
      size,
      title: campaign.title,
      day: campaign.closesOn.split('-').map(Number),
      link,
      picture: qrPicture(shortLink, say(language, 'channel.poster.qr', { link })),
      parts: campaign.languages.map((code) => ({
        language: code,
        title: say(code, 'channel.poster.title'),
        what: say(code, 'channel.poster.what'),
        seen: say(code, 'channel.print.seen', { k: campaign.k }),
        until: say(code, 'channel.print.until', { day: formatDate(code, campaign.closesOn) }),
      })),
    },
  }
}
