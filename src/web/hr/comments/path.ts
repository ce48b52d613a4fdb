import type { Language } from '#src/core/words/language.ts'
import type { CommentView } from '#src/services/reports/comments.ts'
import { reportPath } from '#src/web/hr/crumbs.ts'
import type { LanguageLink } from '#src/web/layout.page.ts'

/** The comments of a report as a view shows them. */
export const commentsPath = (campaign: string, unit: number, view: CommentView) =>
  `${reportPath(campaign, unit)}${queryOf(view)}#${placeOf(view)}`

/** The page on which HR removes what names a person; `view` is where the reader comes from. */
export const redactionPath = (
  campaign: string,
  unit: number,
  { comment, view }: Readonly<{ comment: string; view: CommentView }>,
) => `${reportPath(campaign, unit)}/comments/${comment}${queryOf(view)}`

/** The same comments in another language. */
export const inOtherLanguages = (links: LanguageLink[], view: CommentView): LanguageLink[] =>
  queryOf(view) === ''
    ? links
    : links.map((link) => ({
        ...link,
        href: `${queryOf(view, link.code)}#${placeOf(view)}`,
      }))

const placeOf = ({ question }: CommentView) =>
  question === null ? 'comments' : `comments-${question}`

export function queryOf({ search, kind, question, from }: CommentView, language?: Language) {
  const query = new URLSearchParams({
    ...(search === '' ? {} : { search }),
    ...(kind === null ? {} : { kind }),
    ...(question === null || from === 0 ? {} : { question, from: String(from) }),
    ...(language ? { language } : {}),
  }).toString()
  return query && `?${query}`
}
