import type { Factor, Item } from '#src/core/questionnaire/questionnaire.ts'

export const developmentItems: Item[] = [
  {
    id: '7.1',
    facet: 'satisfied with the work itself',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Les tâches que j’accomplis me donnent satisfaction.',
      es: 'Las tareas que realizo me producen satisfacción.',
      en: 'The tasks that I do give me satisfaction.',
    },
  },
  {
    id: '7.2',
    facet: 'the job matches what the person wants',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Mon poste correspond à ce que je souhaite faire.',
      es: 'Mi puesto se corresponde con lo que quiero hacer.',
      en: 'My job matches what I want to do.',
    },
  },
  {
    id: '7.3',
    facet: 'achieves something worthwhile',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Dans mon travail, j’accomplis des choses qui valent la peine.',
      es: 'En mi trabajo logro cosas que valen la pena.',
      en: 'In my work, I achieve things that are worthwhile.',
    },
  },
  {
    id: '7.4',
    facet: 'the job uses the person’s skills',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Mon poste met bien à profit ce que je sais faire.',
      es: 'Mi puesto aprovecha bien lo que sé hacer.',
      en: 'My job makes good use of what I can do.',
    },
  },
  {
    id: '7.5',
    facet: 'training is available to develop',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'J’ai accès à la formation dont j’ai besoin pour développer mes compétences.',
      es: 'Tengo acceso a la formación que necesito para desarrollar mis competencias.',
      en: 'I can get the training I need to develop my skills.',
    },
  },
]

export const development: Factor = {
  id: 'F7',
  title: { fr: 'Développement', es: 'Desarrollo', en: 'Development' },
  description: {
    fr: 'Quelle satisfaction on tire de son travail, si le poste convient et si l’on s’y réalise.',
    es: 'Qué satisfacción da el trabajo, si el puesto encaja y si permite la realización personal.',
    en: 'How satisfying the work is, whether the job fits and whether people fulfil themselves in it.',
  },
  items: developmentItems.map(({ id }) => id),
}
