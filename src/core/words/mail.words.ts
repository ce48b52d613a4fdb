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
    fr: '{organisation} vous invite à répondre à l’enquête « {title} ». Il faut environ neuf minutes, jusqu’au {day} inclus.',
    es: '{organisation} le invita a responder a la encuesta «{title}». Se tarda unos nueve minutos y puede hacerlo hasta el {day} inclusive.',
    en: '{organisation} invites you to answer the survey “{title}”. It takes about nine minutes, until the end of {day}.',
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
    fr: 'L’enquête « {title} » reste ouverte jusqu’au {day} inclus.',
    es: 'La encuesta «{title}» sigue abierta hasta el {day} inclusive.',
    en: 'The survey “{title}” stays open until the end of {day}.',
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
  'mail.account.choose': {
    fr: 'Choisir votre mot de passe :',
    es: 'Elegir su contraseña:',
    en: 'Choose your password:',
  },
  'mail.account.lasts': {
    fr: 'Ce lien sert une fois, pendant sept jours. Il est pour vous seul.',
    es: 'Este enlace sirve una vez, durante siete días. Es solo para usted.',
    en: 'This link works once, for seven days. It is for you alone.',
  },
  'mail.account.unexpected': {
    fr: 'Si vous n’attendiez pas ce message, demandez à la personne qui administre Septet chez vous.',
    es: 'Si no esperaba este mensaje, pregunte a quien administra Septet en su organización.',
    en: 'If you did not expect this message, ask whoever administers Septet in your organisation.',
  },
  'mail.reset.subject': {
    fr: 'Choisir un nouveau mot de passe',
    es: 'Elegir una contraseña nueva',
    en: 'Choose a new password',
  },
  'mail.reset.lead': {
    fr: 'Quelqu’un a demandé un nouveau mot de passe pour votre compte Septet.',
    es: 'Alguien ha pedido una contraseña nueva para su cuenta de Septet.',
    en: 'Somebody asked for a new password for your Septet account.',
  },
  'mail.reset.choose': {
    fr: 'Choisir un nouveau mot de passe :',
    es: 'Elegir una contraseña nueva:',
    en: 'Choose a new password:',
  },
  'mail.reset.lasts': {
    fr: 'Ce lien sert une fois, pendant une heure. Toutes vos sessions se terminent alors.',
    es: 'Este enlace sirve una vez, durante una hora. Entonces terminan todas sus sesiones.',
    en: 'This link works once, for one hour. All your sessions end then.',
  },
  'mail.reset.unexpected': {
    fr: 'Si ce n’était pas vous, ignorez ce message : rien ne change.',
    es: 'Si no ha sido usted, no haga caso de este mensaje: nada cambia.',
    en: 'If it was not you, ignore this message: nothing changes.',
  },
  'mail.password-changed.subject': {
    fr: 'Votre mot de passe Septet a changé',
    es: 'Su contraseña de Septet ha cambiado',
    en: 'Your Septet password was changed',
  },
  'mail.password-changed.lead': {
    fr: 'Le mot de passe de votre compte Septet vient d’être changé.',
    es: 'La contraseña de su cuenta de Septet se acaba de cambiar.',
    en: 'The password of your Septet account has just been changed.',
  },
  'mail.password-changed.sessions': {
    fr: 'Partout ailleurs, vos sessions sont terminées.',
    es: 'En todos los demás lugares, sus sesiones han terminado.',
    en: 'Everywhere else your sessions have ended.',
  },
  'mail.password-changed.not-you': {
    fr: 'Si ce n’était pas vous, prévenez un administrateur et choisissez un nouveau mot de passe :',
    es: 'Si no ha sido usted, avise a un administrador y elija otra contraseña:',
    en: 'If it was not you, tell an administrator and choose a new password:',
  },
  'mail.second-factor.subject-on': {
    fr: 'Votre second facteur est actif',
    es: 'Su segundo factor está activo',
    en: 'Your second factor is on',
  },
  'mail.second-factor.subject-off': {
    fr: 'Votre second facteur est désactivé',
    es: 'Su segundo factor está desactivado',
    en: 'Your second factor is off',
  },
  'mail.second-factor.subject-removed': {
    fr: 'Votre second facteur a été retiré',
    es: 'Se ha quitado su segundo factor',
    en: 'Your second factor was removed',
  },
  'mail.second-factor.on': {
    fr: 'Septet demande désormais un code de votre téléphone après votre mot de passe.',
    es: 'Desde ahora, Septet pide un código de su teléfono después de su contraseña.',
    en: 'From now on Septet asks for a code from your phone after your password.',
  },
  'mail.second-factor.off': {
    fr: 'Septet ne demande plus de code après votre mot de passe.',
    es: 'Septet ya no pide ningún código después de su contraseña.',
    en: 'Septet no longer asks for a code after your password.',
  },
  'mail.second-factor.removed': {
    fr: '{actor}, qui administre Septet, a retiré votre second facteur. Vos sessions sont terminées.',
    es: '{actor}, que administra Septet, ha quitado su segundo factor. Sus sesiones han terminado.',
    en: '{actor}, who administers Septet, removed your second factor. Your sessions have ended.',
  },
  'mail.second-factor.not-you': {
    fr: 'Si vous ne l’avez pas demandé, changez votre mot de passe et prévenez un administrateur.',
    es: 'Si usted no lo ha pedido, cambie su contraseña y avise a un administrador.',
    en: 'If you did not ask for this, change your password and tell an administrator.',
  },
  'mail.released.subject': {
    fr: 'Vos rapports : {title}',
    es: 'Sus informes: {title}',
    en: 'Your reports: {title}',
  },
  'mail.released.lead': {
    fr: 'Les RH ont ouvert aux responsables les rapports de l’enquête « {title} ». Vous pouvez lire ceux de vos services.',
    es: 'RR. HH. ha abierto a los responsables los informes de la encuesta «{title}». Puede leer los de sus departamentos.',
    en: 'HR has opened the reports of the survey “{title}” to managers. You can read those of your departments.',
  },
  'mail.released.open': {
    fr: 'Lire vos rapports :',
    es: 'Leer sus informes:',
    en: 'Read your reports:',
  },
  'mail.released.care': {
    fr: 'Ce message ne contient aucun résultat. Parlez-en avec votre équipe avant de décider.',
    es: 'Este mensaje no contiene ningún resultado. Hable con su equipo antes de decidir.',
    en: 'This message holds no results. Talk with your team before you decide.',
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
