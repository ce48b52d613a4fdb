import type { Words } from '#src/core/words/message.ts'

export const mailWords = {
  'mail.greeting': {
    fr: 'Bonjour {name},',
    es: 'Hola, {name}:',
    en: 'Hello {name},',
  },
  'mail.your-employer': {
    fr: 'Votre employeur',
    es: 'Su empresa',
    en: 'Your employer',
  },
  'mail.invitation.subject': {
    fr: 'Votre avis sur le travail : {title}',
    es: 'Su opinión sobre el trabajo: {title}',
    en: 'Your view of work: {title}',
  },
  'mail.invitation.lead': {
    fr: '{organisation} vous invite à répondre à l’enquête « {title} ». Il faut environ neuf minutes, jusqu’au {day} inclus. Vous êtes libre de participer ou non, et de passer n’importe quelle question.',
    es: '{organisation} le invita a responder a la encuesta «{title}». Se tarda unos nueve minutos y puede hacerlo hasta el {day} inclusive. Participar es voluntario, y puede saltarse cualquier pregunta.',
    en: '{organisation} invites you to answer the survey “{title}”. It takes about nine minutes, until the end of {day}. Taking part is your choice, and so is every single question.',
  },
  'mail.invitation.sealed': {
    fr: 'Vos réponses partent scellées et sans votre nom. Rien de ce que Septet conserve ne les rattache à vous.',
    es: 'Sus respuestas salen selladas y sin su nombre. Nada de lo que Septet conserva las vincula con usted.',
    en: 'Your answers leave sealed and without your name. Nothing that Septet keeps ties them to you.',
  },
  'mail.invitation.who-sees': {
    fr: 'Avant la clôture, personne ne voit de résultat, pas même les RH. Ensuite, on ne voit que des groupes d’au moins {k} personnes qui ont répondu ; une équipe plus petite est comptée avec une équipe voisine.',
    es: 'Antes del cierre nadie ve ningún resultado, tampoco RR. HH. Después solo se ven grupos de al menos {k} personas que hayan respondido; un equipo más pequeño se cuenta junto con otro vecino.',
    en: 'Before the survey closes nobody sees any result, HR included. Afterwards only groups in which at least {k} people answered are shown; a smaller team is counted together with a neighbouring one.',
  },
  'mail.invitation.retention': {
    fr: 'Les commentaires sont effacés après {comments}, les résultats après {reports}. Une fois envoyées, les réponses ne peuvent plus être retirées, car personne ne saurait lesquelles sont les vôtres.',
    es: 'Los comentarios se borran al cabo de {comments} y los resultados al cabo de {reports}. Una vez enviadas, las respuestas no se pueden retirar: nadie sabría cuáles son las suyas.',
    en: 'Comments are deleted after {comments}, results after {reports}. Once sent, answers cannot be withdrawn, because nobody would know which are yours.',
  },
  'mail.invitation.answer': {
    fr: 'Répondre à l’enquête',
    es: 'Responder a la encuesta',
    en: 'Answer the survey',
  },
  'mail.invitation.personal': {
    fr: 'Ce lien est le vôtre : ne le transmettez à personne.',
    es: 'Este enlace es suyo: no se lo dé a nadie.',
    en: 'This link is yours: do not pass it on.',
  },
  'mail.invitation.plain': {
    fr: 'Si votre navigateur n’utilise pas JavaScript, ouvrez plutôt :',
    es: 'Si su navegador no usa JavaScript, abra este otro enlace:',
    en: 'If your browser does without JavaScript, open this one instead:',
  },
  'mail.invitation.contact': {
    fr: 'Une question ? {contact}',
    es: '¿Alguna duda? {contact}',
    en: 'Any questions? {contact}',
  },
  'mail.reminder.subject': {
    fr: 'Rappel : {title}',
    es: 'Recordatorio: {title}',
    en: 'Reminder: {title}',
  },
  'mail.reminder.lead': {
    fr: 'L’enquête « {title} » reste ouverte jusqu’au {day} inclus. Ce rappel part à tout le monde, que l’on ait répondu ou non. Si c’est déjà fait, merci : il ne reste rien à faire.',
    es: 'La encuesta «{title}» sigue abierta hasta el {day} inclusive. Este recordatorio se envía a todo el mundo, haya respondido o no. Si ya lo hizo, gracias: no tiene que hacer nada más.',
    en: 'The survey “{title}” stays open until the end of {day}. This reminder goes to everybody, answered or not. If you have answered, thank you: there is nothing left to do.',
  },
  'mail.stop-reminders': {
    fr: 'Ne plus recevoir de rappels :',
    es: 'No recibir más recordatorios:',
    en: 'Stop these reminders:',
  },
  'mail.stop-reminders-note': {
    fr: 'Personne d’autre ne l’apprend, et votre lien reste valable.',
    es: 'Nadie más lo sabrá y su enlace seguirá siendo válido.',
    en: 'Nobody else learns of it, and your link stays valid.',
  },
  'mail.link-again.subject': {
    fr: 'Votre lien : {title}',
    es: 'Su enlace: {title}',
    en: 'Your link: {title}',
  },
  'mail.link-again.lead': {
    fr: 'Voici de nouveau votre lien pour l’enquête « {title} », ouverte jusqu’au {day} inclus. Si vous ne l’avez pas demandé, ignorez ce message.',
    es: 'Aquí tiene de nuevo su enlace para la encuesta «{title}», abierta hasta el {day} inclusive. Si no lo ha pedido, no haga caso de este mensaje.',
    en: 'Here is your link to the survey “{title}” again, open until the end of {day}. If you did not ask for it, ignore this message.',
  },
  'mail.announcement.subject.hr': {
    fr: 'Septet : une annonce pour les RH',
    es: 'Septet: un aviso para RR. HH.',
    en: 'Septet: an announcement for HR',
  },
  'mail.announcement.subject.administrator': {
    fr: 'Septet : une annonce pour les administrateurs',
    es: 'Septet: un aviso para los administradores',
    en: 'Septet: an announcement for administrators',
  },
  'mail.announcement.why.administrator': {
    fr: 'Vous recevez ce message parce que vous administrez cette installation. Le journal d’audit garde cet acte.',
    es: 'Recibe este mensaje porque administra esta instalación. El registro de auditoría conserva este acto.',
    en: 'You receive this because you administer this installation. The audit log keeps this act.',
  },
  'mail.announcement.why.hr': {
    fr: 'Vous recevez ce message parce que vous avez le rôle RH. Le journal d’audit garde cet acte.',
    es: 'Recibe este mensaje porque tiene el perfil de RR. HH. El registro de auditoría conserva este acto.',
    en: 'You receive this because you have the HR role. The audit log keeps this act.',
  },
  'mail.announcement.open': {
    fr: 'Ouvrir Septet',
    es: 'Abrir Septet',
    en: 'Open Septet',
  },
  'mail.account.subject': {
    fr: 'Votre compte Septet',
    es: 'Su cuenta de Septet',
    en: 'Your Septet account',
  },
  'mail.account.lead': {
    fr: 'Un compte vous attend dans Septet, l’outil des enquêtes auprès du personnel.',
    es: 'Tiene una cuenta en Septet, la herramienta de encuestas al personal.',
    en: 'An account is waiting for you in Septet, the employee survey tool.',
  },
  'mail.account.password': {
    fr: 'Mot de passe provisoire : {password}',
    es: 'Contraseña provisional: {password}',
    en: 'Provisional password: {password}',
  },
  'mail.account.change': {
    fr: 'Changez-le à votre première visite, sous « Mon compte ».',
    es: 'Cámbiela en su primera visita, en «Mi cuenta».',
    en: 'Change it at your first visit, under “My account”.',
  },
  'mail.account.sign-in': {
    fr: 'Se connecter',
    es: 'Iniciar sesión',
    en: 'Sign in',
  },
  'mail.reminders.title': {
    fr: 'Ne plus recevoir de rappels',
    es: 'No recibir más recordatorios',
    en: 'Stop the reminders',
  },
  'mail.reminders.lead': {
    fr: 'Vous ne recevrez plus de rappel pour cette enquête. Votre lien reste valable, et personne d’autre n’apprend ce choix.',
    es: 'No recibirá más recordatorios de esta encuesta. Su enlace sigue siendo válido y nadie más conoce esta decisión.',
    en: 'You will get no more reminders of this survey. Your link stays valid, and nobody else learns of this choice.',
  },
  'mail.reminders.stop': {
    fr: 'Ne plus me rappeler cette enquête',
    es: 'No recordarme más esta encuesta',
    en: 'Do not remind me of this survey again',
  },
  'mail.reminders.stopped': {
    fr: 'C’est fait : vous ne recevrez plus de rappel pour cette enquête.',
    es: 'Hecho: no recibirá más recordatorios de esta encuesta.',
    en: 'Done: you will get no more reminders of this survey.',
  },
} as const satisfies Words
