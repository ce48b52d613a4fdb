import type { Words } from '#src/core/words/message.ts'

/** What actions did: in a report, over all of them, and in files. */
export const effectWords = {
  'effect.section': {
    fr: 'Effet des actions précédentes',
    es: 'Efecto de las acciones anteriores',
    en: 'Effect of earlier actions',
  },
  'effect.verdict.improved': {
    fr: '▲ Amélioré',
    es: '▲ Mejoró',
    en: '▲ Improved',
  },
  'effect.verdict.no-change': {
    fr: '○ Aucun changement décelé',
    es: '○ Ningún cambio detectado',
    en: '○ No change detected',
  },
  'effect.verdict.worse': {
    fr: '▼ Dégradé',
    es: '▼ Empeoró',
    en: '▼ Worse',
  },
  'effect.verdict.not-assessable': {
    fr: '– Non évaluable',
    es: '– No evaluable',
    en: '– Not assessable',
  },
  'effect.count.improved': {
    fr: '▲ améliorées',
    es: '▲ mejoraron',
    en: '▲ improved',
  },
  'effect.count.no-change': {
    fr: '○ sans changement décelé',
    es: '○ sin cambio detectado',
    en: '○ no change detected',
  },
  'effect.count.worse': {
    fr: '▼ dégradées',
    es: '▼ empeoraron',
    en: '▼ worse',
  },
  'effect.count.not-assessable': {
    fr: '– non évaluables',
    es: '– no evaluables',
    en: '– not assessable',
  },
  'effect.reason.not-carried-out': {
    fr: 'Cette action a été abandonnée : il n’y a pas d’effet à mesurer.',
    es: 'La acción se abandonó: no hay efecto que medir.',
    en: 'This action was given up: there is no effect to measure.',
  },
  'effect.reason.no-target': {
    fr: 'Cette action n’a pas de score visé : rien n’était à mesurer.',
    es: 'La acción no tiene puntuación objetivo: no había nada que medir.',
    en: 'This action has no target in points: there was nothing to measure.',
  },
  'effect.reason.begun-later': {
    fr: 'Cette action a commencé après une enquête plus récente que son point de départ.',
    es: 'La acción empezó después de una encuesta más reciente que su punto de partida.',
    en: 'This action began after a survey that is more recent than its starting score.',
  },
  'effect.reason.department-gone': {
    fr: 'L’une des deux enquêtes n’a interrogé personne de ce service.',
    es: 'En una de las dos encuestas no se preguntó a nadie de este departamento.',
    en: 'One of the two surveys asked nobody of this department.',
  },
  'effect.reason.counted-with-others': {
    fr: 'Dans l’une des deux enquêtes, ce service est compté avec d’autres.',
    es: 'En una de las dos encuestas este departamento se cuenta con otros.',
    en: 'In one of the two surveys this department is counted together with others.',
  },
  'effect.reason.other-teams': {
    fr: 'Ce service ne réunit plus les mêmes équipes : il a été divisé ou regroupé.',
    es: 'Este departamento ya no reúne los mismos equipos: se dividió o se unió.',
    en: 'This department is no longer made up of the same teams: it was split or joined.',
  },
  'effect.reason.other-items': {
    fr: 'Les questions ont changé depuis : les scores ne se comparent pas.',
    es: 'Las preguntas cambiaron desde entonces: las puntuaciones no se comparan.',
    en: 'The questions changed since: the scores are not comparable.',
  },
  'effect.reason.no-score': {
    fr: 'L’une des deux enquêtes ne donne pas de score sur ce point.',
    es: 'Una de las dos encuestas no da puntuación sobre este punto.',
    en: 'One of the two surveys has no score for this.',
  },
  'effect.reason.few-people': {
    fr: 'Trop peu de personnes ont répondu pour distinguer un effet du hasard.',
    es: 'Respondieron muy pocas personas para distinguir un efecto del azar.',
    en: 'Too few people answered to tell an effect from chance.',
  },
  'effect.reason.coded': {
    fr: 'Les réponses sont trop proches de l’unanimité : leur détail n’est pas publié.',
    es: 'Las respuestas están demasiado cerca de la unanimidad: su detalle no se publica.',
    en: 'The answers are too close to unanimous: their details are not published.',
  },
  'effect.reason.no-variance': {
    fr: 'Tout le monde a répondu pareil : le hasard ne se mesure pas.',
    es: 'Todas las personas respondieron igual: el azar no se puede medir.',
    en: 'Everybody answered alike: chance cannot be measured.',
  },
  'effect.reason.bounds-overlap': {
    fr: 'Les scores sont en partie des estimations : l’effet réel peut aller dans les deux sens.',
    es: 'Las puntuaciones son en parte estimaciones: el efecto real puede ir en ambos sentidos.',
    en: 'The scores are partly estimates: the real effect may go either way.',
  },
  'effect.step.understand': {
    fr: 'comprendre',
    es: 'comprender',
    en: 'understand',
  },
  'effect.step.prepare': {
    fr: 'préparer et motiver',
    es: 'preparar y motivar',
    en: 'prepare and motivate',
  },
  'effect.kind': {
    fr: '{factor} – {step}',
    es: '{factor} – {step}',
    en: '{factor} – {step}',
  },
  'effect.aim': {
    fr: '{factor} – {item}',
    es: '{factor} – {item}',
    en: '{factor} – {item}',
  },
  'effect.since': {
    fr: '{aim}. Action décidée après l’enquête « {title} » ({day}).',
    es: '{aim}. Acción decidida tras la encuesta «{title}» ({day}).',
    en: '{aim}. Action decided after the survey “{title}” ({day}).',
  },
  'effect.change': {
    fr: 'Score : {before} → {after}.',
    es: 'Puntuación: {before} → {after}.',
    en: 'Score: {before} → {after}.',
  },
  'effect.people': {
    fr: 'Réponses comptées : {before} personnes avant, {after} après.',
    es: 'Respuestas contadas: {before} personas antes, {after} después.',
    en: 'Answers counted: {before} people before, {after} after.',
  },
  'effect.target.reached': {
    fr: 'Score visé ({target}) : atteint.',
    es: 'Puntuación objetivo ({target}): alcanzada.',
    en: 'Target of {target}: reached.',
  },
  'effect.target.missed': {
    fr: 'Score visé ({target}) : pas atteint.',
    es: 'Puntuación objetivo ({target}): no alcanzada.',
    en: 'Target of {target}: not reached.',
  },
  'effect.target.open': {
    fr: 'Score visé ({target}) : les estimations ne disent pas s’il est atteint.',
    es: 'Puntuación objetivo ({target}): las estimaciones no dicen si se alcanzó.',
    en: 'Target of {target}: the estimates do not say whether it was reached.',
  },
  'effect.compared': {
    fr: 'Comparé à {count} services sans action sur ce facteur : {before} → {after}.',
    es: 'Comparado con {count} departamentos sin acción sobre este factor: {before} → {after}.',
    en: 'Compared with {count} departments without an action on this factor: {before} → {after}.',
  },
  'effect.alone': {
    fr: 'Moins de deux services s’y comparent : seul le changement de ce service est connu.',
    es: 'Menos de dos departamentos sirven de comparación: solo se conoce el cambio de este.',
    en: 'Fewer than two departments can be compared: only this department’s own change is known.',
  },
  'effect.difference': {
    fr: 'Différence entre les changements, en points : {difference} (95 % : de {low} à {high}).',
    es: 'Diferencia entre los cambios, en puntos: {difference} (95 %: de {low} a {high}).',
    en: 'Difference between the changes, in points: {difference} (95%: {low} to {high}).',
  },
  'effect.difference.own': {
    fr: 'Changement du service, en points : {difference} (95 % : de {low} à {high}).',
    es: 'Cambio del departamento, en puntos: {difference} (95 %: de {low} a {high}).',
    en: 'Change of the department, in points: {difference} (95%: {low} to {high}).',
  },
  'effect.expected': {
    fr: 'Changement habituel de services au même score de départ, en points : {change}.',
    es: 'Cambio habitual de departamentos con la misma puntuación inicial, en puntos: {change}.',
    en: 'Usual change of departments with the same earlier score, in points: {change}.',
  },
  'effect.placebo': {
    fr: 'Parmi tous les services comparés, {percent} ont changé au moins autant.',
    es: 'De todos los departamentos comparados, el {percent} cambió al menos tanto.',
    en: 'Of all departments compared, {percent} changed at least as much.',
  },
  'effect.demand.few': {
    fr: 'Il y a peu de services de comparaison : seule une différence nette d’au moins {points} points compte.',
    es: 'Hay poco con que comparar: solo cuenta una diferencia clara de al menos {points} puntos.',
    en: 'There is little to compare with: only a clear difference of {points} points or more counts.',
  },
  'effect.demand.alone': {
    fr: 'Il n’y a aucun service de comparaison : seul un changement net d’au moins {points} points compte.',
    es: 'No hay con qué comparar: solo cuenta un cambio claro de al menos {points} puntos.',
    en: 'There is nothing to compare with: only a clear change of {points} points or more counts.',
  },
  'effect.regression': {
    fr: 'Un score très bas remonte souvent de lui-même : c’est le retour vers la moyenne.',
    es: 'Una puntuación muy baja suele subir por sí sola: es la regresión a la media.',
    en: 'A very low score often rises by itself: this is called regression to the mean.',
  },
  'effect.association': {
    fr: 'C’est un lien, pas une preuve : autre chose a pu changer en même temps.',
    es: 'Es una relación, no una prueba: otra cosa pudo cambiar al mismo tiempo.',
    en: 'This is association, not proof: something else may have changed at the same time.',
  },
  'help.effects': {
    fr: 'Une action est mesurée quand une enquête suivante est close. Son service est comparé à ceux qui n’ont rien fait pour ce facteur.\nL’intervalle dit quels effets restent possibles. Dans un petit service, un effet réel peut passer inaperçu.\nNe classez pas les services ni leurs responsables avec ces chiffres : ils parlent des actions.',
    es: 'Una acción se mide cuando se cierra una encuesta posterior. Su departamento se compara con los que no hicieron nada por ese factor.\nEl intervalo dice qué efectos siguen siendo posibles. En un departamento pequeño, un efecto real puede pasar inadvertido.\nNo clasifique con estas cifras a los departamentos ni a sus responsables: hablan de las acciones.',
    en: 'An action is measured when a later survey has closed. Its department is compared with those that did nothing for that factor.\nThe interval says which effects are still possible. In a small department a real effect may go unseen.\nRank neither departments nor their managers by these figures: they are about actions.',
  },
  'effect.undetected': {
    fr: '« Aucun changement décelé » ne veut pas dire que rien n’a changé.',
    es: '«Ningún cambio detectado» no quiere decir que nada haya cambiado.',
    en: '“No change detected” does not mean that nothing changed.',
  },
  'effect.page.title': {
    fr: 'Ce qui a marché ici',
    es: 'Lo que funcionó aquí',
    en: 'What worked here',
  },
  'effect.page.lead': {
    fr: 'Les actions décidées après une enquête, mesurées par une enquête suivante. Les scores vont de 0 à 100.',
    es: 'Las acciones decididas tras una encuesta, medidas por una encuesta posterior. Las puntuaciones van de 0 a 100.',
    en: 'Actions decided after one survey, measured by a later one. Scores run from 0 to 100.',
  },
  'effect.page.none': {
    fr: 'Aucun effet mesuré pour l’instant',
    es: 'Aún no hay efectos medidos',
    en: 'No effect measured yet',
  },
  'effect.page.none.text': {
    fr: 'Une action est mesurée à la clôture de l’enquête qui suit son début.',
    es: 'Una acción se mide al cerrar la encuesta que sigue a su inicio.',
    en: 'An action is measured at the close of the survey that follows its start.',
  },
  'effect.page.none-of': {
    fr: 'Aucune action mesurée sur ce facteur.',
    es: 'Ninguna acción medida sobre este factor.',
    en: 'No action measured on this factor.',
  },
  'effect.filter': {
    fr: 'Facteur',
    es: 'Factor',
    en: 'Factor',
  },
  'effect.filter.all': {
    fr: 'Tous les facteurs',
    es: 'Todos los factores',
    en: 'All factors',
  },
  'effect.filter.show': {
    fr: 'Afficher',
    es: 'Mostrar',
    en: 'Show',
  },
  'effect.kinds': {
    fr: 'Par facteur et par étape',
    es: 'Por factor y por etapa',
    en: 'By factor and step',
  },
  'effect.kinds.table': {
    fr: 'Actions par facteur et par étape, selon leur effet',
    es: 'Acciones por factor y etapa, según su efecto',
    en: 'Actions by factor and step, by their effect',
  },
  'effect.ideas': {
    fr: 'Par idée de la bibliothèque',
    es: 'Por idea de la biblioteca',
    en: 'By idea of the library',
  },
  'effect.ideas.table': {
    fr: 'Actions tirées de chaque idée de la bibliothèque, selon leur effet',
    es: 'Acciones nacidas de cada idea de la biblioteca, según su efecto',
    en: 'Actions made from each idea of the library, by their effect',
  },
  'effect.list': {
    fr: 'Toutes les actions mesurées',
    es: 'Todas las acciones medidas',
    en: 'All actions measured',
  },
  'effect.list.table': {
    fr: 'Chaque action mesurée, la dernière enquête d’abord',
    es: 'Cada acción medida, la última encuesta primero',
    en: 'Each action measured, the latest survey first',
  },
  'effect.column.kind': {
    fr: 'Facteur et étape',
    es: 'Factor y etapa',
    en: 'Factor and step',
  },
  'effect.column.idea': {
    fr: 'Idée',
    es: 'Idea',
    en: 'Idea',
  },
  'effect.column.action': {
    fr: 'Action',
    es: 'Acción',
    en: 'Action',
  },
  'effect.column.aim': {
    fr: 'Objectif',
    es: 'Objetivo',
    en: 'Aim',
  },
  'effect.column.aim-and-surveys': {
    fr: 'Objectif et enquêtes',
    es: 'Objetivo y encuestas',
    en: 'Aim and surveys',
  },
  'effect.aim-and-surveys': {
    fr: '{aim} ({surveys})',
    es: '{aim} ({surveys})',
    en: '{aim} ({surveys})',
  },
  'effect.column.difference': {
    fr: 'Différence (95 %)',
    es: 'Diferencia (95 %)',
    en: 'Difference (95%)',
  },
  'effect.difference.short': {
    fr: '{points} ({interval})',
    es: '{points} ({interval})',
    en: '{points} ({interval})',
  },
  'effect.column.score': {
    fr: 'Score',
    es: 'Puntuación',
    en: 'Score',
  },
  'effect.column.people': {
    fr: 'Personnes',
    es: 'Personas',
    en: 'People',
  },
  'effect.column.pooled': {
    fr: 'Ensemble (95 %)',
    es: 'En conjunto (95 %)',
    en: 'Together (95%)',
  },
  'effect.column.verdict': {
    fr: 'Effet',
    es: 'Efecto',
    en: 'Effect',
  },
  'effect.surveys': {
    fr: '{since} → {until}',
    es: '{since} → {until}',
    en: '{since} → {until}',
  },
  'effect.arrow': {
    fr: '{before} → {after}',
    es: '{before} → {after}',
    en: '{before} → {after}',
  },
  'effect.pooled': {
    fr: '{difference} ({low} à {high}) ; {acting} services avec, {controls} sans',
    es: '{difference} ({low} a {high}); {acting} departamentos con, {controls} sin',
    en: '{difference} ({low} to {high}); {acting} departments with, {controls} without',
  },
  'effect.pooled.is': {
    fr: '« Ensemble » compare les changements des services avec et sans action, à partir de deux services de chaque côté.',
    es: '«En conjunto» compara los cambios de los departamentos con y sin acción, desde dos por cada lado.',
    en: '“Together” compares the changes of departments with and without action, from two on each side on.',
  },
  'effect.pooled.factor': {
    fr: 'Une action sur une seule question n’y entre pas.',
    es: 'Una acción sobre una sola pregunta no entra ahí.',
    en: 'Actions on a single question are left out of it.',
  },
  'effect.file': {
    fr: 'effets',
    es: 'efectos',
    en: 'effects',
  },
  'effect.download': {
    fr: 'Télécharger :',
    es: 'Descargar:',
    en: 'Download:',
  },
  'effect.download.as': {
    fr: 'Télécharger les effets : {format}',
    es: 'Descargar los efectos: {format}',
    en: 'Download the effects: {format}',
  },
  'export.unit.departments': {
    fr: 'services',
    es: 'departamentos',
    en: 'departments',
  },
  'export.unit.actions': {
    fr: 'actions',
    es: 'acciones',
    en: 'actions',
  },
  'export.note.effect-p-adjusted': {
    fr: 'p ajusté sur toutes les actions mesurées par l’enquête (Benjamini et Hochberg).',
    es: 'p ajustado sobre todas las acciones medidas por la encuesta (Benjamini y Hochberg).',
    en: 'p adjusted over all actions that the survey measured (Benjamini and Hochberg).',
  },
  'export.table.effects': {
    fr: 'Effet des actions',
    es: 'Efecto de las acciones',
    en: 'Effect of actions',
  },
  'export.table.effect-kinds': {
    fr: 'Effets par genre',
    es: 'Efectos por tipo',
    en: 'Effects by kind',
  },
  'export.column.action': {
    fr: 'Action',
    es: 'Acción',
    en: 'Action',
  },
  'export.column.step': {
    fr: 'Étape',
    es: 'Etapa',
    en: 'Step',
  },
  'export.column.survey-before': {
    fr: 'Enquête d’avant',
    es: 'Encuesta anterior',
    en: 'Survey before',
  },
  'export.column.survey-after': {
    fr: 'Enquête d’après',
    es: 'Encuesta posterior',
    en: 'Survey after',
  },
  'export.column.verdict': {
    fr: 'Effet',
    es: 'Efecto',
    en: 'Effect',
  },
  'export.column.score-before': {
    fr: 'Score avant',
    es: 'Puntuación antes',
    en: 'Score before',
  },
  'export.column.score-after': {
    fr: 'Score après',
    es: 'Puntuación después',
    en: 'Score after',
  },
  'export.column.people-before': {
    fr: 'Personnes avant',
    es: 'Personas antes',
    en: 'People before',
  },
  'export.column.people-after': {
    fr: 'Personnes après',
    es: 'Personas después',
    en: 'People after',
  },
  'export.column.others': {
    fr: 'Services comparés',
    es: 'Departamentos comparados',
    en: 'Departments compared',
  },
  'export.column.others-before': {
    fr: 'Autres avant',
    es: 'Otros antes',
    en: 'Others before',
  },
  'export.column.others-after': {
    fr: 'Autres après',
    es: 'Otros después',
    en: 'Others after',
  },
  'export.column.expected-change': {
    fr: 'Changement attendu',
    es: 'Cambio esperado',
    en: 'Expected change',
  },
  'export.column.expected-p': {
    fr: 'p du changement attendu',
    es: 'p del cambio esperado',
    en: 'p of the expected change',
  },
  'export.column.placebo-p': {
    fr: 'p placebo',
    es: 'p placebo',
    en: 'Placebo p',
  },
  'export.column.target': {
    fr: 'Score visé',
    es: 'Puntuación objetivo',
    en: 'Target',
  },
  'export.column.reached': {
    fr: 'Score visé atteint',
    es: 'Puntuación objetivo alcanzada',
    en: 'Target reached',
  },
  'export.column.acting': {
    fr: 'Services avec action',
    es: 'Departamentos con acción',
    en: 'Departments with action',
  },
  'export.note.verdict': {
    fr: 'Règle et taux d’erreur : docs/effect.md. « Aucun changement décelé » ne veut pas dire que rien n’a changé.',
    es: 'Regla y tasas de error: docs/effect.md. «Ningún cambio detectado» no quiere decir que nada cambió.',
    en: 'Rule and error rates: docs/effect.md. “No change detected” does not mean that nothing changed.',
  },
  'export.note.others': {
    fr: 'Services sans action sur ce facteur, aux mêmes équipes dans les deux enquêtes.',
    es: 'Departamentos sin acción sobre este factor, con los mismos equipos en ambas encuestas.',
    en: 'Departments without an action on this factor, with the same teams in both surveys.',
  },
  'export.note.effect-difference': {
    fr: 'Changement du service moins celui des services comparés, en points.',
    es: 'Cambio del departamento menos el de los comparados, en puntos.',
    en: 'Change of the department minus that of those compared, in points.',
  },
  'export.note.expected': {
    fr: 'Ce que des services au même score de départ ont changé d’eux-mêmes.',
    es: 'Lo que cambiaron por sí solos los departamentos con la misma puntuación inicial.',
    en: 'What departments with the same earlier score changed by themselves.',
  },
  'export.note.placebo': {
    fr: 'Part des services comparés qui ont changé au moins autant ; si un seul service a agi.',
    es: 'Parte de los comparados que cambiaron al menos tanto; si actuó un solo departamento.',
    en: 'Share of departments compared that changed at least as much; where one alone acted.',
  },
} as const satisfies Words
