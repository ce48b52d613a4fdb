import type { Words } from '#src/core/words/message.ts'

/** The library of actions: ideas by factor, and their form. */
export const libraryWords = {
  'library.title': { fr: 'Idées d’actions', es: 'Ideas de acciones', en: 'Ideas for actions' },
  'library.lead': {
    fr: 'Ce qu’un service peut faire d’un résultat, par facteur. Chaque idée tient en six à douze semaines.',
    es: 'Lo que un departamento puede hacer con un resultado, por factor. Cada idea cabe en seis a doce semanas.',
    en: 'What a department can do about a result, by factor. Each idea fits into six to twelve weeks.',
  },
  'library.new': { fr: 'Ajouter une idée', es: 'Añadir una idea', en: 'Add an idea' },
  'library.new-title': { fr: 'Nouvelle idée', es: 'Idea nueva', en: 'New idea' },
  'library.edit': { fr: 'Modifier', es: 'Modificar', en: 'Edit' },
  'library.edit-of': {
    fr: 'Modifier : {title}',
    es: 'Modificar: {title}',
    en: 'Edit: {title}',
  },
  'library.contents': { fr: 'Facteurs', es: 'Factores', en: 'Factors' },
  'library.none': {
    fr: 'Aucune idée pour ce facteur.',
    es: 'No hay ideas para este factor.',
    en: 'No idea for this factor.',
  },
  'library.step': { fr: 'Étape', es: 'Etapa', en: 'Step' },
  'library.step.understand': {
    fr: 'Étape 1 : comprendre l’entreprise',
    es: 'Etapa 1: comprender la empresa',
    en: 'Step 1: understand the business',
  },
  'library.step.prepare': {
    fr: 'Étape 2 : préparer et motiver',
    es: 'Etapa 2: preparar y motivar',
    en: 'Step 2: prepare and motivate',
  },
  'library.factor': { fr: 'Facteur', es: 'Factor', en: 'Factor' },
  'library.part.title': { fr: 'Ce qui est fait', es: 'Qué se hace', en: 'What is done' },
  'library.part.means': { fr: 'Moyens', es: 'Medios', en: 'Means' },
  'library.part.evidence': {
    fr: 'À quoi on voit que c’est fait',
    es: 'En qué se ve que está hecho',
    en: 'How one sees that it was done',
  },
  'library.part.indicator': {
    fr: 'Ce qui doit évoluer',
    es: 'Qué debe cambiar',
    en: 'What should move',
  },
  'library.most': {
    fr: '{most} caractères au plus.',
    es: '{most} caracteres como máximo.',
    en: 'At most {most} characters.',
  },
  'library.languages': {
    fr: 'Remplissez une langue entièrement, ou laissez-la vide. Une seule suffit.',
    es: 'Complete un idioma entero o déjelo vacío. Con uno basta.',
    en: 'Fill in a language completely, or leave it empty. One is enough.',
  },
  'library.fixed-place': {
    fr: 'Le facteur et l’étape d’une idée de Septet restent les mêmes. Pour un autre but, ajoutez une idée.',
    es: 'El factor y la etapa de una idea de Septet no cambian. Para otro fin, añada una idea.',
    en: 'Factor and step of one of Septet’s ideas stay the same. For another aim, add an idea.',
  },
  'library.hide': { fr: 'Masquer cette idée', es: 'Ocultar esta idea', en: 'Hide this idea' },
  'library.show': {
    fr: 'Proposer de nouveau cette idée',
    es: 'Volver a proponer esta idea',
    en: 'Offer this idea again',
  },
  'library.restore': {
    fr: 'Revenir au texte de Septet',
    es: 'Volver al texto de Septet',
    en: 'Bring Septet’s words back',
  },
  'library.remove': {
    fr: 'Supprimer cette idée',
    es: 'Eliminar esta idea',
    en: 'Delete this idea',
  },
  'library.back': { fr: 'Retour aux idées', es: 'Volver a las ideas', en: 'Back to the ideas' },
  'library.saved-words': {
    fr: 'Texte enregistré entre-temps',
    es: 'Texto guardado entretanto',
    en: 'What was saved meanwhile',
  },
  'library.mark.hidden': { fr: 'masquée', es: 'oculta', en: 'hidden' },
  'library.mark.changed': {
    fr: 'texte de votre organisation',
    es: 'texto de su organización',
    en: 'words of your organisation',
  },
  'library.mark.own': {
    fr: 'idée de votre organisation',
    es: 'idea de su organización',
    en: 'idea of your organisation',
  },
  'library.done.saved': {
    fr: 'L’idée est enregistrée.',
    es: 'La idea está guardada.',
    en: 'The idea is saved.',
  },
  'library.done.hidden': {
    fr: 'L’idée n’est plus proposée.',
    es: 'La idea ya no se propone.',
    en: 'The idea is not offered any more.',
  },
  'library.done.shown': {
    fr: 'L’idée est de nouveau proposée.',
    es: 'La idea vuelve a proponerse.',
    en: 'The idea is offered again.',
  },
  'library.done.restored': {
    fr: 'L’idée a retrouvé le texte de Septet.',
    es: 'La idea tiene de nuevo el texto de Septet.',
    en: 'The idea has Septet’s words again.',
  },
  'library.done.removed': {
    fr: 'L’idée est supprimée.',
    es: 'La idea se ha eliminado.',
    en: 'The idea is deleted.',
  },
  'library.offered': {
    fr: 'Des idées pour ce facteur',
    es: 'Ideas para este factor',
    en: 'Ideas for this factor',
  },
  'library.take': {
    fr: 'Utiliser cette idée',
    es: 'Usar esta idea',
    en: 'Use this idea',
  },
  'help.action-library': {
    fr: 'Ces idées aident à remplir un plan : une action part d’une idée, puis chaque service l’adapte.\nLes RH peuvent en changer le texte, en masquer ou en ajouter. Les actions déjà créées ne changent pas.',
    es: 'Estas ideas ayudan a preparar un plan: una acción parte de una idea y cada departamento la adapta.\nRR. HH. puede cambiar el texto, ocultar ideas o añadir otras. Las acciones ya creadas no cambian.',
    en: 'These ideas help to fill in a plan: an action begins with one, and each department adapts it.\nHR may change the words, hide ideas or add some. Actions that exist already do not change.',
  },
  'account.act.library.added': {
    fr: 'Idée d’action ajoutée',
    es: 'Idea de acción añadida',
    en: 'Idea for an action added',
  },
  'account.act.library.changed': {
    fr: 'Idée d’action modifiée',
    es: 'Idea de acción modificada',
    en: 'Idea for an action changed',
  },
  'account.act.library.hidden': {
    fr: 'Idée d’action masquée',
    es: 'Idea de acción ocultada',
    en: 'Idea for an action hidden',
  },
  'account.act.library.removed': {
    fr: 'Idée d’action supprimée',
    es: 'Idea de acción eliminada',
    en: 'Idea for an action deleted',
  },
  'account.act.library.restored': {
    fr: 'Texte de Septet rétabli pour une idée',
    es: 'Texto de Septet restablecido en una idea',
    en: 'Septet’s words of an idea brought back',
  },
  'account.act.library.shown': {
    fr: 'Idée d’action de nouveau proposée',
    es: 'Idea de acción propuesta de nuevo',
    en: 'Idea for an action offered again',
  },
} as const satisfies Words
