import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { Ruled, Told } from '#src/core/report/sentences/ruled.ts'
import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say, sayWith } from '#src/core/words/words.ts'

/** A sentence in a language: figures in whole numbers, an estimate with the word for it. */
export function sentenceText(
  language: Language,
  questionnaire: Pick<Questionnaire, 'languages' | 'factors'>,
  { rule, numbers = {}, scores = {}, change, factors = {} }: Ruled,
): string {
  const titleOf = (id: string) => {
    const factor = questionnaire.factors.find((candidate) => candidate.id === id)
    return factor ? readIn(questionnaire, language, factor.title) : id
  }
  return sayWith(language, `sentence.rule.${rule}`, {
    ...numbers,
    ...mapped(scores, (score) => scoreText(language, score)),
    ...mapped(factors, titleOf),
    ...(change ? { change: changeText(language, change) } : {}),
  })
}

function scoreText(language: Language, { points, isEstimate }: Told): string {
  const score = formatNumber(language, points)
  return isEstimate ? say(language, 'sentence.estimate', { figure: score }) : score
}

function changeText(language: Language, { points, isEstimate }: Told): string {
  const figure = say(language, 'sentence.points', { points: Math.round(points) })
  return isEstimate ? say(language, 'sentence.estimate', { figure }) : figure
}

const mapped = <Value>(values: Readonly<Record<string, Value>>, text: (value: Value) => string) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)]))
