import { formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { meetingPath } from '#src/web/hr/meeting/meeting.page.ts'

/** "Two-way loop": what came in words, and what the team may talk about. */
export function loopSection(language: Language, { report }: ReportReading) {
  return {
    title: say(language, 'loop.section'),
    voices: voicesText(language, report.loop.voices),
    questionsTitle: say(language, 'loop.questions'),
    lead: say(language, 'loop.questions.lead'),
    questions: report.loop.questions.map(({ use, text }) => ({
      use: say(language, `loop.use.${use}`),
      text: text[language],
    })),
    meeting: meetingPath(report.campaign, report.department.id),
  }
}

type Voices = ReportReading['report']['loop']['voices']

/** How many suggestions, pieces of advice and complaints came; `null` where the questionnaire asks for none. */
function voicesText(language: Language, voices: Voices): string | null {
  if (voices === null) return say(language, 'loop.voices.none')
  if (voices.length === 0) return null
  const list = voices.map(({ kind, count }) => say(language, `loop.voices.${kind}`, { count }))
  return say(language, 'loop.voices', { list: formatList(language, list) })
}
