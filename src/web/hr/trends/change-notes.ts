import { sameItems } from '#src/core/questionnaire/same-items.ts'
import type { DepartmentChange } from '#src/core/report/trends/standing.ts'
import type { TrendPoint } from '#src/core/report/trends/trends.ts'
import { formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { TrendsReading } from '#src/services/reports/trends.ts'
import { namesOf } from '#src/web/hr/names.ts'
import { surveyName, titleOf } from '#src/web/hr/trends/series.ts'

type Place = TrendsReading['places'][number]

/** What of the department, and of the questions, was different at each survey; where nothing was, that is said. */
export function changeNotes(language: Language, reading: TrendsReading) {
  const { trends, places } = reading
  const surveys = trends.points.flatMap((point, at) => {
    const place = places[at]
    if (!place) return []
    const notes = [
      ...point.changes.map((change) => departmentNote(language, change, point, place)),
      ...itemNotes(language, reading, at),
    ]
    return notes.length > 0 ? [{ survey: surveyName(language, point), notes }] : []
  })
  const present = places.find(({ campaign }) => campaign.id === trends.campaign)
  const names =
    present && present.foreign.length > 0 ? namesOf(language, present.tree, present.foreign) : null
  return {
    surveys,
    now: names === null ? null : say(language, 'trend.now-with', { names }),
    none: surveys.length === 0 && names === null ? say(language, 'trend.changes.none') : null,
  }
}

function departmentNote(
  language: Language,
  change: DepartmentChange,
  { department }: TrendPoint,
  { tree, foreign }: Place,
): string {
  if (change === 'renamed') return say(language, 'trend.renamed', { label: department.label })
  if (change === 'other-teams') return say(language, 'trend.other-teams')
  if (change === 'counted-otherwise')
    return foreign.length === 0
      ? say(language, 'trend.counted-alone')
      : say(language, 'trend.counted-with', { names: namesOf(language, tree, foreign) })
  const above = tree.units[tree.units[department.id]?.parent ?? -1]
  return above
    ? say(language, 'trend.moved', { parent: above.label })
    : say(language, 'trend.moved.top')
}

/** The factors that were asked both times, but otherwise. */
function itemNotes(language: Language, { trends, places }: TrendsReading, at: number): string[] {
  const [before, now] = [places[at - 1]?.questionnaire, places[at]?.questionnaire]
  if (!before || !now) return []
  const changed = now.factors
    .filter(({ id }) => before.factors.some((factor) => factor.id === id))
    .filter(({ id }) => !sameItems(before, now, id))
    .map(({ id }) => titleOf(language, trends.campaign, places, id))
  return changed.length > 0
    ? [say(language, 'trend.other-items', { factors: formatList(language, changed) })]
    : []
}
