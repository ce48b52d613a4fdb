import type { Words } from '#src/core/words/message.ts'

// Every sentence is a promise or a limit: it must be true of the code.
const head = {
  'pack.title': {
    fr: 'Dossier pour les représentants du personnel',
    es: 'Dosier para la representación del personal',
    en: 'Works-council pack',
  },
  'pack.state.draft': {
    fr: 'Projet, au {day} : ce que l’ouverture figerait.',
    es: 'Borrador, a {day}: lo que fijaría la apertura.',
    en: 'Draft, as of {day}: what opening would freeze.',
  },
  'pack.state.frozen': {
    fr: 'Figé à l’ouverture. État au {day}.',
    es: 'Fijado en la apertura. Situación a {day}.',
    en: 'Frozen at opening. As of {day}.',
  },
  'pack.lead': {
    fr: 'Ce dont les représentants du personnel ont besoin pour juger cette enquête avant qu’elle commence, et pour la contrôler ensuite. Septet {version} a tiré ce dossier de la campagne elle-même ; ce qui reste à remplir est marqué d’une ligne.',
    es: 'Lo que la representación del personal necesita para juzgar esta encuesta antes de que empiece y para comprobarla después. Septet {version} ha extraído este dosier de la propia campaña; lo que falta por rellenar lleva una línea.',
    en: 'What employees’ representatives need to judge this survey before it begins, and to check it afterwards. Septet {version} made this pack from the campaign itself; what is left to fill in is marked by a line.',
  },
  'pack.print': {
    fr: 'Pour l’imprimer ou l’enregistrer en PDF, passez par le menu du navigateur. Le dossier existe dans les trois langues, au bas de cette page.',
    es: 'Para imprimirlo o guardarlo en PDF, use el menú del navegador. El dosier existe en los tres idiomas, al pie de esta página.',
    en: 'To print it or save it as a PDF, use the browser’s menu. The pack exists in all three languages, at the foot of this page.',
  },
  'pack.contents': {
    fr: 'Sommaire',
    es: 'Índice',
    en: 'Contents',
  },
  'pack.fill-in': {
    fr: 'à compléter',
    es: 'por rellenar',
    en: 'to be filled in',
  },
  'pack.judge': {
    fr: 'Cette campagne n’est pas encore ouverte. Ce que l’ouverture figera est ci-dessous, et en entier dans le dossier.',
    es: 'Esta campaña todavía no está abierta. Lo que fijará la apertura está abajo y, completo, en el dosier.',
    en: 'This campaign is not open yet. What opening will freeze stands below, and in full in the pack.',
  },
  'pack.link': {
    fr: 'Ouvrir le dossier',
    es: 'Abrir el dosier',
    en: 'Open the pack',
  },
  'pack.link-lead': {
    fr: 'Finalité, questions, qui voit quoi, seuils, groupes, durées, et un canevas d’analyse d’impact : à remettre avant l’ouverture. Il s’imprime.',
    es: 'Finalidad, preguntas, quién ve qué, umbrales, grupos, plazos y un esquema de evaluación de impacto: para entregarlo antes de la apertura. Se puede imprimir.',
    en: 'Purpose, questions, who sees what, thresholds, groups, retention, and the skeleton of an impact assessment: to hand over before opening. It prints well.',
  },
} as const satisfies Words

const purpose = {
  'pack.purpose.title': {
    fr: 'À quoi sert l’enquête',
    es: 'Para qué sirve la encuesta',
    en: 'What the survey is for',
  },
  'pack.purpose.asked': {
    fr: 'Personnes interrogées',
    es: 'Personas consultadas',
    en: 'Who is asked',
  },
  'pack.purpose.everybody': {
    fr: '{count, plural, =0 {Tout le personnel} one {Tout le personnel : # personne} other {Tout le personnel : # personnes}}',
    es: '{count, plural, =0 {Todo el personal} one {Todo el personal: # persona} other {Todo el personal: # personas}}',
    en: '{count, plural, =0 {All staff} one {All staff: # person} other {All staff: # people}}',
  },
  'pack.purpose.departments': {
    fr: '{count, plural, =0 {Le personnel de : {names}} one {# personne de : {names}} other {# personnes de : {names}}}',
    es: '{count, plural, =0 {El personal de: {names}} one {# persona de: {names}} other {# personas de: {names}}}',
    en: '{count, plural, =0 {The staff of: {names}} one {# person in: {names}} other {# people in: {names}}}',
  },
  'pack.purpose.legal-basis': {
    fr: 'Base légale (RGPD, art. 6)',
    es: 'Base jurídica (RGPD, art. 6)',
    en: 'Legal basis (GDPR, art. 6)',
  },
} as const satisfies Words

const how = {
  'pack.how.title': {
    fr: 'Le chemin d’une réponse',
    es: 'El camino de una respuesta',
    en: 'How an answer travels',
  },
  'pack.how.opening': {
    fr: 'L’ouverture fige les personnes interrogées, les groupes et les questions, et fabrique des clés. Un manifeste signé, qui ne change plus, fixe leurs moitiés publiques ; son empreinte est dans chaque invitation.',
    es: 'La apertura fija a quién se pregunta, los grupos y las preguntas, y crea claves. Un manifiesto firmado, que ya no cambia, fija sus mitades públicas; su huella está en cada invitación.',
    en: 'Opening freezes who is asked, the groups and the questions, and makes keys. A signed manifest that never changes fixes their public halves; its fingerprint is in every invitation.',
  },
  'pack.how.pass': {
    fr: 'À l’envoi, le navigateur demande d’abord un laissez-passer. Le serveur sait qui le demande, mais il signe sans voir ce qu’il signe : il ne reconnaîtra pas ce laissez-passer.',
    es: 'Al enviar, el navegador pide primero un pase. El servidor sabe quién lo pide, pero firma sin ver lo que firma: no podrá reconocer ese pase.',
    en: 'On Send, the browser first asks for a pass. The server knows who asks, but signs without seeing what it signs: it will not recognise that pass.',
  },
  'pack.how.ballot': {
    fr: 'Puis le navigateur scelle les réponses et les envoie avec le laissez-passer, dans une seconde requête sans nom ni cookie. Elles restent scellées : avant la clôture, aucune partie du programme ne les ouvre.',
    es: 'Después el navegador sella las respuestas y las envía con el pase en una segunda petición, sin nombre ni cookies. Quedan selladas: antes del cierre, ninguna parte del programa las abre.',
    en: 'Then the browser seals the answers and sends them with the pass, in a second request without name or cookie. They stay sealed: before the close no part of the program opens them.',
  },
  'pack.how.close': {
    fr: 'À la clôture, un seul traitement ouvre tout en mémoire, additionne par groupes d’au moins {k} réponses, garde les totaux et les commentaires, puis détruit les clés et les invitations. Il n’existe à aucun moment de table des réponses.',
    es: 'Al cierre, un único proceso lo abre todo en memoria, suma por grupos de al menos {k} respuestas, conserva los totales y los comentarios, y destruye las claves y las invitaciones. En ningún momento existe una tabla de respuestas.',
    en: 'At the close, a single job opens everything in memory, adds it up in groups of at least {k} answers, keeps the counts and the comments, then destroys the keys and the invitations. At no time is there a table of answers.',
  },
} as const satisfies Words

