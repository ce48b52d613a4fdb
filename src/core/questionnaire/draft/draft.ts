import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { mapTexts } from '#src/core/questionnaire/draft/map-texts.ts'
import { checkMembership } from '#src/core/questionnaire/membership.ts'
import {
  type Questionnaire,
  questionnaireShape,
  type Scale,
} from '#src/core/questionnaire/questionnaire.ts'
import { pointsIn } from '#src/core/questionnaire/scale-check.ts'
import { tidyText } from '#src/core/questionnaire/writable.ts'

/** The longest text that a draft keeps, whatever it is: what is longer than a release allows is kept, and said. */
export const LONGEST_IN_DRAFT = 5000

/** A questionnaire in the making: the same parts, of which any may be missing or too long. Its ids are sound. */
export const DraftContent = questionnaireShape(
  () => z.string().max(LONGEST_IN_DRAFT),
  z.string().max(LONGEST_IN_DRAFT),
  0,
)

export type DraftContent = Questionnaire

/**
 * The draft in a JSON value of unknown origin, its texts tidied and blank ones left out. Throws
 * `questionnaire.malformed`, or the key for parts that do not fit together; an incomplete draft is none of these.
 */
export function parseDraft(value: unknown): DraftContent {
  const { success, data, error } = DraftContent.safeParse(value)
  if (!success) {
    const issue = error.issues[0]
    const path = issue?.path.join('.') ?? ''
    throw new Problem('questionnaire.malformed', { path, reason: issue?.message ?? '' })
  }
  checkMembership(data)
  const scales = Object.entries(data.scales).map(([id, scale]) => [id, padded(id, scale)])
  return tidied({ ...data, scales: Object.fromEntries(scales) })
}

/** The scale with a label, be it blank, for each of its points where it has labels. */
function padded(id: string, scale: Scale): Scale {
  const points = pointsIn(id, scale)
  const { labels } = scale
  if (labels === null) return scale
  if (labels.length > points)
    throw new Problem('questionnaire.scale-labels', { scale: id, points, labels: labels.length })
  return { ...scale, labels: Array.from({ length: points }, (_, at) => labels[at] ?? {}) }
}

/** The draft with its texts made fit to keep, blank ones left out. */
export function tidied(content: DraftContent): DraftContent {
  const { id, items, ...rest } = mapTexts(content, (text) =>
    Object.fromEntries(
      Object.entries(text)
        .map(([language, words]) => [language, tidyText(words)] as const)
        .filter(([, words]) => words !== ''),
    ),
  )
  return {
    ...rest,
    id: tidyText(id),
    items: items.map(({ facet = '', ...item }) => {
      const note = tidyText(facet)
      return note === '' ? item : { ...item, facet: note }
    }),
  }
}
