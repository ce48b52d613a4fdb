import type { Words } from '#src/core/words/message.ts'

/** What the company page says of order, comparison and the quality of the measure. */
export const measureWords = {
  'statistics.view.columns': { fr: 'Colonnes', es: 'Columnas', en: 'Columns' },
  'statistics.view.factors': { fr: 'Les facteurs', es: 'Los factores', en: 'The factors' },
  'statistics.view.items': {
    fr: 'Les questions : {factor}',
    es: 'Las preguntas: {factor}',
    en: 'The questions: {factor}',
  },
  'statistics.view.sort': { fr: 'Trier par', es: 'Ordenar por', en: 'Sort by' },
  'statistics.view.tree': {
    fr: 'Ordre de l’organisation',
    es: 'Orden de la organización',
    en: 'Order of the organisation',
  },
  'statistics.view.order': { fr: 'Sens', es: 'Sentido', en: 'Direction' },
  'statistics.view.down': {
    fr: 'Du plus haut au plus bas',
    es: 'De mayor a menor',
    en: 'Highest first',
  },
  'statistics.view.up': {
    fr: 'Du plus bas au plus haut',
    es: 'De menor a mayor',
    en: 'Lowest first',
  },
  'statistics.view.show': { fr: 'Afficher', es: 'Mostrar', en: 'Show' },
  'statistics.view.title': {
    fr: 'Choisir les colonnes et l’ordre',
    es: 'Elegir las columnas y el orden',
    en: 'Choose columns and order',
  },
  'statistics.view.sort-by': {
    fr: 'trier par cette colonne',
    es: 'ordenar por esta columna',
    en: 'sort by this column',
  },
  'statistics.view.lead.items': {
    fr: 'Une ligne par service, une colonne par question du facteur. Les scores vont de 0 à 100.',
    es: 'Una fila por departamento, una columna por pregunta del factor. Las puntuaciones van de 0 a 100.',
    en: 'One row for each department, one column for each question of the factor. Scores run from 0 to 100.',
  },
  'statistics.view.marks': {
    fr: '▲ nettement au-dessus du reste de l’entreprise, ▼ nettement au-dessous.',
    es: '▲ claramente por encima del resto de la empresa, ▼ claramente por debajo.',
    en: '▲ clearly above the rest of the company, ▼ clearly below.',
  },
  'statistics.view.codes': {
    fr: 'Cadre pointillé : presque tous ont répondu de même ; aucun nombre n’est publié.',
    es: 'Marco de puntos: casi todos respondieron igual; no se publica ningún número.',
    en: 'Dashed frame: almost all answered alike; no number is published.',
  },
  'statistics.view.sorted': {
    fr: 'Trié par « {column} » : deux lignes dont les bornes se touchent ne sont pas classées entre elles.',
    es: 'Ordenado por «{column}»: dos filas cuyos límites se tocan no tienen un puesto entre ellas.',
    en: 'Sorted by “{column}”: two rows whose bounds touch are not ranked between themselves.',
  },
  'statistics.rank.order': {
    fr: 'Les services suivent l’ordre de l’organisation.',
    es: 'Los departamentos siguen el orden de la organización.',
    en: 'Departments follow the order of the organisation.',
  },
  'statistics.rank.all': {
    fr: 'Sur chaque facteur, les services diffèrent assez sûrement pour être comparés et classés.',
    es: 'En cada factor los departamentos difieren con suficiente seguridad para compararlos y clasificarlos.',
    en: 'On each factor, departments differ reliably enough to be compared and ranked.',
  },
  'statistics.rank.some': {
    fr: 'Les services ne peuvent être classés que sur : {names}.',
    es: 'Los departamentos solo pueden clasificarse en: {names}.',
    en: 'Departments can be ranked only on: {names}.',
  },
  'statistics.rank.others': {
    fr: 'Ailleurs, l’ordre des services tient surtout au hasard.',
    es: 'En lo demás, el orden de los departamentos es sobre todo azar.',
    en: 'Elsewhere the order of departments is mostly chance.',
  },
  'statistics.rank.none': {
    fr: 'Les services ne peuvent pas être classés : leur ordre tient surtout au hasard.',
    es: 'Los departamentos no pueden clasificarse: su orden es sobre todo azar.',
    en: 'Departments cannot be ranked: their order is mostly chance.',
  },
  'statistics.rank.not-this': {
    fr: 'Sur ce facteur, les services ne peuvent pas être classés : leur ordre tient surtout au hasard.',
    es: 'En este factor los departamentos no pueden clasificarse: su orden es sobre todo azar.',
    en: 'On this factor departments cannot be ranked: their order is mostly chance.',
  },
  'statistics.rank.groups': {
    fr: 'Cela vaut pour des groupes d’au moins 30 personnes environ, pas pour les petites équipes.',
    es: 'Esto vale para grupos de unas 30 personas o más, no para equipos pequeños.',
    en: 'This holds for groups of some 30 people or more, not for small teams.',
  },
  'statistics.measure': {
    fr: 'Que valent ces mesures ?',
    es: '¿Qué valen estas medidas?',
    en: 'How good are these measures?',
  },
  'statistics.measure.lead': {
    fr: 'Les questions d’un facteur doivent mesurer une seule chose : qui est favorable à l’une l’est aux autres.',
    es: 'Las preguntas de un factor deben medir una sola cosa: quien es favorable a una lo es a las demás.',
    en: 'The questions of a factor should measure one thing: who favours one favours the others.',
  },
  'statistics.measure.table': {
    fr: 'Qualité de la mesure, dans toute l’entreprise',
    es: 'Calidad de la medida, en toda la empresa',
    en: 'Quality of the measure, in the whole company',
  },
  'statistics.measure.one-thing': {
    fr: 'Les questions mesurent une seule chose',
    es: 'Las preguntas miden una sola cosa',
    en: 'The questions measure one thing',
  },
  'statistics.measure.well': { fr: 'bien', es: 'bien', en: 'well' },
  'statistics.measure.moderately': { fr: 'assez bien', es: 'bastante bien', en: 'moderately' },
  'statistics.measure.poorly': { fr: 'mal', es: 'mal', en: 'poorly' },
  'statistics.measure.keyed': {
    fr: 'une question semble comptée à l’envers',
    es: 'una pregunta parece contada al revés',
    en: 'a question seems to be counted the wrong way round',
  },
  'statistics.measure.by-alpha': {
    fr: 'Jugés par alpha, faute d’oméga : {names}.',
    es: 'Juzgados por alfa, a falta de omega: {names}.',
    en: 'Judged by alpha, as there is no omega: {names}.',
  },
  'statistics.measure.inside': {
    fr: 'Dans un même groupe',
    es: 'Dentro de un mismo grupo',
    en: 'Inside a group',
  },
  'statistics.measure.rank': {
    fr: 'Classer les services ?',
    es: '¿Clasificar departamentos?',
    en: 'Rank departments?',
  },
  'statistics.measure.may': { fr: 'oui', es: 'sí', en: 'yes' },
  'statistics.measure.may-not': { fr: 'non', es: 'no', en: 'no' },
  'statistics.measure.few-people': {
    fr: 'trop peu de personnes',
    es: 'muy pocas personas',
    en: 'too few people',
  },
  'statistics.measure.few-groups': {
    fr: 'trop peu de groupes',
    es: 'muy pocos grupos',
    en: 'too few groups',
  },
  'statistics.measure.coded': {
    fr: 'trop de « presque tous »',
    es: 'demasiados «casi todos»',
    en: 'too many “almost all”',
  },
  'statistics.measure.no-variance': { fr: 'tous de même', es: 'todos igual', en: 'all alike' },
  'statistics.measure.one-item': {
    fr: 'une seule question',
    es: 'una sola pregunta',
    en: 'one question only',
  },
  'statistics.measure.numbers': {
    fr: 'Voir les coefficients',
    es: 'Ver los coeficientes',
    en: 'See the coefficients',
  },
  'statistics.measure.omega': {
    fr: 'Oméga et alpha vont jusqu’à 1 : à partir de 0,80 bien, de 0,70 assez bien.',
    es: 'Omega y alfa llegan hasta 1: desde 0,80 bien, desde 0,70 bastante bien.',
    en: 'Omega and alpha reach up to 1: from 0.80 on well, from 0.70 on moderately.',
  },
  'statistics.measure.icc': {
    fr: 'ICC(2) dit à quel point les écarts entre groupes sont sûrs : à partir de 0,70, on peut classer.',
    es: 'ICC(2) dice cuán seguras son las diferencias entre grupos: desde 0,70 se puede clasificar.',
    en: 'ICC(2) says how sure the differences between groups are: from 0.70 on one may rank.',
  },
  'statistics.measure.coefficients': {
    fr: 'Coefficients de chaque facteur',
    es: 'Coeficientes de cada factor',
    en: 'Coefficients of each factor',
  },
  'statistics.omega': { fr: 'Oméga', es: 'Omega', en: 'Omega' },
  'statistics.alpha': { fr: 'Alpha', es: 'Alfa', en: 'Alpha' },
  'statistics.groups': { fr: 'Groupes', es: 'Grupos', en: 'Groups' },
  'statistics.rwgj.median': {
    fr: 'r_wg(j) médian',
    es: 'r_wg(j) mediano',
    en: 'Median r_wg(j)',
  },
  'statistics.icc1': { fr: 'ICC(1)', es: 'ICC(1)', en: 'ICC(1)' },
  'statistics.icc2': { fr: 'ICC(2)', es: 'ICC(2)', en: 'ICC(2)' },
  'statistics.item.table': {
    fr: 'Chaque question au sein de son facteur',
    es: 'Cada pregunta dentro de su factor',
    en: 'Each question within its factor',
  },
  'statistics.item-total': {
    fr: 'Corrélation avec les autres questions',
    es: 'Correlación con las demás preguntas',
    en: 'Correlation with the other questions',
  },
  'statistics.alpha-if-deleted': {
    fr: 'Alpha sans cette question',
    es: 'Alfa sin esta pregunta',
    en: 'Alpha without this question',
  },
} as const satisfies Words
