import type { WorksCouncilPack } from '#src/core/papers/works-council-pack.ts'
import { scaleOf } from '#src/core/questionnaire/items.ts'
import type { Item, Localised, Scale } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { formatList } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'

type Written = Readonly<{ language: Language; text: string }>
type Asked = Readonly<{ code: string; texts: Written[] }>
type Part = Readonly<{ titles: Written[]; scales: { points: Written[]; items: Asked[] }[] }>

/** All questions of a campaign, each in all of its languages; a scale is written where it is not the one before. */
export function questionsPart(language: Language, { questionnaire, frozen }: WorksCouncilPack) {
  const { content, languages, id, version, sha256 } = questionnaire
  const { factors, outcomes, openQuestions, items } = content
  const inAll = (text: Localised): Written[] =>
    languages.map((code) => ({ language: code, text: readIn(content, code, text) }))
  const saidInAll = (key: 'survey.outcomes.title' | 'survey.open.title'): Written[] =>
    languages.map((code) => ({ language: code, text: say(code, key) }))
  let shown = ''
  const pointsOnce = (scale: string, item: Item | undefined): Written[] => {
    if (!item || scale === shown) return []
    shown = scale
    return pointsIn(languages, inAll, scaleOf(content, item))
  }
  const part = (titles: Written[], ids: readonly string[]): Part => {
    const asked = items.filter((item) => ids.includes(item.id))
    const byScale = Map.groupBy(asked, ({ scale }) => scale)
    return {
      titles,
      scales: [...byScale].map(([scale, some]) => ({
        points: pointsOnce(scale, some[0]),
        items: some.map((item) => ({ code: item.id, texts: inAll(item.text) })),
      })),
    }
  }
  const parts = [
    ...factors.map((factor) => part(inAll(factor.title), factor.items)),
    ...(outcomes.length > 0 ? [part(saidInAll('survey.outcomes.title'), outcomes)] : []),
  ]
  return {
    lead: say(language, 'pack.questions.lead', {
      items: items.length,
      open: openQuestions.length,
      exit: readIn(content, language, content.exit),
    }),
    languages: say(language, 'pack.questions.languages', {
      languages: formatList(
        language,
        languages.map((code) => say(language, `common.language.${code}`)),
      ),
    }),
    attribution: content.attribution ? readIn(content, language, content.attribution) : null,
    version: say(language, 'pack.questions.version', { id, version }),
    sha256,
    fixed: frozen ? say(language, 'pack.questions.fixed') : null,
    parts,
    open: {
      titles: saidInAll('survey.open.title'),
      items: openQuestions.map(({ id: code, text }) => ({ code, texts: inAll(text) })),
    },
  }
}

function pointsIn(
  languages: readonly Language[],
  inAll: (text: Localised) => Written[],
  { min, max, labels, ends }: Scale,
): Written[] {
  const words = (labels ?? (ends ? [ends.low, ends.high] : [])).map(inAll)
  return languages.map((language, at) => {
    const range = say(language, 'common.range', { from: min, to: max })
    const said = words.map((written) => written[at]?.text ?? '').join(' · ')
    const points = said ? `${range} (${said})` : range
    return { language, text: say(language, 'pack.questions.scale', { points }) }
  })
}
