import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Factor, Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import type { DetailedFigures } from '#src/core/report/detail.ts'
import { keepAndWorkOn, strongestAndWeakest } from '#src/core/report/highlights.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { isWordKey, sayWith } from '#src/core/words/words.ts'

type Use = 'work-1' | 'work-2' | 'keep' | 'follow-up'

/** A question for a team to talk about; `factor` is what it is about, `null` = no factor of the questionnaire. */
export type TeamQuestion = Readonly<{
  id: string
  use: 'work' | 'keep' | 'follow-up'
  factor: string | null
  text: Readonly<Record<Language, string>>
}>

type Asked = Pick<Questionnaire, 'languages' | 'factors'>
type Choice = Readonly<{ use: Use; factor: string | null }>

/** So many factors are worked on at most. */
const MOST_WORKED_ON = 2

/**
 * The questions for the team meeting, made of a report by rules. To work on: the factor that is surely the lowest, with
 * two questions; else the factors of the items that surely stand out below, with one each; else one that leaves the
 * choice to the team. To keep: the factor, or else the item's, that surely stands out above. Last, how the change will
 * be noticed. Bounds that touch are no rank (ANONYMITY B3). Source: QUESTIONNAIRE 4, section 10.
 */
export function teamQuestions(
  questionnaire: Asked,
  { factors, items }: Pick<DetailedFigures, 'factors' | 'items'>,
): TeamQuestion[] {
  const { strongest, weakest } = strongestAndWeakest(factors)
  const { keep, workOn } = keepAndWorkOn(items)
  const factorsOf = (some: readonly { id: string }[]) => [
    ...new Set(some.flatMap(({ id }) => factorOf(questionnaire, id))),
  ]
  const low = factorsOf(workOn).slice(0, MOST_WORKED_ON)
  const [high = null] = strongest ? [strongest.id] : factorsOf(keep)
  const picks: Choice[] = [
    ...(weakest
      ? (['work-1', 'work-2'] as const).map((use) => ({ use, factor: weakest.id }))
      : low.map((factor) => ({ use: 'work-1' as const, factor }))),
    ...(weakest || low.length > 0 ? [] : [{ use: 'work-1' as const, factor: null }]),
    { use: 'keep', factor: high },
    { use: 'follow-up', factor: null },
  ]
  return picks.map((pick) => questionOf(questionnaire, pick))
}

const factorOf = ({ factors }: Asked, item: string) =>
  factors.filter(({ items }) => items.includes(item)).map(({ id }) => id)

function questionOf(questionnaire: Asked, { use, factor }: Choice): TeamQuestion {
  const asked = questionnaire.factors.find(({ id }) => id === factor)
  const id = idOf(use, asked)
  const textIn = (language: Language) => {
    const key = `question.${id}`
    if (!isWordKey(key)) throw new Error(`no words for ${key}`)
    const title = asked ? readIn(questionnaire, language, asked.title) : ''
    return sayWith(language, key, id.startsWith('factor.') ? { factor: title } : {})
  }
  return {
    id,
    use: use === 'keep' || use === 'follow-up' ? use : 'work',
    factor: asked?.id ?? null,
    text: { fr: textIn('fr'), es: textIn('es'), en: textIn('en') },
  }
}

function idOf(use: Use, factor: Factor | undefined): string {
  if (use === 'follow-up') return use
  if (!factor) return `any.${use}`
  return `${isSeptets(factor) ? factor.id : 'factor'}.${use}`
}

/** Whether a factor is one of Septet's own seven: another questionnaire may call something else F1. */
function isSeptets({ id, title }: Factor): boolean {
  const own = DEFAULT_QUESTIONNAIRE.factors.find((factor) => factor.id === id)
  return own !== undefined && LANGUAGES.some((one) => title[one] === own.title[one])
}
