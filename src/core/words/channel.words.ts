import type { Words } from '#src/core/words/message.ts'

// Cards, posters and the kiosk: for those who make them, and as they are printed.
export const channelWords = {
  'help.cards': {
    fr: 'Une carte sert une fois, tant que le questionnaire est ouvert. Une carte perdue ne se remplace pas : il y en a autant que de personnes.\nQui scanne le code QR n’a rien à saisir. Les autres ouvrent l’adresse courte et recopient les 16 signes.\nL’effectif demande une adresse pour chacun. À qui n’en a pas, donnez-en une qui n’existe nulle part, par exemple 0815@usine.invalid, et une carte.',
    es: 'Una tarjeta sirve una vez, mientras el cuestionario está abierto. Una tarjeta perdida no se sustituye: hay tantas como personas.\nQuien escanea el código QR no escribe nada. Los demás abren la dirección corta y copian los 16 signos.\nLa plantilla pide una dirección de cada persona. A quien no tenga, dele una que no exista, por ejemplo 0815@planta.invalid, y una tarjeta.',
    en: 'A card works once, while the survey is open. A lost card is not replaced: there are as many as people.\nWho scans the QR code types nothing. The others open the short link and copy the 16 characters.\nThe roster wants an address of everybody. Who has none gets one that exists nowhere, such as 0815@plant.invalid, and a card.',
  },
  'channel.title': {
    fr: 'Engagement, cartes et affiche',
    es: 'Compromiso, tarjetas y cartel',
    en: 'Commitment, cards and poster',
  },
  'channel.lead': {
    fr: 'Ce que vous promettez, et comment répondent les personnes sans e-mail.',
    es: 'Qué promete usted, y cómo responden las personas sin correo.',
    en: 'What you promise, and how people without e-mail answer.',
  },
  'channel.cards': {
    fr: 'Cartes, affiche et borne',
    es: 'Tarjetas, cartel y quiosco',
    en: 'Cards, poster and kiosk',
  },
  'channel.cards-of': {
    fr: 'Cartes, affiche et borne de « {title} »',
    es: 'Tarjetas, cartel y quiosco de «{title}»',
    en: 'Cards, poster and kiosk of “{title}”',
  },
  'channel.cards-why': {
    fr: 'Une carte remplace l’e-mail d’invitation : un code imprimé, sans nom. Chacun en tire une d’une boîte, et personne ne sait qui a laquelle.',
    es: 'Una tarjeta sustituye al correo de invitación: un código impreso, sin nombre. Cada persona saca una de una caja, y nadie sabe quién tiene cuál.',
    en: 'A card takes the place of the invitation mail: a printed code, without a name. Everybody draws one from a box, and nobody knows who has which.',
  },
  'channel.plan': {
    fr: 'Qui reçoit une carte',
    es: 'Quién recibe una tarjeta',
    en: 'Who gets a card',
  },
  'channel.plan-no-one': { fr: 'Personne', es: 'Nadie', en: 'Nobody' },
  'channel.instead-of-mail': {
    fr: 'Ces services reçoivent des cartes au lieu d’un e-mail : {departments}. Imprimez-les et distribuez-les.',
    es: 'Estos departamentos reciben tarjetas en lugar de un correo: {departments}. Imprímalas y repártalas.',
    en: 'These departments get cards in place of a mail: {departments}. Print them and hand them out.',
  },
  'channel.plan-lead': {
    fr: 'Cochez les services dont les personnes reçoivent une carte au lieu d’un e-mail. Ceux d’en dessous en font partie. L’ouverture fige ce choix.',
    es: 'Marque los departamentos cuyas personas reciben una tarjeta en lugar de un correo. Los de debajo están incluidos. La apertura fija esta selección.',
    en: 'Tick the departments whose people get a card in place of a mail. Those below them are included. Opening freezes this choice.',
  },
  'channel.plan-count': {
    fr: 'Il y a autant de cartes que de personnes, jamais plus. Ces personnes ne reçoivent ni invitation ni rappel par e-mail.',
    es: 'Hay tantas tarjetas como personas, nunca más. Esas personas no reciben ni invitación ni recordatorio por correo.',
    en: 'There are as many cards as people, never more. These people get no invitation and no reminder by mail.',
  },
  'channel.plan-none': {
    fr: 'Aucun service. Importez d’abord les effectifs.',
    es: 'Ningún departamento. Importe antes la plantilla.',
    en: 'No departments. Import the roster first.',
  },
  'channel.plan-save': {
    fr: 'Enregistrer le choix',
    es: 'Guardar la selección',
    en: 'Save the choice',
  },
  'channel.planned': {
    fr: 'Le choix est enregistré.',
    es: 'La selección está guardada.',
    en: 'The choice is saved.',
  },
  'channel.plan-frozen': {
    fr: 'Cartes pour {departments}.',
    es: 'Tarjetas para {departments}.',
    en: 'Cards for {departments}.',
  },
  'channel.plan-nobody': {
    fr: 'Cette campagne n’a pas de cartes : tout le monde est invité par e-mail.',
    es: 'Esta campaña no tiene tarjetas: se invita a todos por correo.',
    en: 'This campaign has no cards: everybody is invited by mail.',
  },
  'channel.print': {
    fr: 'Produire les cartes',
    es: 'Generar las tarjetas',
    en: 'Make the cards',
  },
  'channel.print-warning': {
    fr: 'Qui détient ce fichier peut répondre à la place des autres. C’est annoncé à toutes les personnes RH et inscrit au journal. Effacez le fichier dès l’impression.',
    es: 'Quien tenga este archivo puede responder en nombre de otros. Se anuncia a todo RR. HH. y queda en el registro. Borre el archivo en cuanto lo haya impreso.',
    en: 'Whoever holds this file can answer in others’ names. All HR is told, and it stands in the audit log. Delete the file as soon as it is printed.',
  },
  'channel.print-how': {
    fr: 'Découpez, pliez, mélangez dans une boîte par groupe. Laissez chacun tirer sa carte lui-même.',
    es: 'Recorte, doble y mezcle en una caja por grupo. Deje que cada persona saque su tarjeta.',
    en: 'Cut, fold and mix them in one box for each group. Let everybody draw their own card.',
  },
  'channel.print-group': {
    fr: 'Groupe',
    es: 'Grupo',
    en: 'Group',
  },
  'channel.print-option': {
    fr: '{label} ({cards, plural, one {# carte} other {# cartes}})',
    es: '{label} ({cards, plural, one {# tarjeta} other {# tarjetas}})',
    en: '{label} ({cards, plural, one {# card} other {# cards}})',
  },
  'channel.part': {
    fr: '{label}, partie {part} sur {parts}',
    es: '{label}, parte {part} de {parts}',
    en: '{label}, part {part} of {parts}',
  },
  'channel.print-confirm': {
    fr: 'J’imprime ces cartes, je les mets dans une boîte et j’efface le fichier.',
    es: 'Imprimo estas tarjetas, las pongo en una caja y borro el archivo.',
    en: 'I print these cards, put them into a box and delete the file.',
  },
  'channel.print-submit': {
    fr: 'Produire le PDF',
    es: 'Generar el PDF',
    en: 'Make the PDF',
  },
  'channel.print-all-done': {
    fr: 'Les cartes de tous les groupes sont produites.',
    es: 'Las tarjetas de todos los grupos están generadas.',
    en: 'The cards of all groups are made.',
  },
  'channel.again': {
    fr: 'Un fichier s’est perdu ? Produire de nouveau ses cartes',
    es: '¿Se perdió un archivo? Generar de nuevo sus tarjetas',
    en: 'Was a file lost? Make its cards again',
  },
  'channel.again-when': {
    fr: 'Si le fichier n’est jamais arrivé ou n’a pas été imprimé. Les codes sont les mêmes : détruisez toutes les cartes déjà imprimées, sinon deux personnes tireraient le même code. C’est annoncé de nouveau à toutes les personnes RH.',
    es: 'Si el archivo nunca llegó o no se imprimió. Los códigos son los mismos: destruya todas las tarjetas ya impresas, o dos personas sacarían el mismo código. Se anuncia de nuevo a todo RR. HH.',
    en: 'If the file never arrived, or was not printed. The codes are the same: destroy all cards printed before, or two people would draw the same code. All HR is told again.',
  },
  'channel.again-reason': {
    fr: 'Pourquoi de nouveau',
    es: 'Por qué de nuevo',
    en: 'Why again',
  },
  'channel.again-confirm': {
    fr: 'Aucune autre carte de ce groupe n’est imprimée, ou toutes sont détruites.',
    es: 'No hay otras tarjetas impresas de este grupo, o están todas destruidas.',
    en: 'No other cards of this group are printed, or all of them are destroyed.',
  },
  'channel.again-submit': {
    fr: 'Produire de nouveau le PDF',
    es: 'Generar de nuevo el PDF',
    en: 'Make the PDF again',
  },
  'channel.few': {
    fr: 'Dans {count, plural, one {un groupe} other {# groupes}}, moins de {k} personnes ont une carte. Qui les distribue peut remarquer qui prend laquelle. Les réponses restent scellées, mais les cartes ne promettent pas que nul ne le sait.',
    es: 'En {count, plural, one {un grupo} other {# grupos}}, menos de {k} personas tienen tarjeta. Quien las reparta puede notar quién toma cuál. Las respuestas siguen selladas, pero las tarjetas no prometen que nadie lo sepa.',
    en: 'In {count, plural, one {one group} other {# groups}}, fewer than {k} people have a card. Whoever hands them out may notice who takes which. Answers stay sealed, but these cards do not promise that nobody knows.',
  },
  'channel.few-draft': {
    fr: 'Dans {count, plural, one {un groupe} other {# groupes}}, moins de {k} personnes auraient une carte. Qui les distribue remarquerait peut-être qui prend laquelle. Cochez tout le groupe, ou invitez ces personnes par e-mail.',
    es: 'En {count, plural, one {un grupo} other {# grupos}}, menos de {k} personas tendrían tarjeta. Quien las reparta podría notar quién toma cuál. Marque todo el grupo, o invite a esas personas por correo.',
    en: 'In {count, plural, one {one group} other {# groups}}, fewer than {k} people would have a card. Whoever hands them out may notice who takes which. Tick the whole group, or invite these people by mail.',
  },
  'channel.groups-expected': {
    fr: 'Cartes par groupe, si la campagne ouvrait maintenant',
    es: 'Tarjetas por grupo, si la campaña se abriera ahora',
    en: 'Cards by group, if the campaign opened now',
  },
  'channel.print-when-open': {
    fr: 'Les cartes se produisent tant que le questionnaire est ouvert.',
    es: 'Las tarjetas se generan mientras el cuestionario está abierto.',
    en: 'Cards are made while the survey is open.',
  },
  'channel.print-administrator': {
    fr: 'Un administrateur produit les cartes.',
    es: 'Un administrador genera las tarjetas.',
    en: 'An administrator makes the cards.',
  },
  'channel.groups': {
    fr: 'Cartes par groupe',
    es: 'Tarjetas por grupo',
    en: 'Cards by group',
  },
  'channel.people': {
    fr: 'Personnes',
    es: 'Personas',
    en: 'People',
  },
  'channel.cards-count': {
    fr: 'Cartes',
    es: 'Tarjetas',
    en: 'Cards',
  },
  'channel.made': {
    fr: 'Produites le',
    es: 'Generadas el',
    en: 'Made on',
  },
  'channel.not-made': {
    fr: 'pas encore',
    es: 'todavía no',
    en: 'not yet',
  },
  'channel.ways': {
    fr: 'Adresse courte, affiche et borne',
    es: 'Dirección corta, cartel y quiosco',
    en: 'Short link, poster and kiosk',
  },
  'channel.ways-lead': {
    fr: 'L’adresse courte mène au questionnaire, où l’on saisit le code de sa carte. Elle ne dit rien de personne.',
    es: 'La dirección corta lleva al cuestionario, donde se escribe el código de la tarjeta. No dice nada de nadie.',
    en: 'The short link leads to the survey, where people type the code of their card. It says nothing about anybody.',
  },
  'channel.short': {
    fr: 'Adresse courte',
    es: 'Dirección corta',
    en: 'Short link',
  },
  'channel.kiosk': {
    fr: 'Borne, pour une tablette partagée',
    es: 'Quiosco, para una tableta compartida',
    en: 'Kiosk, for a shared tablet',
  },
  'channel.kiosk-lead': {
    fr: 'La borne ne garde rien sur la tablette et revient au début après 60 secondes sans geste.',
    es: 'El quiosco no guarda nada en la tableta y vuelve al inicio tras 60 segundos sin actividad.',
    en: 'The kiosk keeps nothing on the tablet and starts over after 60 seconds without a touch.',
  },
  'channel.poster': {
    fr: 'Affiche ({size}, PDF)',
    es: 'Cartel ({size}, PDF)',
    en: 'Poster ({size}, PDF)',
  },
  'channel.ways-later': {
    fr: 'L’adresse courte et la borne fonctionnent dès l’ouverture.',
    es: 'La dirección corta y el quiosco funcionan desde la apertura.',
    en: 'The short link and the kiosk work from the opening on.',
  },
  'channel.file.cards': {
    fr: 'cartes',
    es: 'tarjetas',
    en: 'cards',
  },
  'channel.file.poster': {
    fr: 'affiche',
    es: 'cartel',
    en: 'poster',
  },
  'channel.print.what': {
    fr: 'Questionnaire anonyme sur votre travail. Tirez une carte dans la boîte : nul ne sait laquelle est la vôtre.',
    es: 'Cuestionario anónimo sobre su trabajo. Saque una tarjeta de la caja: nadie sabe cuál es la suya.',
    en: 'Anonymous survey about your work. Draw a card from the box: nobody knows which one is yours.',
  },
  'channel.print.what-few': {
    fr: 'Questionnaire anonyme sur votre travail. Votre réponse est scellée et comptée avec celles de votre groupe.',
    es: 'Cuestionario anónimo sobre su trabajo. Su respuesta va sellada y se cuenta con las de su grupo.',
    en: 'Anonymous survey about your work. Your answer is sealed and counted with those of your group.',
  },
  'channel.print.seen': {
    fr: 'Nul ne voit de résultat avant la clôture, puis seulement pour {k} réponses au moins.',
    es: 'Nadie ve resultados antes del cierre; después, solo con {k} respuestas o más.',
    en: 'Nobody sees results before the close; after it, only where {k} people or more answered.',
  },
  'channel.print.until': {
    fr: 'Jusqu’au {day} inclus',
    es: 'Hasta el {day} inclusive',
    en: 'Until the end of {day}',
  },
  'channel.print.code': {
    fr: 'Code',
    es: 'Código',
    en: 'Code',
  },
  'channel.print.check': {
    fr: 'Contrôle',
    es: 'Control',
    en: 'Check',
  },
  'channel.print.sheet': {
    fr: '{count, plural, one {# carte} other {# cartes}} – {label}',
    es: '{count, plural, one {# tarjeta} other {# tarjetas}} – {label}',
    en: '{count, plural, one {# card} other {# cards}} – {label}',
  },
  'channel.print.box': {
    fr: 'Découper, plier, mélanger dans la boîte de ce groupe. Compter ce qui reste, puis le détruire.',
    es: 'Recortar, doblar y mezclar en la caja de este grupo. Contar lo que sobre y destruirlo.',
    en: 'Cut, fold, mix in the box of this group. Count what is left, then destroy it.',
  },
  'channel.print.qr': {
    fr: 'Code QR de cette carte',
    es: 'Código QR de esta tarjeta',
    en: 'QR code of this card',
  },
  'channel.poster.title': {
    fr: 'Votre avis sur votre travail',
    es: 'Su opinión sobre su trabajo',
    en: 'Your view of your work',
  },
  'channel.poster.what': {
    fr: 'Questionnaire anonyme. Ouvrez cette adresse et saisissez le code de votre carte.',
    es: 'Cuestionario anónimo. Abra esta dirección y escriba el código de su tarjeta.',
    en: 'Anonymous survey. Open this address and type the code of your card.',
  },
  'channel.poster.qr': {
    fr: 'Code QR de l’adresse {link}',
    es: 'Código QR de la dirección {link}',
    en: 'QR code of the address {link}',
  },
  'survey.card.title': {
    fr: 'J’ai une carte avec un code',
    es: 'Tengo una tarjeta con un código',
    en: 'I have a card with a code',
  },
  'survey.card.text': {
    fr: 'Recopiez les 16 lettres et chiffres de votre carte. Les espaces ne comptent pas.',
    es: 'Copie las 16 letras y cifras de su tarjeta. Los espacios no cuentan.',
    en: 'Copy the 16 letters and digits of your card. Spaces do not matter.',
  },
  'survey.card.code': {
    fr: 'Code de la carte',
    es: 'Código de la tarjeta',
    en: 'Code of the card',
  },
  'survey.card.start': {
    fr: 'Commencer',
    es: 'Empezar',
    en: 'Start',
  },
  'survey.card.check': {
    fr: 'Contrôle : {number}. Le même est imprimé sur votre carte. S’il est différent, ne répondez pas et prévenez le contact indiqué ci-dessus.',
    es: 'Control: {number}. Su tarjeta lleva impreso el mismo. Si es distinto, no responda y avise al contacto indicado arriba.',
    en: 'Check: {number}. The same is printed on your card. If it differs, do not answer and tell the contact above.',
  },
  'kiosk.start': {
    fr: 'Répondre avec une carte',
    es: 'Responder con una tarjeta',
    en: 'Answer with a card',
  },
  'kiosk.nothing-kept': {
    fr: 'Cette tablette ne garde rien : ni code, ni réponse, ni reçu. Sans geste pendant 60 secondes, tout est effacé.',
    es: 'Esta tableta no guarda nada: ni código, ni respuestas, ni recibo. Tras 60 segundos sin actividad, todo se borra.',
    en: 'This tablet keeps nothing: no code, no answers, no receipt. After 60 seconds without a touch all is cleared.',
  },
  'kiosk.script': {
    fr: 'Cette borne a besoin de JavaScript.',
    es: 'Este quiosco necesita JavaScript.',
    en: 'This kiosk needs JavaScript.',
  },
  'kiosk.over': {
    fr: 'Tout effacer et recommencer',
    es: 'Borrar todo y empezar de nuevo',
    en: 'Clear all and start over',
  },
  'kiosk.idle.title': {
    fr: 'Êtes-vous encore là ?',
    es: '¿Sigue ahí?',
    en: 'Are you still there?',
  },
  'kiosk.idle.text': {
    fr: 'Tout sera effacé dans {seconds} s.',
    es: 'Todo se borrará en {seconds} s.',
    en: 'All will be cleared in {seconds} s.',
  },
  'kiosk.idle.stay': {
    fr: 'Je suis encore là',
    es: 'Sigo aquí',
    en: 'I am still here',
  },
  'kiosk.sent.title': {
    fr: 'Merci, vos réponses sont bien arrivées',
    es: 'Gracias, sus respuestas han llegado bien',
    en: 'Thank you, your answers have arrived',
  },
  'kiosk.sent.text': {
    fr: 'Rien n’en reste sur cette tablette. Vous pouvez détruire votre carte.',
    es: 'No queda nada de ellas en esta tableta. Puede destruir su tarjeta.',
    en: 'Nothing of them stays on this tablet. You may destroy your card.',
  },
  'kiosk.sent.next': {
    fr: 'Personne suivante',
    es: 'Siguiente persona',
    en: 'Next person',
  },
  'kiosk.sent.reset': {
    fr: 'Retour au début dans {seconds} s.',
    es: 'Vuelta al inicio en {seconds} s.',
    en: 'Back to the start in {seconds} s.',
  },
  'kiosk.sending.title': {
    fr: 'Envoi de vos réponses',
    es: 'Envío de sus respuestas',
    en: 'Sending your answers',
  },
  'kiosk.sending.text': {
    fr: 'Un instant, s’il vous plaît.',
    es: 'Un momento, por favor.',
    en: 'One moment, please.',
  },
  'kiosk.sending.again': {
    fr: 'Le réseau n’a pas répondu. La borne réessaie d’elle-même ; rien n’est compté deux fois.',
    es: 'La red no respondió. El quiosco lo reintenta solo; nada se cuenta dos veces.',
    en: 'The network did not answer. The kiosk tries again by itself; nothing is counted twice.',
  },
  'kiosk.refused.title': {
    fr: 'Vos réponses n’ont pas été acceptées',
    es: 'Sus respuestas no se aceptaron',
    en: 'Your answers were not accepted',
  },
  'kiosk.refused.other': {
    fr: 'Le serveur a refusé cet envoi. Rien n’est gardé ici. Prévenez le contact indiqué ci-dessus.',
    es: 'El servidor rechazó este envío. Aquí no queda nada. Avise al contacto indicado arriba.',
    en: 'The server refused this. Nothing is kept here. Tell the contact above.',
  },
  'kiosk.network': {
    fr: 'Le réseau n’a pas répondu. Réessayez.',
    es: 'La red no respondió. Inténtelo de nuevo.',
    en: 'The network did not answer. Try again.',
  },
  'kiosk.insecure': {
    fr: 'Ce navigateur ne peut pas sceller vos réponses. Utilisez un autre appareil.',
    es: 'Este navegador no puede sellar sus respuestas. Utilice otro dispositivo.',
    en: 'This browser cannot seal your answers. Use another device.',
  },
  'kiosk.refused.used': {
    fr: 'Cette carte a déjà servi. Seul le premier envoi compte.',
    es: 'Esta tarjeta ya se usó. Solo cuenta el primer envío.',
    en: 'This card was used already. Only the first sending counts.',
  },
} as const satisfies Words