const questions = {
  'pack.questions.title': {
    fr: 'Toutes les questions',
    es: 'Todas las preguntas',
    en: 'All the questions',
  },
  'pack.questions.lead': {
    fr: '{items, plural, one {# question fermée} other {# questions fermées}} et {open, plural, one {# question ouverte} other {# questions ouvertes}}. Aucune n’est obligatoire. À chaque question fermée, on peut aussi répondre « {exit} ».',
    es: '{items, plural, one {# pregunta cerrada} other {# preguntas cerradas}} y {open, plural, one {# pregunta abierta} other {# preguntas abiertas}}. Ninguna es obligatoria. A cada pregunta cerrada se puede responder también «{exit}».',
    en: '{items, plural, one {# closed question} other {# closed questions}} and {open, plural, one {# open question} other {# open questions}}. None is compulsory. Every closed question can also be answered “{exit}”.',
  },
  'pack.questions.version': {
    fr: 'Questionnaire {id}, version {version}. Empreinte SHA-256 de son contenu :',
    es: 'Cuestionario {id}, versión {version}. Huella SHA-256 de su contenido:',
    en: 'Questionnaire {id}, version {version}. SHA-256 fingerprint of its content:',
  },
  'pack.questions.fixed': {
    fr: 'Le manifeste porte la même empreinte : avec d’autres questions, elle serait différente.',
    es: 'El manifiesto lleva la misma huella: con otras preguntas sería distinta.',
    en: 'The manifest carries the same fingerprint: with other questions it would be different.',
  },
  'pack.questions.languages': {
    fr: 'Langues : {languages}',
    es: 'Idiomas: {languages}',
    en: 'Languages: {languages}',
  },
  'pack.questions.scale': {
    fr: 'Échelle : {points}',
    es: 'Escala: {points}',
    en: 'Scale: {points}',
  },
} as const satisfies Words

// Also in the manifest, in English: its promise of who sees what.
const sees = {
  'pack.sees.title': {
    fr: 'Qui voit quoi',
    es: 'Quién ve qué',
    en: 'Who sees what',
  },
  'pack.sees.role': {
    fr: 'Qui',
    es: 'Quién',
    en: 'Who',
  },
  'pack.sees.what': {
    fr: 'Ce qui est visible',
    es: 'Lo que puede ver',
    en: 'What can be seen',
  },
  'pack.sees.administrator': {
    fr: 'Pendant l’enquête, la participation par groupe, en fourchettes. Après la clôture, les totaux de participation de l’entreprise. Ni résultats ni commentaires.',
    es: 'Durante la encuesta, la participación por grupo, en intervalos. Tras el cierre, los totales de participación de la empresa. Ni resultados ni comentarios.',
    en: 'While the survey runs, participation per group, in bands. After the close, the totals of participation of the company. No results, no comments.',
  },
  'pack.sees.hr': {
    fr: 'Pendant l’enquête, la participation par groupe, en fourchettes. Après la clôture, les rapports de tous les services et les commentaires.',
    es: 'Durante la encuesta, la participación por grupo, en intervalos. Tras el cierre, los informes de todos los departamentos y los comentarios.',
    en: 'While the survey runs, participation per group, in bands. After the close, the reports of all departments, and the comments.',
  },
  'pack.sees.manager': {
    fr: 'Pendant l’enquête, la participation des groupes situés entièrement dans ses services, en fourchettes. Après publication par les RH, les rapports de ses services, et leurs commentaires si tous ceux qui ont pu les écrire y travaillent.',
    es: 'Durante la encuesta, la participación de los grupos situados por entero en sus departamentos, en intervalos. Tras la publicación por RR. HH., los informes de sus departamentos, y sus comentarios si todos los que pudieron escribirlos trabajan en ellos.',
    en: 'While the survey runs, participation of the groups that lie wholly in the own departments, in bands. After release by HR, the reports of the own departments, and their comments if all who may have written them work there.',
  },
  'pack.sees.auditor': {
    fr: 'Le journal d’audit et ce dossier. Aucun résultat.',
    es: 'El registro de auditoría y este dosier. Ningún resultado.',
    en: 'The audit log and the works-council pack. No results.',
  },
  'pack.sees.auditor.named': {
    fr: 'Le journal d’audit et ce dossier ; pendant 90 jours après la clôture, les laissez-passer des bulletins comptés, sans les réponses. Aucun résultat.',
    es: 'El registro de auditoría y este dosier; durante los 90 días posteriores al cierre, los pases de las papeletas contadas, sin las respuestas. Ningún resultado.',
    en: 'The audit log and the works-council pack; for 90 days after the close, the passes of the counted ballots, without answers. No results.',
  },
  'pack.sees.participant': {
    fr: 'Après la clôture, quand les RH les communiquent : les résultats de l’entreprise et, s’ils existent, ceux de son groupe. Aussi ce qui est fait dans son service et au-dessus, avec le score de départ ; jamais les commentaires.',
    es: 'Tras el cierre, cuando RR. HH. los comparte: los resultados de la empresa y, si existen, los de su grupo. También qué se hace en su departamento y por encima, con la puntuación de partida; nunca los comentarios.',
    en: 'After the close, once HR releases them: results of the company and, where there are any, of their group. Also what is done in their department and above, with the score at the start; never the comments.',
  },
  'pack.sees.segments': {
    fr: 'Ce que chacun a dit de soi (site, ancienneté…) : par valeur, pour l’entreprise entière, jamais croisé avec les services.',
    es: 'Lo que cada persona dijo de sí misma (sede, antigüedad…): por valor, para toda la empresa, nunca cruzado con los departamentos.',
    en: 'What people said of themselves (site, seniority…): per value, for the whole company, never crossed with departments.',
  },
  'pack.sees.trustee': {
    fr: 'La moitié privée de la clé de l’urne, jusqu’à la clôture. Aucun résultat.',
    es: 'La mitad privada de la clave de la urna, hasta el cierre. Ningún resultado.',
    en: 'The private half of the box key, until the close. No results.',
  },
  'pack.sees.trustee-name': {
    fr: 'Tiers de confiance',
    es: 'Depositario de la clave',
    en: 'Trustee of the key',
  },
  'pack.sees.employee-name': {
    fr: 'Chaque personne interrogée',
    es: 'Cada persona consultada',
    en: 'Everybody who is asked',
  },
  'pack.sees.employee': {
    fr: 'Le nom et la taille de son groupe, le manifeste, la liste de tous les groupes ; après la clôture, la liste des bulletins comptés, où retrouver le sien.',
    es: 'El nombre y el tamaño de su grupo, el manifiesto, la lista de todos los grupos; tras el cierre, la lista de las papeletas contadas, donde encontrar la suya.',
    en: 'The name and size of the own group, the manifest, the list of all groups; after the close, the list of the ballots that were counted, in which to find the own one.',
  },
  'pack.sees.nobody': {
    fr: 'Les réponses d’une personne : aucun rôle ne les voit, à aucun moment. Il n’existe ni export par ligne ni filtre libre.',
    es: 'Las respuestas de una persona: ningún perfil las ve, en ningún momento. No existe exportación por filas ni filtro libre.',
    en: 'The answers of one person: no role sees them, at any time. There is no export of rows and no free filter.',
  },
} as const satisfies Words

