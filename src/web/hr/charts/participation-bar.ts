import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { chart, element } from '#src/web/hr/charts/svg.ts'

/** How many took part: a band while the campaign is open (ANONYMITY.md R6), one number after close. */
export type Participation = { language: Language; invited: number; from: number; to: number }

export function participationBar(participation: Participation): string {
  const { invited, from, to } = participation
  const at = (people: number) => (invited > 0 ? (people / invited) * WIDTH : 0)
  const bar = { y: 0, height: HEIGHT, rx: HEIGHT / 2 }
  const parts = [
    element('rect', { ...bar, x: 0, width: WIDTH, class: 'track' }),
    to > from ? element('rect', { ...bar, x: 0, width: at(to), class: 'high-soft' }) : '',
    from > 0 ? element('rect', { ...bar, x: 0, width: at(from), class: 'high' }) : '',
  ]
  return chart({ width: WIDTH, height: HEIGHT }, participationText(participation), parts)
}

/** The same in a sentence. */
export function participationText({ language, invited, from, to }: Participation): string {
  const people = (count: number) => formatNumber(language, count)
  if (from === to) {
    return say(language, 'report.participation', {
      counted: people(from),
      invited: people(invited),
    })
  }
  return say(language, 'report.participation.band', {
    from: people(from),
    to: people(to),
    invited: people(invited),
  })
}

const WIDTH = 320
const HEIGHT = 14
