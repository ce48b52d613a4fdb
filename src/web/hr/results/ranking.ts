import { readIn } from '#src/core/questionnaire/reading.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { HeatMapLevel } from '#src/services/reports/heat-map.ts'
import type { ViewColumn } from '#src/web/hr/results/columns.ts'

/** Whether the order of rows means anything: which factors tell departments apart reliably, and by what rows are sorted. */
export function rankSentences(
  language: Language,
  level: HeatMapLevel,
  columns: readonly ViewColumn[],
): string[] {
  if (level.sort === null) {
    const may = mayRank(language, level)
    return may.length === 0
      ? [say(language, 'report.tree-order')]
      : [say(language, 'statistics.rank.order'), ...may]
  }
  const { column } = level.sort
  const label = columns.find((one) => one.column === column)?.label ?? plainLabel(language, column)
  return [
    say(language, 'statistics.view.sorted', { column: label }),
    ...(isUnsure(level, column)
      ? [say(language, 'statistics.rank.not-this')]
      : mayRank(language, level)),
  ]
}

/** In a sentence or two; none where nothing was published of it. */
function mayRank(language: Language, { company, questionnaire }: HeatMapLevel): string[] {
  const known = (company?.agreement ?? []).filter(({ icc2 }) => icc2 !== null)
  if (known.length === 0) return []
  const rankable = questionnaire.factors.filter(({ id }) =>
    known.some(({ factor, mayRank }) => mayRank && factor === id),
  )
  if (rankable.length === 0) return [say(language, 'statistics.rank.none')]
  const groups = say(language, 'statistics.rank.groups')
  if (rankable.length === questionnaire.factors.length)
    return [say(language, 'statistics.rank.all'), groups]
  const names = rankable.map(({ title }) => readIn(questionnaire, language, title))
  return [
    say(language, 'statistics.rank.some', { names: names.join(' · ') }),
    say(language, 'statistics.rank.others'),
    groups,
  ]
}

/** A factor, or an item of one, whose department means differ by hardly more than chance, or of which that is unknown. */
function isUnsure({ company, questionnaire }: HeatMapLevel, column: string): boolean {
  const [kind, id = ''] = column.split(/:(.*)/s)
  if (kind !== 'factor' && kind !== 'item') return false
  const own = questionnaire.factors.find(
    (factor) => factor.id === id || (kind === 'item' && factor.items.includes(id)),
  )
  return !company?.agreement.some(({ factor, mayRank }) => mayRank && factor === own?.id)
}

function plainLabel(language: Language, column: string): string {
  if (column === 'name') return say(language, 'report.department')
  if (column === 'counted') return say(language, 'report.counted')
  return column === 'rate' ? say(language, 'report.rate') : say(language, 'report.index')
}