const thresholds = {
  'pack.thresholds.title': {
    fr: 'Seuils et groupes',
    es: 'Umbrales y grupos',
    en: 'Thresholds and groups',
  },
  'pack.thresholds.caption': {
    fr: 'Ces seuils ne peuvent plus baisser une fois la campagne ouverte.',
    es: 'Estos umbrales ya no pueden bajar una vez abierta la campaña.',
    en: 'These thresholds can no longer be lowered once the campaign is open.',
  },
  'pack.thresholds.group': {
    fr: 'Plus petit groupe de comptage, en invités',
    es: 'Grupo de recuento más pequeño, en invitados',
    en: 'Smallest reporting group, in people invited',
  },
  'pack.thresholds.detail': {
    fr: 'Plus petit groupe pour ce qui demande les réponses d’une même personne ensemble',
    es: 'Grupo más pequeño para lo que exige juntar las respuestas de una misma persona',
    en: 'Smallest group for whatever needs the answers of one person together',
  },
  'pack.groups.title': {
    fr: '{count, plural, =0 {Aucun groupe} one {Le groupe de comptage} other {Les # groupes de comptage}}',
    es: '{count, plural, =0 {Ningún grupo} one {El grupo de recuento} other {Los # grupos de recuento}}',
    en: '{count, plural, =0 {No group} one {The reporting group} other {The # reporting groups}}',
  },
  'pack.groups.draft': {
    fr: 'Tels qu’ils seraient si la campagne ouvrait aujourd’hui, avec leur nombre d’invités. Une réponse porte le nom de son groupe, jamais celui d’une équipe plus petite.',
    es: 'Tal como serían si la campaña se abriera hoy, con su número de invitados. Una respuesta lleva el nombre de su grupo, nunca el de un equipo menor.',
    en: 'As they would be if the campaign opened today, with the people invited in each. An answer carries the name of its group, never that of a smaller team.',
  },
  'pack.groups.frozen': {
    fr: 'Tels que l’ouverture les a figés, avec leur nombre d’invités. Une réponse porte le nom de son groupe, jamais celui d’une équipe plus petite.',
    es: 'Tal como los fijó la apertura, con su número de invitados. Una respuesta lleva el nombre de su grupo, nunca el de un equipo menor.',
    en: 'As opening froze them, with the people invited in each. An answer carries the name of its group, never that of a smaller team.',
  },
  'pack.groups.check': {
    fr: 'Contrôlez que chaque groupe est fait de personnes réelles : un groupe de noms inventés autour d’une seule personne livrerait ses réponses.',
    es: 'Compruebe que cada grupo está formado por personas reales: un grupo de nombres inventados alrededor de una sola persona delataría sus respuestas.',
    en: 'Check that every group is made of real people: a group of invented names around one person would give that person’s answers away.',
  },
  'pack.groups.too-few': {
    fr: 'Il faut au moins {needed} personnes pour ouvrir ; {invited, plural, one {# personne serait invitée} other {# personnes seraient invitées}}.',
    es: 'Hacen falta al menos {needed} personas para abrir; {invited, plural, one {se invitaría a # persona} other {se invitaría a # personas}}.',
    en: 'At least {needed} people are needed to open; {invited, plural, one {# person} other {# people}} would be invited.',
  },
  'pack.segments.title': {
    fr: 'Renseignements facultatifs sur soi',
    es: 'Datos voluntarios sobre sí mismo',
    en: 'What people may say about themselves',
  },
  'pack.segments.lead': {
    fr: 'Facultatif, demandé en dernier ; publié pour l’entreprise entière seulement, jamais croisé avec les services.',
    es: 'Voluntario y al final; se publica solo para toda la empresa, nunca cruzado con los departamentos.',
    en: 'Optional, asked last; published for the whole company only, never crossed with departments.',
  },
} as const satisfies Words

const dates = {
  'pack.dates.title': {
    fr: 'Calendrier',
    es: 'Calendario',
    en: 'Dates',
  },
  'pack.dates.caption': {
    fr: 'Les jours se comptent dans le fuseau horaire indiqué.',
    es: 'Los días se cuentan en la zona horaria indicada.',
    en: 'Days are counted in the time zone given.',
  },
  'pack.dates.extended': {
    fr: '{day}, repoussé depuis le {promised}',
    es: '{day}, aplazado desde el {promised}',
    en: '{day}, moved from {promised}',
  },
  'pack.dates.mails': {
    fr: 'Messages aux salariés',
    es: 'Mensajes a los empleados',
    en: 'Mails to employees',
  },
  'pack.dates.mails-limits': {
    fr: 'Entre {from} et {until}. Au plus {reminders} rappels, un par jour, à tout le monde : Septet ignore qui a répondu. Deux campagnes en {daysAlone} jours pour une même personne demandent une raison, annoncée à toutes les personnes RH.',
    es: 'Entre las {from} y las {until}. Como máximo {reminders} recordatorios, uno al día, a todos: Septet no sabe quién respondió. Dos campañas en {daysAlone} días para una misma persona exigen un motivo, anunciado a todo RR. HH.',
    en: 'Between {from} and {until}. At most {reminders} reminders, one a day, to everybody: Septet does not know who answered. Two campaigns within {daysAlone} days for one person need a reason, announced to all HR.',
  },
  'pack.dates.note': {
    fr: 'Une prolongation est annoncée à toutes les personnes RH et inscrite au journal d’audit ; elle ne peut pas dépasser le dernier jour possible. Pendant le délai de grâce, plus personne ne commence ; les réponses en chemin arrivent encore.',
    es: 'Una prórroga se anuncia a todo RR. HH. y queda en el registro de auditoría; no puede superar el último día posible. Durante el periodo de gracia ya nadie empieza; las respuestas en camino llegan todavía.',
    en: 'An extension is announced to all HR and written into the audit log; it cannot go beyond the latest possible day. During the grace period nobody begins any more; answers on their way still arrive.',
  },
} as const satisfies Words

const kept = {
  'pack.kept.title': {
    fr: 'Ce qui est conservé, et combien de temps',
    es: 'Qué se conserva y cuánto tiempo',
    en: 'What is kept, and for how long',
  },
  'pack.kept.comments': {
    fr: 'Commentaires',
    es: 'Comentarios',
    en: 'Comments',
  },
  'pack.kept.reports': {
    fr: 'Résultats par groupe',
    es: 'Resultados por grupo',
    en: 'Results per group',
  },
  'pack.kept.caption': {
    fr: 'Durées promises dans le manifeste',
    es: 'Plazos prometidos en el manifiesto',
    en: 'What the manifest promises',
  },
  'pack.kept.by-hand': {
    fr: 'Cette version n’efface pas d’elle-même à l’échéance : le responsable du traitement doit le faire, dans la base et dans ses sauvegardes.',
    es: 'Esta versión no borra por sí sola al vencer el plazo: debe hacerlo el responsable del tratamiento, en la base de datos y en sus copias de seguridad.',
    en: 'This version does not delete by itself when the time is over: the controller has to, in the database and in its backups.',
  },
  'pack.kept.asked': {
    fr: 'Le système retient aussi, après la clôture, qui a été interrogé et dans quel service, jamais qui a répondu : la campagne suivante en a besoin pour ne pas trahir les rares arrivées et départs.',
    es: 'El sistema retiene también, tras el cierre, a quién se preguntó y en qué departamento, nunca quién respondió: la campaña siguiente lo necesita para no delatar las pocas altas y bajas.',
    en: 'After the close the system also keeps who was asked and in which department, never who answered: the next campaign needs it so as not to give away the few who joined or left.',
  },
  'pack.kept.backups': {
    fr: 'Les sauvegardes faites avant la clôture contiennent les invitations, en sachant lesquelles ont servi, et des réponses scellées, illisibles sans les clés. Elles ne doivent ni durer ni côtoyer les clés.',
    es: 'Las copias de seguridad hechas antes del cierre contienen las invitaciones, con la constancia de cuáles se usaron, y respuestas selladas, ilegibles sin las claves. No deben durar ni guardarse junto a las claves.',
    en: 'Backups from before the close hold the invitations, knowing which were used, and sealed answers that nobody can read without the keys. They should neither last nor lie beside the keys.',
  },
} as const satisfies Words

