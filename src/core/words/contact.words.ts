import type { Words } from '#src/core/words/message.ts'

/** When and how often employees are written to, and in which words. */
export const contactWords = {
  'account.act.campaign.edited': {
    fr: 'Brouillon modifié',
    es: 'Borrador modificado',
    en: 'Draft changed',
  },
  'account.act.campaign.mails-edited': {
    fr: 'Textes des messages modifiés',
    es: 'Textos de los mensajes modificados',
    en: 'Mail texts changed',
  },
  'account.act.campaign.not-opened': {
    fr: 'Ouverture automatique impossible',
    es: 'Apertura automática imposible',
    en: 'Could not open by itself',
  },
  'account.act.campaign.rescheduled': {
    fr: 'Rappels prévus modifiés',
    es: 'Recordatorios previstos modificados',
    en: 'Reminders rescheduled',
  },
  'account.act.trustee.removed': {
    fr: 'Tiers de confiance retiré',
    es: 'Persona de confianza retirada',
    en: 'Trustee removed',
  },
  'status.job.campaign.invitations': {
    fr: 'Envoyer les invitations',
    es: 'Enviar las invitaciones',
    en: 'Send the invitations',
  },
  'status.job.campaign.reminders': {
    fr: 'Envoyer le prochain rappel',
    es: 'Enviar el próximo recordatorio',
    en: 'Send the next reminder',
  },
  'status.job.campaign.scheduled-opening': {
    fr: 'Ouvrir à l’heure prévue',
    es: 'Abrir a la hora prevista',
    en: 'Open at the time planned',
  },
  'announcement.asked-again': {
    fr: '{actor} ouvre « {campaign} » alors que {count, plural, one {une personne a été invitée} other {# personnes ont été invitées}} à une autre campagne depuis moins de 30 jours. Raison : {reason}',
    es: '{actor} abre «{campaign}» aunque {count, plural, one {una persona fue invitada} other {# personas fueron invitadas}} a otra campaña hace menos de 30 días. Motivo: {reason}',
    en: '{actor} opens “{campaign}” although {count, plural, one {one person was} other {# people were}} invited to another campaign within 30 days. Reason: {reason}',
  },
  'announcement.not-mailed': {
    fr: '« {campaign} » devait écrire à l’heure prévue, mais aucune messagerie n’est configurée. Rien n’est parti.',
    es: '«{campaign}» debía escribir a la hora prevista, pero no hay servidor de correo. No ha salido nada.',
    en: '“{campaign}” was to write at the time planned, but there is no mail server. Nothing has left.',
  },
  'announcement.not-opened.asked-recently': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : {count, plural, one {une personne a été invitée} other {# personnes ont été invitées}} à une autre depuis moins de 30 jours, sans raison indiquée. Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: {count, plural, one {una persona fue invitada} other {# personas fueron invitadas}} a otra hace menos de 30 días y falta un motivo. Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: {count, plural, one {one person was} other {# people were}} invited elsewhere within 30 days, and no reason is given. It stays a draft.',
  },
  'announcement.not-opened.cards': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : un service qui doit recevoir des cartes n’est plus dans les effectifs. Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: un departamento que debe recibir tarjetas ya no está en la plantilla. Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: a department that is to get cards is no longer on the roster. It stays a draft.',
  },
  'announcement.not-opened.commitment': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : sa carte d’engagement ne va plus avec ses dates ou ses langues. Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: su tarjeta de compromiso ya no encaja con sus fechas o idiomas. Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: its commitment card does not fit its dates or languages any more. It stays a draft.',
  },
  'announcement.not-opened.department': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : un service à interroger n’est plus dans les effectifs. Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: un departamento al que preguntar ya no está en la plantilla. Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: a department that is to be asked is no longer on the roster. It stays a draft.',
  },
  'announcement.not-opened.over': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : son dernier jour est passé. Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: su último día ya ha pasado. Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: its last day is over. It stays a draft.',
  },
  'announcement.not-opened.too-few': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : trop peu de personnes sont interrogées ({count}). Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: se pregunta a muy pocas personas ({count}). Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: too few people are asked ({count}). It stays a draft.',
  },
  'announcement.not-opened.trustee': {
    fr: '« {campaign} » ne s’est pas ouverte à l’heure prévue : la clé du tiers de confiance manque. Elle reste un brouillon.',
    es: '«{campaign}» no se ha abierto a la hora prevista: falta la clave de la persona de confianza. Sigue siendo un borrador.',
    en: '“{campaign}” did not open at the time planned: the trustee’s key is missing. It stays a draft.',
  },
  'mail.announcement.subject.preparers': {
    fr: 'Septet : une campagne demande votre attention',
    es: 'Septet: una campaña requiere su atención',
    en: 'Septet: a campaign needs your attention',
  },
  'mail.announcement.why.preparers': {
    fr: 'Vous recevez ce message parce que vous préparez des campagnes dans Septet.',
    es: 'Recibe este mensaje porque prepara campañas en Septet.',
    en: 'You receive this because you prepare campaigns in Septet.',
  },
  'mail.invitation.free': {
    fr: 'Vous êtes libre de participer ou non, et de passer n’importe quelle question.',
    es: 'Participar es voluntario, y puede saltarse cualquier pregunta.',
    en: 'Taking part is your choice, and so is every single question.',
  },
  'mail.reminder.everybody': {
    fr: 'Ce rappel est envoyé à tout le monde, que l’on ait répondu ou non. Si c’est déjà fait, merci : vous n’avez plus rien à faire.',
    es: 'Este recordatorio se envía a todo el mundo, haya respondido o no. Si ya lo hizo, gracias: no tiene que hacer nada más.',
    en: 'This reminder goes to everybody, answered or not. If you have answered, thank you: there is nothing left to do.',
  },
  'mail.last-day': {
    fr: 'L’enquête est ouverte jusqu’au {day} inclus.',
    es: 'La encuesta está abierta hasta el {day} inclusive.',
    en: 'The survey is open until the end of {day}.',
  },
  'mail.test.subject': {
    fr: 'Essai : {subject}',
    es: 'Prueba: {subject}',
    en: 'Test: {subject}',
  },
  'mail.test.note': {
    fr: 'Ceci est un essai, que personne d’autre ne reçoit. Ses liens ouvrent l’aperçu : personne ne peut répondre avec eux.',
    es: 'Esto es una prueba que solo recibe usted. Sus enlaces abren la vista previa: nadie puede responder con ellos.',
    en: 'This is a test, sent to you alone. Its links open the preview: nobody can answer with them.',
  },
  'admin.done.edited': {
    fr: 'Le brouillon est enregistré.',
    es: 'El borrador está guardado.',
    en: 'The draft is saved.',
  },
  'admin.done.rescheduled': {
    fr: 'Les rappels prévus sont enregistrés.',
    es: 'Los recordatorios previstos están guardados.',
    en: 'The reminders to come are saved.',
  },
  'admin.done.mails': {
    fr: 'Les textes sont enregistrés.',
    es: 'Los textos están guardados.',
    en: 'The texts are saved.',
  },
  'admin.done.test-mail': {
    fr: 'L’essai a été envoyé à votre adresse.',
    es: 'La prueba ha salido a su dirección.',
    en: 'The test is on its way to your address.',
  },
  'admin.schedule-wrong': {
    fr: 'Écrivez une heure comme 08:30 et une date complète, ou laissez les deux champs vides.',
    es: 'Escriba una hora como 08:30 y un día completo, o deje ambos vacíos.',
    en: 'Write a time such as 08:30 and a whole day, or leave both empty.',
  },
  'admin.mail-hours-wrong': {
    fr: 'Écrivez deux heures comme 07:00 et 20:00.',
    es: 'Escriba dos horas como 07:00 y 20:00.',
    en: 'Write two times such as 07:00 and 20:00.',
  },
  'contact.schedule': {
    fr: 'Ce qui se fait automatiquement',
    es: 'Lo que ocurre por sí solo',
    en: 'What happens by itself',
  },
  'contact.schedule-hint': {
    fr: 'Les heures sont celles du fuseau de la campagne. Laissez vide ce que vous préférez faire à la main. La clôture est toujours automatique, après le dernier jour.',
    es: 'Las horas son las de la zona horaria de la campaña. Deje vacío lo que prefiera hacer a mano. El cierre siempre ocurre por sí solo, tras el último día.',
    en: 'Times are those of the campaign’s time zone. Leave empty what you want to do by hand. It always closes by itself, after the last day.',
  },
  'contact.opening': {
    fr: 'Heure d’ouverture, le premier jour',
    es: 'Hora de apertura, el primer día',
    en: 'Time of opening, on the first day',
  },
  'contact.opening-hint': {
    fr: 'La campagne s’ouvre et les invitations partent.',
    es: 'La campaña se abre y salen las invitaciones.',
    en: 'The campaign opens, and the invitations leave.',
  },
  'contact.reminder-day': {
    fr: 'Rappel {number} : jour',
    es: 'Recordatorio {number}: día',
    en: 'Reminder {number}: day',
  },
  'contact.reminder-time': {
    fr: 'Rappel {number} : heure',
    es: 'Recordatorio {number}: hora',
    en: 'Reminder {number}: time',
  },
  'contact.reminders-hint': {
    fr: 'Trois rappels au plus, un par jour. Ils sont envoyés à tout le monde, que l’on ait répondu ou non.',
    es: 'Tres recordatorios como máximo, uno al día. Se envían a todo el mundo, haya respondido o no.',
    en: 'At most three reminders, one a day. They go to everybody, answered or not.',
  },
  'contact.reason': {
    fr: 'Pourquoi solliciter à nouveau si tôt',
    es: 'Por qué preguntar de nuevo tan pronto',
    en: 'Why people are asked again so soon',
  },
  'contact.reason-hint': {
    fr: 'Seulement si quelqu’un a été invité à une autre campagne depuis moins de 30 jours. Le journal d’audit garde la raison, et toute l’équipe RH en est informée.',
    es: 'Solo si alguien fue invitado a otra campaña hace menos de 30 días. El registro de auditoría guarda el motivo y todo RR. HH. lo lee.',
    en: 'Only where somebody was invited to another campaign within 30 days. The audit log keeps the reason, and all HR read it.',
  },
  'contact.hours': {
    fr: 'Quand les messages peuvent partir',
    es: 'Cuándo pueden salir los mensajes',
    en: 'When mails may leave',
  },
  'contact.hours-from': {
    fr: 'À partir de',
    es: 'A partir de',
    en: 'From',
  },
  'contact.hours-until': {
    fr: 'Jusqu’à',
    es: 'Hasta',
    en: 'Until',
  },
  'contact.hours-hint': {
    fr: 'En dehors de ces heures, les messages au personnel attendent. Le lien que quelqu’un vient de redemander part aussitôt.',
    es: 'Fuera de esas horas, los mensajes al personal esperan. El enlace que alguien acaba de pedir sale enseguida.',
    en: 'Outside of these hours, mails to employees wait. A link that somebody has just asked for leaves at once.',
  },
  'contact.hours-term': {
    fr: 'Heures des messages',
    es: 'Horas de los mensajes',
    en: 'Hours of mails',
  },
  'contact.hours-value': {
    fr: 'de {from} à {until}',
    es: 'de {from} a {until}',
    en: 'from {from} until {until}',
  },
  'contact.opens-itself': {
    fr: 'Ouverture automatique',
    es: 'Se abre por sí sola',
    en: 'Opens by itself',
  },
  'contact.by-hand': {
    fr: 'non, à la main',
    es: 'no, a mano',
    en: 'no, by hand',
  },
  'contact.reminders-planned': {
    fr: 'Rappels prévus',
    es: 'Recordatorios previstos',
    en: 'Reminders planned',
  },
  'contact.none': {
    fr: 'aucun',
    es: 'ninguno',
    en: 'none',
  },
  'contact.contact': {
    fr: 'Calendrier et messages',
    es: 'Calendario y mensajes',
    en: 'Schedule and mails',
  },
  'contact.edit': {
    fr: 'Modifier le brouillon',
    es: 'Modificar el borrador',
    en: 'Change the draft',
  },
  'contact.mails': {
    fr: 'Textes des messages',
    es: 'Textos de los mensajes',
    en: 'Words of the mails',
  },
  'contact.missed-title': {
    fr: 'L’heure d’ouverture est passée',
    es: 'La hora de apertura ha pasado',
    en: 'The time of opening is over',
  },
  'contact.missed': {
    fr: 'La campagne devait s’ouvrir automatiquement et reste un brouillon. Ouvrez-la à la main, ou modifiez son calendrier.',
    es: 'La campaña debía abrirse por sí sola y sigue siendo un borrador. Ábrala a mano o cambie su calendario.',
    en: 'The campaign was to open by itself and is still a draft. Open it by hand, or change its schedule.',
  },
  'contact.recently-title': {
    fr: 'Personnes sollicitées il y a peu',
    es: 'Consultadas hace poco',
    en: 'Asked a short while ago',
  },
  'contact.recently': {
    fr: '{count, plural, one {Une des personnes a été invitée} other {# des personnes ont été invitées}} à une autre campagne depuis moins de 30 jours. Pour ouvrir celle-ci, dites pourquoi.',
    es: '{count, plural, one {Una de las personas fue invitada} other {# de las personas fueron invitadas}} a otra campaña hace menos de 30 días. Para abrir esta, diga por qué.',
    en: '{count, plural, one {One of the people was} other {# of the people were}} invited to another campaign within 30 days. To open this one, say why.',
  },
  'contact.reminders-sent': {
    fr: '{count, plural, =0 {Aucun rappel n’est encore parti ; trois sont possibles.} one {Un rappel sur trois est parti.} other {# rappels sur trois sont partis.}}',
    es: '{count, plural, =0 {No ha salido ningún recordatorio; son posibles tres.} one {Ha salido un recordatorio de tres.} other {Han salido # recordatorios de tres.}}',
    en: '{count, plural, =0 {No reminder has left; three are possible.} one {One reminder of three has left.} other {# reminders of three have left.}}',
  },
  'contact.hours-note': {
    fr: 'Les messages partent entre {from} et {until} ({timeZone}). Les autres attendent.',
    es: 'Los mensajes salen entre las {from} y las {until} ({timeZone}). Los demás esperan.',
    en: 'Mails leave between {from} and {until} ({timeZone}). Others wait.',
  },
  'contact.to-come': {
    fr: 'Rappels à venir',
    es: 'Recordatorios por venir',
    en: 'Reminders to come',
  },
  'contact.to-come-submit': {
    fr: 'Enregistrer les rappels',
    es: 'Guardar los recordatorios',
    en: 'Save the reminders',
  },
  'contact.edit-title': {
    fr: 'Modifier le brouillon',
    es: 'Modificar el borrador',
    en: 'Change the draft',
  },
  'contact.edit-lead': {
    fr: 'Tout peut changer jusqu’à l’ouverture. Le journal d’audit garde qui a modifié le brouillon.',
    es: 'Todo puede cambiar hasta la apertura. El registro de auditoría guarda quién modificó el borrador.',
    en: 'Everything may change until the opening. The audit log keeps who changed the draft.',
  },
  'contact.edit-submit': {
    fr: 'Enregistrer',
    es: 'Guardar',
    en: 'Save',
  },
  'contact.conflict-title': {
    fr: 'Quelqu’un a modifié ce brouillon',
    es: 'Alguien ha modificado este borrador',
    en: 'Somebody changed this draft',
  },
  'contact.conflict-text': {
    fr: 'Rien n’a été écrasé, et votre saisie est conservée. Le tableau montre ce qui diffère. Enregistrez de nouveau pour garder votre version.',
    es: 'No se ha sobrescrito nada ni se ha perdido lo que escribió. La tabla muestra las diferencias. Guarde de nuevo para conservar su versión.',
    en: 'Nothing is overwritten, and nothing that you entered is lost. The table shows what differs. Save again to keep your version.',
  },
  'contact.conflict-same': {
    fr: 'Votre saisie est identique à ce qui est enregistré.',
    es: 'Lo que escribió no difiere de lo que hay.',
    en: 'What you entered does not differ from what is there.',
  },
  'contact.conflict-caption': {
    fr: 'Ce qui diffère',
    es: 'Lo que difiere',
    en: 'What differs',
  },
  'contact.conflict-field': {
    fr: 'Champ',
    es: 'Campo',
    en: 'Field',
  },
  'contact.conflict-entered': {
    fr: 'Votre saisie',
    es: 'Lo que escribió',
    en: 'What you entered',
  },
  'contact.conflict-now': {
    fr: 'Ce qui est enregistré',
    es: 'Lo que hay ahora',
    en: 'What is there now',
  },
  'contact.empty': {
    fr: '(vide)',
    es: '(vacío)',
    en: '(empty)',
  },
  'contact.mails-lead': {
    fr: 'Vous écrivez l’objet, le début et la fin. Un champ vide garde le texte habituel, montré au-dessous.',
    es: 'Usted escribe el asunto, el principio y el final. Un campo vacío conserva el texto habitual, que se muestra debajo.',
    en: 'You write the subject, the beginning and the end. An empty field keeps the usual words, shown with it.',
  },
  'contact.mails-fixed-title': {
    fr: 'Ce qui reste dans chaque message',
    es: 'Lo que queda en cada mensaje',
    en: 'What stays in every mail',
  },
  'contact.mails-fixed': {
    fr: 'Le lien, les promesses, la durée de conservation et le moyen d’arrêter les rappels. Personne ne peut les retirer.',
    es: 'El enlace, las promesas, el plazo de conservación y la forma de detener los recordatorios. Nadie puede quitarlos.',
    en: 'The link, the promises, how long things are kept, and the way to stop reminders. Nobody can take them out.',
  },
  'contact.placeholders': {
    fr: 'Champs remplis pour chaque personne',
    es: 'Campos que se rellenan para cada persona',
    en: 'Placeholders, filled in for each person',
  },
  'contact.placeholder': {
    fr: 'Champ',
    es: 'Campo',
    en: 'Placeholder',
  },
  'contact.placeholder-means': {
    fr: 'Ce qui s’affichera',
    es: 'Lo que pondrá',
    en: 'What it will say',
  },
  'contact.placeholder.name': {
    fr: 'le nom de la personne',
    es: 'el nombre de la persona',
    en: 'the person’s name',
  },
  'contact.placeholder.title': {
    fr: 'le titre de la campagne',
    es: 'el título de la campaña',
    en: 'the campaign’s title',
  },
  'contact.placeholder.lastDay': {
    fr: 'le dernier jour pour répondre',
    es: 'el último día para responder',
    en: 'the last day to answer',
  },
  'contact.placeholder.organisation': {
    fr: 'le nom de l’organisation',
    es: 'el nombre de la organización',
    en: 'the organisation’s name',
  },
  'contact.mail.invitation': {
    fr: 'Invitation',
    es: 'Invitación',
    en: 'Invitation',
  },
  'contact.mail.reminder': {
    fr: 'Rappel',
    es: 'Recordatorio',
    en: 'Reminder',
  },
  'contact.mail-in': {
    fr: '{mail} ({language})',
    es: '{mail} ({language})',
    en: '{mail} ({language})',
  },
  'contact.part.subject': {
    fr: 'Objet',
    es: 'Asunto',
    en: 'Subject',
  },
  'contact.part.opening': {
    fr: 'Premier paragraphe',
    es: 'Primer párrafo',
    en: 'Opening paragraph',
  },
  'contact.part.closing': {
    fr: 'Fin et signature',
    es: 'Final y firma',
    en: 'Closing and signature',
  },
  'contact.usual': {
    fr: 'Texte habituel : {text}',
    es: 'Texto habitual: {text}',
    en: 'Usual words: {text}',
  },
  'contact.usual-none': {
    fr: 'Rien par défaut.',
    es: 'Normalmente, nada.',
    en: 'Usually nothing.',
  },
  'contact.previews': {
    fr: 'Aperçus',
    es: 'Vistas previas',
    en: 'Previews',
  },
  'contact.preview-of': {
    fr: '{mail}, {language}',
    es: '{mail}, {language}',
    en: '{mail}, {language}',
  },
  'contact.preview-lead': {
    fr: 'Le message tel qu’il arrivera, avec un lien d’exemple qui ouvre l’aperçu de l’enquête.',
    es: 'El mensaje tal como llegará, con un enlace de muestra que abre la vista previa de la encuesta.',
    en: 'The mail as it will arrive, with a sample link that opens the survey’s preview.',
  },
  'contact.preview-html': {
    fr: 'Dans la plupart des messageries',
    es: 'En la mayoría de los programas de correo',
    en: 'In most mail programs',
  },
  'contact.preview-text': {
    fr: 'En texte seul',
    es: 'Solo texto',
    en: 'As plain text',
  },
  'contact.test': {
    fr: 'M’envoyer un essai',
    es: 'Enviarme una prueba',
    en: 'Send a test to me',
  },
  'contact.test-lead': {
    fr: 'L’essai part aussitôt, à l’adresse de votre compte seulement : {email}.',
    es: 'La prueba sale enseguida, solo a la dirección de su cuenta: {email}.',
    en: 'The test leaves at once, to your account’s address only: {email}.',
  },
  'contact.back-to-mails': {
    fr: 'Retour aux textes',
    es: 'Volver a los textos',
    en: 'Back to the texts',
  },
  'contact.back-to-campaign': {
    fr: 'Retour à la campagne',
    es: 'Volver a la campaña',
    en: 'Back to the campaign',
  },
  'help.campaign-mails': {
    fr: 'Écrivez comme vous parlez à vos collègues : qui les interroge, pourquoi, et jusqu’à quand. Deux ou trois phrases suffisent.\nRegardez l’aperçu dans chaque langue, puis envoyez-vous un essai.\nPersonne ne reçoit plus de trois rappels, ni un message la nuit.',
    es: 'Escriba como habla con sus compañeros: quién pregunta, por qué y hasta cuándo. Bastan dos o tres frases.\nMire la vista previa en cada idioma y envíese una prueba.\nNadie recibe más de tres recordatorios, ni un mensaje de noche.',
    en: 'Write as you talk to your colleagues: who asks, why, and until when. Two or three sentences are enough.\nLook at the preview in each language, then send yourself a test.\nNobody gets more than three reminders, nor a mail at night.',
  },
} as const satisfies Words
