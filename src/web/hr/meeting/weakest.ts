import { ANSWER_CLASSES } from '#src/core/questionnaire/scale.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ReportReading } from '#src/services/reports/read-report.ts'
import { distributionBars } from '#src/web/hr/charts/distribution/distribution-bars.ts'
import { inBothRooms } from '#src/web/hr/charts/svg.ts'
import { titleOf } from '#src/web/hr/report/factors.ts'

type Factor = ReportReading['report']['factors'][number]

/** How the answers to a factor lie, as one bar; `null` where nothing counts. */
export function shapeOf(language: Language, reading: ReportReading, factor: Factor) {
  const parts = ANSWER_CLASSES.map((name) => ({ name, share: factor[name] }))
  const shares = parts.map(({ share }) => (share ?? 0) / 100)
  if (parts.some(({ share }) => share === null)) return null
  return {
    title: say(language, 'meeting.bar'),
    ...inBothRooms(
      distributionBars({
        language,
        kinds: parts.map(({ name }) => ({ label: say(language, `report.${name}`), class: name })),
        items: [
          {
            label: titleOf(language, reading, factor.id),
            shares,
            code: null,
            estimated: factor.codedShare > 0,
          },
        ],
      }),
    ),
  }
}
