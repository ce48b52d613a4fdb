import type { Localised, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'

type Change = (text: Localised) => Localised

/** The questionnaire with every translated text changed; what may be left out, and has no words then, is left out. */
export function mapTexts(questionnaire: Questionnaire, change: Change): Questionnaire {
  const { attribution, ...rest } = questionnaire
  const optional = <Name extends string>(name: Name, text: Localised | undefined) => {
    const changed = text && change(text)
    return (changed && !isBlank(changed) ? { [name]: changed } : {}) as { [Key in Name]: Localised }
  }
  return {
    ...rest,
    title: change(questionnaire.title),
    ...optional('attribution', attribution),
    exit: change(questionnaire.exit),
    scales: Object.fromEntries(
      Object.entries(questionnaire.scales).map(([id, { labels, ends, ...scale }]) => [
        id,
        {
          ...scale,
          labels: unlessBlank(labels?.map(change) ?? null),
          ends: ends && unlessBlank({ low: change(ends.low), high: change(ends.high) }),
        },
      ]),
    ),
    items: questionnaire.items.map((item) => ({ ...item, text: change(item.text) })),
    factors: questionnaire.factors.map(({ description, ...factor }) => ({
      ...factor,
      title: change(factor.title),
      ...optional('description', description),
    })),
    openQuestions: questionnaire.openQuestions.map((asked) => ({
      ...asked,
      text: change(asked.text),
    })),
  }
}

export const isBlank = (text: Localised) => Object.keys(text).length === 0

/** The texts, `null` where none of them has a word. */
export const unlessBlank = <Texts extends Localised[] | Record<string, Localised>>(
  texts: Texts | null,
): Texts | null => (texts === null || Object.values(texts).every(isBlank) ? null : texts)