const manifest = {
  'pack.manifest.title': {
    fr: 'Le manifeste',
    es: 'El manifiesto',
    en: 'The manifest',
  },
  'pack.manifest.lead': {
    fr: 'Le manifeste signé dit ce qui est promis : seuils, dates, groupes, questions, qui voit quoi, durées. Il est publié à cette adresse et ne change plus :',
    es: 'El manifiesto firmado dice lo que se promete: umbrales, fechas, grupos, preguntas, quién ve qué, plazos. Se publica en esta dirección y ya no cambia:',
    en: 'The signed manifest says what is promised: thresholds, dates, groups, questions, who sees what, retention. It is published at this address and never changes:',
  },
  'pack.manifest.later': {
    fr: 'Il sera fait et signé à l’ouverture. Demandez alors une nouvelle version de ce dossier : elle donnera son empreinte.',
    es: 'Se hará y firmará en la apertura. Pida entonces una nueva versión de este dosier: dará su huella.',
    en: 'It will be made and signed at opening. Ask for a new version of this pack then: it will give the fingerprint.',
  },
  'pack.manifest.hash': {
    fr: 'Empreinte SHA-256',
    es: 'Huella SHA-256',
    en: 'SHA-256 fingerprint',
  },
  'pack.manifest.in-link': {
    fr: 'La même, telle qu’elle figure après « m= » dans le lien de chaque invitation',
    es: 'La misma, tal como figura tras «m=» en el enlace de cada invitación',
    en: 'The same, as it stands after “m=” in the link of every invitation',
  },
  'pack.manifest.receipt-key': {
    fr: 'Clé qui signe le manifeste et les reçus (Ed25519)',
    es: 'Clave que firma el manifiesto y los recibos (Ed25519)',
    en: 'Key that signs manifest and receipts (Ed25519)',
  },
  'pack.manifest.caption': {
    fr: 'À comparer avec ce que d’autres ont reçu',
    es: 'Para comparar con lo que recibieron otras personas',
    en: 'To be compared with what others have received',
  },
  'pack.manifest.compare': {
    fr: 'Comparez l’empreinte entre plusieurs invitations : si l’on avait donné à quelqu’un un manifeste à part, elle serait différente. La page d’enquête refuse d’elle-même tout autre manifeste.',
    es: 'Compare la huella entre varias invitaciones: si a alguien se le hubiera dado un manifiesto aparte, sería distinta. La página de la encuesta rechaza por sí sola cualquier otro manifiesto.',
    en: 'Compare the fingerprint between several invitations: had somebody been given a manifest apart, it would differ. The survey page refuses any other manifest by itself.',
  },
} as const satisfies Words

const receipt = {
  'pack.receipt.title': {
    fr: 'Vérifier un reçu',
    es: 'Comprobar un recibo',
    en: 'Checking a receipt',
  },
  'pack.receipt.file': {
    fr: 'Après l’envoi, la page propose un petit fichier : le reçu. Il nomme un bulletin et porte la signature du serveur.',
    es: 'Tras el envío, la página ofrece un pequeño archivo: el recibo. Nombra una papeleta y lleva la firma del servidor.',
    en: 'After sending, the page offers a small file: the receipt. It names a ballot and carries the server’s signature.',
  },
  'pack.receipt.page': {
    fr: 'Après la clôture, cette page charge la liste signée des bulletins comptés et y cherche le vôtre, dans votre navigateur :',
    es: 'Tras el cierre, esta página carga la lista firmada de las papeletas contadas y busca en ella la suya, en su navegador:',
    en: 'After the close, this page loads the signed list of counted ballots and looks for yours, in your browser:',
  },
  'pack.receipt.list': {
    fr: 'Qui ne veut pas se fier à cette page charge lui-même la liste entière, à cette adresse :',
    es: 'Quien no quiera fiarse de esa página carga por su cuenta la lista completa, en esta dirección:',
    en: 'Whoever does not want to trust that page loads the whole list from this address:',
  },
  'pack.receipt.find': {
    fr: 'Le bulletin du reçu doit y figurer. La première ligne est la racine de Merkle (RFC 6962) des bulletins comptés : qui recalcule la même a la même liste que les autres.',
    es: 'La papeleta del recibo debe figurar en ella. La primera línea es la raíz de Merkle (RFC 6962) de las papeletas contadas: quien recalcule la misma tiene la misma lista que los demás.',
    en: 'The ballot of the receipt must stand in it. The first line is the Merkle root (RFC 6962) of the counted ballots: whoever computes the same one has the same list as everybody else.',
  },
  'pack.receipt.none': {
    fr: 'Si moins de {k} personnes répondent, rien n’est publié, pas même la liste : elle dirait combien elles étaient.',
    es: 'Si responden menos de {k} personas, no se publica nada, ni siquiera la lista: diría cuántas eran.',
    en: 'If fewer than {k} people answer, nothing is published, not even the list: it would tell how many they were.',
  },
  'pack.receipt.whole': {
    fr: 'Ne demandez jamais la preuve d’un seul bulletin : la question dirait lequel est le vôtre.',
    es: 'No pida nunca la prueba de una sola papeleta: la pregunta diría cuál es la suya.',
    en: 'Never ask for the proof of a single ballot: the question would tell which one is yours.',
  },
  'pack.receipt.content': {
    fr: 'Un reçu prouve que l’on a été compté, et à dessein pas ce que l’on a répondu. Personne ne peut exiger d’y lire une réponse.',
    es: 'Un recibo demuestra que se ha contado a alguien y, a propósito, no lo que respondió. Nadie puede exigir leer en él una respuesta.',
    en: 'A receipt proves that one was counted and, on purpose, not what one answered. Nobody can demand to read an answer from it.',
  },
} as const satisfies Words

