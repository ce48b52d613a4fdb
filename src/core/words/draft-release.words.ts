import type { Words } from '#src/core/words/message.ts'

/** What authors read before they release a questionnaire: what is missing, what trends lose, how it looks. */
export const draftReleaseWords = {
  'draft.release': { fr: 'Publier', es: 'Publicar', en: 'Release' },
  'draft.release-lead': {
    fr: 'Publier fige le brouillon en une version que les campagnes peuvent choisir. Elle ne change plus jamais.',
    es: 'Publicar fija el borrador como una versión que las campañas pueden elegir. Ya no cambia nunca.',
    en: 'A release freezes the draft as a version that campaigns can choose. It never changes again.',
  },
  'draft.release-confirm': {
    fr: 'J’ai relu l’aperçu dans chaque langue.',
    es: 'He repasado la vista previa en cada idioma.',
    en: 'I have read the preview in each language.',
  },
  'draft.becomes-next': {
    fr: 'Ce brouillon deviendra la version {version} de {id}.',
    es: 'Este borrador será la versión {version} de {id}.',
    en: 'This draft will be version {version} of {id}.',
  },
  'draft.becomes-first': {
    fr: 'Ce brouillon deviendra la première version de {id}.',
    es: 'Este borrador será la primera versión de {id}.',
    en: 'This draft will be the first version of {id}.',
  },
  'draft.same-as': {
    fr: 'Ce brouillon est exactement la version {version}. Le publier ne crée pas de nouvelle version.',
    es: 'Este borrador es exactamente la versión {version}. Publicarlo no crea ninguna versión nueva.',
    en: 'This draft is exactly version {version}. Its release makes no new version.',
  },
  'draft.overtaken': {
    fr: 'Ce brouillon part de la version {base}. La version {version} a été publiée depuis : ses changements ne sont pas repris ici.',
    es: 'Este borrador parte de la versión {base}. Después se publicó la versión {version}: sus cambios no están aquí.',
    en: 'This draft began with version {base}. Version {version} was released since: its changes are not in here.',
  },
  'draft.blockers': {
    fr: '{count, plural, one {Un point empêche} other {# points empêchent}} de publier',
    es: '{count, plural, one {Un punto impide} other {# puntos impiden}} publicar',
    en: '{count, plural, one {One thing stops} other {# things stop}} a release',
  },
  'draft.blockers-more': {
    fr: '{count, plural, one {Et un autre} other {Et # autres}}.',
    es: '{count, plural, one {Y uno más} other {Y # más}}.',
    en: '{count, plural, one {And one more} other {And # more}}.',
  },
  'draft.blocker.id': {
    fr: '{part} : l’identifiant doit être en minuscules, chiffres et tirets, 60 caractères au plus',
    es: '{part}: el identificador debe ir en minúsculas, cifras y guiones, con 60 caracteres como máximo',
    en: '{part}: the name in addresses takes small letters, digits and dashes, 60 at most',
  },
  'draft.blocker.no-language': {
    fr: '{part} : aucune langue n’est cochée',
    es: '{part}: no hay ningún idioma marcado',
    en: '{part}: no language is ticked',
  },
  'draft.blocker.no-factor': {
    fr: '{part} : il faut au moins un facteur',
    es: '{part}: hace falta al menos un factor',
    en: '{part}: at least one factor is needed',
  },
  'draft.blocker.no-item': {
    fr: '{part} : il faut au moins une question',
    es: '{part}: hace falta al menos una pregunta',
    en: '{part}: at least one item is needed',
  },
  'draft.blocker.text-missing': {
    fr: '{part} : {what} à écrire ({written})',
    es: '{part}: {what} por escribir ({written})',
    en: '{part}: {what} to be written ({written})',
  },
  'draft.blocker.text-too-long': {
    fr: '{part} : {what}, {excess, plural, one {un caractère de trop} other {# caractères de trop}}{written}',
    es: '{part}: {what}, {excess, plural, one {sobra un carácter} other {sobran # caracteres}}{written}',
    en: '{part}: {what}, {excess, plural, one {one character too many} other {# characters too many}}{written}',
  },
  'draft.blocker.scale-classes': {
    fr: '{part} : « favorable » doit commencer au-dessus de « défavorable »',
    es: '{part}: favorable debe empezar por encima de desfavorable',
    en: '{part}: favourable has to begin above unfavourable',
  },
  'draft.blocker.id-reused': {
    fr: '{part} : le code de la {what} a servi à une autre question',
    es: '{part}: el código de la {what} ya sirvió para otra pregunta',
    en: '{part}: the code of {what} once stood for another item',
  },
  'draft.id-reused': {
    fr: 'Le code {id} était celui d’une autre question dans une version antérieure. Il faut un nouveau code.',
    es: 'El código {id} fue de otra pregunta en una versión anterior. Hace falta un código nuevo.',
    en: 'In an earlier version the code {id} stood for another item. This one needs a new code.',
  },
  'draft.what.item': { fr: 'question {id}', es: 'pregunta {id}', en: 'item {id}' },
  'draft.what.facet': {
    fr: 'note de la question {id}',
    es: 'nota de la pregunta {id}',
    en: 'note on item {id}',
  },
  'draft.what.scale': { fr: 'libellé', es: 'etiqueta', en: 'label' },
  'draft.what.title': { fr: 'titre', es: 'título', en: 'title' },
  'draft.what.description': { fr: 'description', es: 'descripción', en: 'description' },
  'draft.what.exit': { fr: 'réponse à part', es: 'respuesta aparte', en: 'answer set apart' },
  'draft.what.attribution': { fr: 'mention', es: 'mención', en: 'note' },
  'draft.compared': {
    fr: 'Ce que deviennent les tendances par rapport à la version {version}',
    es: 'Qué será de las tendencias desde la versión {version}',
    en: 'What becomes of trends since version {version}',
  },
  'draft.compared-none': {
    fr: 'Aucune version antérieure : il n’y a pas encore de tendance à préserver.',
    es: 'No hay versión anterior: todavía no hay tendencias que conservar.',
    en: 'There is no earlier version, so no trend to keep yet.',
  },
  'draft.index-same': {
    fr: 'L’indice reste comparable.',
    es: 'El índice sigue siendo comparable.',
    en: 'The index stays comparable.',
  },
  'draft.index-other': {
    fr: 'L’indice n’est plus comparable : au moins un facteur n’est plus mesuré de la même façon.',
    es: 'El índice deja de ser comparable: al menos un factor se plantea de otro modo.',
    en: 'The index is no longer comparable: at least one factor is asked otherwise.',
  },
  'draft.criterion-other': {
    fr: 'La première question de bilan change : les rapports montreront ce qui va de pair avec une autre question.',
    es: 'La primera pregunta de balance cambia: los informes buscarán qué va con otra pregunta.',
    en: 'The first outcome changes: reports will look at what goes with another item.',
  },
  'draft.factor.same': { fr: 'comparable', es: 'comparable', en: 'comparable' },
  'draft.factor.changed': {
    fr: 'pas comparable',
    es: 'no comparable',
    en: 'not comparable',
  },
  'draft.factor.new': { fr: 'nouveau', es: 'nuevo', en: 'new' },
  'draft.factor.gone': { fr: 'supprimé', es: 'eliminado', en: 'removed' },
  'draft.why.words': {
    fr: '{item}, « {text} » : les mots ont changé ({languages}).',
    es: '{item}, «{text}»: han cambiado las palabras ({languages}).',
    en: '{item}, “{text}”: the words changed ({languages}).',
  },
  'draft.why.scale': {
    fr: '{item}, « {text} » : l’échelle de réponse a changé.',
    es: '{item}, «{text}»: ha cambiado la escala de respuesta.',
    en: '{item}, “{text}”: the answer scale changed.',
  },
  'draft.why.turned': {
    fr: '{item}, « {text} » : le sens de la question a changé.',
    es: '{item}, «{text}»: ha cambiado el sentido de la pregunta.',
    en: '{item}, “{text}”: it was turned the other way.',
  },
  'draft.why.added': {
    fr: '{item}, « {text} » : question ajoutée.',
    es: '{item}, «{text}»: pregunta añadida.',
    en: '{item}, “{text}”: item added.',
  },
  'draft.why.removed': {
    fr: '{item}, « {text} » : question supprimée.',
    es: '{item}, «{text}»: pregunta eliminada.',
    en: '{item}, “{text}”: item removed.',
  },
  'draft.why.order': {
    fr: 'Les questions sont dans un autre ordre.',
    es: 'Las preguntas están en otro orden.',
    en: 'The items are in another order.',
  },
  'draft.why.no-common-language': {
    fr: 'Les deux versions n’ont aucune langue en commun.',
    es: 'Las dos versiones no tienen ningún idioma en común.',
    en: 'The two versions have no language in common.',
  },
  'draft.file': {
    fr: 'Fichier et suppression',
    es: 'Archivo y eliminación',
    en: 'File and deletion',
  },
  'draft.file-lead': {
    fr: 'Le fichier contient tout le brouillon. Vous pouvez le faire relire, puis l’importer comme nouveau brouillon.',
    es: 'El archivo contiene todo el borrador. Puede darlo a revisar y luego importarlo como borrador nuevo.',
    en: 'The file holds the whole draft. You can pass it on, then import it as a new draft.',
  },
  'draft.delete': {
    fr: 'Supprimer ce brouillon',
    es: 'Eliminar este borrador',
    en: 'Delete this draft',
  },
  'draft.delete-lead': {
    fr: 'Le brouillon et tout ce qui y est écrit disparaissent. Les versions publiées restent.',
    es: 'Desaparecen el borrador y todo lo escrito en él. Las versiones publicadas se conservan.',
    en: 'The draft and everything written in it are gone then. Released versions stay.',
  },
  'draft.delete-confirm': {
    fr: 'Oui, tout effacer',
    es: 'Sí, borrarlo todo',
    en: 'Yes, delete all of it',
  },
  'draft.preview-of': {
    fr: 'Aperçu : {title}',
    es: 'Vista previa: {title}',
    en: 'Preview: {title}',
  },
  'draft.preview-lead': {
    fr: 'La page des salariés, dans chaque langue, sur un téléphone et sur un ordinateur.',
    es: 'La página del personal, en cada idioma, en un teléfono y en un ordenador.',
    en: 'The employees’ page in each language, on a phone and on a computer.',
  },
  'draft.preview-draft': {
    fr: 'Ce qui n’est pas encore écrit est marqué entre crochets. La date et le seuil sont des exemples.',
    es: 'Lo que aún no está escrito va entre corchetes. La fecha y el umbral son ejemplos.',
    en: 'What is not written yet stands in brackets. The day and the threshold are examples.',
  },
  'draft.preview-alone': {
    fr: 'Ouvrir la page seule',
    es: 'Abrir solo la página',
    en: 'Open the page by itself',
  },
  'draft.preview-back': {
    fr: 'Revenir au questionnaire',
    es: 'Volver al cuestionario',
    en: 'Back to the questionnaire',
  },
  'draft.phone': { fr: 'Sur un téléphone', es: 'En un teléfono', en: 'On a phone' },
  'draft.desk': { fr: 'Sur un ordinateur', es: 'En un ordenador', en: 'On a computer' },
  'draft.preview-phone': {
    fr: 'La page sur un téléphone ({language})',
    es: 'La página en un teléfono ({language})',
    en: 'The page on a phone ({language})',
  },
  'draft.preview-desk': {
    fr: 'La page sur un ordinateur ({language})',
    es: 'La página en un ordenador ({language})',
    en: 'The page on a computer ({language})',
  },
  'admin.done.released': {
    fr: 'La version est publiée. Une nouvelle campagne peut la choisir.',
    es: 'La versión está publicada. Una campaña nueva puede elegirla.',
    en: 'The version is released. A new campaign can choose it.',
  },
  'admin.done.draft-deleted': {
    fr: 'Le brouillon est supprimé.',
    es: 'El borrador está eliminado.',
    en: 'The draft is deleted.',
  },
} as const satisfies Words
