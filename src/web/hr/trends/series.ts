import { readIn } from '#src/core/questionnaire/reading.ts'
import type { TrendPoint, TrendScore } from '#src/core/report/trends/trends.ts'
import { formatDate, formatNumber, formatShortDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { TrendsReading } from '#src/services/reports/trends.ts'
import { scoreText, scoreTold } from '#src/web/hr/charts/figures.ts'
import type { TrendPlace } from '#src/web/hr/charts/trend-lines.ts'

/** The index or a factor at each survey; `wasAsked` tells a score that is missing from a question that was not put. */
export type Series = Readonly<{
  name: string
  places: readonly (TrendPlace & { wasAsked: boolean })[]
}>

/** The index, then every factor that was ever asked. */
export function seriesOf(language: Language, { trends, places }: TrendsReading): Series[] {
  const { points, factors } = trends
  const indices = points.map((point) => placeOf(language, point, point.index))
  return [
    { name: say(language, 'report.index-is'), places: indices },
    ...factors.map((id) => ({
      name: titleOf(language, trends.campaign, places, id),
      places: points.map((point) =>
        placeOf(language, point, point.factors.find((factor) => factor.id === id) ?? null),
      ),
    })),
  ]
}

/** "Spring (30 April 2026)". */
export const surveyName = (language: Language, { campaign }: Pick<TrendPoint, 'campaign'>) =>
  say(language, 'trend.survey', {
    title: campaign.title,
    day: formatDate(language, campaign.closesOn),
  })

/** As the campaign looked from calls it, else the latest that asks it. */
export function titleOf(
  language: Language,
  campaign: string,
  places: TrendsReading['places'],
  id: string,
): string {
  const own = places.filter((place) => place.campaign.id === campaign)
  for (const { questionnaire } of [...own, ...places.toReversed()]) {
    const factor = questionnaire.factors.find((candidate) => candidate.id === id)
    if (factor) return readIn(questionnaire, language, factor.title)
  }
  return id
}

function placeOf(language: Language, point: TrendPoint, score: TrendScore | null) {
  const value = score === null || score.score === null ? null : { ...score, score: score.score }
  const interval = score?.interval ?? null
  return {
    day: formatShortDate(language, point.campaign.closesOn),
    told: say(language, 'trend.point', {
      survey: surveyName(language, point),
      score: value
        ? interval
          ? intervalText(language, scoreText(language, value), interval)
          : scoreTold(language, value)
        : say(language, 'report.no-report'),
    }),
    value,
    interval,
    continues: score?.continues ?? false,
    wasAsked: score !== null,
  }
}

/** "62 (95%: 58–66)". */
export const intervalText = (
  language: Language,
  score: string,
  [low, high]: readonly [number, number],
) =>
  say(language, 'trend.interval', {
    score,
    low: formatNumber(language, Math.floor(low)),
    high: formatNumber(language, Math.ceil(high)),
  })