// A policy's key is made of its name in the attack suite; one without a key is shown by that name.
const attacks = {
  'pack.attacks.title': {
    fr: 'Les attaques essayées',
    es: 'Los ataques probados',
    en: 'The attacks that were tried',
  },
  'pack.attacks.lead': {
    fr: 'Septet est livré avec un programme qui l’attaque. Il mène des campagnes entières dans des organisations tirées au sort, recueille tout ce que chaque rôle peut lire et cherche à viser moins de k personnes ou à rendre certaine la réponse de quelqu’un.',
    es: 'Septet incluye un programa que lo ataca. Lleva a cabo campañas enteras en organizaciones al azar, recoge todo lo que cada perfil puede leer e intenta llegar a menos de k personas o dar por segura la respuesta de alguien.',
    en: 'Septet comes with a program that attacks it. It runs whole campaigns in random organisations, collects everything that each role can read, and tries to reach fewer than k people or to make somebody’s answer certain.',
  },
  'pack.attacks.run': {
    fr: 'Version {version}, le {day} : {organisations, plural, one {# organisation} other {# organisations}}, {campaigns, plural, one {# campagne} other {# campagnes}}, {answered} réponses pour {invited} invités, tirages {first} à {last}. {share} des services y ont un rapport exact ; les autres sont comptés avec un voisin.',
    es: 'Versión {version}, {day}: {organisations, plural, one {# organización} other {# organizaciones}}, {campaigns, plural, one {# campaña} other {# campañas}}, {answered} respuestas de {invited} invitados, semillas {first} a {last}. El {share} de los departamentos tiene un informe exacto; los demás se cuentan con un vecino.',
    en: 'Version {version}, {day}: {organisations, plural, one {# organisation} other {# organisations}}, {campaigns, plural, one {# campaign} other {# campaigns}}, {answered} answers of {invited} invited, seeds {first} to {last}. {share} of departments have an exact report there; the others are counted together with a neighbour.',
  },
  'pack.attacks.none': {
    fr: 'Aucune fuite trouvée dans Septet.',
    es: 'No se encontró ninguna fuga en Septet.',
    en: 'No leak was found in Septet.',
  },
  'pack.attacks.some': {
    fr: '{count, plural, one {Fuite trouvée dans # organisation.} other {Fuites trouvées dans # organisations.}} N’utilisez pas cette version.',
    es: '{count, plural, one {Fuga encontrada en # organización.} other {Fugas encontradas en # organizaciones.}} No use esta versión.',
    en: '{count, plural, one {A leak was found in # organisation.} other {Leaks were found in # organisations.}} Do not use this version.',
  },
  'pack.attacks.caption': {
    fr: 'Les lignes qui commencent par Septet montrent le logiciel tel qu’il est. Les autres montrent ce qui aurait fui avec une protection de moins : c’est ainsi que l’on sait que le programme trouve une fuite là où il y en a une.',
    es: 'Las filas que empiezan por Septet muestran el programa tal como es. Las demás muestran lo que se habría filtrado con una protección menos: así se sabe que el ataque encuentra una filtración donde la hay.',
    en: 'Rows that begin with Septet show the product as it is. The others show what would have leaked with one protection less: that is how we know that the program finds a leak where there is one.',
  },
  'pack.attacks.policy': {
    fr: 'Variante',
    es: 'Variante',
    en: 'Variant',
  },
  'pack.attacks.tried': {
    fr: 'Organisations',
    es: 'Organizaciones',
    en: 'Organisations',
  },
  'pack.attacks.leaking': {
    fr: 'Avec fuite',
    es: 'Con fuga',
    en: 'Leaking',
  },
  'pack.attacks.exact': {
    fr: 'Services avec rapport exact',
    es: 'Departamentos con informe exacto',
    en: 'Departments with an exact report',
  },
  'pack.policy.septet': {
    fr: 'Septet',
    es: 'Septet',
    en: 'Septet',
  },
  'pack.policy.septet-two-campaigns': {
    fr: 'Septet, deux campagnes comparées',
    es: 'Septet, dos campañas comparadas',
    en: 'Septet, two campaigns compared',
  },
  'pack.policy.septet-detail': {
    fr: 'Septet, dispersion, écarts et corrélations',
    es: 'Septet, dispersión, diferencias y correlaciones',
    en: 'Septet, spread, differences and correlations',
  },
  'pack.policy.septet-what-is-stored': {
    fr: 'Septet, face à qui détient la base de données et tout son journal',
    es: 'Septet, ante quien tiene la base de datos y todo su registro',
    en: 'Septet, against the holder of the database and its whole log',
  },
  'pack.policy.plain-storage': {
    fr: 'Réponses lisibles dans la base, sous des clés tirées au hasard',
    es: 'Respuestas legibles en la base, con claves al azar',
    en: 'Answers readable in the database, under random keys',
  },
  'pack.policy.padding-off': {
    fr: 'Réponses chiffrées sans longueur fixe',
    es: 'Respuestas cifradas sin longitud fija',
    en: 'Sealed answers without one length',
  },
  'pack.policy.comments-as-they-came': {
    fr: 'Commentaires dans l’ordre d’arrivée',
    es: 'Comentarios en el orden de llegada',
    en: 'Comments in the order in which they came',
  },
  'pack.policy.comments-by-leaf': {
    fr: 'Commentaires dans l’ordre des bulletins',
    es: 'Comentarios en el orden de las papeletas',
    en: 'Comments in the order of the ballots',
  },
  'pack.policy.exact-participation': {
    fr: 'Participation exacte pendant l’enquête',
    es: 'Participación exacta durante la encuesta',
    en: 'Exact participation while the survey is open',
  },
  'pack.policy.participation-in-full-steps-from-the-first-night': {
    fr: 'Participation par paliers entiers dès la première nuit',
    es: 'Participación por tramos completos desde la primera noche',
    en: 'Participation in full steps from the first night',
  },
  'pack.policy.detail-sums-over-sheets-with-holes': {
    fr: 'Écarts et corrélations calculés sur des réponses incomplètes',
    es: 'Dispersión y correlaciones sobre respuestas incompletas',
    en: 'Spread and correlations over incomplete answers',
  },
  'pack.policy.detail-blocks-made-over-departments': {
    fr: 'Dispersion et corrélations de groupes formés sans tenir compte des autres',
    es: 'Dispersión y correlaciones de grupos formados sin tener en cuenta los demás',
    en: 'Spread and correlations of groups made without regard to the others',
  },
  'pack.policy.skipped-answers-told-beside-coded-cells': {
    fr: 'Questions sautées comptées même là où les réponses sont masquées',
    es: 'Preguntas omitidas contadas incluso donde las respuestas se ocultan',
    en: 'Skipped questions counted even where answers are hidden',
  },
  'pack.policy.detail-of-every-block': {
    fr: 'Dispersion et corrélations pour des groupes plus petits',
    es: 'Dispersión y correlaciones para grupos más pequeños',
    en: 'Spread and correlations for smaller groups',
  },
  'pack.policy.holes-filled-with-the-mean': {
    fr: 'Réponses manquantes remplacées par la moyenne du groupe',
    es: 'Respuestas que faltan sustituidas por la media del grupo',
    en: 'Missing answers replaced by the mean of the group',
  },
  'pack.policy.holes-filled-without-the-exchange': {
    fr: 'Réponses manquantes remplacées par celle d’un collègue, sans échange ensuite',
    es: 'Respuestas que faltan sustituidas por la de un compañero, sin intercambio después',
    en: 'Missing answers replaced by a colleague’s, without an exchange afterwards',
  },
  'pack.policy.a-copy-for-segments-and-another-for-detail': {
    fr: 'Réponses manquantes tirées deux fois : pour le site ou l’ancienneté, puis pour les corrélations',
    es: 'Respuestas que faltan sorteadas dos veces: para la sede o la antigüedad y para las correlaciones',
    en: 'Missing answers drawn twice: for site or seniority, and for correlations',
  },
  'pack.policy.segments-without-the-exchange-of-labels': {
    fr: 'Site ou ancienneté comptés tels que déclarés, sans échange',
    es: 'Sede o antigüedad contadas tal como se declaran, sin intercambio',
    en: 'Site or seniority counted as stated, without the exchange',
  },
  'pack.policy.two-campaigns-without-r7': {
    fr: 'Deux campagnes sans réunir les groupes où peu de gens ont changé',
    es: 'Dos campañas sin unir los grupos en que cambió poca gente',
    en: 'Two campaigns without joining groups in which few people changed',
  },
  'pack.policy.threshold-per-department-only': {
    fr: 'Un simple seuil par service',
    es: 'Solo un umbral por departamento',
    en: 'A threshold per department only',
  },
  'pack.policy.sibling-suppression': {
    fr: 'Masquer aussi un service voisin',
    es: 'Ocultar también un departamento hermano',
    en: 'Hiding a sibling department as well',
  },
  'pack.policy.almost-all-per-department': {
    fr: '« Presque tous » décidé service par service',
    es: '«Casi todos» decidido por departamento',
    en: '“Almost all” decided department by department',
  },
  'pack.policy.plain-counts-without-codes': {
    fr: 'Chiffres exacts, sans « presque tous »',
    es: 'Cifras exactas, sin «casi todos»',
    en: 'Plain counts, without “almost all”',
  },
  'pack.policy.codes-in-the-wrong-order': {
    fr: '« Presque tous » examiné avant « trop peu »',
    es: '«Casi todos» examinado antes que «muy pocos»',
    en: '“Almost all” asked before “too few”',
  },
  'pack.policy.options-below-the-comment-block': {
    fr: 'Détail des réponses pour des groupes plus petits',
    es: 'Detalle de las respuestas en grupos más pequeños',
    en: 'Single options for smaller groups',
  },
  'pack.policy.live-results': {
    fr: 'Résultats en direct',
    es: 'Resultados en directo',
    en: 'Live results',
  },
} as const satisfies Words

