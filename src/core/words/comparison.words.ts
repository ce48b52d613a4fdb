import type { Words } from '#src/core/words/message.ts'

export const comparisonWords = {
  'comparison.rest': {
    fr: 'Écart avec le reste',
    es: 'Diferencia con el resto',
    en: 'Against the rest',
  },
  'comparison.previous': {
    fr: 'Écart avec la dernière fois',
    es: 'Diferencia con la última vez',
    en: 'Against last time',
  },
  'comparison.rest.is': {
    fr: 'Le reste : toutes les autres personnes de l’entreprise qui ont répondu.',
    es: 'El resto: todas las demás personas de la empresa que respondieron.',
    en: 'The rest: all other people of the company who answered.',
  },
  'comparison.previous.is': {
    fr: 'La dernière fois : la campagne précédente, avec les mêmes questions et les mêmes services.',
    es: 'La última vez: la campaña anterior, con las mismas preguntas y los mismos departamentos.',
    en: 'Last time: the campaign before, with the same questions and the same departments.',
  },
  'comparison.above': {
    fr: '↑ {difference} plus haut',
    es: '↑ {difference} más alto',
    en: '↑ {difference} higher',
  },
  'comparison.below': {
    fr: '↓ {difference} plus bas',
    es: '↓ {difference} más bajo',
    en: '↓ {difference} lower',
  },
  'comparison.unclear': {
    fr: '{difference} incertain',
    es: '{difference} incierto',
    en: '{difference} unclear',
  },
  'comparison.untested': {
    fr: '{difference} non jugé',
    es: '{difference} sin juzgar',
    en: '{difference} not judged',
  },
  'comparison.arrow': {
    fr: 'Une flèche marque un écart d’au moins 5 points qui n’est guère dû au hasard.',
    es: 'Una flecha marca una diferencia de al menos 5 puntos que difícilmente se debe al azar.',
    en: 'An arrow marks a difference of at least 5 points that is hardly chance.',
  },
  'comparison.unclear.is': {
    fr: '« Incertain » : l’écart est petit, ou peut venir du hasard.',
    es: '«Incierto»: la diferencia es pequeña o puede deberse al azar.',
    en: '“Unclear”: the difference is small, or may be chance.',
  },
  'comparison.unrounded': {
    fr: 'Les écarts sont calculés avant d’arrondir.',
    es: 'Las diferencias se calculan antes de redondear.',
    en: 'Differences are taken before rounding.',
  },
} as const satisfies Words
