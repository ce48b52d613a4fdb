import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

export const managementItems: Item[] = [
  {
    id: '3.1',
    facet: 'cordial, respectful treatment by the manager',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'La personne qui m’encadre me traite avec cordialité.',
      es: 'Mi responsable me trata con cordialidad.',
      en: 'My manager treats me with courtesy.',
    },
  },
  {
    id: '3.2',
    facet: 'clear guidance from the manager',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'La personne qui m’encadre me donne des indications claires.',
      es: 'Mi responsable me da indicaciones claras.',
      en: 'My manager gives me clear guidance.',
    },
  },
  {
    id: '3.3',
    facet: 'own responsibilities are clear',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Mes responsabilités sont clairement définies.',
      es: 'Mis responsabilidades están claramente definidas.',
      en: 'My responsibilities are clearly defined.',
    },
  },
  {
    id: '3.4',
    facet: 'autonomy in how the work is done',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'J’ai assez de liberté dans ma façon de travailler.',
      es: 'Tengo suficiente libertad en mi forma de trabajar.',
      en: 'I have enough freedom in the way I work.',
    },
  },
  {
    id: '3.5',
    facet: 'the manager listens to suggestions and problems',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'La personne qui m’encadre écoute ce que j’ai à dire sur mon travail.',
      es: 'Mi responsable escucha lo que tengo que decir sobre mi trabajo.',
      en: 'My manager listens to what I have to say about my work.',
    },
  },
]

export const management: Factor = {
  id: 'F3',
  title: {
    fr: 'Responsabilité, style de gestion',
    es: 'Responsabilidad y estilo de dirección',
    en: 'Responsibility, management style',
  },
  description: {
    fr: 'Comment l’encadrement traite les personnes, les guide et leur laisse responsabilité et autonomie.',
    es: 'Cómo trata a las personas quien dirige, cómo orienta y cuánta responsabilidad y autonomía deja.',
    en: 'How managers treat people, guide them and give them responsibility and autonomy.',
  },
  items: managementItems.map(({ id }) => id),
}