const limits = {
  'pack.limits.title': {
    fr: 'Ce qui n’est pas protégé',
    es: 'Lo que no está protegido',
    en: 'What is not protected',
  },
  'pack.limits.lead': {
    fr: 'Aucun système ne protège de tout. Voici ce qui reste possible.',
    es: 'Ningún sistema protege de todo. Esto es lo que sigue siendo posible.',
    en: 'No system protects from everything. This is what remains possible.',
  },
  'pack.limits.machine': {
    fr: 'Qui tient la machine pendant l’enquête, avec la clé de l’urne et l’ordre d’arrivée des bulletins, peut relier des réponses à des personnes. La clé de l’urne est détruite à la clôture.',
    es: 'Quien controle la máquina durante la encuesta, con la clave de la urna y el orden de llegada de las papeletas, puede relacionar respuestas con personas. La clave de la urna se destruye al cierre.',
    en: 'Whoever holds the machine while the survey runs, with the box key and the order in which ballots arrived, can connect answers with people. The box key is destroyed at the close.',
  },
  'pack.limits.machine.trustee': {
    fr: 'La clé de l’urne est chez un tiers de confiance ; la machine ne l’a que quelques minutes, à la clôture. Qui observe la machine dès l’ouverture, note l’ordre d’arrivée et prend la clé à ce moment-là peut relier des réponses à des personnes.',
    es: 'La clave de la urna está en manos de un depositario; la máquina solo la tiene unos minutos, al cierre. Quien observe la máquina desde la apertura, anote el orden de llegada y tome la clave en ese momento puede relacionar respuestas con personas.',
    en: 'A trustee has the box key; the machine holds it for minutes only, at the close. Whoever watches the machine from the opening on, notes the order of arrival and takes the key at that moment can connect answers with people.',
  },
  'pack.limits.script': {
    fr: 'Un serveur qui envoie à une personne un autre programme qu’aux autres défait tout pour elle.',
    es: 'Un servidor que envía a una persona un programa distinto del de las demás lo deshace todo para ella.',
    en: 'A server that sends one person another program than the rest undoes everything for that person.',
  },
  'pack.limits.form': {
    fr: 'Sans JavaScript, le serveur voit les réponses un instant, à l’envoi. Il n’enregistre aucun lien, mais ne peut pas prouver qu’il n’a pas regardé.',
    es: 'Sin JavaScript, el servidor ve las respuestas un instante, al enviarlas. No guarda ningún vínculo, pero no puede demostrar que no miró.',
    en: 'Without JavaScript the server sees the answers for a moment, on Send. It stores no connection, but cannot prove that it did not look.',
  },
  'pack.limits.device': {
    fr: 'L’appareil : qui administre l’ordinateur ou le téléphone d’une personne peut voir ce qu’elle y fait. Répondre depuis un appareil personnel l’évite.',
    es: 'El dispositivo: quien administra el ordenador o el teléfono de una persona puede ver lo que hace en él. Responder desde un dispositivo personal lo evita.',
    en: 'The device: whoever administers somebody’s computer or phone can see what they do on it. Answering on a device of one’s own avoids that.',
  },
  'pack.limits.links': {
    fr: 'Qui lit le courrier d’une personne, ou télécharge les liens au lieu de les envoyer, peut répondre à sa place. Le téléchargement n’est possible qu’une fois, annoncé à toutes les personnes RH et inscrit au journal.',
    es: 'Quien lee el correo de una persona, o descarga los enlaces en vez de enviarlos, puede responder en su nombre. La descarga solo es posible una vez, se anuncia a todo RR. HH. y queda en el registro.',
    en: 'Whoever reads a person’s mail, or downloads the links instead of mailing them, can answer in that person’s place. The download works once only, is announced to all HR and written into the audit log.',
  },
  'pack.limits.added': {
    fr: 'Qui tient les clés des groupes peut ajouter des réponses : sans que cela se voie, au plus autant que de laissez-passer remis et non utilisés. Ce nombre est affiché après la clôture.',
    es: 'Quien tenga las claves de los grupos puede añadir respuestas: sin que se note, como mucho tantas como pases entregados y no usados. Ese número se muestra tras el cierre.',
    en: 'Whoever holds the keys of the groups can add answers: unnoticed, at most as many as there are passes given and not used. That number is shown after the close.',
  },
  'pack.limits.colleague': {
    fr: 'Un collègue du groupe qui a répondu autrement que « presque tous » connaît alors l’avis des autres. Et l’on peut voir qu’une réponse n’a été choisie par personne.',
    es: 'Un compañero del grupo que respondió distinto de «casi todos» conoce entonces la opinión de los demás. Y puede verse que nadie eligió cierta respuesta.',
    en: 'A colleague in the group who answered differently from “almost all” then knows what the others think. And it may be visible that nobody chose a certain answer.',
  },
  'pack.limits.everybody': {
    fr: 'Si tout un groupe a répondu, cela se voit après la clôture.',
    es: 'Si respondió un grupo entero, se ve tras el cierre.',
    en: 'That everybody of a group answered can be seen after the close.',
  },
  'pack.limits.style': {
    fr: 'Le style d’écriture, la langue et le contenu d’un commentaire peuvent trahir son auteur.',
    es: 'El estilo, el idioma y el contenido de un comentario pueden delatar a su autor.',
    en: 'The style, language and content of a comment can give its author away.',
  },
  'pack.limits.campaigns': {
    fr: 'Deux campagnes aux mêmes questions se soustraient l’une de l’autre. Les groupes sont réunis jusqu’à ce qu’aucune différence ne porte sur moins de k personnes arrivées, parties ou déplacées. Il reste qui sait qui n’a pas répondu, la comparaison de trois campagnes, et une entreprise où moins de k personnes ont changé en tout.',
    es: 'Dos campañas con las mismas preguntas se pueden restar. Los grupos se unen hasta que ninguna diferencia trate de menos de k personas que entraron, salieron o cambiaron de lugar. Queda quien sabe quién no respondió, la comparación de tres campañas y una empresa en la que cambiaron menos de k personas en total.',
    en: 'Two campaigns with the same questions can be subtracted. Groups are joined until no difference is about fewer than k people who came, left or moved. What remains: whoever knows who did not answer, the comparison of three campaigns, and a company in which fewer than k people changed at all.',
  },
  'pack.limits.logs': {
    fr: 'Les journaux que tiennent d’autres programmes (mandataire web, base de données, réseau) peuvent dire qui a répondu, et quand. Ceux de Septet ne le disent pas.',
    es: 'Los registros que llevan otros programas (proxy web, base de datos, red) pueden decir quién respondió y cuándo. Los de Septet no lo dicen.',
    en: 'Logs that other programs keep (web proxy, database, network) can tell who answered, and when. Those of Septet do not.',
  },
  'pack.limits.export': {
    fr: 'Un export des clés et une sauvegarde d’avant la clôture, réunis, se lisent groupe par groupe. L’export est annoncé à toutes les personnes RH.',
    es: 'Una exportación de las claves y una copia de seguridad anterior al cierre, juntas, se pueden leer grupo por grupo. La exportación se anuncia a todo RR. HH.',
    en: 'An export of the keys and a backup from before the close, brought together, can be read group by group. The export is announced to all HR.',
  },
} as const satisfies Words

