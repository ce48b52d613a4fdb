import type {
  Item,
  Localised,
  Questionnaire,
  Scale,
} from '#src/core/questionnaire/questionnaire.ts'

/** A small questionnaire that fits together: one factor of all items unless said otherwise. */
export function aQuestionnaire(changes: Partial<Questionnaire> = {}): Questionnaire {
  const items = changes.items ?? [anItem()]
  return {
    id: 'small',
    title: inAll('Title'),
    languages: ['fr', 'es', 'en'],
    exit: inAll('Exit'),
    scales: { agreement: aScale() },
    items,
    factors: [{ id: 'F', title: inAll('Factor'), items: items.map(({ id }) => id) }],
    outcomes: [],
    openQuestions: [],
    ...changes,
  }
}

export function anItem(changes: Partial<Item> = {}): Item {
  const text = { fr: 'Je sais.', es: 'Conozco.', en: 'I know.' }
  return { id: 'a', text, scale: 'agreement', reversed: false, ...changes }
}

/** Five points with the usual classes, unless said otherwise. */
export function aScale(changes: Partial<Scale> = {}): Scale {
  const classes: Scale['classes'] = { unfavourable: [1, 2], neutral: [3, 3], favourable: [4, 5] }
  return { min: 1, max: 5, labels: null, ends: null, classes, ...changes }
}

export function inAll(text: string): Localised {
  return { fr: text, es: text, en: text }
}
