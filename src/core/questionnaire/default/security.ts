import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

export const securityItems: Item[] = [
  {
    id: '6.1',
    facet: 'the physical work environment suits the work',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Là où je travaille, l’environnement physique convient à mes tâches.',
      es: 'Allí donde trabajo, el entorno físico es adecuado para mis tareas.',
      en: 'Wherever I work, the physical surroundings suit my tasks.',
    },
  },
  {
    id: '6.2',
    facet: 'tools and means to do the job',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Les moyens dont je dispose me permettent de bien travailler.',
      es: 'Los medios de que dispongo me permiten trabajar bien.',
      en: 'The resources at my disposal allow me to work well.',
    },
  },
  {
    id: '6.3',
    facet: 'health and safety are protected',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'L’entreprise me protège bien des risques professionnels.',
      es: 'La empresa me protege bien de los riesgos laborales.',
      en: 'The company protects me well from hazards at work.',
    },
  },
  {
    id: '6.4',
    facet: 'the job feels stable',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'J’ai le sentiment que mon emploi est stable.',
      es: 'Siento que mi empleo es estable.',
      en: 'I feel that my job is stable.',
    },
  },
  {
    id: '6.5',
    facet: 'feels able to deal with challenges and changes',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je me sens capable de relever les défis de mon travail.',
      es: 'Me siento capaz de afrontar los retos de mi trabajo.',
      en: 'I feel able to meet the challenges of my work.',
    },
  },
]

export const security: Factor = {
  id: 'F6',
  title: { fr: 'Sécurités, défis', es: 'Seguridad y retos', en: 'Security, challenges' },
  description: {
    fr: 'Dans quelles conditions on travaille, et comment on fait face aux défis.',
    es: 'En qué condiciones se trabaja y cómo se afrontan los retos.',
    en: 'What the working conditions are, and how people face challenges.',
  },
  items: securityItems.map(({ id }) => id),
}
