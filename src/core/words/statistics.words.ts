import type { Words } from '#src/core/words/message.ts'

/** What a report says of its statistics: comparisons, agreement, drivers, reliability. */
export const statisticsWords = {
  'statistics.compared': {
    fr: 'Par rapport aux autres et à la fois précédente',
    es: 'Frente a los demás y a la vez anterior',
    en: 'Against the others and against last time',
  },
  'statistics.compared.lead': {
    fr: 'Un signe marque les écarts d’au moins 5 points qui ne s’expliquent guère par le hasard.',
    es: 'Un signo marca las diferencias de al menos 5 puntos que apenas se explican por azar.',
    en: 'A sign marks differences of at least 5 points that are hardly chance.',
  },
  'statistics.compared.table': {
    fr: 'Écart de chaque facteur, en points de 0 à 100',
    es: 'Diferencia de cada factor, en puntos de 0 a 100',
    en: 'Difference of each factor, in points of 0 to 100',
  },
  'statistics.compared.unrounded': {
    fr: 'Les écarts sont calculés avant l’arrondi.',
    es: 'Las diferencias se calculan antes de redondear.',
    en: 'Differences are computed before rounding.',
  },
  'statistics.rest': {
    fr: 'Reste de l’entreprise',
    es: 'Resto de la empresa',
    en: 'Rest of the company',
  },
  'statistics.previous': { fr: 'Fois précédente', es: 'Vez anterior', en: 'Last time' },
  'statistics.previous.which': {
    fr: 'La fois précédente : {title}, close le {day}.',
    es: 'La vez anterior: {title}, cerrada el {day}.',
    en: 'Last time: {title}, closed on {day}.',
  },
  'statistics.difference': { fr: 'Écart', es: 'Diferencia', en: 'Difference' },
  'statistics.change': { fr: 'Évolution', es: 'Cambio', en: 'Change' },
  'statistics.interval': {
    fr: 'Intervalle à 95 %',
    es: 'Intervalo del 95 %',
    en: '95% interval',
  },
  'statistics.meaning': { fr: 'Ce qu’on peut en dire', es: 'Qué significa', en: 'What it means' },
  'statistics.favourable-interval': {
    fr: 'Favorable en %, intervalle à 95 %',
    es: 'Favorable en %, intervalo del 95 %',
    en: 'Favourable in %, 95% interval',
  },
  'statistics.range': { fr: '{low} à {high}', es: '{low} a {high}', en: '{low} to {high}' },
  'statistics.interval.why': {
    fr: 'L’intervalle est la marge du hasard : ainsi calculé, il contient la vraie valeur 19 fois sur 20.',
    es: 'El intervalo es el margen del azar: calculado así, contiene el valor real 19 de cada 20 veces.',
    en: 'The interval is the margin of chance: made this way, it holds the true value 19 times in 20.',
  },
  'statistics.interval.limits': {
    fr: 'Il ne dit rien des personnes qui n’ont pas répondu et qui pensent peut-être autrement.',
    es: 'No dice nada de quienes no respondieron y quizá piensen de otro modo.',
    en: 'It says nothing of those who did not answer and may think differently.',
  },
  'statistics.bars.interval': {
    fr: 'Le trait au bout d’une barre montre son intervalle à 95 %.',
    es: 'La línea al final de una barra muestra su intervalo del 95 %.',
    en: 'The line at the end of a bar shows its 95% interval.',
  },
  'statistics.bars.bounds': {
    fr: 'Les crochets montrent les bornes d’une estimation.',
    es: 'Los corchetes muestran los límites de una estimación.',
    en: 'Brackets show the bounds of an estimate.',
  },
  'statistics.bars.rest': {
    fr: 'Le trait pointillé montre le score du reste de l’entreprise.',
    es: 'La línea de puntos muestra la puntuación del resto de la empresa.',
    en: 'The dashed line shows the score of the rest of the company.',
  },
  'statistics.vsRest.above': {
    fr: '▲ au-dessus du reste',
    es: '▲ por encima del resto',
    en: '▲ above the rest',
  },
  'statistics.vsRest.below': {
    fr: '▼ au-dessous du reste',
    es: '▼ por debajo del resto',
    en: '▼ below the rest',
  },
  'statistics.vsRest.none': {
    fr: 'pas d’écart net',
    es: 'sin diferencia clara',
    en: 'no clear difference',
  },
  'statistics.vsPrevious.above': {
    fr: '▲ plus haut que la fois précédente',
    es: '▲ más alto que la vez anterior',
    en: '▲ higher than last time',
  },
  'statistics.vsPrevious.below': {
    fr: '▼ plus bas que la fois précédente',
    es: '▼ más bajo que la vez anterior',
    en: '▼ lower than last time',
  },
  'statistics.vsPrevious.none': {
    fr: 'pas de changement décelé',
    es: 'ningún cambio detectado',
    en: 'no change detected',
  },
  'statistics.marked': {
    fr: '{mark} : {names}.',
    es: '{mark}: {names}.',
    en: '{mark}: {names}.',
  },
  'statistics.marked.one': {
    fr: '{name} ({difference})',
    es: '{name} ({difference})',
    en: '{name} ({difference})',
  },
  'statistics.vsRest.nothing': {
    fr: 'Aucun facteur n’est nettement au-dessus ou au-dessous du reste de l’entreprise.',
    es: 'Ningún factor está claramente por encima o por debajo del resto de la empresa.',
    en: 'No factor is clearly above or below the rest of the company.',
  },
  'statistics.vsPrevious.nothing': {
    fr: 'Aucun changement n’est décelé par rapport à la fois précédente.',
    es: 'No se detecta ningún cambio respecto a la vez anterior.',
    en: 'No change since last time was detected.',
  },
  'statistics.reason.of': {
    fr: '{names} – {reason}',
    es: '{names} – {reason}',
    en: '{names} – {reason}',
  },
  'statistics.reason.few-people': {
    fr: 'Moins de {kDetail} personnes : les écarts ne sont pas interprétés.',
    es: 'Menos de {kDetail} personas: las diferencias no se interpretan.',
    en: 'Fewer than {kDetail} people: differences are not interpreted.',
  },
  'statistics.reason.not-whole': {
    fr: 'Une partie de ces personnes n’est comptée qu’avec d’autres : les écarts ne sont pas interprétés.',
    es: 'Una parte de estas personas solo se cuenta con otras: las diferencias no se interpretan.',
    en: 'Some of these people are counted with others only: differences are not interpreted.',
  },
  'statistics.reason.coded': {
    fr: 'Plus d’une réponse sur vingt n’est publiée que par « presque tous » : l’écart n’est pas interprété.',
    es: 'Más de una respuesta de cada veinte solo se publica como «casi todos»: la diferencia no se interpreta.',
    en: 'More than one answer in twenty is published only as “almost all”: the difference is not interpreted.',
  },
  'statistics.reason.no-variance': {
    fr: 'Tout le monde a répondu de même, ou presque : il n’y a rien à comparer.',
    es: 'Todos respondieron igual, o casi: no hay nada que comparar.',
    en: 'Everybody answered alike, or nearly: there is nothing to compare.',
  },
  'statistics.reason.no-rest': {
    fr: 'Ce rapport porte sur toute l’entreprise : il n’y a pas de reste.',
    es: 'Este informe es de toda la empresa: no hay resto.',
    en: 'This report is of the whole company: there is no rest.',
  },
  'statistics.reason.no-previous': {
    fr: 'Aucune enquête antérieure ne permet de comparer.',
    es: 'No hay encuesta anterior con la que comparar.',
    en: 'There is no earlier survey to compare with.',
  },
  'statistics.reason.other-items': {
    fr: 'La fois précédente, les questions étaient différentes.',
    es: 'La vez anterior las preguntas eran distintas.',
    en: 'Last time the questions were different.',
  },
  'statistics.reason.other-departments': {
    fr: 'La fois précédente, d’autres services étaient comptés ensemble.',
    es: 'La vez anterior se contaron juntos otros departamentos.',
    en: 'Last time other departments were counted together.',
  },
  'statistics.reason.other-side': {
    fr: 'Ceux à qui l’on compare sont trop peu nombreux, ou trop d’entre eux ont répondu de même.',
    es: 'Aquellos con quienes se compara son muy pocos, o demasiados respondieron igual.',
    en: 'Those compared with are too few, or too many of them answered alike.',
  },
  'statistics.short.few-people': {
    fr: 'moins de {kDetail} personnes',
    es: 'menos de {kDetail} personas',
    en: 'fewer than {kDetail} people',
  },
  'statistics.short.not-whole': {
    fr: 'comptés avec d’autres',
    es: 'contados con otros',
    en: 'counted with others',
  },
  'statistics.short.coded': {
    fr: 'trop de « presque tous »',
    es: 'demasiados «casi todos»',
    en: 'too many “almost all”',
  },
  'statistics.short.no-variance': { fr: 'tous de même', es: 'todos igual', en: 'all alike' },
  'statistics.short.no-rest': { fr: 'pas de reste', es: 'no hay resto', en: 'no rest' },
  'statistics.short.no-previous': {
    fr: 'pas d’enquête antérieure',
    es: 'sin encuesta anterior',
    en: 'no earlier survey',
  },
  'statistics.short.other-items': {
    fr: 'autres questions',
    es: 'otras preguntas',
    en: 'other questions',
  },
  'statistics.short.other-departments': {
    fr: 'autres services',
    es: 'otros departamentos',
    en: 'other departments',
  },
  'statistics.short.other-side': {
    fr: 'non testé',
    es: 'sin prueba',
    en: 'not tested',
  },
  'statistics.agreement': {
    fr: 'A-t-on répondu de même ?',
    es: '¿Se respondió igual?',
    en: 'Did people answer alike?',
  },
  'statistics.agreement.lead': {
    fr: 'Un même score peut venir de gens d’accord entre eux ou de gens partagés. Ici, on voit lequel.',
    es: 'La misma puntuación puede venir de personas de acuerdo o de personas divididas. Aquí se ve cuál.',
    en: 'The same score can come from people who agree or from people who are split. Here you see which.',
  },
  'statistics.agreement.alike': {
    fr: 'les réponses se ressemblent',
    es: 'las respuestas se parecen',
    en: 'people answered alike',
  },
  'statistics.agreement.mostly': {
    fr: 'les réponses sont assez proches',
    es: 'las respuestas son bastante próximas',
    en: 'people answered mostly alike',
  },
  'statistics.agreement.differently': {
    fr: '↔ les réponses diffèrent',
    es: '↔ las respuestas difieren',
    en: '↔ people answered differently',
  },
  'statistics.agreement.split': {
    fr: '↔ les réponses s’opposent',
    es: '↔ las respuestas se oponen',
    en: '↔ people were split',
  },
  'statistics.agreement.column': {
    fr: 'Ressemblance des réponses',
    es: 'Parecido de las respuestas',
    en: 'How alike',
  },
  'statistics.agreement.words': {
    fr: 'Le mot compare la dispersion des réponses à celle de réponses données au hasard.',
    es: 'La palabra compara la dispersión de las respuestas con la de respuestas al azar.',
    en: 'The word compares how far answers lie apart with answers given at random.',
  },
  'statistics.drivers': {
    fr: 'Ce qui va avec la satisfaction',
    es: 'Qué acompaña a la satisfacción',
    en: 'What goes with satisfaction',
  },
  'statistics.drivers.lead': {
    fr: 'Dans toute l’entreprise, les personnes satisfaites ont répondu plus favorablement à ces facteurs.',
    es: 'En toda la empresa, las personas satisfechas respondieron de forma más favorable a estos factores.',
    en: 'Across the company, satisfied people answered more favourably on these factors.',
  },
  'statistics.drivers.not-cause': {
    fr: 'Aller ensemble ne veut pas dire causer : toutes les réponses viennent du même questionnaire.',
    es: 'Ir juntos no quiere decir causar: todas las respuestas vienen del mismo cuestionario.',
    en: 'Going together does not mean causing: all answers come from the same questionnaire.',
  },
  'statistics.drivers.r-squared': {
    fr: 'Ensemble, les facteurs vont avec {percent} des différences de satisfaction entre les personnes.',
    es: 'Juntos, los factores acompañan al {percent} de las diferencias de satisfacción entre personas.',
    en: 'Together the factors go with {percent} of the differences in satisfaction between people.',
  },
  'statistics.drivers.share': {
    fr: 'Part',
    es: 'Parte',
    en: 'Share',
  },
  'statistics.drivers.share.why': {
    fr: 'La part dit combien de cela revient à chaque facteur ; les parts font 100 %.',
    es: 'La parte dice cuánto de eso corresponde a cada factor; las partes suman 100 %.',
    en: 'The share says how much of that belongs to each factor; shares add up to 100%.',
  },
  'statistics.drivers.table': {
    fr: 'Part de chaque facteur et situation de ce service',
    es: 'Parte de cada factor y situación de este departamento',
    en: 'Share of each factor, and where this department stands',
  },
  'statistics.drivers.table.company': {
    fr: 'Part de chaque facteur et son score',
    es: 'Parte de cada factor y su puntuación',
    en: 'Share of each factor, and its score',
  },
  'statistics.drivers.direction': { fr: 'Sens', es: 'Sentido', en: 'Direction' },
  'statistics.drivers.with': {
    fr: 'plus haut, plus satisfait',
    es: 'más alto, más satisfacción',
    en: 'higher, more satisfied',
  },
  'statistics.drivers.against': {
    fr: 'plus haut, moins satisfait',
    es: 'más alto, menos satisfacción',
    en: 'higher, less satisfied',
  },
  'statistics.drivers.few-people': {
    fr: 'Trop peu de personnes ont répondu à tout pour dire ce qui va avec la satisfaction.',
    es: 'Muy pocas personas respondieron a todo como para decir qué acompaña a la satisfacción.',
    en: 'Too few people answered everything to say what goes with satisfaction.',
  },
  'statistics.drivers.coded': {
    fr: 'Trop de réponses ne sont publiées que par « presque tous » pour dire ce qui va avec la satisfaction.',
    es: 'Demasiadas respuestas solo se publican como «casi todos» para decir qué acompaña a la satisfacción.',
    en: 'Too many answers are published only as “almost all” to say what goes with satisfaction.',
  },
  'statistics.drivers.no-variance': {
    fr: 'Tout le monde a répondu presque de même : rien ne va plus qu’autre chose avec la satisfaction.',
    es: 'Todos respondieron casi igual: nada acompaña más que lo demás a la satisfacción.',
    en: 'Everybody answered nearly alike: nothing goes with satisfaction more than anything else.',
  },
  'statistics.drivers.weak': {
    fr: 'Aucun facteur ne va nettement avec la satisfaction.',
    es: 'Ningún factor acompaña claramente a la satisfacción.',
    en: 'No factor clearly goes with satisfaction.',
  },
  'statistics.quadrant': {
    fr: 'Part des facteurs dans la satisfaction, et écart de ce service',
    es: 'Parte de los factores en la satisfacción y diferencia de este departamento',
    en: 'Share of factors in satisfaction, and difference of this department',
  },
  'statistics.quadrant.company': {
    fr: 'Part des facteurs dans la satisfaction, et leur score',
    es: 'Parte de los factores en la satisfacción y su puntuación',
    en: 'Share of factors in satisfaction, and their score',
  },
  'statistics.quadrant.x': {
    fr: 'va davantage avec la satisfaction →',
    es: 'acompaña más a la satisfacción →',
    en: 'goes more with satisfaction →',
  },
  'statistics.quadrant.y': {
    fr: '↑ écart avec le reste, en points',
    es: '↑ diferencia con el resto, en puntos',
    en: '↑ difference from the rest, in points',
  },
  'statistics.quadrant.y.company': {
    fr: '↑ score de 0 à 100',
    es: '↑ puntuación de 0 a 100',
    en: '↑ score, 0 to 100',
  },
  'statistics.quadrant.first': {
    fr: 'À regarder d’abord',
    es: 'Mirar primero',
    en: 'Look here first',
  },
  'statistics.quadrant.keep': { fr: 'À préserver', es: 'Conservar', en: 'Keep' },
  'statistics.quadrant.watch': { fr: 'À suivre', es: 'Seguir', en: 'Watch' },
  'statistics.quadrant.fine': { fr: 'Acquis', es: 'Asentado', en: 'In place' },
  'statistics.quadrant.point': {
    fr: '{name} : part {share}, {value}',
    es: '{name}: parte {share}, {value}',
    en: '{name}: share {share}, {value}',
  },
  'statistics.quadrant.marked': {
    fr: 'Point plein : l’écart n’est guère dû au hasard. Point creux : il peut l’être.',
    es: 'Punto lleno: la diferencia apenas se debe al azar. Punto hueco: puede deberse a él.',
    en: 'Full dot: the difference is hardly chance. Hollow dot: it may be.',
  },
  'statistics.quadrant.lines': {
    fr: 'Les lignes séparent les parts et les scores au-dessus de la moyenne de ceux au-dessous.',
    es: 'Las líneas separan las partes y puntuaciones por encima de la media de las que están por debajo.',
    en: 'Lines part shares and scores above the average from those below.',
  },
  'statistics.quadrant.lines.rest': {
    fr: 'Les lignes séparent les parts au-dessus de la moyenne, et les écarts vers le haut et le bas.',
    es: 'Las líneas separan las partes superiores a la media, y las diferencias hacia arriba y abajo.',
    en: 'Lines part shares above the average from those below, and differences up from those down.',
  },
  'statistics.numbers': {
    fr: 'Annexe : les chiffres des statistiques',
    es: 'Anexo: los números de las estadísticas',
    en: 'Annex: the numbers of the statistics',
  },
  'statistics.numbers.lead': {
    fr: 'Pour qui veut refaire les calculs. Les formules et leurs sources sont dans docs/statistics.md.',
    es: 'Para quien quiera rehacer los cálculos. Las fórmulas y sus fuentes están en docs/statistics.md.',
    en: 'For whoever wants to redo the numbers. Formulas and sources are in docs/statistics.md.',
  },
  'statistics.numbers.table': {
    fr: 'Dispersion, accord et tests de chaque facteur',
    es: 'Dispersión, acuerdo y pruebas de cada factor',
    en: 'Spread, agreement and tests of each factor',
  },
  'statistics.n': { fr: 'Personnes (n)', es: 'Personas (n)', en: 'People (n)' },
  'statistics.sd': {
    fr: 'Écart type, points',
    es: 'Desviación típica, puntos',
    en: 'Standard deviation, points',
  },
  'statistics.rwgj': { fr: 'Accord r_wg(j)', es: 'Acuerdo r_wg(j)', en: 'Agreement r_wg(j)' },
  'statistics.vsRest.p': {
    fr: 'Reste : p ajusté',
    es: 'Resto: p ajustada',
    en: 'Rest: adjusted p',
  },
  'statistics.vsRest.g': {
    fr: 'Reste : g de Hedges',
    es: 'Resto: g de Hedges',
    en: 'Rest: Hedges g',
  },
  'statistics.vsPrevious.p': {
    fr: 'Avant : p ajusté',
    es: 'Antes: p ajustada',
    en: 'Last time: adjusted p',
  },
  'statistics.vsPrevious.g': {
    fr: 'Avant : g de Hedges',
    es: 'Antes: g de Hedges',
    en: 'Last time: Hedges g',
  },
  'statistics.numbers.drivers': {
    fr: 'Satisfaction et facteurs, entreprise entière : corrélation r, part (LMG), poids relatif (Johnson)',
    es: 'Satisfacción y factores, empresa entera: correlación r, parte (LMG), peso relativo (Johnson)',
    en: 'Satisfaction and factors, whole company: correlation r, share (LMG), relative weight (Johnson)',
  },
  'statistics.correlation': { fr: 'Corrélation r', es: 'Correlación r', en: 'Correlation r' },
  'statistics.relative-weight': {
    fr: 'Poids relatif',
    es: 'Peso relativo',
    en: 'Relative weight',
  },
  'statistics.numbers.fit': {
    fr: 'n = {n}, R² = {rSquared}, R² ajusté = {adjusted}',
    es: 'n = {n}, R² = {rSquared}, R² ajustado = {adjusted}',
    en: 'n = {n}, R² = {rSquared}, adjusted R² = {adjusted}',
  },
  'statistics.method.tests': {
    fr: 'Un écart est marqué s’il fait 5 points, passe le test et que les bornes ne se touchent pas.',
    es: 'Una diferencia se marca si mide 5 puntos, supera la prueba y los límites no se tocan.',
    en: 'A difference is marked if it measures 5 points, passes the test and bounds do not touch.',
  },
  'statistics.method.adjusted': {
    fr: 'Le test tient compte du nombre d’écarts examinés dans toute l’entreprise.',
    es: 'La prueba tiene en cuenta cuántas diferencias se examinan en toda la empresa.',
    en: 'The test allows for how many differences are examined in the whole company.',
  },
  'statistics.method.detail': {
    fr: 'Intervalles, tests et accord demandent des groupes d’au moins {kDetail} personnes.',
    es: 'Los intervalos, las pruebas y el acuerdo exigen grupos de al menos {kDetail} personas.',
    en: 'Intervals, tests and agreement need groups of at least {kDetail} people.',
  },
  'statistics.method.appendix': {
    fr: 'Toutes les formules et les sommes publiées sont décrites dans docs/statistics.md, livré avec Septet.',
    es: 'Todas las fórmulas y las sumas publicadas se describen en docs/statistics.md, incluido en Septet.',
    en: 'All formulas and the published sums are described in docs/statistics.md, which comes with Septet.',
  },
} as const satisfies Words
