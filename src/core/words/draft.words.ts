import type { Words } from '#src/core/words/message.ts'

/** What authors read while they write a questionnaire. */
export const draftWords = {
  'draft.title': { fr: 'Brouillon : {title}', es: 'Borrador: {title}', en: 'Draft: {title}' },
  'draft.untitled': {
    fr: 'Questionnaire sans titre',
    es: 'Cuestionario sin título',
    en: 'Untitled questionnaire',
  },
  'draft.untitled-factor': {
    fr: 'Facteur {id}, sans titre',
    es: 'Factor {id}, sin título',
    en: 'Factor {id}, untitled',
  },
  'draft.not-written': {
    fr: '[Texte à écrire]',
    es: '[Texto por escribir]',
    en: '[Not written yet]',
  },
  'draft.drafts': { fr: 'Brouillons', es: 'Borradores', en: 'Drafts' },
  'draft.draft': { fr: 'Brouillon', es: 'Borrador', en: 'Draft' },
  'draft.none': {
    fr: 'Aucun brouillon en cours',
    es: 'Ningún borrador en curso',
    en: 'No draft under way',
  },
  'draft.none-text': {
    fr: 'Pour modifier un questionnaire, copiez-en une version ci-dessous. Les campagnes n’en sont pas touchées.',
    es: 'Para modificar un cuestionario, copie abajo una de sus versiones. Las campañas no se ven afectadas.',
    en: 'To change a questionnaire, copy one of its versions below. Campaigns are not touched by it.',
  },
  'draft.last-change': {
    fr: 'Dernier enregistrement',
    es: 'Último guardado',
    en: 'Last saved',
  },
  'draft.saved-by': {
    fr: '{name}, le {moment}',
    es: '{name}, {moment}',
    en: '{name}, {moment}',
  },
  'draft.last-saved': {
    fr: 'Dernier enregistrement : {name}, le {moment}.',
    es: 'Último guardado: {name}, {moment}.',
    en: 'Last saved by {name}, {moment}.',
  },
  'draft.new': { fr: 'Nouveau brouillon', es: 'Nuevo borrador', en: 'New draft' },
  'draft.from': { fr: 'Partir de', es: 'Partir de', en: 'Begin with' },
  'draft.from-hint': {
    fr: 'Une copie garde les questions et leurs codes : les tendances continuent là où rien ne change.',
    es: 'Una copia conserva las preguntas y sus códigos: las tendencias continúan donde nada cambia.',
    en: 'A copy keeps the items and their codes: trends go on wherever nothing changes.',
  },
  'draft.from-version': {
    fr: 'Copie de : {title}, version {version} ({id})',
    es: 'Copia de: {title}, versión {version} ({id})',
    en: 'Copy of: {title}, version {version} ({id})',
  },
  'draft.from-nothing': {
    fr: 'Un questionnaire vide',
    es: 'Un cuestionario vacío',
    en: 'An empty questionnaire',
  },
  'draft.from-file': {
    fr: 'Importer un fichier',
    es: 'Importar un archivo',
    en: 'Import a file',
  },
  'draft.file-draft': {
    fr: 'En faire un brouillon',
    es: 'Hacer de él un borrador',
    en: 'Make a draft of it',
  },
  'draft.file-version': {
    fr: 'L’enregistrer tel quel comme version',
    es: 'Guardarlo tal cual como versión',
    en: 'Store it as a version as it is',
  },
  'draft.schema': {
    fr: 'Schéma JSON du fichier',
    es: 'Esquema JSON del archivo',
    en: 'JSON Schema of the file',
  },
  'draft.versions': {
    fr: 'Versions publiées',
    es: 'Versiones publicadas',
    en: 'Released versions',
  },
  'draft.copy': {
    fr: 'Copier en brouillon',
    es: 'Copiar como borrador',
    en: 'Copy as a draft',
  },
  'draft.lead': {
    fr: 'Ouvrez une partie pour l’écrire. Un brouillon peut rester incomplet aussi longtemps qu’il le faut.',
    es: 'Abra una parte para escribirla. Un borrador puede quedar incompleto el tiempo que haga falta.',
    en: 'Open a part to write it. A draft may stay incomplete for as long as you need.',
  },
  'draft.section.outline': {
    fr: 'Parties du questionnaire',
    es: 'Partes del cuestionario',
    en: 'Parts of the questionnaire',
  },
  'draft.section.about': {
    fr: 'Titre, langues et mentions',
    es: 'Título, idiomas y menciones',
    en: 'Title, languages and notes',
  },
  'draft.section.outcomes': {
    fr: 'Questions de bilan',
    es: 'Preguntas de balance',
    en: 'Outcomes',
  },
  'draft.section.open-questions': {
    fr: 'Questions ouvertes',
    es: 'Preguntas abiertas',
    en: 'Open questions',
  },
  'draft.section.scales': {
    fr: 'Échelles de réponse',
    es: 'Escalas de respuesta',
    en: 'Answer scales',
  },
  'draft.part-items': {
    fr: '{count, plural, =0 {aucune question} one {# question} other {# questions}}',
    es: '{count, plural, =0 {ninguna pregunta} one {# pregunta} other {# preguntas}}',
    en: '{count, plural, =0 {no items} one {# item} other {# items}}',
  },
  'draft.part-scales': {
    fr: '{count, plural, one {# échelle} other {# échelles}}',
    es: '{count, plural, one {# escala} other {# escalas}}',
    en: '{count, plural, one {# scale} other {# scales}}',
  },
  'draft.part-open': {
    fr: '{count, plural, one {# point à compléter} other {# points à compléter}}',
    es: '{count, plural, one {# punto por completar} other {# puntos por completar}}',
    en: '{count, plural, one {# thing to complete} other {# things to complete}}',
  },
  'draft.part-hints': {
    fr: '{count, plural, one {# conseil} other {# conseils}}',
    es: '{count, plural, one {# consejo} other {# consejos}}',
    en: '{count, plural, one {# hint} other {# hints}}',
  },
  'draft.add-factor': {
    fr: 'Ajouter un facteur',
    es: 'Añadir un factor',
    en: 'Add a factor',
  },
  'draft.add-item': {
    fr: 'Ajouter une question',
    es: 'Añadir una pregunta',
    en: 'Add an item',
  },
  'draft.add-open': {
    fr: 'Ajouter une question ouverte',
    es: 'Añadir una pregunta abierta',
    en: 'Add an open question',
  },
  'draft.add-scale': {
    fr: 'Ajouter une échelle',
    es: 'Añadir una escala',
    en: 'Add a scale',
  },
  'draft.lead.about': {
    fr: 'Ce que les salariés lisent en haut et en bas de la page, et les langues du questionnaire.',
    es: 'Lo que el personal lee al principio y al final de la página, y los idiomas del cuestionario.',
    en: 'What employees read at the top and at the bottom of the page, and the questionnaire’s languages.',
  },
  'draft.lead.factor': {
    fr: 'Chaque question s’écrit dans toutes les langues, côte à côte. Les conseils ne bloquent rien.',
    es: 'Cada pregunta se escribe en todos los idiomas, uno junto a otro. Los consejos no impiden nada.',
    en: 'Each item is written side by side in all languages. Hints stop nothing.',
  },
  'draft.lead.outcomes': {
    fr: 'Ces questions viennent après les facteurs et n’entrent pas dans l’indice. La première doit porter sur la satisfaction d’ensemble : les rapports montrent ce qui va de pair avec elle.',
    es: 'Estas preguntas van después de los factores y no entran en el índice. La primera debe tratar de la satisfacción general: los informes dicen qué va con ella.',
    en: 'These come after the factors and are not part of the index. The first should ask for overall satisfaction: reports say what goes with it.',
  },
  'draft.lead.open-questions': {
    fr: 'Chacun y répond librement, en 600 caractères au plus. Trois questions suffisent le plus souvent.',
    es: 'Cada persona responde libremente, con 600 caracteres como máximo. Casi siempre bastan tres.',
    en: 'People answer these in their own words, in at most 600 characters. Three are mostly enough.',
  },
  'draft.lead.scales': {
    fr: 'Une échelle sert à plusieurs questions. La modifier change toutes celles qui l’emploient.',
    es: 'Una escala sirve para varias preguntas. Modificarla cambia todas las que la usan.',
    en: 'One scale serves many items. To change it is to change all items that use it.',
  },
  'draft.about.title': { fr: 'Titre', es: 'Título', en: 'Title' },
  'draft.about.title-hint': {
    fr: 'Il distingue ce questionnaire des autres. Les salariés lisent le titre de la campagne.',
    es: 'Lo distingue de otros cuestionarios. El personal lee el título de la campaña.',
    en: 'It tells this questionnaire from others. Employees read the title of the campaign.',
  },
  'draft.about.languages': { fr: 'Langues', es: 'Idiomas', en: 'Languages' },
  'draft.about.languages-hint': {
    fr: 'Tout doit être écrit dans chaque langue cochée. Décocher une langue n’efface pas ses textes ici.',
    es: 'Todo debe estar escrito en cada idioma marcado. Desmarcar un idioma no borra aquí sus textos.',
    en: 'Everything must be written in each ticked language. Unticking one does not delete its texts here.',
  },
  'draft.about.exit': {
    fr: 'Réponse à part',
    es: 'Respuesta aparte',
    en: 'Answer set apart',
  },
  'draft.about.exit-hint': {
    fr: 'Proposée à chaque question, pour qui ne peut pas répondre. Elle ne compte dans aucun score.',
    es: 'Se ofrece en cada pregunta a quien no puede responder. No cuenta en ninguna puntuación.',
    en: 'Offered with each item to those who cannot answer. It counts in no score.',
  },
  'draft.about.attribution': {
    fr: 'Mention en bas de page (facultative)',
    es: 'Mención al pie de la página (opcional)',
    en: 'Note at the foot of the page (optional)',
  },
  'draft.about.attribution-hint': {
    fr: 'D’où viennent les questions, et si elles ont été validées.',
    es: 'De dónde vienen las preguntas y si han sido validadas.',
    en: 'Where the items come from, and whether they were validated.',
  },
  'draft.id': { fr: 'Identifiant', es: 'Identificador', en: 'Name in addresses' },
  'draft.id-hint': {
    fr: 'En minuscules, chiffres et tirets. Le même identifiant fait la version suivante ; un autre fait un questionnaire à part.',
    es: 'En minúsculas, cifras y guiones. El mismo identificador da la versión siguiente; otro, un cuestionario aparte.',
    en: 'Small letters, digits and dashes. The same name makes the next version; another makes a questionnaire of its own.',
  },
  'draft.factor.title': {
    fr: 'Titre du facteur',
    es: 'Título del factor',
    en: 'Title of the factor',
  },
  'draft.factor.title-hint': {
    fr: 'Les salariés et les rapports le montrent au-dessus des questions.',
    es: 'El personal y los informes lo ven encima de las preguntas.',
    en: 'Employees and reports see it above the items.',
  },
  'draft.factor.description': {
    fr: 'Description (facultative)',
    es: 'Descripción (opcional)',
    en: 'Description (optional)',
  },
  'draft.factor.description-hint': {
    fr: 'Une phrase qui dit ce que le facteur mesure.',
    es: 'Una frase que diga qué mide el factor.',
    en: 'One sentence that says what the factor measures.',
  },
  'draft.item-number': { fr: '{number}. {id}', es: '{number}. {id}', en: '{number}. {id}' },
  'draft.answered': {
    fr: 'Réponses : {scale}',
    es: 'Respuestas: {scale}',
    en: 'Answers: {scale}',
  },
  'draft.answered-reversed': {
    fr: 'Réponses : {scale}, question inversée',
    es: 'Respuestas: {scale}, pregunta invertida',
    en: 'Answers: {scale}, reversed item',
  },
  'draft.scale-ends': {
    fr: '{min} à {max}, de « {low} » à « {high} »',
    es: '{min} a {max}, de «{low}» a «{high}»',
    en: '{min} to {max}, from “{low}” to “{high}”',
  },
  'draft.scale-numbers': {
    fr: '{id}, {min} à {max} sans libellés',
    es: '{id}, {min} a {max} sin etiquetas',
    en: '{id}, {min} to {max} without labels',
  },
  'draft.place': { fr: 'Partie', es: 'Parte', en: 'Part' },
  'draft.reversed': {
    fr: 'Question inversée : être d’accord est défavorable',
    es: 'Pregunta invertida: estar de acuerdo es desfavorable',
    en: 'Reversed item: to agree is unfavourable',
  },
  'draft.facet': { fr: 'Note', es: 'Nota', en: 'Note' },
  'draft.facet-hint': {
    fr: 'Ce que la question veut savoir, pour ceux qui la traduisent. Les salariés ne la lisent pas.',
    es: 'Qué quiere saber la pregunta, para quienes la traducen. El personal no la lee.',
    en: 'What the item wants to know, for those who translate it. Employees do not read it.',
  },
  'draft.up-of': { fr: 'Monter {id}', es: 'Subir {id}', en: 'Move {id} up' },
  'draft.down-of': { fr: 'Descendre {id}', es: 'Bajar {id}', en: 'Move {id} down' },
  'draft.remove': { fr: 'Supprimer', es: 'Eliminar', en: 'Remove' },
  'draft.remove-of': { fr: 'Supprimer {id}', es: 'Eliminar {id}', en: 'Remove {id}' },
  'draft.renew': {
    fr: 'Donner un nouveau code à {id}',
    es: 'Dar un código nuevo a {id}',
    en: 'Give {id} a new code',
  },
  'draft.remove-factor': {
    fr: 'Supprimer ce facteur',
    es: 'Eliminar este factor',
    en: 'Remove this factor',
  },
  'draft.remove-factor-text': {
    fr: 'Le facteur disparaît du brouillon, avec {count, plural, =0 {ses textes} one {sa question} other {ses # questions}}. Les versions publiées ne changent pas.',
    es: 'El factor desaparece del borrador, con {count, plural, =0 {sus textos} one {su pregunta} other {sus # preguntas}}. Las versiones publicadas no cambian.',
    en: 'The factor leaves the draft, with {count, plural, =0 {its texts} one {its item} other {its # items}}. Released versions do not change.',
  },
  'draft.empty.factor': {
    fr: 'Aucune question ici. Ajoutez-en une avec le bouton ci-dessous, ou déplacez-en une depuis une autre partie.',
    es: 'Aquí no hay preguntas. Añada una con el botón de abajo o traiga una de otra parte.',
    en: 'No items here. Add one with the button below, or move one here from another part.',
  },
  'draft.empty.outcomes': {
    fr: 'Aucune question de bilan. Commencez par la satisfaction d’ensemble.',
    es: 'No hay preguntas de balance. Empiece por la satisfacción general.',
    en: 'No outcomes yet. Begin with overall satisfaction.',
  },
  'draft.empty.open-questions': {
    fr: 'Aucune question ouverte. Ajoutez-en une si vous souhaitez lire des réponses libres.',
    es: 'No hay preguntas abiertas. Añada una si desea leer respuestas libres.',
    en: 'No open questions. Add one if you would like to read answers in people’s own words.',
  },
  'draft.workload': { fr: 'Charge de travail', es: 'Carga de trabajo', en: 'Workload' },
  'draft.workload-text': {
    fr: 'Deux questions toutes prêtes, en trois langues. Elles restent hors des facteurs et de l’indice.',
    es: 'Dos preguntas listas, en tres idiomas. Quedan fuera de los factores y del índice.',
    en: 'Two ready-made items in three languages. They stay outside the factors and the index.',
  },
  'draft.add-workload': {
    fr: 'Ajouter la charge de travail',
    es: 'Añadir la carga de trabajo',
    en: 'Add the workload',
  },
  'draft.scale-uses': {
    fr: '{count, plural, =0 {Aucune question ne l’emploie} one {Une question l’emploie} other {# questions l’emploient}}',
    es: '{count, plural, =0 {Ninguna pregunta la usa} one {Una pregunta la usa} other {# preguntas la usan}}',
    en: '{count, plural, =0 {No item uses it} one {One item uses it} other {# items use it}}',
  },
  'draft.labels': {
    fr: 'Un libellé pour chaque point',
    es: 'Una etiqueta para cada punto',
    en: 'A label for each point',
  },
  'draft.labels-hint': {
    fr: 'Laissez tout vide pour ne montrer que des nombres.',
    es: 'Déjelo todo vacío para mostrar solo números.',
    en: 'Leave all of them blank to show numbers alone.',
  },
  'draft.point': { fr: 'Point {point}', es: 'Punto {point}', en: 'Point {point}' },
  'draft.ends': {
    fr: 'Des libellés aux deux extrémités',
    es: 'Etiquetas en los dos extremos',
    en: 'Labels at the two ends',
  },
  'draft.ends-hint': {
    fr: 'Pour une échelle de nombres, comme de 0 à 10. Laissez tout vide si chaque point a son libellé.',
    es: 'Para una escala de números, como de 0 a 10. Déjelo todo vacío si cada punto tiene su etiqueta.',
    en: 'For a scale of numbers, such as 0 to 10. Leave them blank where each point has its label.',
  },
  'draft.end-low': { fr: 'En bas', es: 'Abajo', en: 'Low end' },
  'draft.end-high': { fr: 'En haut', es: 'Arriba', en: 'High end' },
  'draft.points': {
    fr: 'Points, et ce qui compte comme favorable',
    es: 'Puntos, y qué cuenta como favorable',
    en: 'Points, and what counts as favourable',
  },
  'draft.points-hint': {
    fr: 'Ce qui est entre les deux limites est neutre.',
    es: 'Lo que queda entre los dos límites es neutro.',
    en: 'What lies between the two limits is neutral.',
  },
  'draft.first-number': { fr: 'Premier nombre', es: 'Primer número', en: 'First number' },
  'draft.unfavourable-to': {
    fr: 'Défavorable jusqu’à',
    es: 'Desfavorable hasta',
    en: 'Unfavourable up to',
  },
  'draft.favourable-from': {
    fr: 'Favorable à partir de',
    es: 'Favorable a partir de',
    en: 'Favourable from',
  },
  'draft.add-point': {
    fr: 'Ajouter un point en haut',
    es: 'Añadir un punto arriba',
    en: 'Add a point at the top',
  },
  'draft.remove-point': {
    fr: 'Retirer le point du haut',
    es: 'Quitar el punto de arriba',
    en: 'Remove the top point',
  },
  'draft.remove-scale': {
    fr: 'Supprimer cette échelle',
    es: 'Eliminar esta escala',
    en: 'Remove this scale',
  },
  'draft.to-write': { fr: 'À écrire.', es: 'Por escribir.', en: 'To be written.' },
  'draft.too-long': {
    fr: '{excess, plural, one {Un caractère de trop} other {# caractères de trop}}.',
    es: '{excess, plural, one {Sobra un carácter} other {Sobran # caracteres}}.',
    en: '{excess, plural, one {One character too many} other {# characters too many}}.',
  },
  'draft.save-next': {
    fr: 'Enregistrer et continuer',
    es: 'Guardar y continuar',
    en: 'Save and go on',
  },
  'draft.done.created': {
    fr: 'Le brouillon est créé. Les campagnes ne le verront qu’une fois publié.',
    es: 'El borrador está creado. Las campañas no lo ven hasta que se publique.',
    en: 'The draft is created. Campaigns know nothing of it before its release.',
  },
  'draft.done.saved': {
    fr: 'C’est enregistré.',
    es: 'Está guardado.',
    en: 'Saved.',
  },
  'draft.done.removed': {
    fr: 'C’est supprimé. Le code ne servira plus à une autre question.',
    es: 'Está eliminado. El código no servirá para otra pregunta.',
    en: 'Removed. The code will not stand for any other item.',
  },
  'draft.done.factor-removed': {
    fr: 'Le facteur est supprimé.',
    es: 'El factor está eliminado.',
    en: 'The factor is removed.',
  },
  'draft.meanwhile': {
    fr: 'Enregistré entre-temps : {text}',
    es: 'Guardado entretanto: {text}',
    en: 'Saved meanwhile: {text}',
  },
  'draft.meanwhile-blank': {
    fr: 'Vidé entre-temps.',
    es: 'Vaciado entretanto.',
    en: 'Emptied meanwhile.',
  },
  'draft.conflict-next': {
    fr: 'Rien n’a été écrasé, et votre saisie est ci-dessous. {count, plural, =0 {Aucun champ n’a deux textes.} one {Un champ a deux textes : choisissez.} other {# champs ont deux textes : choisissez.}} Puis enregistrez de nouveau.',
    es: 'No se ha sobrescrito nada y lo que escribió está abajo. {count, plural, =0 {Ningún campo tiene dos textos.} one {Un campo tiene dos textos: elija.} other {# campos tienen dos textos: elija.}} Después guarde de nuevo.',
    en: 'Nothing was overwritten, and what you entered is below. {count, plural, =0 {No field has two texts.} one {One field has two texts: choose.} other {# fields have two texts: choose.}} Then save again.',
  },
  'draft.conflict-lost': {
    fr: 'Ces champs n’existent plus. Voici ce que vous y aviez écrit :',
    es: 'Estos campos ya no existen. Esto es lo que había escrito en ellos:',
    en: 'These fields are no longer there. This is what you had written in them:',
  },
  'draft.hint.double-barrelled': {
    fr: 'Conseil : la question semble demander deux choses à la fois.',
    es: 'Consejo: la pregunta parece plantear dos cosas a la vez.',
    en: 'Hint: this seems to ask two things at once.',
  },
  'draft.hint.too-long': {
    fr: 'Conseil : plus court se lit mieux sur un téléphone.',
    es: 'Consejo: más corto se lee mejor en un teléfono.',
    en: 'Hint: shorter reads better on a phone.',
  },
  'draft.hint.gender': {
    fr: 'Conseil : un mot semble s’accorder avec le genre de la personne.',
    es: 'Consejo: una palabra parece concordar con el género de la persona.',
    en: 'Hint: a word seems to agree with the person’s gender.',
  },
  'draft.hint.second-person': {
    fr: 'Conseil : écrivez à la première personne (je, mon) plutôt que vous.',
    es: 'Consejo: escriba en primera persona (yo, mi) y no de usted.',
    en: 'Hint: write in the first person (I, my) rather than you.',
  },
  'draft.hint.no-first-person': {
    fr: 'Conseil : la phrase semble parler d’autre chose que de la personne (je, mon, nous).',
    es: 'Consejo: la frase parece no hablar de la persona (yo, mi, nosotros).',
    en: 'Hint: this seems not to speak of the person (I, my, we).',
  },
  'draft.hint.not-present': {
    fr: 'Conseil : écrivez au présent.',
    es: 'Consejo: escriba en presente.',
    en: 'Hint: write in the present tense.',
  },
  'draft.hint.typography': {
    fr: 'Conseil : apostrophe courbe (’), et en français espace insécable devant deux-points, point-virgule, points d’interrogation et d’exclamation.',
    es: 'Consejo: apóstrofo curvo (’); en francés, espacio de no separación ante dos puntos, punto y coma, interrogación y exclamación.',
    en: 'Hint: a curly apostrophe (’); in French a non-breaking space before colon, semicolon, question and exclamation mark.',
  },
  'draft.hint.duplicate': {
    fr: 'Conseil : la même phrase sert déjà à une autre question.',
    es: 'Consejo: la misma frase ya sirve para otra pregunta.',
    en: 'Hint: another item has the same words.',
  },
  'draft.hint.reversed': {
    fr: 'Conseil : les questions inversées sont souvent mal lues.',
    es: 'Consejo: las preguntas invertidas suelen leerse mal.',
    en: 'Hint: reversed items are often misread.',
  },
} as const satisfies Words
