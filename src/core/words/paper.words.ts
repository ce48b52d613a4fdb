import type { Words } from '#src/core/words/message.ts'

export const paperWords = {
  'paper.page': {
    fr: 'Page',
    es: 'Página',
    en: 'Page',
  },
  'paper.shares': {
    fr: 'Favorable, neutre, défavorable : parts des réponses, sans compter les questions sautées.',
    es: 'Favorable, neutral, desfavorable: partes de las respuestas, sin contar las preguntas omitidas.',
    en: 'Favourable, neutral, unfavourable: shares of the answers, leaving out skipped questions.',
  },
  'paper.bounds': {
    fr: 'Bornes : le score réel d’une estimation se trouve entre elles.',
    es: 'Límites: entre ellos está la puntuación real de una estimación.',
    en: 'Bounds: the real score of an estimate lies between them.',
  },
  'paper.outcomes.lead': {
    fr: 'Ces questions ne font partie d’aucun facteur. Leur score va aussi de 0 à 100.',
    es: 'Estas preguntas no forman parte de ningún factor. Su puntuación también va de 0 a 100.',
    en: 'These questions belong to no factor. Their score runs from 0 to 100 as well.',
  },
  'paper.subject': {
    fr: 'Sujet',
    es: 'Tema',
    en: 'Subject',
  },
  'paper.drivers': {
    fr: 'Ce qui va de pair avec la satisfaction',
    es: 'Lo que va unido a la satisfacción',
    en: 'What goes with satisfaction',
  },
  'paper.drivers.lead': {
    fr: 'Dans toute l’entreprise : plus la part est grande, plus le facteur va de pair avec la satisfaction.',
    es: 'En toda la empresa: cuanto mayor la parte, más va unido el factor a la satisfacción.',
    en: 'In the whole company: the larger the part, the more a factor goes together with satisfaction.',
  },
  'paper.drivers.cause': {
    fr: 'Aller de pair ne prouve pas une cause.',
    es: 'Ir unido no prueba una causa.',
    en: 'Going together does not prove a cause.',
  },
  'paper.drivers.part': {
    fr: 'Part',
    es: 'Parte',
    en: 'Part',
  },
  'paper.method.factor': {
    fr: 'Le score d’un facteur est la moyenne de ses réponses ; l’indice est la moyenne des facteurs.',
    es: 'La puntuación de un factor es la media de sus respuestas; el índice, la media de los factores.',
    en: 'A factor’s score is the mean of its answers; the index is the mean of the factors.',
  },
  'paper.coded': {
    fr: 'Questions estimées, ou publiées sans nombre',
    es: 'Preguntas estimadas, o publicadas sin número',
    en: 'Questions that are estimated, or published without a number',
  },
  'paper.annex': {
    fr: 'Annexe',
    es: 'Anexo',
    en: 'Annex',
  },
  'paper.annex.lead': {
    fr: 'Pour les RH : les écarts, toutes les questions, les commentaires, les chiffres et la méthode.',
    es: 'Para RR. HH.: las diferencias, todas las preguntas, los comentarios, las cifras y el método.',
    en: 'For HR: the differences, all questions, the comments, the numbers and the method.',
  },
} as const satisfies Words
