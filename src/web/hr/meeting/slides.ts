import { strongestAndWeakest } from '#src/core/report/highlights.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { MeetingReading } from '#src/services/loop/meeting.ts'
import { scoreText } from '#src/web/hr/charts/figures.ts'
import { planLines } from '#src/web/hr/meeting/plan.ts'
import { shapeOf } from '#src/web/hr/meeting/weakest.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'
import type { Figure } from '#src/web/parts.page.ts'

/** One thought: a title, at most one thing in the largest type, a few lines, at most one chart. */
export type Slide = Readonly<{
  title: string
  big: string | null
  lines: readonly string[]
  figure: Pick<Figure, 'title' | 'svg' | 'narrow'> | null
}>

const NOTHING_MORE = { big: null, lines: [], figure: null } as const

/** The slides of a team meeting, in their order. No comment is among them. */
export function slidesOf(language: Language, meeting: MeetingReading): Slide[] {
  const { loop } = meeting.reading.report
  return [
    asked(language, meeting),
    means(language, meeting),
    strongest(language, meeting),
    weakest(language, meeting),
    changed(language, meeting),
    ...loop.questions.map(
      ({ text }): Slide => ({
        ...NOTHING_MORE,
        title: say(language, 'meeting.talk'),
        big: text[language],
        lines: [say(language, 'meeting.talk.rule')],
      }),
    ),
    { ...NOTHING_MORE, title: say(language, 'meeting.plan'), lines: planLines(language, meeting) },
    {
      ...NOTHING_MORE,
      title: say(language, 'meeting.thanks'),
      lines: [say(language, 'meeting.thanks.text')],
    },
  ]
}

function asked(language: Language, { reading }: MeetingReading): Slide {
  const { report, tree, foreign, questionnaire } = reading
  const number = (value: number) => formatNumber(language, value)
  return {
    ...NOTHING_MORE,
    title: say(language, 'meeting.asked'),
    big: say(language, 'meeting.answered', {
      counted: number(report.counted),
      invited: number(report.invited),
    }),
    lines: [
      say(language, 'meeting.asked.text', {
        items: questionnaire.items.length,
        factors: questionnaire.factors.length,
      }),
      ...(foreign.length > 0
        ? [say(language, 'meeting.with', { names: namesOf(language, tree, foreign) })]
        : []),
    ],
  }
}

function means(language: Language, { reading }: MeetingReading): Slide {
  const { index } = reading.report
  const score = index.score === null ? null : scoreText(language, { ...index, score: index.score })
  return {
    ...NOTHING_MORE,
    title: say(language, 'meeting.means'),
    big: score && say(language, 'meeting.index', { score }),
    lines: [
      say(language, 'meeting.means.scale'),
      say(language, 'meeting.means.promise'),
      say(language, 'meeting.means.codes'),
    ],
  }
}

function strongest(language: Language, { reading }: MeetingReading): Slide {
  const title = say(language, 'meeting.strongest')
  const found = strongestAndWeakest(reading.report.factors).strongest
  if (found?.score == null)
    return { ...NOTHING_MORE, title, lines: [say(language, 'meeting.strongest.none')] }
  const score = scoreText(language, { ...found, score: found.score })
  const lines = [say(language, 'meeting.score', { score })]
  return { ...NOTHING_MORE, title, big: titleOf(language, reading, found.id), lines }
}

function weakest(language: Language, { reading }: MeetingReading): Slide {
  const title = say(language, 'meeting.weakest')
  const found = strongestAndWeakest(reading.report.factors).weakest
  if (found?.score == null)
    return { ...NOTHING_MORE, title, lines: [say(language, 'meeting.weakest.none')] }
  const score = scoreText(language, { ...found, score: found.score })
  return {
    title,
    big: titleOf(language, reading, found.id),
    lines: [say(language, 'meeting.score', { score })],
    figure: shapeOf(language, reading, found),
  }
}

function changed(language: Language, { reading }: MeetingReading): Slide {
  const { previous, sentences } = reading.report
  const change = sentences.find(({ about }) => about === 'change')
  const text = previous && change ? change.text[language] : say(language, 'meeting.changed.first')
  return { ...NOTHING_MORE, title: say(language, 'meeting.changed'), big: text }
}
