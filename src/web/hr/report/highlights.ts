import { keepAndWorkOn } from '#src/core/report/highlights.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { classFigure } from '#src/web/hr/report/class-figure.ts'
import { type Asked, askedItems } from '#src/web/hr/report/item-figures.ts'

/** "Keep" and "Work on": a chart of the items that surely stand out, or the sentence that none does. */
export function highlights(asked: Asked, { report }: ReportReading) {
  const { language } = asked
  const { keep, workOn } = keepAndWorkOn(report.items)
  const lists = [
    { name: 'keep', items: keep },
    { name: 'work-on', items: workOn },
  ] as const
  return lists.map(({ name, items }) => {
    const title = say(language, `report.${name}`)
    const subtitle = say(language, `report.${name}.lead`)
    const notes = items.length > 0 && items.length < 3 ? [say(language, 'report.fewer')] : []
    return {
      title,
      figure:
        items.length > 0
          ? classFigure(asked, askedItems(asked, items), { title, subtitle, notes })
          : null,
      none: say(language, `report.${name}.none`),
    }
  })
}
