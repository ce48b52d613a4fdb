import type { ActionTerms } from '#src/core/actions/action.ts'
import type { Texts } from '#src/core/campaign/commitment.ts'
import { Problem } from '#src/core/problem.ts'
import { isVisible } from '#src/core/questionnaire/writable.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { tidyLines } from '#src/core/words/tidy-lines.ts'

/** The longest texts of an action, in characters. */
export const LONGEST_TEXTS = {
  title: 160,
  told: 400,
  means: 600,
  evidence: 600,
  indicator: 600,
  note: 600,
} as const
type Field = keyof typeof LONGEST_TEXTS

/**
 * The terms as they are kept: texts trimmed and without invisible marks, languages without a text left out, the address
 * of the owner in lower case, blank = nobody. Throws where no language has a title, or a text is too long; the details
 * name the field, and its language where it has one.
 */
export function tidyTerms(entered: ActionTerms): ActionTerms {
  const title = tidyLiness('title', entered.title)
  if (Object.keys(title).length === 0) throw new Problem('action.title-missing', { field: 'title' })
  return {
    step: entered.step,
    factor: entered.factor,
    item: entered.item,
    title,
    told: tidyLiness('told', entered.told),
    means: shortText('means', entered.means),
    evidence: shortText('evidence', entered.evidence),
    indicator: shortText('indicator', entered.indicator),
    owner: entered.owner?.trim().toLowerCase() || null,
    dueOn: entered.dueOn,
    probability: entered.probability,
    impact: entered.impact,
    target: entered.target,
    entry: entered.entry,
  }
}

/** A text of an action, tidied; throws where it is longer than its field takes, or holds half a character. */
export function shortText(field: Field, entered: string, place: { language?: string } = {}) {
  const text = tidyLines(entered)
  const most = LONGEST_TEXTS[field]
  if ([...text].length > most || !text.isWellFormed())
    throw new Problem('action.text-too-long', { field, ...place, most })
  return text
}

function tidyLiness(field: 'title' | 'told', texts: Texts): Texts {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = shortText(field, texts[language] ?? '', { language })
      return isVisible(text) ? [[language, text]] : []
    }),
  )
}
