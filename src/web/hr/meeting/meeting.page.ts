import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { MeetingReading } from '#src/services/loop/meeting.ts'
import { reportPath } from '#src/web/hr/crumbs.ts'
import { slidesOf } from '#src/web/hr/meeting/slides.ts'
import { languageLinks } from '#src/web/layout.page.ts'

export const meetingPath = (campaign: string, unit: number) =>
  `${reportPath(campaign, unit)}/meeting`

/** One slide of the meeting, numbered from 1, as a page of its own. */
export function meetingPage(language: Language, meeting: MeetingReading, slide: number) {
  const { campaign, report } = meeting.reading
  const slides = slidesOf(language, meeting)
  const shown = slides[slide - 1]
  if (!shown) throw new Problem('page.not-found')
  const path = meetingPath(campaign.id, report.department.id)
  const linkTo = (to: number) => (slides[to - 1] ? `${path}?slide=${to}` : null)
  return {
    language,
    languages: languageLinks(language, LANGUAGES).map((link) => ({
      ...link,
      href: `?slide=${slide}&language=${link.code}`,
    })),
    title: say(language, 'meeting.title', { department: report.department.label }),
    campaign: campaign.title,
    department: report.department.label,
    slide: { ...shown, lines: [...shown.lines] },
    place: { at: slide, of: slides.length },
    progress: say(language, 'meeting.progress', { slide, slides: slides.length }),
    progressLabel: say(language, 'meeting.progress-label', { slide, slides: slides.length }),
    previous: linkTo(slide - 1),
    next: linkTo(slide + 1),
    leave: reportPath(campaign.id, report.department.id),
  }
}
