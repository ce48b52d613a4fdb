import type { Words } from '#src/core/words/message.ts'

/**
 * The three sentences of a report, a text for each rule. At most 20 words with the longest factors of the default
 * questionnaire: test/core/report/sentences.
 */
export const sentenceWords = {
  'sentence.rule.index': {
    fr: '{counted, number} personnes ont répondu : l’indice, moyenne des facteurs, est de {score} sur 100.',
    es: 'Respondieron {counted, number} personas: el índice, media de los factores, es de {score} sobre 100.',
    en: '{counted, number} people answered: the index, the mean of all factors, is {score} of 100.',
  },
  'sentence.rule.index-estimate': {
    fr: '{counted, number} personnes ont répondu : l’indice, moyenne des facteurs, est d’environ {score} (estimation, entre {low} et {high}).',
    es: 'Respondieron {counted, number} personas: el índice, media de los factores, ronda los {score} puntos (estimación, entre {low} y {high}).',
    en: '{counted, number} people answered: the index, the mean of all factors, is about {score} (estimate, between {low} and {high}).',
  },
  'sentence.rule.no-index': {
    fr: '{counted, number} personnes ont répondu, mais trop peu à chaque question pour former l’indice, moyenne des facteurs.',
    es: 'Respondieron {counted, number} personas, pero demasiado pocas a cada pregunta para formar el índice, media de los factores.',
    en: '{counted, number} people answered, but too few answered each question to form the index, the mean of all factors.',
  },
  'sentence.rule.both': {
    fr: 'Réponses les plus favorables : « {strongest} » ({strongestScore}) ; les moins favorables : « {weakest} » ({weakestScore}).',
    es: 'Respuestas más favorables: «{strongest}» ({strongestScore}); menos favorables: «{weakest}» ({weakestScore}).',
    en: 'People answered most favourably on “{strongest}” ({strongestScore}), least favourably on “{weakest}” ({weakestScore}).',
  },
  'sentence.rule.strongest': {
    fr: 'Réponses les plus favorables : « {strongest} » ({strongestScore}) ; aucun facteur n’est sûrement le moins favorable.',
    es: 'Respuestas más favorables: «{strongest}» ({strongestScore}); ningún factor es con seguridad el menos favorable.',
    en: 'People answered most favourably on “{strongest}” ({strongestScore}); no factor is surely the least favourable.',
  },
  'sentence.rule.weakest': {
    fr: 'Réponses les moins favorables : « {weakest} » ({weakestScore}) ; aucun facteur n’est sûrement le plus favorable.',
    es: 'Respuestas menos favorables: «{weakest}» ({weakestScore}); ningún factor es con seguridad el más favorable.',
    en: 'People answered least favourably on “{weakest}” ({weakestScore}); no factor is surely the most favourable.',
  },
  'sentence.rule.alike': {
    fr: 'D’un facteur à l’autre, les réponses se ressemblent : tous les scores sont entre {low} et {high} sur 100.',
    es: 'De un factor a otro las respuestas se parecen: todas las puntuaciones están entre {low} y {high} sobre 100.',
    en: 'From factor to factor people answered much alike: all scores lie between {low} and {high} of 100.',
  },
  'sentence.rule.overlap': {
    fr: 'Aucun facteur ne se détache sûrement : des scores sont estimés et leurs valeurs possibles se recouvrent.',
    es: 'Ningún factor destaca con seguridad: hay puntuaciones estimadas y sus valores posibles se solapan.',
    en: 'No factor stands out for sure: some scores are estimates, and their possible values overlap.',
  },
  'sentence.rule.tie': {
    fr: 'Aucun facteur ne se détache : plusieurs partagent le score le plus haut, d’autres le plus bas.',
    es: 'Ningún factor destaca: varios comparten la puntuación más alta y otros la más baja.',
    en: 'No factor stands out: several share the highest score, and others the lowest.',
  },
  'sentence.rule.one-factor': {
    fr: 'Toutes les questions forment un seul facteur : il n’y a rien à comparer.',
    es: 'Todas las preguntas forman un solo factor: no hay nada que comparar.',
    en: 'All questions form one single factor: there is nothing to compare it with.',
  },
  'sentence.rule.too-few-for-factors': {
    fr: 'Trop peu de personnes ont répondu à chaque question pour comparer les facteurs.',
    es: 'Muy pocas personas respondieron a cada pregunta como para comparar los factores.',
    en: 'Too few people answered each question to compare the factors.',
  },
  'sentence.rule.up': {
    fr: 'Changement le plus net depuis l’enquête précédente : réponses plus favorables sur « {factor} » ({change}).',
    es: 'Cambio más claro desde la encuesta anterior: respuestas más favorables en «{factor}» ({change}).',
    en: 'The largest clear change since the earlier survey: people answered more favourably on “{factor}” ({change}).',
  },
  'sentence.rule.down': {
    fr: 'Changement le plus net depuis l’enquête précédente : réponses moins favorables sur « {factor} » ({change}).',
    es: 'Cambio más claro desde la encuesta anterior: respuestas menos favorables en «{factor}» ({change}).',
    en: 'The largest clear change since the earlier survey: people answered less favourably on “{factor}” ({change}).',
  },
  'sentence.rule.no-change': {
    fr: 'Depuis l’enquête précédente, aucun facteur n’a nettement changé : les écarts sont faibles ou peut-être dus au hasard.',
    es: 'Desde la encuesta anterior, ningún factor cambió con claridad: las diferencias son pequeñas o pueden ser azar.',
    en: 'Since the earlier survey no factor changed clearly: differences are small or may be chance.',
  },
  'sentence.rule.no-change-of': {
    fr: '{tested, plural, one {Un facteur se compare} other {# facteurs se comparent}} à l’enquête précédente ; {tested, plural, one {il n’a pas} other {aucun n’a}} nettement changé.',
    es: '{tested, plural, one {Un factor se puede comparar} other {# factores se pueden comparar}} con la encuesta anterior; {tested, plural, one {no} other {ninguno}} cambió con claridad.',
    en: '{tested, plural, one {One factor} other {# factors}} can be compared with the earlier survey; {tested, plural, one {it did not change} other {none changed}} clearly.',
  },
  'sentence.rule.few-people': {
    fr: 'Moins de {kDetail} personnes ont répondu : trop peu pour dire si quelque chose a changé.',
    es: 'Respondieron menos de {kDetail} personas: muy pocas para saber si algo cambió.',
    en: 'Fewer than {kDetail} people answered: too few to tell whether anything changed.',
  },
  'sentence.rule.few-people-parts': {
    fr: 'Ce rapport n’est pas fait de groupes entiers de {kDetail} personnes : trop peu pour dire si quelque chose a changé.',
    es: 'Este informe no consta de grupos completos de {kDetail} personas: son muy pocas para saber si algo cambió.',
    en: 'This report is not made of whole groups of {kDetail} people: too few to tell whether anything changed.',
  },
  'sentence.rule.few-figures-before': {
    fr: 'L’enquête précédente a publié ici trop peu de chiffres pour dire si quelque chose a changé.',
    es: 'La encuesta anterior publicó aquí muy pocas cifras para saber si algo cambió.',
    en: 'The earlier survey published too few figures here to tell whether anything changed.',
  },
  'sentence.rule.coded': {
    fr: 'Trop de réponses ne sont ici qu’estimées pour dire si quelque chose a changé.',
    es: 'Aquí demasiadas respuestas son solo estimaciones para saber si algo cambió.',
    en: 'Too many answers are only estimates here to tell whether anything changed.',
  },
  'sentence.rule.no-variance': {
    fr: 'Presque tout le monde a répondu de même : aucun calcul ne peut dire si quelque chose a changé.',
    es: 'Casi todo el mundo respondió igual: ningún cálculo puede decir si algo cambió.',
    en: 'Nearly everybody answered alike: no calculation can tell whether anything changed.',
  },
  'sentence.rule.other-items': {
    fr: 'L’enquête précédente posait d’autres questions : les réponses ne sont donc pas comparées.',
    es: 'La encuesta anterior hacía otras preguntas: por eso no se comparan las respuestas.',
    en: 'The earlier survey asked other questions, so the answers are not compared.',
  },
  'sentence.rule.other-departments': {
    fr: 'L’enquête précédente réunissait d’autres services : les réponses ne sont donc pas comparées.',
    es: 'La encuesta anterior reunía otros departamentos: por eso no se comparan las respuestas.',
    en: 'The earlier survey counted other departments together, so the answers are not compared.',
  },
  'sentence.rule.no-previous': {
    fr: 'Aucune enquête précédente ne permet de comparer ces réponses.',
    es: 'No hay una encuesta anterior con la que comparar estas respuestas.',
    en: 'There is no earlier survey with which these answers can be compared.',
  },
  'sentence.rule.above-rest': {
    fr: 'Pas d’enquête précédente ; réponses plus favorables que dans le reste de l’entreprise : « {factor} » ({change}).',
    es: 'Sin encuesta anterior; respuestas más favorables que el resto de la empresa: «{factor}» ({change}).',
    en: 'No earlier survey; people answered more favourably than the rest of the company on “{factor}” ({change}).',
  },
  'sentence.rule.below-rest': {
    fr: 'Pas d’enquête précédente ; réponses moins favorables que dans le reste de l’entreprise : « {factor} » ({change}).',
    es: 'Sin encuesta anterior; respuestas menos favorables que el resto de la empresa: «{factor}» ({change}).',
    en: 'No earlier survey; people answered less favourably than the rest of the company on “{factor}” ({change}).',
  },
  'sentence.title': {
    fr: 'En trois phrases',
    es: 'En tres frases',
    en: 'In three sentences',
  },
  'sentence.factor-is': {
    fr: 'Un facteur réunit les questions sur un même sujet ; les scores vont de 0 à 100.',
    es: 'Un factor reúne las preguntas sobre un mismo tema; las puntuaciones van de 0 a 100.',
    en: 'A factor brings together the questions on one subject; scores run from 0 to 100.',
  },
  'sentence.automatic': { fr: 'automatique', es: 'automática', en: 'automatic' },
  'sentence.edited': {
    fr: 'modifiée par les RH',
    es: 'modificada por RR. HH.',
    en: 'edited by HR',
  },
  'sentence.edit': {
    fr: 'Modifier les phrases',
    es: 'Modificar las frases',
    en: 'Edit the sentences',
  },
  'sentence.edit-of': {
    fr: 'Les trois phrases : {department}',
    es: 'Las tres frases: {department}',
    en: 'The three sentences: {department}',
  },
  'sentence.edit.lead': {
    fr: 'Chaque phrase vient d’une règle appliquée aux chiffres. Vous pouvez l’écrire autrement ; les chiffres ne changent pas.',
    es: 'Cada frase sale de una regla aplicada a las cifras. Puede escribirla de otro modo; las cifras no cambian.',
    en: 'A rule makes each sentence from the figures. You may word it otherwise; the figures do not change.',
  },
  'sentence.edit.marked': {
    fr: 'Les responsables voient que vous l’avez modifiée. Le journal retient qui l’a fait et quand.',
    es: 'Los responsables ven que usted la ha modificado. El registro guarda quién lo hizo y cuándo.',
    en: 'Managers see that you edited it. The audit log keeps who did so and when.',
  },
  'sentence.edit.advice': {
    fr: 'Dites comment on a répondu, jamais ce qu’une équipe pense. Ne nommez personne. Vingt mots suffisent.',
    es: 'Diga cómo se respondió, nunca lo que piensa un equipo. No nombre a nadie. Bastan veinte palabras.',
    en: 'Say how people answered, never what a team thinks. Name nobody. Twenty words are enough.',
  },
  'sentence.edit.blank': {
    fr: 'Un champ vide fait revenir la phrase automatique.',
    es: 'Un campo vacío recupera la frase automática.',
    en: 'An empty field brings the automatic sentence back.',
  },
  'sentence.edit.rule': {
    fr: 'Phrase automatique : {text}',
    es: 'Frase automática: {text}',
    en: 'Automatic sentence: {text}',
  },
  'sentence.about.index': { fr: 'L’indice', es: 'El índice', en: 'The index' },
  'sentence.about.factors': {
    fr: 'Le facteur le plus fort et le plus faible',
    es: 'El factor más fuerte y el más débil',
    en: 'The strongest and the weakest factor',
  },
  'sentence.about.change': {
    fr: 'Le plus grand changement',
    es: 'El mayor cambio',
    en: 'The largest change',
  },
  'sentence.save': {
    fr: 'Enregistrer les phrases',
    es: 'Guardar las frases',
    en: 'Save the sentences',
  },
  'sentence.reset': {
    fr: 'Revenir aux phrases automatiques',
    es: 'Volver a las frases automáticas',
    en: 'Back to the automatic sentences',
  },
  'sentence.points': {
    fr: '{points, plural, one {# point} other {# points}}',
    es: '{points, plural, one {# punto} other {# puntos}}',
    en: '{points, plural, one {# point} other {# points}}',
  },
  'sentence.estimate': {
    fr: '{figure}, estimation',
    es: '{figure}, estimación',
    en: '{figure}, estimate',
  },
} as const satisfies Words
