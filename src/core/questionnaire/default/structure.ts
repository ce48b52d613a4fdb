import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

export const structureItems: Item[] = [
  {
    id: '1.1',
    facet: 'knows the company’s objectives',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je connais les principaux objectifs de l’entreprise.',
      es: 'Conozco los principales objetivos de la empresa.',
      en: 'I know the company’s main objectives.',
    },
  },
  {
    id: '1.2',
    facet: 'understands the policies and rules that affect the job',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je comprends les règles de l’entreprise qui concernent mon travail.',
      es: 'Entiendo las normas de la empresa que afectan a mi trabajo.',
      en: 'I understand the company policies that affect my work.',
    },
  },
  {
    id: '1.3',
    facet: 'knows the structure: who does what, whom to address',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Dans l’entreprise, je sais à qui m’adresser selon le sujet.',
      es: 'Sé a quién dirigirme en la empresa según el asunto.',
      en: 'I know who to go to in the company, depending on the matter.',
    },
  },
  {
    id: '1.4',
    facet: 'feels part of the objectives',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je me reconnais dans les objectifs de l’entreprise.',
      es: 'Me identifico con los objetivos de la empresa.',
      en: 'I identify with the company’s objectives.',
    },
  },
  {
    id: '1.5',
    facet: 'sees how own work serves objectives and customers',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je vois en quoi mon travail contribue aux objectifs de l’entreprise.',
      es: 'Veo cómo contribuye mi trabajo a los objetivos de la empresa.',
      en: 'I can see how my work contributes to the company’s objectives.',
    },
  },
]

export const structure: Factor = {
  id: 'F1',
  title: {
    fr: 'Structure, organisation, objectifs',
    es: 'Estructura, organización y objetivos',
    en: 'Structure, organisation, objectives',
  },
  description: {
    fr: 'Ce que l’on sait des objectifs, des règles et de la structure de l’entreprise, et si l’on s’y reconnaît.',
    es: 'Qué se sabe de los objetivos, las normas y la estructura de la empresa, y si hay identificación con ellos.',
    en: 'How well people know the company’s objectives, policies and structure, and identify with them.',
  },
  items: structureItems.map(({ id }) => id),
}
