import type { Words } from '#src/core/words/message.ts'

export const reportWords = {
  'report.score': { fr: 'Score', es: 'Puntuación', en: 'Score' },
  'report.index': { fr: 'Indice', es: 'Índice', en: 'Index' },
  'report.favourable': { fr: 'Favorable', es: 'Favorable', en: 'Favourable' },
  'report.neutral': { fr: 'Neutre', es: 'Neutral', en: 'Neutral' },
  'report.unfavourable': { fr: 'Défavorable', es: 'Desfavorable', en: 'Unfavourable' },
  'report.none': {
    fr: 'Sans réponse ou sans objet',
    es: 'Sin respuesta o no procede',
    en: 'Skipped or not applicable',
  },
  'report.answers': { fr: 'Réponses', es: 'Respuestas', en: 'Answers' },
  'report.bounds': { fr: 'Bornes', es: 'Límites', en: 'Bounds' },
  'report.low': { fr: 'Bas ({score})', es: 'Bajo ({score})', en: 'Low ({score})' },
  'report.high': { fr: 'Haut ({score})', es: 'Alto ({score})', en: 'High ({score})' },
  'report.toward-unfavourable': { fr: '← défavorable', es: '← desfavorable', en: '← unfavourable' },
  'report.toward-favourable': { fr: 'favorable →', es: 'favorable →', en: 'favourable →' },
  'report.department': { fr: 'Service', es: 'Departamento', en: 'Department' },
  'report.factor': { fr: 'Facteur', es: 'Factor', en: 'Factor' },
  'report.question': { fr: 'Question', es: 'Pregunta', en: 'Question' },
  'report.no-report': {
    fr: 'Trop peu de réponses',
    es: 'Muy pocas respuestas',
    en: 'Too few answers',
  },
  'report.almost-all.favourable': {
    fr: 'Presque tous favorables',
    es: 'Casi todos favorables',
    en: 'Almost all favourable',
  },
  'report.almost-all.neutral': {
    fr: 'Presque tous neutres',
    es: 'Casi todos neutrales',
    en: 'Almost all neutral',
  },
  'report.almost-all.unfavourable': {
    fr: 'Presque tous défavorables',
    es: 'Casi todos desfavorables',
    en: 'Almost all unfavourable',
  },
  'report.too-few': {
    fr: 'Trop peu de réponses à cette question',
    es: 'Muy pocas respuestas a esta pregunta',
    en: 'Too few answers to this question',
  },
  'report.cell': {
    fr: '{department}, {factor} : {score}',
    es: '{department}, {factor}: {score}',
    en: '{department}, {factor}: {score}',
  },
  'report.bar': { fr: '{name} : {score}', es: '{name}: {score}', en: '{name}: {score}' },
  'report.share': { fr: '{name} : {percent}', es: '{name}: {percent}', en: '{name}: {percent}' },
  'report.estimated': {
    fr: 'estimation, la valeur réelle est entre {low} et {high}',
    es: 'estimación, el valor real está entre {low} y {high}',
    en: 'estimate, the real value lies between {low} and {high}',
  },
  'report.estimated.mark': {
    fr: '≈ Estimation : une partie des réponses n’est publiée que comme « presque tous » ou « trop peu ».',
    es: '≈ Estimación: parte de las respuestas solo se publica como «casi todos» o «muy pocas».',
    en: '≈ Estimate: part of the answers is published only as “almost all” or “too few”.',
  },
  'report.hatched': {
    fr: 'Hachuré : trop peu de réponses pour publier un résultat.',
    es: 'Rayado: muy pocas respuestas para publicar un resultado.',
    en: 'Hatched: too few answers to publish a result.',
  },
  'report.heat-map': {
    fr: 'Score par service et par facteur, de 0 à 100',
    es: 'Puntuación por departamento y factor, de 0 a 100',
    en: 'Score by department and factor, 0 to 100',
  },
  'report.distribution': {
    fr: 'Répartition des réponses par question, centrée sur la réponse neutre',
    es: 'Distribución de las respuestas por pregunta, centrada en la respuesta neutral',
    en: 'Answers to each question, centred on the neutral answer',
  },
  'report.factor-bars': {
    fr: 'Score de chaque facteur, de 0 à 100',
    es: 'Puntuación de cada factor, de 0 a 100',
    en: 'Score of each factor, 0 to 100',
  },
  'report.participation': {
    fr: '{counted} réponses comptées sur {invited} personnes invitées',
    es: '{counted} respuestas contadas de {invited} personas invitadas',
    en: '{counted} answers counted of {invited} people invited',
  },
  'report.participation.band': {
    fr: 'Entre {from} et {to} participants sur {invited} invités',
    es: 'Entre {from} y {to} participantes de {invited} invitados',
    en: 'Between {from} and {to} of {invited} invited took part',
  },
} as const satisfies Words
