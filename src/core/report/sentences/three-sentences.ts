import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { FiguresOfReport } from '#src/core/report/report.ts'
import type { About, Rule } from '#src/core/report/sentences/ruled.ts'
import { ruleSentences } from '#src/core/report/sentences/rules.ts'
import { sentenceText } from '#src/core/report/sentences/texts.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

type Texts = Readonly<Record<Language, string>>

/** A sentence of a report: the rule that made it, what it says in each language, and where HR wrote it instead. */
export type ReportSentence = Readonly<{
  about: About
  rule: Rule
  text: Texts
  edited: readonly Language[]
}>

/** A sentence that HR put in place of the automatic one, in one language. */
export type EditedSentence = Readonly<{ about: About; language: Language; text: string }>

type Titles = Pick<Questionnaire, 'languages' | 'factors'>

/** The three sentences as they are read: edited where HR edited them, automatic everywhere else. */
export function threeSentences(
  report: FiguresOfReport,
  questionnaire: Titles,
  edited: readonly EditedSentence[],
): ReportSentence[] {
  return ruleSentences(report).map((ruled) => {
    const { about, rule } = ruled
    const own = edited.filter((sentence) => sentence.about === about)
    const textIn = (language: Language) =>
      own.find((sentence) => sentence.language === language)?.text ??
      sentenceText(language, questionnaire, ruled)
    return {
      about,
      rule,
      text: { fr: textIn('fr'), es: textIn('es'), en: textIn('en') },
      edited: LANGUAGES.filter((one) => own.some(({ language }) => language === one)),
    }
  })
}