const assessment = {
  'pack.dpia.title': {
    fr: 'Analyse d’impact : canevas',
    es: 'Evaluación de impacto: esquema',
    en: 'Impact assessment: a skeleton',
  },
  'pack.dpia.lead': {
    fr: 'Canevas selon l’article 35 du RGPD. Septet remplit ce que le produit sait et propose une cotation ; le responsable du traitement juge et complète.',
    es: 'Esquema según el artículo 35 del RGPD. Septet rellena lo que el producto sabe y propone una valoración; el responsable del tratamiento juzga y completa.',
    en: 'A skeleton after article 35 of the GDPR. Septet fills in what the product knows and proposes a rating; the controller judges and completes.',
  },
  'pack.dpia.description': {
    fr: 'Description du traitement',
    es: 'Descripción del tratamiento',
    en: 'Description of the processing',
  },
  'pack.dpia.data': {
    fr: 'Données',
    es: 'Datos',
    en: 'Data',
  },
  'pack.dpia.data-text': {
    fr: 'Adresse e-mail, nom, service et langue des personnes interrogées ; usage de l’invitation, jusqu’à la clôture ; réponses et commentaires, scellés puis additionnés ou mélangés.',
    es: 'Correo electrónico, nombre, departamento e idioma de las personas consultadas; uso de la invitación, hasta el cierre; respuestas y comentarios, sellados y después sumados o mezclados.',
    en: 'E-mail address, name, department and language of those asked; use of the invitation, until the close; answers and comments, sealed, then added up or shuffled.',
  },
  'pack.dpia.recipients': {
    fr: 'Destinataires',
    es: 'Destinatarios',
    en: 'Recipients',
  },
  'pack.dpia.recipients-text': {
    fr: 'Ceux de la partie « Qui voit quoi ».',
    es: 'Los de la parte «Quién ve qué».',
    en: 'Those of the part “Who sees what”.',
  },
  'pack.dpia.processors': {
    fr: 'Sous-traitants (hébergement, messagerie)',
    es: 'Encargados (alojamiento, correo)',
    en: 'Processors (hosting, mail)',
  },
  'pack.dpia.necessity': {
    fr: 'Nécessité et proportionnalité',
    es: 'Necesidad y proporcionalidad',
    en: 'Necessity and proportionality',
  },
  'pack.dpia.minimisation': {
    fr: 'Minimisation',
    es: 'Minimización',
    en: 'Data minimisation',
  },
  'pack.dpia.minimisation-text': {
    fr: 'Aucune question obligatoire. Les réponses n’existent qu’en totaux de groupes. Pas d’export par ligne, pas de filtre libre, aucun tiers appelé par les pages.',
    es: 'Ninguna pregunta obligatoria. Las respuestas solo existen como totales de grupos. Sin exportación por filas, sin filtro libre, y las páginas no llaman a terceros.',
    en: 'No compulsory question. Answers exist only as totals of groups. No export of rows, no free filter, no third party called by the pages.',
  },
  'pack.dpia.information': {
    fr: 'Information',
    es: 'Información',
    en: 'Information',
  },
  'pack.dpia.information-text': {
    fr: 'La page d’accueil de l’enquête dit qui est responsable, à quoi elle sert, qui voit quoi et combien de temps. L’invitation en rappelle l’essentiel.',
    es: 'La página de inicio de la encuesta dice quién es responsable, para qué sirve, quién ve qué y durante cuánto tiempo. La invitación recuerda lo esencial.',
    en: 'The first page of the survey says who is responsible, what it is for, who sees what and for how long. The invitation repeats the essence.',
  },
  'pack.dpia.rights': {
    fr: 'Droits des personnes',
    es: 'Derechos de las personas',
    en: 'Rights of the people',
  },
  'pack.dpia.rights-text': {
    fr: 'Accès, rectification et effacement valent pour les effectifs. Les réponses envoyées ne se retrouvent pas, puisque rien ne les relie à une personne (art. 11) ; c’est dit avant l’envoi.',
    es: 'Acceso, rectificación y supresión valen para la plantilla. Las respuestas enviadas no se pueden encontrar, ya que nada las vincula con una persona (art. 11); se dice antes del envío.',
    en: 'Access, rectification and erasure hold for the roster. Answers that were sent cannot be found, as nothing links them to a person (art. 11); this is said before sending.',
  },
  'pack.dpia.proportionate': {
    fr: 'Pourquoi cette enquête, et pas un moyen plus léger',
    es: 'Por qué esta encuesta y no un medio más leve',
    en: 'Why this survey, and no lighter means',
  },
  'pack.dpia.risks': {
    fr: 'Risques pour les personnes',
    es: 'Riesgos para las personas',
    en: 'Risks to people',
  },
  'pack.dpia.risks-caption': {
    fr: 'Cotation proposée, à juger dans votre contexte. Échelle : négligeable, limitée, importante, maximale.',
    es: 'Valoración propuesta, por juzgar en su contexto. Escala: despreciable, limitada, importante, máxima.',
    en: 'Proposed rating, to be judged in your own context. Scale: negligible, limited, significant, maximum.',
  },
  'pack.dpia.risk': {
    fr: 'Risque',
    es: 'Riesgo',
    en: 'Risk',
  },
  'pack.dpia.likelihood': {
    fr: 'Vraisemblance',
    es: 'Probabilidad',
    en: 'Likelihood',
  },
  'pack.dpia.severity': {
    fr: 'Gravité',
    es: 'Gravedad',
    en: 'Severity',
  },
  'pack.dpia.measures': {
    fr: 'Mesures dans le produit',
    es: 'Medidas en el producto',
    en: 'Measures in the product',
  },
  'pack.dpia.remains': {
    fr: 'Ce qui reste',
    es: 'Lo que queda',
    en: 'What remains',
  },
  'pack.dpia.own-rating': {
    fr: 'Votre jugement',
    es: 'Su valoración',
    en: 'Your own judgement',
  },
  'pack.dpia.rating.negligible': {
    fr: 'Négligeable',
    es: 'Despreciable',
    en: 'Negligible',
  },
  'pack.dpia.rating.limited': {
    fr: 'Limitée',
    es: 'Limitada',
    en: 'Limited',
  },
  'pack.dpia.rating.significant': {
    fr: 'Importante',
    es: 'Importante',
    en: 'Significant',
  },
  'pack.dpia.rating.maximum': {
    fr: 'Maximale',
    es: 'Máxima',
    en: 'Maximum',
  },
  'pack.dpia.more-measures': {
    fr: 'Mesures de l’organisation (qui administre la machine, sauvegardes, journaux)',
    es: 'Medidas de la organización (quién administra la máquina, copias, registros)',
    en: 'Measures of the organisation (who runs the machine, backups, logs)',
  },
  'pack.dpia.consultation': {
    fr: 'Consultation',
    es: 'Consulta',
    en: 'Consultation',
  },
  'pack.dpia.officer': {
    fr: 'Avis du délégué à la protection des données',
    es: 'Dictamen del delegado de protección de datos',
    en: 'Opinion of the data-protection officer',
  },
  'pack.dpia.people': {
    fr: 'Avis des personnes concernées ou de leurs représentants (art. 35, 9)',
    es: 'Opinión de los interesados o de sus representantes (art. 35.9)',
    en: 'Views of the people concerned or of their representatives (art. 35(9))',
  },
  'pack.dpia.authority': {
    fr: 'Consultation préalable de l’autorité de contrôle nécessaire (art. 36) ?',
    es: '¿Es necesaria la consulta previa a la autoridad de control (art. 36)?',
    en: 'Is prior consultation of the supervisory authority needed (art. 36)?',
  },
  'pack.dpia.sign-off': {
    fr: 'Validation de l’analyse',
    es: 'Aprobación de la evaluación',
    en: 'Sign-off of the assessment',
  },
  'pack.dpia.next-review': {
    fr: 'Prochain réexamen',
    es: 'Próxima revisión',
    en: 'Next review',
  },
} as const satisfies Words

