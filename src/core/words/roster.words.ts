import type { Words } from '#src/core/words/message.ts'

/** The pages of the roster: the plan of an import, the people, and erasing one of them. */
export const rosterWords = {
  'roster.upload-submit': {
    fr: 'Voir ce qui changerait',
    es: 'Ver qué cambiaría',
    en: 'See what would change',
  },
  'roster.upload-hint': {
    fr: 'Rien n’est modifié avant votre accord : la page suivante montre d’abord tout ce qui changerait. Au plus {megabytes} Mo.',
    es: 'No se cambia nada sin su acuerdo: la página siguiente muestra antes todo lo que cambiaría. Como máximo {megabytes} MB.',
    en: 'Nothing changes before you agree: the next page first shows all that would change. At most {megabytes} MB.',
  },
  'roster.replaces': {
    fr: 'Toute personne absente du fichier quitte les effectifs. Une seule ligne erronée, et rien n’est importé.',
    es: 'Quien no figure en el archivo sale de la plantilla. Con una sola línea errónea no se importa nada.',
    en: 'Whoever is not in the file leaves the roster. With a single faulty row nothing is imported.',
  },
  'roster.last-import': {
    fr: 'Dernier import : {day}.',
    es: 'Última importación: {day}.',
    en: 'Last import: {day}.',
  },
  'roster.old-title': {
    fr: 'Ces effectifs ont {days} jours',
    es: 'Esta plantilla tiene {days} días',
    en: 'This roster is {days} days old',
  },
  'roster.old': {
    fr: 'Depuis le {day}, des personnes sont arrivées, parties ou ont changé de service. Importez un fichier récent avant d’ouvrir une campagne.',
    es: 'Desde el {day} ha habido altas, bajas y cambios de departamento. Importe un archivo reciente antes de abrir una campaña.',
    en: 'Since {day} people have joined, left or moved. Import a recent file before you open a campaign.',
  },
  'roster.old-opening': {
    fr: 'Les effectifs datent du {day}. L’ouverture fige les personnes et les services tels qu’ils y figurent.',
    es: 'La plantilla es del {day}. La apertura fija a las personas y los departamentos como figuran en ella.',
    en: 'The roster is of {day}. Opening freezes people and departments as it has them.',
  },
  'roster.to-import': {
    fr: 'Aller aux effectifs',
    es: 'Ir a la plantilla',
    en: 'Go to the roster',
  },
  'roster.waiting': {
    fr: 'Un fichier attend votre accord jusqu’à {time}.',
    es: 'Un archivo espera su acuerdo hasta las {time}.',
    en: 'A file waits for your agreement until {time}.',
  },
  'roster.waiting-show': {
    fr: 'Voir ce qu’il changerait',
    es: 'Ver qué cambiaría',
    en: 'See what it would change',
  },
  'roster.find': {
    fr: 'Chercher ou effacer une personne',
    es: 'Buscar o borrar a una persona',
    en: 'Find or erase a person',
  },
  'roster.cancelled': {
    fr: 'Le fichier est supprimé. Rien n’a été modifié.',
    es: 'El archivo se ha descartado. No se ha cambiado nada.',
    en: 'The file is forgotten. Nothing was changed.',
  },
  'roster.plan': {
    fr: 'Ce que ce fichier changerait',
    es: 'Qué cambiaría este archivo',
    en: 'What this file would change',
  },
  'roster.plan-lead': {
    fr: 'Rien n’est encore modifié. Le fichier attend ici jusqu’à {time}, puis il est supprimé.',
    es: 'Todavía no se ha cambiado nada. El archivo espera aquí hasta las {time}; después se descarta.',
    en: 'Nothing has changed yet. The file waits here until {time}, then it is forgotten.',
  },
  'roster.recognised': {
    fr: 'Lu en {encoding}, avec {separator, select, comma {des virgules} semicolon {des points-virgules} other {des tabulations}}.',
    es: 'Leído en {encoding}, con {separator, select, comma {comas} semicolon {puntos y comas} other {tabuladores}}.',
    en: 'Read as {encoding}, separated by {separator, select, comma {commas} semicolon {semicolons} other {tabs}}.',
  },
  'roster.sample': {
    fr: 'Vérifiez ces noms : {names}.',
    es: 'Compruebe estos nombres: {names}.',
    en: 'Check these names: {names}.',
  },
  'roster.totals': {
    fr: 'Après l’import : {people, plural, one {# personne} other {# personnes}} dans {departments, plural, one {# service} other {# services}}. Aujourd’hui : {peopleNow} et {departmentsNow}.',
    es: 'Después de importarlo: {people, plural, one {# persona} other {# personas}} en {departments, plural, one {# departamento} other {# departamentos}}. Hoy: {peopleNow} y {departmentsNow}.',
    en: 'After the import: {people, plural, one {# person} other {# people}} in {departments, plural, one {# department} other {# departments}}. Today: {peopleNow} and {departmentsNow}.',
  },
  'roster.nothing-changes': {
    fr: 'Ce fichier ne change rien',
    es: 'Este archivo no cambia nada',
    en: 'This file changes nothing',
  },
  'roster.nothing-changes-text': {
    fr: 'Il est identique aux effectifs d’aujourd’hui. L’importer indique seulement qu’ils sont à jour.',
    es: 'Dice lo mismo que la plantilla de hoy. Importarlo solo anota que está al día.',
    en: 'It says the same as the roster of today. Importing it only notes that the roster is up to date.',
  },
  'roster.many-leave': {
    fr: 'Plus de la moitié des personnes partiraient',
    es: 'Saldría más de la mitad de las personas',
    en: 'More than half of the people would leave',
  },
  'roster.many-leave-text': {
    fr: 'Le fichier remplace tous les effectifs. Est-il complet ?',
    es: 'El archivo sustituye toda la plantilla. ¿Está completo?',
    en: 'The file replaces the whole roster. Is it complete?',
  },
  'roster.changed-title': {
    fr: 'Les effectifs ont changé entre-temps',
    es: 'La plantilla ha cambiado entretanto',
    en: 'The roster has changed meanwhile',
  },
  'roster.open-campaigns': {
    fr: 'Une campagne déjà ouverte garde ses invités et ses services. Une personne qui quitte les effectifs n’en reçoit plus aucun message. Son lien, si elle l’a déjà, reste valable.',
    es: 'Una campaña ya abierta conserva a sus invitados y sus departamentos. Quien sale de la plantilla no recibe más correos de ella. Su enlace, si ya lo tiene, sigue siendo válido.',
    en: 'A campaign that is open keeps its invited people and its departments. Whoever leaves the roster gets no more mail of it. A link that somebody already has stays valid.',
  },
  'roster.apply': {
    fr: 'Importer exactement ces changements',
    es: 'Importar exactamente esto',
    en: 'Import exactly this',
  },
  'roster.apply-lead': {
    fr: 'Si les effectifs changent avant votre clic, rien n’est importé et vous voyez d’abord les nouvelles différences.',
    es: 'Si la plantilla cambia antes de su clic, no se importa nada y usted ve antes las nuevas diferencias.',
    en: 'If the roster changes before you press the button, nothing is imported and you first see what is different.',
  },
  'roster.forget': {
    fr: 'Abandonner ce fichier',
    es: 'Descartar este archivo',
    en: 'Forget this file',
  },
  'roster.other-file': {
    fr: 'Choisir un autre fichier',
    es: 'Elegir otro archivo',
    en: 'Choose another file',
  },
  'roster.all-of-list': {
    fr: 'Voir toute la liste ({count, number})',
    es: 'Ver la lista completa ({count, number})',
    en: 'See the whole list ({count, number})',
  },
  'roster.back-to-plan': {
    fr: 'Retour à l’ensemble des changements',
    es: 'Volver a todos los cambios',
    en: 'Back to all changes',
  },
  'roster.choices': {
    fr: 'Est-ce le même service ?',
    es: '¿Es el mismo departamento?',
    en: 'Is it the same department?',
  },
  'roster.choices-lead': {
    fr: 'Ces services disparaissent, et d’autres apparaissent avec presque les mêmes personnes. Cochez ceux qui continuent sous un autre nom ou ailleurs : ils gardent leurs résultats passés. Les services qui en dépendent suivent.',
    es: 'Estos departamentos desaparecen y otros aparecen con casi las mismas personas. Marque los que siguen con otro nombre o en otro lugar: conservan sus resultados pasados. Lo que está por debajo los sigue.',
    en: 'These departments disappear, and others appear with nearly the same people. Tick those that go on under another name or elsewhere: they keep their past results. What lies below follows.',
  },
  'roster.choice': {
    fr: '{from} devient {to}',
    es: '{from} pasa a ser {to}',
    en: '{from} becomes {to}',
  },
  'roster.choice-people': {
    fr: '{people, plural, one {# de ses {of} personnes s’y retrouve} other {# de ses {of} personnes s’y retrouvent}}',
    es: '{people, plural, one {allí está # de sus {of} personas} other {allí están # de sus {of} personas}}',
    en: '{people, plural, one {# of its {of} people is there} other {# of its {of} people are there}}',
  },
  'roster.choices-submit': {
    fr: 'Tenir compte de ces choix',
    es: 'Tener en cuenta estas opciones',
    en: 'Take these choices into account',
  },
  'roster.unheeded': {
    fr: 'Anciens chemins sans effet',
    es: 'Rutas anteriores sin efecto',
    en: 'Former paths without effect',
  },
  'roster.unheeded.unknown': {
    fr: '{to} : aucun service ne s’appelle aujourd’hui {from}.',
    es: '{to}: hoy ningún departamento se llama {from}.',
    en: '{to}: no department is called {from} today.',
  },
  'roster.unheeded.taken': {
    fr: '{to} ne peut pas continuer {from} : l’un et l’autre existent avec leur propre passé.',
    es: '{to} no puede continuar {from}: ambos existen con su propio pasado.',
    en: '{to} cannot go on from {from}: both exist with a past of their own.',
  },
  'roster.list.added': {
    fr: '{count, plural, one {# personne arrive} other {# personnes arrivent}}',
    es: '{count, plural, one {# persona entra} other {# personas entran}}',
    en: '{count, plural, one {# person is added} other {# people are added}}',
  },
  'roster.list.left': {
    fr: '{count, plural, one {# personne part} other {# personnes partent}}',
    es: '{count, plural, one {# persona sale} other {# personas salen}}',
    en: '{count, plural, one {# person leaves} other {# people leave}}',
  },
  'roster.list.moved': {
    fr: '{count, plural, one {# personne change de service} other {# personnes changent de service}}',
    es: '{count, plural, one {# persona cambia de departamento} other {# personas cambian de departamento}}',
    en: '{count, plural, one {# person moves to another department} other {# people move to another department}}',
  },
  'roster.list.renamed': {
    fr: '{count, plural, one {# personne change de nom} other {# personnes changent de nom}}',
    es: '{count, plural, one {# persona cambia de nombre} other {# personas cambian de nombre}}',
    en: '{count, plural, one {# person changes name} other {# people change name}}',
  },
  'roster.list.languages': {
    fr: '{count, plural, one {# personne change de langue} other {# personnes changent de langue}}',
    es: '{count, plural, one {# persona cambia de idioma} other {# personas cambian de idioma}}',
    en: '{count, plural, one {# person changes language} other {# people change language}}',
  },
  'roster.list.departments-added': {
    fr: '{count, plural, one {# service est nouveau} other {# services sont nouveaux}}',
    es: '{count, plural, one {# departamento es nuevo} other {# departamentos son nuevos}}',
    en: '{count, plural, one {# department is new} other {# departments are new}}',
  },
  'roster.list.departments-continued': {
    fr: '{count, plural, one {# service est renommé ou déplacé, avec son passé} other {# services sont renommés ou déplacés, avec leur passé}}',
    es: '{count, plural, one {# departamento se renombra o traslada, con su pasado} other {# departamentos se renombran o trasladan, con su pasado}}',
    en: '{count, plural, one {# department is renamed or moved, with its past} other {# departments are renamed or moved, with their past}}',
  },
  'roster.list.departments-removed': {
    fr: '{count, plural, one {# service disparaît} other {# services disparaissent}}',
    es: '{count, plural, one {# departamento desaparece} other {# departamentos desaparecen}}',
    en: '{count, plural, one {# department is removed} other {# departments are removed}}',
  },
  'roster.list.managers-added': {
    fr: '{count, plural, one {# personne dirige désormais un service} other {# personnes dirigent désormais un service}}',
    es: '{count, plural, one {# persona pasa a dirigir un departamento} other {# personas pasan a dirigir un departamento}}',
    en: '{count, plural, one {# person now manages a department} other {# people now manage a department}}',
  },
  'roster.list.managers-removed': {
    fr: '{count, plural, one {# personne ne dirige plus un service} other {# personnes ne dirigent plus un service}}',
    es: '{count, plural, one {# persona deja de dirigir un departamento} other {# personas dejan de dirigir un departamento}}',
    en: '{count, plural, one {# person no longer manages a department} other {# people no longer manage a department}}',
  },
  'roster.column.email': {
    fr: 'Adresse',
    es: 'Correo',
    en: 'Address',
  },
  'roster.column.name': {
    fr: 'Nom',
    es: 'Nombre',
    en: 'Name',
  },
  'roster.column.department': {
    fr: 'Service',
    es: 'Departamento',
    en: 'Department',
  },
  'roster.column.language': {
    fr: 'Langue',
    es: 'Idioma',
    en: 'Language',
  },
  'roster.column.manages': {
    fr: 'Dirige',
    es: 'Dirige',
    en: 'Manages',
  },
  'roster.column.from': {
    fr: 'Avant',
    es: 'Antes',
    en: 'Before',
  },
  'roster.column.to': {
    fr: 'Après',
    es: 'Después',
    en: 'After',
  },
  'roster.rejected': {
    fr: '{count, plural, one {# ligne ne peut pas être reprise} other {# lignes ne peuvent pas être reprises}}',
    es: '{count, plural, one {# línea no puede importarse} other {# líneas no pueden importarse}}',
    en: '{count, plural, one {# row cannot be taken} other {# rows cannot be taken}}',
  },
  'roster.rejected-text': {
    fr: 'Une seule ligne erronée, et rien n’est importé. Téléchargez les lignes refusées, corrigez-les et envoyez ce fichier : le reste est gardé ici. Ou envoyez de nouveau le fichier entier.',
    es: 'Con una sola línea errónea no se importa nada. Descargue las líneas rechazadas, corríjalas y envíe ese archivo: lo demás se guarda aquí. O envíe de nuevo el archivo completo.',
    en: 'With a single faulty row nothing is imported. Download the rejected rows, correct them and send that file: the rest is kept here. Or send the whole file again.',
  },
  'roster.rejected-file': {
    fr: 'Télécharger les lignes refusées avec leurs raisons (CSV)',
    es: 'Descargar las líneas rechazadas con sus motivos (CSV)',
    en: 'Download the rejected rows with their reasons (CSV)',
  },
  'roster.corrected': {
    fr: 'Les lignes corrigées, ou le fichier entier',
    es: 'Las líneas corregidas o el archivo completo',
    en: 'The corrected rows, or the whole file',
  },
  'roster.reasons': {
    fr: 'Raisons',
    es: 'Motivos',
    en: 'Reasons',
  },
  'roster.people': {
    fr: 'Personnes',
    es: 'Personas',
    en: 'People',
  },
  'roster.people-lead': {
    fr: 'Les personnes des effectifs, par adresse. Ouvrez une personne pour l’effacer.',
    es: 'Las personas de la plantilla, por dirección. Abra una persona para borrarla.',
    en: 'The people of the roster, by address. Open a person to erase them.',
  },
  'roster.search': {
    fr: 'Nom ou adresse',
    es: 'Nombre o dirección',
    en: 'Name or address',
  },
  'roster.search-hint': {
    fr: 'Le début d’un mot suffit, sans accents ni majuscules.',
    es: 'Basta el comienzo de una palabra, sin tildes ni mayúsculas.',
    en: 'The beginning of a word is enough, without accents or capitals.',
  },
  'roster.search-submit': {
    fr: 'Chercher',
    es: 'Buscar',
    en: 'Search',
  },
  'roster.search-all': {
    fr: 'Voir tout le monde',
    es: 'Ver a todas las personas',
    en: 'See everybody',
  },
  'roster.found': {
    fr: '{count, plural, =0 {Personne} one {# personne} other {# personnes}}',
    es: '{count, plural, =0 {Nadie} one {# persona} other {# personas}}',
    en: '{count, plural, =0 {Nobody} one {# person} other {# people}}',
  },
  'roster.not-found': {
    fr: 'Personne ne correspond',
    es: 'No hay coincidencias',
    en: 'Nobody matches',
  },
  'roster.not-found-text': {
    fr: 'Essayez le début du nom ou de l’adresse. Une personne absente du dernier fichier n’est plus dans les effectifs.',
    es: 'Pruebe con el comienzo del nombre o de la dirección. Quien no está en el último archivo ya no está en la plantilla.',
    en: 'Try the beginning of the name or address. Whoever is not in the last file is no longer in the roster.',
  },
  'roster.back-to-people': {
    fr: 'Retour aux personnes',
    es: 'Volver a las personas',
    en: 'Back to the people',
  },
  'roster.back-to-roster': {
    fr: 'Retour aux effectifs',
    es: 'Volver a la plantilla',
    en: 'Back to the roster',
  },
  'roster.erase': {
    fr: 'Effacer cette personne',
    es: 'Borrar a esta persona',
    en: 'Erase this person',
  },
  'roster.erase-goes': {
    fr: 'Ce qui est effacé',
    es: 'Qué se borra',
    en: 'What is erased',
  },
  'roster.erase-goes-text': {
    fr: 'Le nom, l’adresse, le service, la langue, les services dirigés, les messages en attente et l’arrêt des rappels. Tous les fichiers d’effectifs en attente d’accord sont effacés aussi.',
    es: 'El nombre, la dirección, el departamento, el idioma, los departamentos que dirige, los correos pendientes y la renuncia a los recordatorios. También se descartan todos los archivos de plantilla que esperan un acuerdo.',
    en: 'Name, address, department, language, departments managed, mails that wait, and the stop of reminders. Roster files that wait for an agreement go too, all of them.',
  },
  'roster.erase-stays': {
    fr: 'Ce qui reste',
    es: 'Qué queda',
    en: 'What stays',
  },
  'roster.erase-stays-text': {
    fr: 'Un numéro tiré au hasard, dans la liste des personnes interrogées de chaque campagne. Il ne désigne plus personne. Il évite que la comparaison de deux campagnes désigne quelqu’un. Les réponses envoyées ne peuvent pas être retrouvées : rien ne les relie à une personne.',
    es: 'Un código al azar en la lista de personas preguntadas de cada campaña. Ya no nombra a nadie. Evita que la comparación de dos campañas señale a alguien. Las respuestas enviadas no se pueden encontrar: nada las une a una persona.',
    en: 'A random code in each campaign’s list of who was asked. It names nobody any more. It keeps a comparison of two campaigns from pointing at somebody. Answers that were sent cannot be found: nothing ties them to a person.',
  },
  'roster.erase-open': {
    fr: 'Cette personne est invitée à une campagne en cours : {titles}. L’invitation reste comptée, sans la personne, et plus aucun message ne part. Un lien déjà reçu reste valable.',
    es: 'Esta persona está invitada a una campaña en curso: {titles}. La invitación sigue contando, sin la persona, y no sale ningún correo más. Un enlace ya recibido sigue siendo válido.',
    en: 'This person is invited to a campaign under way: {titles}. The invitation still counts, without the person, and no more mail is sent. A link already received stays valid.',
  },
  'roster.erase-account': {
    fr: 'Un compte Septet a la même adresse. Il en est indépendant : il reste, avec ses rôles.',
    es: 'Una cuenta de Septet tiene la misma dirección. Es otra cosa: se queda, con sus perfiles.',
    en: 'A Septet account has the same address. That is something else: it stays, with its roles.',
  },
  'roster.erase-account-link': {
    fr: 'Voir ce compte',
    es: 'Ver esta cuenta',
    en: 'See that account',
  },
  'roster.erase-again': {
    fr: 'Si le prochain fichier contient encore cette personne, elle revient dans les effectifs. Retirez-la d’abord du système RH qui l’exporte.',
    es: 'Si el próximo archivo todavía contiene a esta persona, vuelve a la plantilla. Quítela antes del sistema de RR. HH. que lo exporta.',
    en: 'If the next file still holds this person, they are back in the roster. Take them out of the HR system that exports it first.',
  },
  'roster.erase-backups': {
    fr: 'Les sauvegardes faites auparavant contiennent encore la personne.',
    es: 'Las copias de seguridad anteriores todavía contienen a la persona.',
    en: 'Backups from before still hold the person.',
  },
  'roster.erase-confirm': {
    fr: 'Oui, effacer définitivement cette personne',
    es: 'Sí, borrar definitivamente a esta persona',
    en: 'Yes, erase this person for good',
  },
  'roster.erased': {
    fr: 'La personne est effacée.',
    es: 'La persona se ha borrado.',
    en: 'The person is erased.',
  },
} as const satisfies Words
