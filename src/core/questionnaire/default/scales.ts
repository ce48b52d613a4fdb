import type { Localised, Scale } from '#src/core/questionnaire/questionnaire.ts'

export const scales: Record<string, Scale> = {
  agreement: fivePoints([
    { fr: 'Pas du tout d’accord', es: 'Totalmente en desacuerdo', en: 'Strongly disagree' },
    { fr: 'Plutôt pas d’accord', es: 'Más bien en desacuerdo', en: 'Somewhat disagree' },
    {
      fr: 'Ni d’accord ni en désaccord',
      es: 'Ni de acuerdo ni en desacuerdo',
      en: 'Neither agree nor disagree',
    },
    { fr: 'Plutôt d’accord', es: 'Más bien de acuerdo', en: 'Somewhat agree' },
    { fr: 'Tout à fait d’accord', es: 'Totalmente de acuerdo', en: 'Strongly agree' },
  ]),
  satisfaction: fivePoints([
    { fr: 'Très faible', es: 'Muy baja', en: 'Very low' },
    { fr: 'Plutôt faible', es: 'Más bien baja', en: 'Rather low' },
    { fr: 'Moyenne', es: 'Media', en: 'Medium' },
    { fr: 'Plutôt élevée', es: 'Más bien alta', en: 'Rather high' },
    { fr: 'Très élevée', es: 'Muy alta', en: 'Very high' },
  ]),
  expectations: fivePoints([
    { fr: 'Bien en dessous', es: 'Muy por debajo', en: 'Well below' },
    { fr: 'Un peu en dessous', es: 'Algo por debajo', en: 'A little below' },
    { fr: 'Au même niveau', es: 'Al mismo nivel', en: 'At the same level' },
    { fr: 'Un peu au-dessus', es: 'Algo por encima', en: 'A little above' },
    { fr: 'Bien au-dessus', es: 'Muy por encima', en: 'Well above' },
  ]),
  ideal: fivePoints([
    { fr: 'Très loin', es: 'Muy lejos', en: 'Very far away' },
    { fr: 'Plutôt loin', es: 'Más bien lejos', en: 'Rather far away' },
    { fr: 'À mi-chemin', es: 'A medio camino', en: 'Halfway' },
    { fr: 'Plutôt près', es: 'Más bien cerca', en: 'Rather close' },
    { fr: 'Très près', es: 'Muy cerca', en: 'Very close' },
  ]),
  recommendation: {
    min: 0,
    max: 10,
    labels: null,
    ends: {
      low: { fr: 'Pas du tout', es: 'En absoluto', en: 'Not at all' },
      high: { fr: 'Tout à fait', es: 'Totalmente', en: 'Completely' },
    },
    classes: { unfavourable: [0, 6], neutral: [7, 8], favourable: [9, 10] },
  },
}

function fivePoints(labels: Localised[]): Scale {
  return {
    min: 1,
    max: 5,
    labels,
    ends: null,
    classes: { unfavourable: [1, 2], neutral: [3, 3], favourable: [4, 5] },
  }
}
