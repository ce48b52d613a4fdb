import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

export const decisionsItems: Item[] = [
  {
    id: '5.1',
    facet: 'reasonable risks and new ideas are encouraged',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'On m’encourage à essayer des idées nouvelles, même sans certitude de réussir.',
      es: 'Me animan a probar ideas nuevas, aunque el éxito no sea seguro.',
      en: 'I am encouraged to try new ideas, even when success is not certain.',
    },
  },
  {
    id: '5.2',
    facet: 'mistakes are used to learn',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Dans mon équipe, nous tirons des leçons de nos erreurs.',
      es: 'En mi equipo aprendemos de nuestros errores.',
      en: 'In my team, we learn from our mistakes.',
    },
  },
  {
    id: '5.3',
    facet: 'decisions are well founded',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Les décisions qui concernent mon travail reposent sur des bases solides.',
      es: 'Las decisiones que afectan a mi trabajo tienen una base sólida.',
      en: 'Decisions that affect my work have a sound basis.',
    },
  },
  {
    id: '5.4',
    facet: 'decisions come in time',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Les décisions dont j’ai besoin pour avancer arrivent à temps.',
      es: 'Las decisiones que necesito para avanzar en mi trabajo llegan a tiempo.',
      en: 'The decisions I need to get on with my work come in time.',
    },
  },
  {
    id: '5.5',
    facet: 'is consulted before decisions on own work',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'On me demande mon avis avant de prendre une décision sur mon travail.',
      es: 'Me piden mi opinión antes de tomar una decisión sobre mi trabajo.',
      en: 'I am asked for my opinion before a decision about my work is made.',
    },
  },
]

export const decisions: Factor = {
  id: 'F5',
  title: { fr: 'Prise de décisions', es: 'Toma de decisiones', en: 'Decision-making' },
  description: {
    fr: 'Comment l’entreprise aborde les risques, et ce que valent ses décisions.',
    es: 'Qué actitud hay ante los riesgos y qué calidad tienen las decisiones.',
    en: 'How risks are approached, and how good the decisions are.',
  },
  items: decisionsItems.map(({ id }) => id),
}
