import type { Scale } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { classOf } from '#src/core/questionnaire/scale.ts'
import { formatNumber } from '#src/core/words/format.ts'
import { say } from '#src/core/words/words.ts'
import type { Distribution, SegmentKind } from '#src/web/hr/charts/distribution/distribution.ts'
import { classFigure } from '#src/web/hr/report/class-figure.ts'
import {
  type Asked,
  type AskedItem,
  barOf,
  codeNotes,
  itemFigure,
} from '#src/web/hr/report/item-figures.ts'
import type { Figure } from '#src/web/parts.page.ts'

/**
 * Items option by option where the report has options, else by class. One chart for each scale and direction: only
 * then do the segments of all its bars mean the same.
 */
export function optionFigures(
  asked: Asked,
  items: readonly AskedItem[],
  { title, hasOptions, kComments }: { title: string; hasOptions: boolean; kComments: number },
): Figure[] {
  const { language } = asked
  if (!hasOptions) {
    const notes = [say(language, 'report.annex.no-options', { kComments })]
    return [classFigure(asked, items, { title, subtitle: null, notes })]
  }
  const charts = [...Map.groupBy(items, ({ item }) => `${item.scale} ${item.reversed}`).values()]
  return charts.map((some, index) =>
    chartOf(asked, some, index === 0 ? title : `${title} (${index + 1})`),
  )
}

/** The options of a scale from the least to the most favourable, with the words in which they were offered. */
export function optionKinds(
  { language, questionnaire }: Asked,
  scale: Scale,
  isReversed: boolean,
): SegmentKind[] {
  const { min, max, labels } = scale
  return Array.from({ length: max - min + 1 }, (_, index) => {
    const place = isReversed ? max - min - index : index
    const label = labels?.[place]
    return {
      label: label ? readIn(questionnaire, language, label) : formatNumber(language, min + place),
      class: classOf(scale, min + index),
    }
  })
}

function chartOf(asked: Asked, items: readonly AskedItem[], title: string): Figure {
  const { language } = asked
  const [first] = items
  if (!first) throw new RangeError('a chart of no items')
  const isReversed = first.item.reversed
  const distribution: Distribution = {
    language,
    kinds: optionKinds(asked, first.scale, isReversed),
    items: items.map((item) => barOf(item, item.figures.options)),
  }
  const notes = [
    ...(isReversed ? [say(language, 'report.annex.reversed')] : []),
    ...codeNotes(language, distribution),
  ]
  return itemFigure(distribution, items, { title, subtitle: endsOf(asked, first.scale), notes })
}

/** What the two ends of a numbered scale were called. */
function endsOf({ language, questionnaire }: Asked, { min, max, labels, ends }: Scale) {
  if (labels || !ends) return null
  const low = readIn(questionnaire, language, ends.low)
  const high = readIn(questionnaire, language, ends.high)
  if (low === String(min) && high === String(max)) return null
  return `${formatNumber(language, min)} = ${low} · ${formatNumber(language, max)} = ${high}`
}
