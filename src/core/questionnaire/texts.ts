import { Problem } from '#src/core/problem.ts'
import type { Localised, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { UNWRITABLE } from '#src/core/questionnaire/writable.ts'

/** Throws unless every text is written in every language of the questionnaire, and with nothing that nobody sees. */
export function checkTexts(questionnaire: Questionnaire) {
  for (const { path, text } of textsOf(questionnaire)) {
    for (const language of questionnaire.languages)
      if (text[language] === undefined)
        throw new Problem('questionnaire.text-missing', { path, language })
    for (const [language, words] of Object.entries(text))
      if (UNWRITABLE.test(words)) throw new Problem('questionnaire.unwritable', { path, language })
  }
  for (const { id, facet } of questionnaire.items)
    if (facet !== undefined && UNWRITABLE.test(facet))
      throw new Problem('questionnaire.unwritable', { path: `items.${id}.facet` })
}

/** Every text that a person reads, with its place, in the order of the questionnaire. */
export function textsOf(questionnaire: Questionnaire): { path: string; text: Localised }[] {
  const { title, attribution, exit, scales, items, factors, openQuestions } = questionnaire
  return [
    { path: 'title', text: title },
    ...(attribution ? [{ path: 'attribution', text: attribution }] : []),
    { path: 'exit', text: exit },
    ...Object.entries(scales).flatMap(([id, scale]) => [
      ...(scale.labels ?? []).map((text, index) => ({
        path: `scales.${id}.labels.${index}`,
        text,
      })),
      ...Object.entries(scale.ends ?? {}).map(([end, text]) => ({
        path: `scales.${id}.ends.${end}`,
        text,
      })),
    ]),
    ...items.map(({ text }, index) => ({ path: `items.${index}.text`, text })),
    ...factors.flatMap(({ title, description }, index) => [
      { path: `factors.${index}.title`, text: title },
      ...(description ? [{ path: `factors.${index}.description`, text: description }] : []),
    ]),
    ...openQuestions.map(({ text }, index) => ({ path: `openQuestions.${index}.text`, text })),
  ]
}