const risks = {
  'pack.risk.figures': {
    fr: 'Quelqu’un est reconnu dans des chiffres publiés',
    es: 'Alguien es reconocido en las cifras publicadas',
    en: 'Somebody is recognised in published figures',
  },
  'pack.risk.figures.measures': {
    fr: 'Chiffres de groupes entiers d’au moins k réponses, décidés par les effectifs seuls ; « presque tous » au lieu d’une certitude ; une seule publication, à la clôture.',
    es: 'Cifras de grupos enteros de al menos k respuestas, decididos solo por el número; «casi todos» en vez de una certeza; una sola publicación, al cierre.',
    en: 'Figures of whole groups of at least k answers, chosen by numbers alone; “almost all” instead of a certainty; one publication only, at the close.',
  },
  'pack.risk.figures.remains': {
    fr: 'Ce que k − 1 collègues savent ensemble ; la comparaison de deux campagnes.',
    es: 'Lo que k − 1 compañeros saben entre todos; la comparación de dos campañas.',
    en: 'What k − 1 colleagues know together; the comparison of two campaigns.',
  },
  'pack.risk.comment': {
    fr: 'Quelqu’un est reconnu à un commentaire',
    es: 'Alguien es reconocido por un comentario',
    en: 'Somebody is recognised by a comment',
  },
  'pack.risk.comment.measures': {
    fr: 'Groupes plus grands pour les commentaires ; ordre au hasard, sans date, sans lien avec les notes ni entre eux ; mise en garde avant d’écrire.',
    es: 'Grupos mayores para los comentarios; orden al azar, sin fecha, sin relación con las puntuaciones ni entre ellos; advertencia antes de escribir.',
    en: 'Larger groups for comments; random order, no date, no tie to scores or to each other; a warning before writing.',
  },
  'pack.risk.comment.remains': {
    fr: 'Le style, la langue, un fait que seul l’auteur connaît.',
    es: 'El estilo, el idioma, un hecho que solo conoce el autor.',
    en: 'Style, language, a fact that only the author knows.',
  },
  'pack.risk.operator': {
    fr: 'L’exploitant relie des réponses à des personnes',
    es: 'El operador relaciona respuestas con personas',
    en: 'The operator connects answers with people',
  },
  'pack.risk.operator.measures': {
    fr: 'Signature aveugle, bulletins scellés, clés hors de la base et détruites à la clôture, aucun journal des pages d’enquête.',
    es: 'Firma ciega, papeletas selladas, claves fuera de la base de datos y destruidas al cierre, ningún registro de las páginas de la encuesta.',
    en: 'Blind signature, sealed ballots, keys outside the database and destroyed at the close, no log of the survey pages.',
  },
  'pack.risk.operator.remains': {
    fr: 'Qui tient la machine pendant l’enquête et agit contre les règles.',
    es: 'Quien controle la máquina durante la encuesta y actúe contra las reglas.',
    en: 'Whoever holds the machine during the survey and acts against the rules.',
  },
  'pack.risk.pressure': {
    fr: 'Quelqu’un est poussé à répondre, ou à montrer ses réponses',
    es: 'Se presiona a alguien para que responda o muestre sus respuestas',
    en: 'Somebody is pressed to answer, or to show the answers',
  },
  'pack.risk.pressure.measures': {
    fr: 'Aucune liste de ceux qui ont répondu ; rappels à tout le monde ; le reçu ne dit pas ce que l’on a répondu.',
    es: 'Ninguna lista de quienes respondieron; recordatorios a todo el mundo; el recibo no dice lo que se respondió.',
    en: 'No list of those who answered; reminders go to everybody; the receipt does not say what one answered.',
  },
  'pack.risk.pressure.remains': {
    fr: 'Quelqu’un qui regarde l’écran.',
    es: 'Alguien que mira la pantalla.',
    en: 'Somebody who looks at the screen.',
  },
  'pack.risk.participation': {
    fr: 'On apprend qui a participé',
    es: 'Se llega a saber quién participó',
    en: 'It becomes known who took part',
  },
  'pack.risk.participation.measures': {
    fr: 'Fourchettes par groupe, de minuit à minuit, à partir de la troisième nuit ; rien par personne ; invitations effacées à la clôture.',
    es: 'Intervalos por grupo, de medianoche a medianoche, desde la tercera noche; nada por persona; invitaciones borradas al cierre.',
    en: 'Bands per group, from midnight to midnight, from the third night on; nothing per person; invitations deleted at the close.',
  },
  'pack.risk.participation.remains': {
    fr: 'Un groupe entier qui a répondu se voit après la clôture ; avant, la base sait quelles invitations ont servi.',
    es: 'Tras el cierre se ve si respondió un grupo entero; antes, la base de datos sabe qué invitaciones se usaron.',
    en: 'That a whole group answered shows after the close; before it, the database knows which invitations were used.',
  },
  'pack.risk.theft': {
    fr: 'La base de données est volée',
    es: 'Se roba la base de datos',
    en: 'The database is stolen',
  },
  'pack.risk.theft.measures': {
    fr: 'Réponses scellées avant la clôture, totaux ensuite ; clés dans un autre répertoire ; ni lien ni mot de passe en clair.',
    es: 'Respuestas selladas antes del cierre, totales después; claves en otro directorio; ni enlaces ni contraseñas en claro.',
    en: 'Sealed answers before the close, totals after it; keys in another directory; no link and no password in clear.',
  },
  'pack.risk.theft.remains': {
    fr: 'Noms, adresses, services, commentaires.',
    es: 'Nombres, direcciones, departamentos, comentarios.',
    en: 'Names, addresses, departments, comments.',
  },
  'pack.risk.impersonation': {
    fr: 'Quelqu’un répond à la place d’un autre',
    es: 'Alguien responde en lugar de otra persona',
    en: 'Somebody answers in another’s place',
  },
  'pack.risk.impersonation.measures': {
    fr: 'Un seul laissez-passer par invitation ; liens jamais conservés ; leur téléchargement unique et annoncé.',
    es: 'Un solo pase por invitación; los enlaces nunca se guardan; su descarga, única y anunciada.',
    en: 'One pass per invitation; links are never stored; their download happens once and is announced.',
  },
  'pack.risk.impersonation.remains': {
    fr: 'Qui lit le courrier d’autrui. La personne s’en aperçoit : son invitation a déjà servi.',
    es: 'Quien lea el correo ajeno. La persona lo nota: su invitación ya se usó.',
    en: 'Whoever reads another’s mail. The person notices: the invitation was used before.',
  },
  'pack.risk.misuse': {
    fr: 'Les résultats servent contre une équipe ou son responsable',
    es: 'Los resultados se usan contra un equipo o su responsable',
    en: 'Results are used against a team or its manager',
  },
  'pack.risk.misuse.measures': {
    fr: 'Rapports remis aux responsables seulement quand les RH les publient, et seulement les leurs ; incertitude affichée.',
    es: 'Los responsables reciben informes solo cuando RR. HH. los publica, y solo los suyos; se muestra la incertidumbre.',
    en: 'Managers get reports only once HR releases them, and only their own; uncertainty is shown.',
  },
  'pack.risk.misuse.remains': {
    fr: 'À régler par un accord dans l’entreprise.',
    es: 'Debe regularse con un acuerdo en la empresa.',
    en: 'To be settled by an agreement in the company.',
  },
  'pack.risk.loss': {
    fr: 'Les clés se perdent, et toutes les réponses avec elles',
    es: 'Se pierden las claves y, con ellas, todas las respuestas',
    en: 'The keys are lost, and all answers with them',
  },
  'pack.risk.loss.measures': {
    fr: 'Avertissement à l’ouverture ; export sous phrase secrète pour un second dépositaire.',
    es: 'Aviso en la apertura; exportación con frase secreta para un segundo depositario.',
    en: 'A warning at opening; an export under a passphrase for a second custodian.',
  },
  'pack.risk.loss.remains': {
    fr: 'La campagne est à refaire ; personne n’est exposé.',
    es: 'Hay que repetir la campaña; nadie queda expuesto.',
    en: 'The campaign has to be repeated; nobody is exposed.',
  },
} as const satisfies Words

const signatures = {
  'pack.signatures.title': {
    fr: 'Signatures',
    es: 'Firmas',
    en: 'Signatures',
  },
  'pack.signatures.lead': {
    fr: 'Les soussignés ont lu ce dossier dans l’état du {day}.',
    es: 'Los abajo firmantes han leído este dosier en su estado a {day}.',
    en: 'The undersigned have read this pack as of {day}.',
  },
  'pack.signatures.employer': {
    fr: 'Pour l’employeur',
    es: 'Por la empresa',
    en: 'For the employer',
  },
  'pack.signatures.council': {
    fr: 'Pour les représentants du personnel',
    es: 'Por la representación del personal',
    en: 'For the employees’ representatives',
  },
  'pack.signatures.controller': {
    fr: 'Responsable du traitement',
    es: 'Responsable del tratamiento',
    en: 'Controller',
  },
  'pack.signatures.officer': {
    fr: 'Délégué à la protection des données',
    es: 'Delegado de protección de datos',
    en: 'Data-protection officer',
  },
  'pack.signatures.name': {
    fr: 'Nom',
    es: 'Nombre',
    en: 'Name',
  },
  'pack.signatures.date': {
    fr: 'Date',
    es: 'Fecha',
    en: 'Date',
  },
  'pack.signatures.signature': {
    fr: 'Signature',
    es: 'Firma',
    en: 'Signature',
  },
} as const satisfies Words

/** What the works-council pack says; read on paper by people who have never seen Septet. */
export const packWords = {
  ...head,
  ...purpose,
  ...how,
  ...questions,
  ...sees,
  ...thresholds,
  ...dates,
  ...kept,
  ...manifest,
  ...receipt,
  ...attacks,
  ...limits,
  ...assessment,
  ...risks,
  ...signatures,
} as const satisfies Words
