import type { Words } from '#src/core/words/message.ts'

/** A department through all campaigns. */
export const trendWords = {
  'trend.see-of': {
    fr: 'Voir l’évolution : {department}',
    es: 'Ver la evolución: {department}',
    en: 'See the trend: {department}',
  },
  'trend.title': {
    fr: 'Évolution : {department}',
    es: 'Evolución: {department}',
    en: 'Trend: {department}',
  },
  'trend.lead': {
    fr: '{count, plural, one {Une seule enquête est close : il en faut deux pour voir une évolution.} other {# enquêtes closes, de la plus ancienne à la plus récente. Les scores vont de 0 à 100.}}',
    es: '{count, plural, one {Solo hay una encuesta cerrada: hacen falta dos para ver una evolución.} other {# encuestas cerradas, de la más antigua a la más reciente. Las puntuaciones van de 0 a 100.}}',
    en: '{count, plural, one {Only one survey is closed: a trend needs two.} other {# closed surveys, from the earliest to the latest. Scores run from 0 to 100.}}',
  },
  'trend.how': {
    fr: 'Comment lire les courbes',
    es: 'Cómo leer las líneas',
    en: 'How to read the lines',
  },
  'trend.how.joined': {
    fr: 'Une ligne joint deux enquêtes qui posaient les mêmes questions aux mêmes services.',
    es: 'Una línea une dos encuestas que hicieron las mismas preguntas a los mismos departamentos.',
    en: 'A line joins two surveys that asked the same departments the same questions.',
  },
  'trend.how.apart': {
    fr: 'Sans ligne, et avec une autre marque, les points ne se comparent pas.',
    es: 'Sin línea y con otra marca, los puntos no se comparan.',
    en: 'Points without a line between them, and with another mark, are not comparable.',
  },
  'trend.how.interval': {
    fr: 'Le trait vertical avec embouts (95 %) montre jusqu’où le hasard seul peut déplacer le score.',
    es: 'El trazo vertical con topes (95 %) muestra hasta dónde puede mover la puntuación el azar solo.',
    en: 'The vertical line with ends (95%) shows how far chance alone may move the score.',
  },
  'trend.how.bounds': {
    fr: 'Un point creux est une estimation (≈) ; le trait pointillé dit où se trouve le score réel.',
    es: 'Un punto hueco es una estimación (≈); el trazo punteado dice dónde está la puntuación real.',
    en: 'A hollow point is an estimate (≈); the dashed line says where the real score lies.',
  },
  'trend.how.chance': {
    fr: 'De petits écarts sont souvent dus au hasard ; seul le rapport dit lesquels sont nets.',
    es: 'Las pequeñas diferencias suelen ser azar; solo el informe dice cuáles son claras.',
    en: 'Small differences are often chance; only the report says which are clear.',
  },
  'trend.changes': {
    fr: 'Ce qui était différent',
    es: 'Qué era diferente',
    en: 'What was different',
  },
  'trend.changes.none': {
    fr: 'À chaque enquête, ce service avait le même nom, la même place et les mêmes voisins.',
    es: 'En cada encuesta el departamento tenía el mismo nombre, lugar y vecinos.',
    en: 'At each survey this department had the same name, place and neighbours.',
  },
  'trend.survey': {
    fr: '{title} ({day})',
    es: '{title} ({day})',
    en: '{title} ({day})',
  },
  'trend.renamed': {
    fr: 'Le service s’appelait « {label} ».',
    es: 'El departamento se llamaba «{label}».',
    en: 'The department was called “{label}”.',
  },
  'trend.moved': {
    fr: 'Il faisait partie de « {parent} ».',
    es: 'Formaba parte de «{parent}».',
    en: 'It was part of “{parent}”.',
  },
  'trend.moved.top': {
    fr: 'Il était tout en haut de l’organisation.',
    es: 'Estaba en lo más alto de la organización.',
    en: 'It stood at the top of the organisation.',
  },
  'trend.counted-with': {
    fr: 'Il était compté avec {names}.',
    es: 'Se contaba con {names}.',
    en: 'It was counted with {names}.',
  },
  'trend.counted-alone': {
    fr: 'Il était compté seul, sans autre service.',
    es: 'Se contaba solo, sin otro departamento.',
    en: 'It was counted by itself, without any other.',
  },
  'trend.other-teams': {
    fr: 'Il réunissait d’autres équipes qu’aujourd’hui.',
    es: 'Reunía equipos distintos de los actuales.',
    en: 'It was made up of other teams than now.',
  },
  'trend.now-with': {
    fr: 'Dans le rapport d’où vous venez, il est compté avec {names}.',
    es: 'En el informe del que viene, se cuenta con {names}.',
    en: 'In the report you come from, it is counted with {names}.',
  },
  'trend.other-items': {
    fr: 'Autres questions, ou autres mots, que la fois d’avant : {factors}.',
    es: 'Otras preguntas, u otras palabras, que la vez anterior: {factors}.',
    en: 'Other questions, or other words, than the time before: {factors}.',
  },
  'trend.charts': {
    fr: 'Une courbe par facteur',
    es: 'Una línea por factor',
    en: 'One line for each factor',
  },
  'trend.chart': {
    fr: '{name} : score à chaque enquête, de 0 à 100',
    es: '{name}: puntuación en cada encuesta, de 0 a 100',
    en: '{name}: score at each survey, 0 to 100',
  },
  'trend.point': {
    fr: '{survey} : {score}',
    es: '{survey}: {score}',
    en: '{survey}: {score}',
  },
  'trend.interval': {
    fr: '{score} (95 % : {low}–{high})',
    es: '{score} (95 %: {low}–{high})',
    en: '{score} (95%: {low}–{high})',
  },
  'trend.apart': {
    fr: '≠ {score}',
    es: '≠ {score}',
    en: '≠ {score}',
  },
  'trend.apart.why': {
    fr: '≠ Ne se compare pas à la ligne au-dessus : autres questions ou autres services.',
    es: '≠ No se compara con la fila de arriba: otras preguntas u otros departamentos.',
    en: '≠ Not comparable with the row above: other questions or other departments.',
  },
  'trend.table': {
    fr: 'Score de chaque facteur à chaque enquête, de 0 à 100',
    es: 'Puntuación de cada factor en cada encuesta, de 0 a 100',
    en: 'Score of each factor at each survey, 0 to 100',
  },
  'trend.column': { fr: 'Enquête', es: 'Encuesta', en: 'Survey' },
  'trend.not-asked': { fr: 'pas posé', es: 'sin preguntar', en: 'not asked' },
} as const satisfies Words
