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
  'report.results': {
    fr: 'Résultats',
    es: 'Resultados',
    en: 'Results',
  },
  'report.results-of': {
    fr: 'Résultats : {campaign}',
    es: 'Resultados: {campaign}',
    en: 'Results: {campaign}',
  },
  'report.lead': {
    fr: 'Une ligne par service, une colonne par facteur. Les scores vont de 0 à 100.',
    es: 'Una fila por departamento, una columna por factor. Las puntuaciones van de 0 a 100.',
    en: 'One row for each department, one column for each factor. Scores run from 0 to 100.',
  },
  'report.tree-order': {
    fr: 'Les services suivent l’ordre de l’organisation. Un classement tromperait : de petits écarts sont souvent dus au hasard.',
    es: 'Los departamentos siguen el orden de la organización. Una clasificación engañaría: las pequeñas diferencias suelen ser azar.',
    en: 'Departments follow the order of the organisation. A ranking would mislead: small differences are often chance.',
  },
  'report.whole': {
    fr: '{name}, dans son ensemble',
    es: '{name}, en conjunto',
    en: '{name}, as a whole',
  },
  'report.directly': {
    fr: '{name} (hors équipes)',
    es: '{name} (sin sus equipos)',
    en: '{name} (without its teams)',
  },
  'report.counted-with': {
    fr: 'avec {names}',
    es: 'con {names}',
    en: 'with {names}',
  },
  'report.counted-with.column': {
    fr: 'Compté avec',
    es: 'Contado con',
    en: 'Counted with',
  },
  'report.counted-with.nobody': {
    fr: 'aucun autre',
    es: 'ningún otro',
    en: 'no other',
  },
  'report.counted-with.why': {
    fr: 'Un groupe de moins de {k} personnes n’est jamais montré seul : il est compté avec un voisin.',
    es: 'Un grupo de menos de {k} personas nunca se muestra solo: se cuenta con un vecino.',
    en: 'A group of fewer than {k} people is never shown alone: it is counted with a neighbour.',
  },
  'report.counted-of': {
    fr: '{counted} sur {invited}',
    es: '{counted} de {invited}',
    en: '{counted} of {invited}',
  },
  'report.counted-and-rate': {
    fr: '{counted} : {rate}',
    es: '{counted}: {rate}',
    en: '{counted}: {rate}',
  },
  'report.counted.column': {
    fr: 'Réponses sur invités',
    es: 'Respuestas de invitados',
    en: 'Answered of invited',
  },
  'report.rate': {
    fr: 'Participation',
    es: 'Participación',
    en: 'Participation',
  },
  'report.rate.very-high': {
    fr: 'très forte',
    es: 'muy alta',
    en: 'very high',
  },
  'report.rate.high': {
    fr: 'forte',
    es: 'alta',
    en: 'high',
  },
  'report.rate.moderate': {
    fr: 'moyenne',
    es: 'media',
    en: 'moderate',
  },
  'report.rate.low': {
    fr: 'faible',
    es: 'baja',
    en: 'low',
  },
  'report.rate.of': {
    fr: '{percent}, {word}',
    es: '{percent}, {word}',
    en: '{percent}, {word}',
  },
  'report.nobody-asked': {
    fr: 'Personne n’était invité',
    es: 'No se invitó a nadie',
    en: 'Nobody was invited',
  },
  'report.read': {
    fr: 'Lire le rapport',
    es: 'Leer el informe',
    en: 'Read the report',
  },
  'report.read-of': {
    fr: 'Lire le rapport : {department}',
    es: 'Leer el informe: {department}',
    en: 'Read the report: {department}',
  },
  'report.teams': {
    fr: 'Voir les équipes',
    es: 'Ver los equipos',
    en: 'See the teams',
  },
  'report.teams-of': {
    fr: 'Voir les équipes : {department}',
    es: 'Ver los equipos: {department}',
    en: 'See the teams: {department}',
  },
  'report.path': {
    fr: 'Place dans l’organisation',
    es: 'Lugar en la organización',
    en: 'Place in the organisation',
  },
  'report.company': {
    fr: 'Toute l’organisation',
    es: 'Toda la organización',
    en: 'The whole organisation',
  },
  'report.page-of': {
    fr: 'Page {page} sur {pages}',
    es: 'Página {page} de {pages}',
    en: 'Page {page} of {pages}',
  },
  'report.pages': {
    fr: 'Pages',
    es: 'Páginas',
    en: 'Pages',
  },
  'report.page-before': {
    fr: 'Page précédente',
    es: 'Página anterior',
    en: 'Previous page',
  },
  'report.page-after': {
    fr: 'Page suivante',
    es: 'Página siguiente',
    en: 'Next page',
  },
  'report.no-departments': {
    fr: 'Aucun de vos services n’a participé',
    es: 'Ninguno de sus departamentos participó',
    en: 'None of your departments took part',
  },
  'report.no-departments.text': {
    fr: 'Cette campagne n’a invité personne dans les services que vous dirigez.',
    es: 'Esta campaña no invitó a nadie de los departamentos que usted dirige.',
    en: 'This campaign invited nobody in the departments you manage.',
  },
  'report.release': {
    fr: 'Ouvrir aux responsables',
    es: 'Abrir a los responsables',
    en: 'Release to managers',
  },
  'report.release.title': {
    fr: 'Pas encore visible pour les responsables',
    es: 'Todavía no visible para los responsables',
    en: 'Not yet visible to managers',
  },
  'report.release.text': {
    fr: 'Pour l’instant, seules les RH lisent ces résultats. Ensuite, chaque responsable lira ses propres services et rien d’autre.',
    es: 'Por ahora solo RR. HH. lee estos resultados. Después, cada responsable leerá sus propios departamentos y nada más.',
    en: 'For now only HR reads these results. Afterwards each manager reads the own departments and nothing else.',
  },
  'report.release.confirm': {
    fr: 'Tous les responsables y auront accès aussitôt. On ne peut pas revenir en arrière.',
    es: 'Todos los responsables tendrán acceso de inmediato. No se puede deshacer.',
    en: 'All managers get access at once. This cannot be undone.',
  },
  'report.released': {
    fr: 'Les responsables lisent leurs rapports depuis le {day}.',
    es: 'Los responsables leen sus informes desde el {day}.',
    en: 'Managers have been reading their reports since {day}.',
  },
  'report.not-closed.title': {
    fr: 'Pas encore de résultats',
    es: 'Todavía no hay resultados',
    en: 'No results yet',
  },
  'report.not-closed.text': {
    fr: 'Personne, pas même les RH, ne voit de réponse avant la clôture. Le dernier jour est le {day}.',
    es: 'Nadie, ni siquiera RR. HH., ve respuestas antes del cierre. El último día es el {day}.',
    en: 'Nobody, including HR, sees any answer before the close. The last day is {day}.',
  },
  'report.not-released.title': {
    fr: 'Les RH n’ont pas encore ouvert les rapports',
    es: 'RR. HH. aún no ha abierto los informes',
    en: 'HR has not released the reports yet',
  },
  'report.not-released.text': {
    fr: 'Vous trouverez ici les rapports de vos services dès que les RH les auront ouverts.',
    es: 'Aquí encontrará los informes de sus departamentos en cuanto RR. HH. los abra.',
    en: 'You will find the reports of your departments here once HR has released them.',
  },
  'report.nothing.title': {
    fr: 'Rien ne peut être publié',
    es: 'No se puede publicar nada',
    en: 'Nothing can be published',
  },
  'report.nothing.text': {
    fr: 'Moins de {k} personnes ont répondu. Aucun résultat n’est donc publié, pour personne.',
    es: 'Respondieron menos de {k} personas. Por eso no se publica ningún resultado, para nadie.',
    en: 'Fewer than {k} people answered. So no result is published, to anybody.',
  },
  'report.nobody.title': {
    fr: 'Aucun rapport pour ce service',
    es: 'No hay informe de este departamento',
    en: 'No report for this department',
  },
  'report.nobody.text': {
    fr: 'Cette campagne n’a invité personne dans ce service.',
    es: 'Esta campaña no invitó a nadie de este departamento.',
    en: 'This campaign invited nobody in this department.',
  },
  'report.invited': {
    fr: 'Invités',
    es: 'Invitados',
    en: 'Invited',
  },
  'report.counted': {
    fr: 'Réponses',
    es: 'Respuestas',
    en: 'Answered',
  },
  'report.report-of': {
    fr: 'Rapport : {department}',
    es: 'Informe: {department}',
    en: 'Report: {department}',
  },
  'report.dates': {
    fr: 'Du {from} au {to}',
    es: 'Del {from} al {to}',
    en: '{from} to {to}',
  },
  'report.readers.hr': {
    fr: 'Seules les RH lisent ce rapport. Les responsables n’y ont pas encore accès.',
    es: 'Solo RR. HH. lee este informe. Los responsables todavía no tienen acceso.',
    en: 'Only HR reads this report. Managers have no access yet.',
  },
  'report.readers.managers': {
    fr: 'Lisible par les RH et, depuis le {day}, par les responsables de ce service et des services au-dessus.',
    es: 'Lo leen RR. HH. y, desde el {day}, los responsables de este departamento y de los superiores.',
    en: 'HR reads this report and, since {day}, the managers of this department and of those above it.',
  },
  'report.reliability': {
    fr: 'Peut-on s’y fier ?',
    es: '¿Se puede confiar en esto?',
    en: 'Can we rely on it?',
  },
  'report.answered': {
    fr: '{counted} personnes sur {invited} invitées ont répondu : {percent}, une participation {word}.',
    es: 'Respondieron {counted} de {invited} personas invitadas: {percent}, una participación {word}.',
    en: '{counted} of {invited} people invited answered: {percent}, a {word} participation.',
  },
  'report.answered.moderate': {
    fr: 'Plus d’un tiers n’a pas répondu et peut penser autrement.',
    es: 'Más de un tercio no respondió y puede pensar de otro modo.',
    en: 'More than a third did not answer and may think differently.',
  },
  'report.answered.low': {
    fr: 'La majorité n’a pas répondu et peut penser autrement.',
    es: 'La mayoría no respondió y puede pensar de otro modo.',
    en: 'Most people did not answer and may think differently.',
  },
  'report.covers.exact': {
    fr: 'Ces chiffres ne comptent que ce service et ses équipes.',
    es: 'Estas cifras cuentan solo este departamento y sus equipos.',
    en: 'These figures count this department and its teams alone.',
  },
  'report.covers.foreign': {
    fr: '{department} est compté avec {names}.',
    es: '{department} se cuenta con {names}.',
    en: '{department} is counted with {names}.',
  },
  'report.codes.none': {
    fr: 'Tous les chiffres sont exacts.',
    es: 'Todas las cifras son exactas.',
    en: 'All figures are exact.',
  },
  'report.codes.almost-all': {
    fr: '{count, plural, one {À # question} other {À # questions}}, presque tous ont répondu dans le même sens : seul ce sens est publié.',
    es: '{count, plural, one {En # pregunta} other {En # preguntas}} casi todos respondieron en el mismo sentido: solo se publica ese sentido.',
    en: '{count, plural, one {On # question} other {On # questions}} nearly everybody answered alike: only the direction is published.',
  },
  'report.codes.almost-all.why': {
    fr: 'Ainsi personne, hors du groupe, ne peut être sûr de la réponse d’une personne.',
    es: 'Así nadie fuera del grupo puede estar seguro de la respuesta de una persona.',
    en: 'So nobody outside the group can be sure of one person’s answer.',
  },
  'report.codes.too-few': {
    fr: '{count, plural, one {À # question} other {À # questions}}, moins de {k} personnes ont répondu : rien n’est publié.',
    es: '{count, plural, one {En # pregunta} other {En # preguntas}} respondieron menos de {k} personas: no se publica nada.',
    en: '{count, plural, one {On # question} other {On # questions}} fewer than {k} people answered: nothing is published.',
  },
  'report.codes.estimated': {
    fr: '{count, plural, one {# question est estimée} other {# questions sont estimées}} en partie : dans certains groupes, presque tous répondent de même, ou trop peu répondent.',
    es: '{count, plural, one {# pregunta se estima} other {# preguntas se estiman}} en parte: en algunos grupos casi todos responden igual, o responden muy pocos.',
    en: '{count, plural, one {# question is} other {# questions are}} partly estimated: in some groups nearly all answer alike, or too few answer.',
  },
  'report.codes.estimates': {
    fr: 'Le signe ≈ marque une estimation ; les bornes disent entre quelles valeurs se trouve le score réel.',
    es: 'El signo ≈ marca una estimación; los límites dicen entre qué valores está la puntuación real.',
    en: 'The sign ≈ marks an estimate; its bounds say between which values the real score lies.',
  },
  'report.codes.which': {
    fr: 'Voir ces questions',
    es: 'Ver estas preguntas',
    en: 'See these questions',
  },
  'report.factors': {
    fr: '{count, plural, one {Le facteur} other {Les # facteurs}}',
    es: '{count, plural, one {El factor} other {Los # factores}}',
    en: '{count, plural, one {The factor} other {# factors}}',
  },
  'report.factors.seven': {
    fr: 'Les sept facteurs',
    es: 'Los siete factores',
    en: 'Seven factors',
  },
  'report.factors.lead': {
    fr: '0 est le moins favorable, 100 le plus favorable.',
    es: '0 es lo menos favorable, 100 lo más favorable.',
    en: '0 is least favourable, 100 most favourable.',
  },
  'report.factors.table': {
    fr: 'Chaque facteur : score et part des réponses',
    es: 'Cada factor: puntuación y proporción de respuestas',
    en: 'Each factor: score and share of answers',
  },
  'report.index-is': {
    fr: 'Indice, moyenne des facteurs',
    es: 'Índice, media de los factores',
    en: 'Index, the mean of the factors',
  },
  'report.rounded': {
    fr: 'Les chiffres sont arrondis à l’affichage seulement ; les sommes peuvent s’écarter de 100 %.',
    es: 'Las cifras solo se redondean al mostrarse; las sumas pueden apartarse del 100 %.',
    en: 'Figures are rounded for display only; sums may differ from 100%.',
  },
  'report.keep': {
    fr: 'À conserver',
    es: 'Mantener',
    en: 'Keep',
  },
  'report.keep.lead': {
    fr: 'Les questions dont le score est sûrement parmi les plus hauts.',
    es: 'Las preguntas cuya puntuación está con seguridad entre las más altas.',
    en: 'Questions whose score is surely among the highest.',
  },
  'report.keep.none': {
    fr: 'Aucune question ne se détache sûrement vers le haut.',
    es: 'Ninguna pregunta destaca con seguridad por arriba.',
    en: 'No question surely stands out at the top.',
  },
  'report.work-on': {
    fr: 'À travailler',
    es: 'Mejorar',
    en: 'Work on',
  },
  'report.work-on.lead': {
    fr: 'Les questions dont le score est sûrement parmi les plus bas.',
    es: 'Las preguntas cuya puntuación está con seguridad entre las más bajas.',
    en: 'Questions whose score is surely among the lowest.',
  },
  'report.work-on.none': {
    fr: 'Aucune question ne se détache sûrement vers le bas.',
    es: 'Ninguna pregunta destaca con seguridad por abajo.',
    en: 'No question surely stands out at the bottom.',
  },
  'report.fewer': {
    fr: 'Là où le rang n’est pas sûr, la question n’est pas citée.',
    es: 'Donde el puesto no es seguro, la pregunta no se cita.',
    en: 'Where a rank is not sure, the question is not named.',
  },
  'report.outcomes': {
    fr: 'Satisfaction, confiance, engagement',
    es: 'Satisfacción, confianza, compromiso',
    en: 'Satisfaction, trust, commitment',
  },
  'report.outcomes.other': {
    fr: 'Autres questions',
    es: 'Otras preguntas',
    en: 'Other questions',
  },
  'report.outcomes.lead': {
    fr: 'Ces questions n’entrent pas dans l’indice.',
    es: 'Estas preguntas no entran en el índice.',
    en: 'These questions are not part of the index.',
  },
  'report.outcomes.bases': {
    fr: 'La confiance a trois bases : intégrité, compétence, bienveillance.',
    es: 'La confianza tiene tres bases: integridad, competencia, benevolencia.',
    en: 'Trust has three bases: integrity, competence, benevolence.',
  },
  'report.class-points': {
    fr: '{class} ({points})',
    es: '{class} ({points})',
    en: '{class} ({points})',
  },
  'report.outcomes.satisfaction': {
    fr: 'Satisfaction',
    es: 'Satisfacción',
    en: 'Satisfaction',
  },
  'report.outcomes.trust': {
    fr: 'Confiance',
    es: 'Confianza',
    en: 'Trust',
  },
  'report.outcomes.commitment': {
    fr: 'Engagement',
    es: 'Compromiso',
    en: 'Commitment',
  },
  'report.outcomes.recommendation': {
    fr: 'Recommandation',
    es: 'Recomendación',
    en: 'Recommendation',
  },
  'report.outcomes.workload': {
    fr: 'Charge de travail',
    es: 'Carga de trabajo',
    en: 'Workload',
  },
  'report.outcomes.follow-up': {
    fr: 'Suites de l’enquête',
    es: 'Continuación de la encuesta',
    en: 'Follow-up',
  },
  'report.mean': {
    fr: 'Moyenne : {mean} sur une échelle de {min} à {max}.',
    es: 'Media: {mean} en una escala de {min} a {max}.',
    en: 'Mean: {mean} on a scale from {min} to {max}.',
  },
  'report.mean.none': {
    fr: 'Pas de moyenne publiée.',
    es: 'No se publica la media.',
    en: 'No mean is published.',
  },
  'report.comments': {
    fr: 'Avec leurs mots',
    es: 'Con sus palabras',
    en: 'In people’s words',
  },
  'report.comments.lead': {
    fr: 'Les commentaires illustrent, ils ne mesurent rien. Leur ordre est tiré au sort.',
    es: 'Los comentarios ilustran, no miden nada. Su orden es al azar.',
    en: 'Comments illustrate, they measure nothing. Their order is random.',
  },
  'report.comments.none': {
    fr: 'Personne n’a laissé de commentaire.',
    es: 'Nadie dejó comentarios.',
    en: 'Nobody left a comment.',
  },
  'report.comments.unasked': {
    fr: 'Le questionnaire n’avait pas de question ouverte.',
    es: 'El cuestionario no tenía preguntas abiertas.',
    en: 'The questionnaire had no open question.',
  },
  'report.comments.withheld': {
    fr: 'Les commentaires ne sont publiés que pour des groupes fixes d’au moins {kComments} personnes qui ont répondu.',
    es: 'Los comentarios solo se publican para grupos fijos de al menos {kComments} personas que respondieron.',
    en: 'Comments are published only for fixed groups of at least {kComments} people who answered.',
  },
  'report.comments.withheld.here': {
    fr: 'Ce rapport n’est pas fait de tels groupes entiers.',
    es: 'Este informe no se compone de tales grupos completos.',
    en: 'This report is not made of whole groups of that kind.',
  },
  'report.comments.withheld.reach': {
    fr: 'Ou bien un tel groupe dépasse les services que vous dirigez.',
    es: 'O bien un grupo así va más allá de los departamentos que usted dirige.',
    en: 'Or such a group reaches beyond the departments you manage.',
  },
  'report.comments.count': {
    fr: '{count, plural, =0 {aucun commentaire} one {un commentaire} other {# commentaires}}',
    es: '{count, plural, =0 {ningún comentario} one {un comentario} other {# comentarios}}',
    en: '{count, plural, =0 {no comments} one {one comment} other {# comments}}',
  },
  'report.comments.on': {
    fr: 'Lire la suite : {question}',
    es: 'Seguir leyendo: {question}',
    en: 'Read on: {question}',
  },
  'report.comments.shown': {
    fr: 'Commentaires {from} à {to} sur {count}',
    es: 'Comentarios {from} a {to} de {count}',
    en: 'Comments {from} to {to} of {count}',
  },
  'report.comments.previous': {
    fr: 'Commentaires précédents',
    es: 'Comentarios anteriores',
    en: 'Previous comments',
  },
  'report.comments.next': {
    fr: 'Commentaires suivants',
    es: 'Comentarios siguientes',
    en: 'Next comments',
  },
  'report.comments.paper': {
    fr: 'Commentaires {from} à {to} sur {count}. Les autres se lisent dans Septet.',
    es: 'Comentarios {from} a {to} de {count}. Los demás pueden leerse en Septet.',
    en: 'Comments {from} to {to} of {count}. The others can be read in Septet.',
  },
  'report.kind.suggestion': {
    fr: 'Suggestion',
    es: 'Sugerencia',
    en: 'Suggestion',
  },
  'report.kind.advice': {
    fr: 'Conseil',
    es: 'Consejo',
    en: 'Advice',
  },
  'report.kind.complaint': {
    fr: 'Réclamation',
    es: 'Queja',
    en: 'Complaint',
  },
  'report.method': {
    fr: 'Méthode',
    es: 'Método',
    en: 'Method',
  },
  'report.method.score': {
    fr: 'Chaque réponse compte de 0, la moins favorable, à 100 points, la plus favorable.',
    es: 'Cada respuesta cuenta de 0, la menos favorable, a 100 puntos, la más favorable.',
    en: 'Each answer counts from 0, least favourable, to 100 points, most favourable.',
  },
  'report.method.factor': {
    fr: 'Le score d’un facteur est la moyenne de ses questions, pondérée par les réponses valables.',
    es: 'La puntuación de un factor es la media de sus preguntas, ponderada por las respuestas válidas.',
    en: 'A factor’s score is the mean of its questions, weighted by valid answers.',
  },
  'report.method.index': {
    fr: 'L’indice est la moyenne simple des facteurs.',
    es: 'El índice es la media simple de los factores.',
    en: 'The index is the plain mean of the factors.',
  },
  'report.method.shares': {
    fr: 'Favorable, neutre et défavorable sont des parts des réponses valables.',
    es: 'Favorable, neutral y desfavorable son partes de las respuestas válidas.',
    en: 'Favourable, neutral and unfavourable are shares of the valid answers.',
  },
  'report.method.none': {
    fr: 'Les réponses sautées ou « sans objet » ne comptent nulle part, jamais comme zéro.',
    es: 'Las respuestas omitidas o «no procede» no cuentan en nada, nunca como cero.',
    en: 'Skipped and “not applicable” answers count nowhere, never as zero.',
  },
  'report.method.threshold': {
    fr: 'Chaque chiffre porte sur des groupes fixes d’au moins {k} personnes qui ont répondu.',
    es: 'Cada cifra se refiere a grupos fijos de al menos {k} personas que respondieron.',
    en: 'Each figure covers fixed groups of at least {k} people who answered.',
  },
  'report.method.options': {
    fr: 'Les réponses au détail et les commentaires demandent des groupes d’au moins {kComments} personnes.',
    es: 'Las respuestas en detalle y los comentarios exigen grupos de al menos {kComments} personas.',
    en: 'Single options and comments need groups of at least {kComments} people.',
  },
  'report.method.codes': {
    fr: '« Presque tous » veut dire : tous ceux qui ont répondu, ou tous sauf un.',
    es: '«Casi todos» significa: todos los que respondieron, o todos menos uno.',
    en: '“Almost all” means: all who answered, or all but one.',
  },
  'report.method.validated': {
    fr: 'Les scores décrivent ; le questionnaire n’est pas validé.',
    es: 'Las puntuaciones describen; el cuestionario no está validado.',
    en: 'Scores are descriptive, not validated.',
  },
  'report.segments': {
    fr: 'L’entreprise entière, selon ce que chacun déclare',
    es: 'La empresa entera, según lo que declara cada persona',
    en: 'The whole company, by what people say of themselves',
  },
  'report.segments.exchanged': {
    fr: 'Avant le comptage, ces indications sont échangées entre personnes d’un même groupe, pour que personne ne soit reconnu : les écarts paraissent plus petits qu’ils ne sont, environ 0,6 fois leur taille réelle.',
    es: 'Antes del recuento, estas indicaciones se intercambian entre personas de un mismo grupo, para que no se reconozca a nadie: las diferencias parecen menores de lo que son, unas 0,6 veces su tamaño real.',
    en: 'Before counting, these details are exchanged between people of the same group, so that nobody can be recognised: differences appear smaller than they are, about 0.6 as large.',
  },
  'report.segments.apart': {
    fr: 'Elles ne sont jamais croisées avec les services, ni entre elles.',
    es: 'Nunca se cruzan con los departamentos ni entre sí.',
    en: 'They are never crossed with departments or with each other.',
  },
  'report.segments.none': {
    fr: 'Rien n’est publié ici : il n’y a pas deux valeurs d’au moins {kDetail} personnes chacune.',
    es: 'Aquí no se publica nada: no hay dos valores con al menos {kDetail} personas cada uno.',
    en: 'Nothing is published here: there are no two values of at least {kDetail} people each.',
  },
  'report.segments.merged': {
    fr: 'Sont comptées ensemble, parce qu’une valeur au moins a moins de {kDetail} personnes : {groups}.',
    es: 'Se cuentan juntos, porque al menos un valor tiene menos de {kDetail} personas: {groups}.',
    en: 'Counted together, because at least one value has fewer than {kDetail} people: {groups}.',
  },
  'report.segments.unmerged': {
    fr: 'Aucune valeur n’a été réunie avec une autre.',
    es: 'Ningún valor se ha unido a otro.',
    en: 'No value was merged with another.',
  },
  'report.segments.table': {
    fr: '{title} : réponses et scores de 0 à 100',
    es: '{title}: respuestas y puntuaciones de 0 a 100',
    en: '{title}: answers and scores of 0 to 100',
  },
  'report.segments.by-factor': {
    fr: 'Facteur par facteur',
    es: 'Factor por factor',
    en: 'Factor by factor',
  },
  'report.method.reliability': {
    fr: 'Dans {sure, plural, one {# facteur} other {# facteurs}} sur {all}, les questions mesurent assez bien une seule chose.',
    es: 'En {sure, plural, one {# factor} other {# factores}} de {all}, las preguntas miden bastante bien una sola cosa.',
    en: 'In {sure, plural, one {# factor} other {# factors}} of {all}, the questions measure one thing well enough.',
  },
  'report.method.limits': {
    fr: 'Les chiffres disent comment on a répondu, pas pourquoi.',
    es: 'Las cifras dicen cómo se respondió, no por qué.',
    en: 'Figures say how people answered, not why.',
  },
  'report.method.version': {
    fr: 'Questionnaire : {title}, version {version}.',
    es: 'Cuestionario: {title}, versión {version}.',
    en: 'Questionnaire: {title}, version {version}.',
  },
  'report.annex': {
    fr: 'Annexe : toutes les questions',
    es: 'Anexo: todas las preguntas',
    en: 'Annex: all questions',
  },
  'report.annex.lead': {
    fr: 'Ouvrez un facteur pour voir comment on a répondu à chaque question.',
    es: 'Abra un factor para ver cómo se respondió a cada pregunta.',
    en: 'Open a factor to see how people answered each question.',
  },
  'report.annex.reversed': {
    fr: 'Question inversée : être d’accord compte comme défavorable.',
    es: 'Pregunta invertida: estar de acuerdo cuenta como desfavorable.',
    en: 'Reversed question: agreeing counts as unfavourable.',
  },
  'report.annex.no-options': {
    fr: 'Ici, seules les réponses groupées sont publiées : le détail demande {kComments} personnes.',
    es: 'Aquí solo se publican respuestas agrupadas: el detalle exige {kComments} personas.',
    en: 'Only grouped answers are published here: the detail needs {kComments} people.',
  },
  'report.annex.codes': {
    fr: 'Une barre pointillée : presque tous, ou trop peu, ont répondu ; aucun nombre n’est publié.',
    es: 'Una barra punteada: respondieron casi todos igual, o muy pocos; no se publica ningún número.',
    en: 'A dashed bar: almost all alike, or too few answered; no number is published.',
  },
  'report.chart-of': {
    fr: 'Répartition des réponses',
    es: 'Distribución de las respuestas',
    en: 'How people answered',
  },
} as const satisfies Words
