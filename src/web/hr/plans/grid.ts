import type { Grade } from '#src/core/actions/action.ts'
import type { ReportAction } from '#src/core/actions/report-plan.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import { formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { NOTHING } from '#src/web/hr/charts/figures.ts'
import type { Table } from '#src/web/parts.page.ts'

const GRADES: readonly Grade[] = [1, 2, 3]

/** Probability by impact, in words; what is not rated stands below. `null` where nothing is rated. */
export function gradeGrid(
  language: Language,
  actions: readonly ReportAction[],
): { table: Table; unrated: string | null } | null {
  const rated = actions.filter(({ probability, impact }) => probability !== null && impact !== null)
  if (rated.length === 0) return null
  const named = (some: readonly ReportAction[]) =>
    some.map(({ title }) => textIn(language, title).text).join(' · ')
  const others = actions.filter((action) => !rated.includes(action))
  return {
    table: {
      caption: say(language, 'plan.grid.caption'),
      columns: [
        { label: say(language, 'plan.probability'), numeric: false },
        ...GRADES.map((grade) => ({
          label: say(language, 'plan.grid.impact', {
            grade: say(language, `plan.impact.${grade}`),
          }),
          numeric: false,
        })),
      ],
      rows: GRADES.toReversed().map((probability) => ({
        head: say(language, `plan.grade.${probability}`),
        href: null,
        cells: GRADES.map((impact) => {
          const here = rated.filter(
            (one) => one.probability === probability && one.impact === impact,
          )
          return { text: here.length > 0 ? named(here) : NOTHING, numeric: false }
        }),
      })),
    },
    unrated:
      others.length === 0
        ? null
        : say(language, 'plan.grid.unrated', {
            actions: formatList(
              language,
              others.map(({ title }) => textIn(language, title).text),
            ),
          }),
  }
}
