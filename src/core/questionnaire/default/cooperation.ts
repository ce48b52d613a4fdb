import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

export const cooperationItems: Item[] = [
  {
    id: '2.1',
    facet: 'feels part of the team',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'J’ai le sentiment de faire partie de mon équipe.',
      es: 'Siento que formo parte de mi equipo.',
      en: 'I feel that I belong in my team.',
    },
  },
  {
    id: '2.2',
    facet: 'receives help from colleagues when needed',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Quand j’ai une difficulté, mes collègues m’aident.',
      es: 'Cuando tengo una dificultad, la gente con la que trabajo me ayuda.',
      en: 'When I have a difficulty, my colleagues help me.',
    },
  },
  {
    id: '2.3',
    facet: 'cooperation inside the team',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'La coopération fonctionne bien dans mon équipe.',
      es: 'La cooperación funciona bien en mi equipo.',
      en: 'Cooperation works well in my team.',
    },
  },
  {
    id: '2.4',
    facet: 'cooperation between departments',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Mon service coopère bien avec les autres services.',
      es: 'Mi departamento coopera bien con los demás departamentos.',
      en: 'My department cooperates well with other departments.',
    },
  },
  {
    id: '2.5',
    facet: 'needed information arrives from other teams in time',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Les autres équipes me transmettent à temps les informations dont j’ai besoin.',
      es: 'Los demás equipos me hacen llegar a tiempo la información que necesito.',
      en: 'Other teams give me the information I need in time.',
    },
  },
]

export const cooperation: Factor = {
  id: 'F2',
  title: {
    fr: 'Intégration, coopération',
    es: 'Integración y cooperación',
    en: 'Integration, cooperation',
  },
  description: {
    fr: 'Comment on s’intègre, s’aide et coopère, dans les équipes et entre elles.',
    es: 'Cómo son la integración, la ayuda y la cooperación, dentro de los equipos y entre ellos.',
    en: 'How people are included, help each other and cooperate, within teams and between them.',
  },
  items: cooperationItems.map(({ id }) => id),
}
