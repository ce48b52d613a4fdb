import type { Words } from '#src/core/words/message.ts'

// Read by auditors.
export const auditWords = {
  'audit.title': {
    fr: 'Listes de laissez-passer',
    es: 'Listas de pases',
    en: 'Lists of passes',
  },
  'audit.lead': {
    fr: 'Pour chaque bulletin compté, le laissez-passer qu’il portait : de quoi vérifier que personne n’en a ajouté. Aucune réponse n’y figure.',
    es: 'Por cada papeleta contada, el pase que llevaba: lo necesario para comprobar que nadie añadió ninguna. No contiene respuestas.',
    en: 'For each counted ballot the pass it carried: what it takes to check that nobody added any. It holds no answers.',
  },
  'audit.named': {
    fr: 'Auditeur nommé dans les règles signées : {name}',
    es: 'Auditor nombrado en las reglas firmadas: {name}',
    en: 'Auditor named in the signed rules: {name}',
  },
  'audit.download': {
    fr: 'Télécharger la liste',
    es: 'Descargar la lista',
    en: 'Download the list',
  },
  'audit.available': {
    fr: 'La liste est prête. Elle sera supprimée le {day}.',
    es: 'La lista está lista para descargar. Se eliminará el {day}.',
    en: 'The list is ready. It will be deleted on {day}.',
  },
  'audit.deleted': {
    fr: 'La liste a été supprimée 90 jours après la clôture, comme annoncé.',
    es: 'La lista se eliminó 90 días después del cierre, como se anunció.',
    en: 'The list was deleted 90 days after the close, as announced.',
  },
  'audit.not-closed': {
    fr: 'La liste paraît à la clôture.',
    es: 'La lista aparece al cierre.',
    en: 'The list appears at the close.',
  },
  'audit.no-auditor': {
    fr: 'Cette campagne ne nomme pas d’auditeur : il n’y a pas de liste de laissez-passer.',
    es: 'Esta campaña no nombra a ningún auditor: no hay lista de pases.',
    en: 'This campaign names no auditor: there is no list of passes.',
  },
  'audit.nothing-published': {
    fr: 'Trop peu de réponses : rien n’a été publié, donc aucune liste non plus.',
    es: 'Muy pocas respuestas: no se publicó nada y, por tanto, tampoco una lista.',
    en: 'Too few answers: nothing was published, and therefore no list either.',
  },
  'audit.none': {
    fr: 'Aucune campagne ouverte jusqu’ici',
    es: 'Aún no se ha abierto ninguna campaña',
    en: 'No campaign was opened yet',
  },
  'audit.none-text': {
    fr: 'Les campagnes apparaissent ici dès leur ouverture.',
    es: 'Las campañas aparecen aquí en cuanto se abren.',
    en: 'Campaigns appear here as soon as they are opened.',
  },
  'audit.check': {
    fr: 'Vérifier une liste',
    es: 'Comprobar una lista',
    en: 'Check a list',
  },
  'audit.check-text': {
    fr: 'Sur un ordinateur de votre choix, avec une copie de Septet que vous avez obtenue vous-même : la commande n’a besoin ni de ce serveur ni de sa base de données.',
    es: 'En el ordenador que usted elija, con una copia de Septet que haya obtenido usted mismo: la orden no necesita ni este servidor ni su base de datos.',
    en: 'On a computer of your choice, with a copy of Septet that you obtained yourself: the command needs neither this server nor its database.',
  },
} as const satisfies Words
