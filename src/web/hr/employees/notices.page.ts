import { say } from '#src/core/words/words.ts'
import type { ResultsLinks } from '#src/services/loop/results-links.ts'
import { crumbs } from '#src/web/hr/crumbs.ts'
import { employeesPath } from '#src/web/hr/employees/employees.page.ts'
import { namesOf } from '#src/web/hr/names.ts'
import type { Pager } from '#src/web/parts.page.ts'
import { qrSvg } from '#src/web/qr.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Place = Readonly<{ page: number; pages: number }>

/** A sheet for each group, with its link as a code and as an address, in all languages of the campaign. */
export function noticesPage(reader: Reader, { campaign, tree, links }: ResultsLinks, at: Place) {
  const { language } = reader
  const title = say(language, 'loop.notices.title')
  const release = { href: employeesPath(campaign.id), label: say(language, 'loop.release.title') }
  const { links: first } = crumbs(language, campaign.id, [], title)
  return {
    ...frame(reader, title),
    crumbs: { links: [...first, release], current: title },
    notices: links.map(({ id, units, url }) => {
      const names = namesOf(language, tree, units)
      return {
        id: `notice-${id}`,
        for: say(language, 'loop.notice.for', { names }),
        url,
        qr: qrSvg(url, say(language, 'loop.notice.code', { names })),
        texts: campaign.languages.map((code) => ({
          language: code,
          head: say(code, 'loop.notice.head', { title: campaign.title }),
          scan: say(code, 'loop.notice.scan'),
          same: say(code, 'loop.notice.same'),
        })),
      }
    }),
    pager: pagerOf(reader, campaign.id, at),
  }
}

function pagerOf({ language }: Reader, campaign: string, { page, pages }: Place): Pager | null {
  if (pages === 1) return null
  const linkTo = (to: number, key: 'report.page-before' | 'report.page-after') => ({
    href: `${employeesPath(campaign)}/notices?page=${to}`,
    label: say(language, key),
  })
  return {
    label: say(language, 'loop.notices.title'),
    text: say(language, 'report.page-of', { page, pages }),
    previous: page > 1 ? linkTo(page - 1, 'report.page-before') : null,
    next: page < pages ? linkTo(page + 1, 'report.page-after') : null,
  }
}
