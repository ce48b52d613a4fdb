import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import {
  type DraftField,
  hasWords,
  plainField,
  reworded,
  textFields,
} from '#src/core/questionnaire/draft/field.ts'
import { unlessBlank } from '#src/core/questionnaire/draft/map-texts.ts'
import type { Scale } from '#src/core/questionnaire/questionnaire.ts'

/** What can be entered of a scale: a word for each point, words for its ends, its classes, its first number. */
export function scaleFields(content: DraftContent, id: string): DraftField[] {
  const found = content.scales[id]
  if (!found) return []
  const name = (part: string) => `scale:${id}:${part}`
  const change = (given: DraftContent, work: (scale: Scale) => Scale): DraftContent => {
    const scale = given.scales[id]
    return scale ? { ...given, scales: { ...given.scales, [id]: work(scale) } } : given
  }
  const { min, labels, ends, classes } = found
  return [
    ...pointsOf(found).flatMap((_, at) =>
      textFields(content, {
        name: name(`label:${at}`),
        text: labels?.[at] ?? {},
        longest: 'label',
        isNeeded: hasWords(content, labels ?? []),
        put: (given, language, words) =>
          change(given, (scale) => {
            const rows = pointsOf(scale).map((_, index) => scale.labels?.[index] ?? {})
            const changed = rows.map((row, index) =>
              index === at ? reworded(row, language, words) : row,
            )
            return { ...scale, labels: unlessBlank(changed) }
          }),
      }),
    ),
    ...(['low', 'high'] as const).flatMap((end) =>
      textFields(content, {
        name: name(end),
        text: ends?.[end] ?? {},
        longest: 'label',
        isNeeded: ends !== null && hasWords(content, [ends.low, ends.high]),
        put: (given, language, words) =>
          change(given, (scale) => {
            const before = scale.ends ?? { low: {}, high: {} }
            const changed = { ...before, [end]: reworded(before[end], language, words) }
            return { ...scale, ends: unlessBlank(changed) }
          }),
      }),
    ),
    pointField(name('unfavourable'), classes.unfavourable[1], (given, point) =>
      change(given, (scale) => classed(scale, point, scale.classes.favourable[0])),
    ),
    pointField(name('favourable'), classes.favourable[0], (given, point) =>
      change(given, (scale) => classed(scale, scale.classes.unfavourable[1], point)),
    ),
    // the last: it moves the classes along
    pointField(name('min'), min, (given, point) =>
      change(given, (scale) => shifted(scale, point - scale.min)),
    ),
  ]
}

/** The numbers of a scale, the lowest first. */
export const pointsOf = ({ min, max }: Pick<Scale, 'min' | 'max'>): number[] =>
  Array.from({ length: Math.max(0, max - min + 1) }, (_, at) => min + at)

/** A scale with a point more at its top; its class is favourable. */
export function withPoint({ max, labels, classes, ...scale }: Scale): Scale {
  const [from] = classes.favourable
  return {
    ...scale,
    max: max + 1,
    labels: labels && [...labels, {}],
    classes: { ...classes, favourable: [from, max + 1] },
  }
}

/** A scale without its top point; the classes below keep theirs as far as there are points. */
export function withoutPoint(scale: Scale): Scale {
  const max = scale.max - 1
  const { unfavourable, favourable } = scale.classes
  const labels = unlessBlank(scale.labels?.slice(0, max - scale.min + 1) ?? null)
  const shorter = { ...scale, max, labels }
  const from = Math.min(favourable[0], max)
  return classed(shorter, Math.max(scale.min, Math.min(unfavourable[1], from - 1)), from)
}

/** Unfavourable up to a point, favourable from another on, neutral between them where there is anything between. */
function classed(scale: Scale, unfavourable: number, favourable: number): Scale {
  const { min, max } = scale
  const neutral: Scale['classes']['neutral'] =
    unfavourable + 1 < favourable ? [unfavourable + 1, favourable - 1] : null
  return {
    ...scale,
    classes: { unfavourable: [min, unfavourable], neutral, favourable: [favourable, max] },
  }
}

function shifted(scale: Scale, by: number): Scale {
  const { min, max, classes } = scale
  if (min + by < LOWEST || max + by > HIGHEST) return scale
  const moved = ([from, to]: readonly [number, number]): [number, number] => [from + by, to + by]
  return {
    ...scale,
    min: min + by,
    max: max + by,
    classes: {
      unfavourable: moved(classes.unfavourable),
      neutral: classes.neutral && moved(classes.neutral),
      favourable: moved(classes.favourable),
    },
  }
}

const LOWEST = -100
const HIGHEST = 100

/** A number that is chosen among those of a list; what is no such number changes nothing. */
const pointField = (
  name: string,
  point: number,
  put: (content: DraftContent, point: number) => DraftContent,
): DraftField =>
  plainField(name, String(point), (given, value) =>
    /^-?\d{1,2}$/.test(value) ? put(given, Number(value)) : given,
  )
