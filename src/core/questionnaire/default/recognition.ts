import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

// Pay is never the first question of a section: it would colour the answers after it.
export const recognitionItems: Item[] = [
  {
    id: '4.2',
    facet: 'good work is recognised',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Ici, on sait reconnaître mon travail quand il est bien fait.',
      es: 'Aquí se reconoce mi trabajo cuando está bien hecho.',
      en: 'People here acknowledge my work when it is well done.',
    },
  },
  {
    id: '4.1',
    facet: 'pay is fair for the work done',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Ma rémunération est juste au regard de ce que mon poste exige.',
      es: 'Mi retribución es justa teniendo en cuenta lo que exige mi puesto.',
      en: 'My pay is fair, considering what my job demands.',
    },
  },
  {
    id: '4.3',
    facet: 'real chances of promotion',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'J’ai de réelles possibilités d’obtenir une promotion dans l’entreprise.',
      es: 'Tengo posibilidades reales de ascender en la empresa.',
      en: 'I have a real chance of being promoted in this company.',
    },
  },
  {
    id: '4.4',
    facet: 'prospects of professional progress here',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Mon parcours professionnel peut progresser dans l’entreprise.',
      es: 'Mi trayectoria profesional puede avanzar en la empresa.',
      en: 'My career can move forward in this company.',
    },
  },
  {
    id: '4.5',
    facet: 'the criteria for promotion are fair',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Les critères de promotion de l’entreprise me paraissent équitables.',
      es: 'Los criterios de promoción de la empresa me parecen justos.',
      en: 'The company’s criteria for promotion seem fair to me.',
    },
  },
]

export const recognition: Factor = {
  id: 'F4',
  title: {
    fr: 'Évolution professionnelle, reconnaissance',
    es: 'Evolución profesional y reconocimiento',
    en: 'Career progress, recognition',
  },
  description: {
    fr: 'Comment sont perçues la rémunération et la reconnaissance, et ce que l’on attend de son évolution professionnelle.',
    es: 'Cómo se perciben la retribución y el reconocimiento, y qué se espera de la evolución profesional.',
    en: 'How people see their pay and recognition, and what they expect of their career.',
  },
  items: recognitionItems.map(({ id }) => id),
}
