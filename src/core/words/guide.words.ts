import type { Words } from '#src/core/words/message.ts'

/** The six steps to the first campaign. */
export const guideWords = {
  'guide.title': { fr: 'Première campagne', es: 'Primera campaña', en: 'First campaign' },
  'guide.lead': {
    fr: 'Six étapes, de l’installation vide à une enquête ouverte. Arrêtez-vous et reprenez quand vous voulez.',
    es: 'Seis pasos, de la instalación vacía a una encuesta abierta. Pare y siga cuando quiera.',
    en: 'Six steps, from the empty installation to an open survey. Stop and go on whenever you like.',
  },
  'guide.progress': {
    fr: '{done, plural, =0 {Aucune étape faite} one {Une étape faite} other {# étapes faites}} sur {total}',
    es: '{done, plural, =0 {Ningún paso hecho} one {Un paso hecho} other {# pasos hechos}} de {total}',
    en: '{done, plural, =0 {No step done} one {One step done} other {# steps done}} of {total}',
  },
  'guide.done': { fr: 'Fait', es: 'Hecho', en: 'Done' },
  'guide.next': { fr: 'À faire maintenant', es: 'Por hacer ahora', en: 'To do now' },
  'guide.later': { fr: 'À faire ensuite', es: 'Por hacer después', en: 'To do later' },
  'guide.by-administrator': {
    fr: 'Un administrateur s’en charge.',
    es: 'Se encarga un administrador.',
    en: 'An administrator does this.',
  },
  'guide.responsible': {
    fr: 'Dire qui est responsable',
    es: 'Decir quién es responsable',
    en: 'Say who is responsible',
  },
  'guide.responsible-text': {
    fr: 'Chaque salarié peut lire qui mène l’enquête et à qui poser ses questions. Renseignez CONTROLLER et CONTACT sur le serveur, puis corrigez ce que signale la page Installation.',
    es: 'Cada persona lee quién realiza la encuesta y a quién preguntar. Dé CONTROLLER y CONTACT al servidor, y corrija lo que señala la página Instalación.',
    en: 'Every employee reads who runs the survey and whom to ask. Give CONTROLLER and CONTACT to the server, and put right what the page Installation reports.',
  },
  'guide.responsible-go': {
    fr: 'Voir l’installation',
    es: 'Ver la instalación',
    en: 'See the installation',
  },
  'guide.people': {
    fr: 'Importer les effectifs',
    es: 'Importar la plantilla',
    en: 'Import the roster',
  },
  'guide.people-text': {
    fr: 'Un fichier CSV de votre logiciel RH suffit : adresse, nom, service, langue. Septet montre ce qui changera avant d’importer.',
    es: 'Basta un archivo CSV de su programa de RR. HH.: dirección, nombre, departamento, idioma. Septet muestra lo que cambiará antes de importar.',
    en: 'A CSV file from your HR system is enough: address, name, department, language. Septet shows what will change before it imports.',
  },
  'guide.people-go': { fr: 'Aller aux effectifs', es: 'Ir a la plantilla', en: 'Go to the roster' },
  'guide.readers': {
    fr: 'Inviter ceux qui liront les résultats',
    es: 'Invitar a quien leerá los resultados',
    en: 'Invite who will read the results',
  },
  'guide.readers-text': {
    fr: 'L’administrateur ne voit jamais les résultats. Créez au moins un compte avec le rôle RH.',
    es: 'El administrador no ve nunca los resultados. Cree al menos una cuenta con el perfil RR. HH.',
    en: 'The administrator never sees results. Make at least one account with the HR role.',
  },
  'guide.readers-go': { fr: 'Ajouter un compte', es: 'Añadir una cuenta', en: 'Add an account' },
  'guide.questionnaire': {
    fr: 'Choisir le questionnaire',
    es: 'Elegir el cuestionario',
    en: 'Choose the questionnaire',
  },
  'guide.questionnaire-text': {
    fr: 'Le questionnaire sur les sept facteurs est prêt, en trois langues. Relisez-le, ou copiez-le pour l’adapter. L’étape est faite dès qu’une campagne en emploie un.',
    es: 'El cuestionario de los siete factores está listo, en tres idiomas. Reléalo, o cópielo para adaptarlo. El paso queda hecho cuando una campaña usa uno.',
    en: 'The questionnaire on the seven factors is ready, in three languages. Read it, or copy it to adapt it. The step is done once a campaign uses one.',
  },
  'guide.questionnaire-go': {
    fr: 'Lire le questionnaire',
    es: 'Leer el cuestionario',
    en: 'Read the questionnaire',
  },
  'guide.draft': {
    fr: 'Préparer la campagne',
    es: 'Preparar la campaña',
    en: 'Prepare the campaign',
  },
  'guide.draft-text': {
    fr: 'Titre, dates, taille minimale d’un groupe, qui est interrogé. Un brouillon n’envoie rien et n’engage à rien.',
    es: 'Título, fechas, tamaño mínimo de un grupo, a quién se pregunta. Un borrador no envía nada y no compromete a nada.',
    en: 'Title, days, smallest group, who is asked. A draft sends nothing and commits you to nothing.',
  },
  'guide.draft-go': { fr: 'Préparer', es: 'Preparar', en: 'Prepare' },
  'guide.open': {
    fr: 'Relire, puis ouvrir',
    es: 'Releer y abrir',
    en: 'Read once more, then open',
  },
  'guide.open-text': {
    fr: 'Montrez l’aperçu et le dossier aux représentants du personnel. L’ouverture fige tout ce qui est promis. Gardez alors une copie des clés.',
    es: 'Muestre la vista previa y el dosier a la representación del personal. Al abrir se fija todo lo prometido; guarde entonces una copia de las claves.',
    en: 'Show the preview and the pack to employee representatives. Opening freezes all that is promised; keep a copy of the keys then.',
  },
  'guide.open-go': { fr: 'Relire et ouvrir', es: 'Releer y abrir', en: 'Read and open' },
  'guide.after': { fr: 'Et ensuite', es: 'Y después', en: 'And then' },
  'guide.after-mail': {
    fr: 'Envoyez les invitations par e-mail, puis au plus trois rappels. La participation s’affiche par tranches, jamais par personne.',
    es: 'Envíe las invitaciones por correo y después tres recordatorios como máximo. La participación se ve por tramos, nunca por persona.',
    en: 'Send the invitations by mail, then at most three reminders. Participation shows in bands, never by person.',
  },
  'guide.after-links': {
    fr: 'Ce serveur n’envoie pas d’e-mails : téléchargez les liens une fois, et remettez-les. Avec SMTP_URL, Septet les envoie lui-même.',
    es: 'Este servidor no envía correos: descargue los enlaces una vez y entréguelos. Con SMTP_URL, Septet los envía él mismo.',
    en: 'This server sends no mail: download the links once and hand them out. With SMTP_URL Septet sends them itself.',
  },
  'guide.after-close': {
    fr: 'À la clôture, les clés sont détruites et les rapports paraissent. Les RH les lisent, puis les ouvrent aux responsables.',
    es: 'Al cerrar, las claves se destruyen y aparecen los informes. RR. HH. los lee y después los abre a los responsables.',
    en: 'At the close the keys are destroyed and the reports appear. HR reads them, then releases them to managers.',
  },
  'guide.to-campaign': { fr: 'Aller à la campagne', es: 'A la campaña', en: 'To the campaign' },
} as const satisfies Words
