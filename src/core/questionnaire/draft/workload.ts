import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import { shownLanguages } from '#src/core/questionnaire/draft/field.ts'
import { nextId } from '#src/core/questionnaire/draft/ids.ts'
import { type Localised, MOST } from '#src/core/questionnaire/questionnaire.ts'

/** Ready-made outcomes on the workload: optional, in no factor and so outside the index. */
const WORKLOAD: readonly Readonly<{ facet: string; text: Localised }>[] = [
  {
    facet: 'workload: amount',
    text: {
      fr: 'Ma charge de travail est raisonnable.',
      es: 'Mi carga de trabajo es razonable.',
      en: 'My workload is reasonable.',
    },
  },
  {
    facet: 'workload: time',
    text: {
      fr: 'J’ai assez de temps pour bien faire mon travail.',
      es: 'Tengo tiempo suficiente para hacer bien mi trabajo.',
      en: 'I have enough time to do my work well.',
    },
  },
]

/** Whether the workload is asked already, in these words: a copy has those of its version's languages alone. */
export function asksWorkload(content: DraftContent): boolean {
  const wordsOf = (text: Localised) =>
    canonicalJson(shownLanguages(content).map((language) => text[language] ?? null))
  const asked = new Set(content.items.map(({ text }) => wordsOf(text)))
  return WORKLOAD.some(({ text }) => asked.has(wordsOf(text)))
}

/** The content with the workload as its last outcomes, on the scale of agreement; asked already, it stays as it is. */
export function withWorkload(content: DraftContent, used: ReadonlySet<string>) {
  if (asksWorkload(content) || content.items.length + WORKLOAD.length > MOST.items)
    return { content, at: null }
  const { scale, scales } = agreementIn(content, used)
  const first = Number(nextId(used, LETTER).slice(LETTER.length))
  const items = WORKLOAD.map(({ facet, text }, at) => {
    return { id: `${LETTER}${first + at}`, facet, scale, reversed: false, text }
  })
  return {
    content: {
      ...content,
      scales,
      items: [...content.items, ...items],
      outcomes: [...content.outcomes, ...items.map(({ id }) => id)],
    },
    at: items[0]?.id ?? null,
  }
}

// the letter by which a report of our own questionnaire knows them
const LETTER = 'W'

/** The usual scale of agreement, under whichever name it is here; added where it is not. */
function agreementIn({ scales }: DraftContent, used: ReadonlySet<string>) {
  const { agreement } = DEFAULT_QUESTIONNAIRE.scales
  if (!agreement) throw new RangeError('our own questionnaire has a scale of agreement')
  const wanted = canonicalJson(agreement)
  const found = Object.entries(scales).find(([, scale]) => canonicalJson(scale) === wanted)
  if (found) return { scale: found[0], scales }
  const scale = used.has('agreement') ? nextId(used, 'agreement-') : 'agreement'
  return { scale, scales: { ...scales, [scale]: agreement } }
}
