import type { Words } from '#src/core/words/message.ts'

/** How people get in: links, second factors, invited managers, and what tokens may do. */
export const accessWords = {
  'access.sign-in': {
    fr: 'Connexion',
    es: 'Acceso',
    en: 'Sign-in',
  },
  'access.state-none': {
    fr: 'Pas encore de mot de passe',
    es: 'Aún sin contraseña',
    en: 'No password yet',
  },
  'access.state-password': {
    fr: 'Mot de passe',
    es: 'Contraseña',
    en: 'Password',
  },
  'access.state-code': {
    fr: 'Mot de passe et code',
    es: 'Contraseña y código',
    en: 'Password and code',
  },
  'access.code': {
    fr: 'Votre code',
    es: 'Su código',
    en: 'Your code',
  },
  'access.code-lead': {
    fr: 'Votre mot de passe est juste. Ouvrez l’application de votre téléphone qui donne les codes.',
    es: 'Su contraseña es correcta. Abra en su teléfono la aplicación que da los códigos.',
    en: 'Your password is right. Open the app on your phone that shows the codes.',
  },
  'access.code-label': {
    fr: 'Code à six chiffres',
    es: 'Código de seis cifras',
    en: 'Six-digit code',
  },
  'access.code-hint': {
    fr: 'Il change toutes les 30 secondes et ne sert qu’une fois.',
    es: 'Cambia cada 30 segundos y solo sirve una vez.',
    en: 'It changes every 30 seconds and works once.',
  },
  'access.first-code-hint': {
    fr: 'Celui que l’application affiche maintenant.',
    es: 'El que la aplicación muestra ahora.',
    en: 'The one that the app shows now.',
  },
  'access.start-over': {
    fr: 'Recommencer',
    es: 'Empezar de nuevo',
    en: 'Start over',
  },
  'access.no-phone': {
    fr: 'Pas de téléphone sous la main ?',
    es: '¿No tiene el teléfono a mano?',
    en: 'No phone at hand?',
  },
  'access.no-phone-text': {
    fr: 'Saisissez à la place un de vos dix codes de secours. S’il n’en reste aucun, un administrateur peut retirer le second facteur.',
    es: 'Escriba en su lugar uno de sus diez códigos de recuperación. Si no le queda ninguno, un administrador puede quitar el segundo factor.',
    en: 'Enter one of your ten recovery codes instead. If none is left, an administrator can remove the second factor.',
  },
  'access.forgotten': {
    fr: 'Mot de passe oublié ?',
    es: '¿Ha olvidado la contraseña?',
    en: 'Forgotten your password?',
  },
  'access.forgotten-lead': {
    fr: 'Donnez l’adresse de votre compte. Vous recevrez un lien pour choisir un nouveau mot de passe.',
    es: 'Indique la dirección de su cuenta. Recibirá un enlace para elegir una contraseña nueva.',
    en: 'Give the address of your account. You will get a link to choose a new password.',
  },
  'access.forgotten-no-mail': {
    fr: 'Cette installation n’envoie pas de courrier. Demandez un lien à un administrateur.',
    es: 'Esta instalación no envía correo. Pida un enlace a un administrador.',
    en: 'This installation sends no mail. Ask an administrator for a link.',
  },
  'access.send-me-link': {
    fr: 'Recevoir un lien',
    es: 'Recibir un enlace',
    en: 'Send me a link',
  },
  'account.reset-asked': {
    fr: 'Si cette adresse a un compte, un lien arrive dans quelques minutes. Il est valable une heure. Un lien reçu il y a moins d’une heure marche encore.',
    es: 'Si esa dirección tiene una cuenta, le llegará un enlace en unos minutos. Sirve durante una hora. Un enlace recibido hace menos de una hora aún sirve.',
    en: 'If this address has an account, a link arrives within minutes. It works for one hour. A link that came less than an hour ago still works.',
  },
  'access.choose': {
    fr: 'Choisir un mot de passe',
    es: 'Elegir una contraseña',
    en: 'Choose a password',
  },
  'access.choose-first': {
    fr: 'Bonjour {name}. Choisissez le mot de passe avec lequel vous vous connecterez.',
    es: 'Hola, {name}. Elija la contraseña con la que iniciará sesión.',
    en: 'Hello {name}. Choose the password that you will sign in with.',
  },
  'access.choose-again': {
    fr: 'Bonjour {name}. Choisissez un nouveau mot de passe. Toutes vos sessions se terminent alors.',
    es: 'Hola, {name}. Elija una contraseña nueva. Entonces terminarán todas sus sesiones.',
    en: 'Hello {name}. Choose a new password. All your sessions end then.',
  },
  'access.keep-password': {
    fr: 'Enregistrer le mot de passe',
    es: 'Guardar la contraseña',
    en: 'Save the password',
  },
  'account.password-chosen': {
    fr: 'Le mot de passe est enregistré. Connectez-vous.',
    es: 'La contraseña se ha guardado. Inicie sesión.',
    en: 'The password is saved. Sign in now.',
  },
  'access.link-over': {
    fr: 'Ce lien ne sert plus',
    es: 'Este enlace ya no sirve',
    en: 'This link no longer works',
  },
  'access.second-factor': {
    fr: 'Second facteur',
    es: 'Segundo factor',
    en: 'Second factor',
  },
  'access.factor-lead': {
    fr: 'Après votre mot de passe, Septet demande un code de votre téléphone. Un mot de passe volé ne suffit alors plus.',
    es: 'Después de su contraseña, Septet pide un código de su teléfono. Así, una contraseña robada ya no basta.',
    en: 'After your password, Septet asks for a code from your phone. A stolen password is then not enough.',
  },
  'access.factor-is-on': {
    fr: 'Le second facteur est actif.',
    es: 'El segundo factor está activo.',
    en: 'The second factor is on.',
  },
  'access.factor-is-off': {
    fr: 'Le second facteur n’est pas actif. Un mot de passe volé suffirait pour entrer.',
    es: 'El segundo factor no está activo. Una contraseña robada bastaría para entrar.',
    en: 'The second factor is off. A stolen password would be enough to get in.',
  },
  'access.factor-set-up': {
    fr: 'Activer le second facteur',
    es: 'Activar el segundo factor',
    en: 'Set up the second factor',
  },
  'access.factor-manage': {
    fr: 'Gérer le second facteur',
    es: 'Gestionar el segundo factor',
    en: 'Manage the second factor',
  },
  'access.factor-app': {
    fr: 'Il faut une application de codes, comme celle qu’offre votre gestionnaire de mots de passe. N’importe laquelle convient.',
    es: 'Necesita una aplicación de códigos, como la que ofrece su gestor de contraseñas. Sirve cualquiera.',
    en: 'You need an app for codes, such as the one in your password manager. Any of them will do.',
  },
  'access.factor-begin': {
    fr: 'Commencer',
    es: 'Empezar',
    en: 'Begin',
  },
  'access.factor-no-password': {
    fr: 'Vous vous connectez sans mot de passe de Septet. Votre fournisseur d’identité se charge du second facteur.',
    es: 'Usted inicia sesión sin contraseña de Septet. Su proveedor de identidad se ocupa del segundo factor.',
    en: 'You sign in without a password of Septet. Your identity provider takes care of the second factor.',
  },
  'access.scan': {
    fr: '1. Scannez ce carré avec l’application.',
    es: '1. Escanee este cuadrado con la aplicación.',
    en: '1. Scan this square with the app.',
  },
  'access.type-secret': {
    fr: 'Ou recopiez cette clé dans l’application :',
    es: 'O copie esta clave en la aplicación:',
    en: 'Or type this key into the app:',
  },
  'access.qr': {
    fr: 'Carré à scanner avec l’application de codes',
    es: 'Cuadrado para escanear con la aplicación de códigos',
    en: 'Square to scan with the app for codes',
  },
  'access.factor-confirm': {
    fr: '2. Confirmer avec le code',
    es: '2. Confirmar con el código',
    en: '2. Confirm with the code',
  },
  'access.factor-anew': {
    fr: 'Recommencer avec une autre clé',
    es: 'Empezar de nuevo con otra clave',
    en: 'Start again with another key',
  },
  'access.codes': {
    fr: 'Vos dix codes de secours',
    es: 'Sus diez códigos de recuperación',
    en: 'Your ten recovery codes',
  },
  'access.codes-lead': {
    fr: 'Ils ne sont affichés que maintenant. Notez-les hors de votre téléphone : chacun remplace une fois le code de l’application.',
    es: 'Solo se muestran ahora. Anótelos fuera de su teléfono: cada uno sustituye una vez al código de la aplicación.',
    en: 'They are shown only now. Keep them away from your phone: each replaces the code of the app once.',
  },
  'access.codes-kept': {
    fr: 'Je les ai notés',
    es: 'Los he anotado',
    en: 'I have kept them',
  },
  'access.codes-left': {
    fr: '{count, plural, =0 {Il ne reste aucun code de secours. Faites-en de nouveaux.} one {Il reste # code de secours.} other {Il reste # codes de secours.}}',
    es: '{count, plural, =0 {No queda ningún código de recuperación. Haga otros.} one {Queda # código de recuperación.} other {Quedan # códigos de recuperación.}}',
    en: '{count, plural, =0 {No recovery code is left. Make new ones.} one {# recovery code is left.} other {# recovery codes are left.}}',
  },
  'access.codes-renew': {
    fr: 'Faire de nouveaux codes de secours',
    es: 'Hacer nuevos códigos de recuperación',
    en: 'Make new recovery codes',
  },
  'access.codes-renew-lead': {
    fr: 'Les anciens codes ne serviront plus.',
    es: 'Los códigos anteriores dejarán de servir.',
    en: 'The old codes will no longer work.',
  },
  'access.factor-drop': {
    fr: 'Désactiver le second facteur',
    es: 'Desactivar el segundo factor',
    en: 'Turn the second factor off',
  },
  'access.factor-drop-lead': {
    fr: 'Votre mot de passe suffira de nouveau. Vos autres sessions se terminent.',
    es: 'Su contraseña bastará de nuevo. Sus demás sesiones terminan.',
    en: 'Your password alone will do again. Your other sessions end.',
  },
  'account.factor-off': {
    fr: 'Le second facteur est désactivé.',
    es: 'El segundo factor está desactivado.',
    en: 'The second factor is off.',
  },
  'access.required': {
    fr: 'Exiger un second facteur des administrateurs et des RH',
    es: 'Exigir un segundo factor a administradores y RR. HH.',
    en: 'Require a second factor of administrators and HR',
  },
  'access.required-lead': {
    fr: 'Un code du téléphone, en plus du mot de passe. Qui n’en a pas l’active à sa prochaine visite et n’ouvre rien d’autre avant.',
    es: 'Un código del teléfono, además de la contraseña. Quien no lo tenga lo activa en su próxima visita y antes no abre nada más.',
    en: 'A code from the phone, beside the password. Who has none sets it up at the next visit and opens nothing else before.',
  },
  'access.required-without': {
    fr: '{count, plural, one {# administrateur ou RH n’en a pas encore.} other {# administrateurs ou RH n’en ont pas encore.}}',
    es: '{count, plural, one {# administrador o RR. HH. aún no lo tiene.} other {# administradores o RR. HH. aún no lo tienen.}}',
    en: '{count, plural, one {# administrator or HR person has none yet.} other {# administrators or HR people have none yet.}}',
  },
  'access.required-now': {
    fr: 'Votre rôle demande un second facteur. Activez-le pour continuer.',
    es: 'Su perfil exige un segundo factor. Actívelo para continuar.',
    en: 'Your role needs a second factor. Set it up to go on.',
  },
  'access.required-stays': {
    fr: 'Votre rôle l’exige : vous ne pouvez pas le désactiver.',
    es: 'Su perfil lo exige: no puede desactivarlo.',
    en: 'Your role needs it: you cannot turn it off.',
  },
  'account.factor-required': {
    fr: 'Un second facteur est désormais exigé des administrateurs et des RH.',
    es: 'Ahora se exige un segundo factor a administradores y RR. HH.',
    en: 'Administrators and HR now need a second factor.',
  },
  'account.factor-optional': {
    fr: 'Le second facteur est désormais facultatif.',
    es: 'El segundo factor es ahora opcional.',
    en: 'The second factor is now optional.',
  },
  'access.factor-remove': {
    fr: 'Retirer le second facteur',
    es: 'Quitar el segundo factor',
    en: 'Remove the second factor',
  },
  'access.factor-remove-lead': {
    fr: 'Pour une personne qui a perdu son téléphone et ses codes de secours. Assurez-vous d’abord que c’est bien elle. Elle en est informée, ses sessions se terminent et le journal d’audit le retient.',
    es: 'Para quien ha perdido el teléfono y los códigos de recuperación. Asegúrese antes de que es esa persona. Se le avisa, sus sesiones terminan y queda en el registro de auditoría.',
    en: 'For somebody who lost the phone and the recovery codes. Make sure first that it is that person. They are told, their sessions end, and the audit log keeps it.',
  },
  'access.factor-remove-sure': {
    fr: 'Je me suis assuré de l’identité de la personne',
    es: 'Me he asegurado de la identidad de la persona',
    en: 'I made sure who the person is',
  },
  'account.factor-removed': {
    fr: 'Le second facteur est retiré, et les sessions sont terminées.',
    es: 'El segundo factor se ha quitado y las sesiones han terminado.',
    en: 'The second factor is removed, and the sessions have ended.',
  },
  'access.see-account': {
    fr: 'Voir ce compte et son invitation',
    es: 'Ver esa cuenta y su invitación',
    en: 'See that account and its invitation',
  },
  'access.invitation': {
    fr: 'Invitation',
    es: 'Invitación',
    en: 'Invitation',
  },
  'access.invitation-mailed': {
    fr: 'Une invitation part à {email}. Son lien sert une fois, pendant sept jours.',
    es: 'Se envía una invitación a {email}. Su enlace sirve una vez, durante siete días.',
    en: 'An invitation goes to {email}. Its link works once, for seven days.',
  },
  'access.invitation-until': {
    fr: 'La personne est invitée à choisir un mot de passe jusqu’au {moment}.',
    es: 'La persona está invitada a elegir una contraseña hasta el {moment}.',
    en: 'The person is invited to choose a password until {moment}.',
  },
  'access.invitation-over': {
    fr: 'L’invitation a pris fin le {moment} sans servir.',
    es: 'La invitación terminó el {moment} sin usarse.',
    en: 'The invitation ended on {moment} without being used.',
  },
  'access.invitation-none': {
    fr: 'Aucun lien ne marche pour le moment. Le courrier est en route, a été refusé, ou l’invitation a été retirée.',
    es: 'Ningún enlace sirve por ahora. El correo está en camino, fue rechazado o la invitación se retiró.',
    en: 'No link works at present. The mail is on its way or was refused, or the invitation was withdrawn.',
  },
  'access.invitation-none-no-mail': {
    fr: 'Aucun lien ne marche pour le moment. Faites-en un et remettez-le à la personne.',
    es: 'Ningún enlace sirve por ahora. Cree uno y entrégueselo a la persona.',
    en: 'No link works at present. Make one and hand it over to the person.',
  },
  'access.invite-again': {
    fr: 'Renvoyer l’invitation',
    es: 'Enviar de nuevo la invitación',
    en: 'Send the invitation again',
  },
  'access.invite-by-hand': {
    fr: 'Afficher un lien à remettre',
    es: 'Mostrar un enlace para entregarlo',
    en: 'Show a link to hand over',
  },
  'access.invite-by-hand-hint': {
    fr: 'Qui tient ce lien choisit le mot de passe. Un lien plus ancien ne marche plus.',
    es: 'Quien tenga ese enlace elige la contraseña. Un enlace anterior deja de servir.',
    en: 'Whoever holds this link chooses the password. An older link no longer works.',
  },
  'access.withdraw': {
    fr: 'Retirer l’invitation',
    es: 'Retirar la invitación',
    en: 'Withdraw the invitation',
  },
  'account.invited-again': {
    fr: 'Une nouvelle invitation part par courrier. L’ancien lien ne marche plus dès qu’elle arrive.',
    es: 'Se envía una nueva invitación por correo. El enlace anterior deja de servir cuando llegue.',
    en: 'A new invitation goes out by mail. The old link stops working when it arrives.',
  },
  'account.withdrawn': {
    fr: 'L’invitation est retirée. Le compte reste jusqu’à ce que vous le supprimiez.',
    es: 'La invitación se ha retirado. La cuenta queda hasta que usted la elimine.',
    en: 'The invitation is withdrawn. The account stays until you delete it.',
  },
  'access.link': {
    fr: 'Lien',
    es: 'Enlace',
    en: 'Link',
  },
  'access.link-shown': {
    fr: 'Voici le lien, affiché cette seule fois. Remettez-le à la personne par une voie sûre.',
    es: 'Este es el enlace; se muestra solo esta vez. Entrégueselo a la persona por una vía segura.',
    en: 'Here is the link, shown this once. Hand it over to the person in a safe way.',
  },
  'access.send-link': {
    fr: 'Envoyer un lien',
    es: 'Enviar un enlace',
    en: 'Send a link',
  },
  'access.reset-by-mail': {
    fr: 'La personne reçoit par courrier un lien pour choisir un nouveau mot de passe. Vous ne le voyez pas.',
    es: 'La persona recibe por correo un enlace para elegir una contraseña nueva. Usted no lo ve.',
    en: 'The person gets a link by mail to choose a new password. You do not see it.',
  },
  'access.reset-by-hand': {
    fr: 'Sans courrier, le lien s’affiche ici et vous le remettez. Si la personne est RH, tous les RH en sont informés.',
    es: 'Sin correo, el enlace se muestra aquí y usted lo entrega. Si la persona es de RR. HH., se avisa a todo RR. HH.',
    en: 'Without mail the link is shown here and you hand it over. If the person is HR, all HR are told.',
  },
  'account.link-sent': {
    fr: 'Un lien part par courrier, sauf si un lien récent marche encore.',
    es: 'Se envía un enlace por correo, salvo que uno reciente aún sirva.',
    en: 'A link goes out by mail, unless a recent one still works.',
  },
  'access.sign-out': {
    fr: 'Terminer toutes les sessions',
    es: 'Terminar todas las sesiones',
    en: 'End all sessions',
  },
  'access.sign-out-lead': {
    fr: 'La personne est déconnectée partout et peut se reconnecter. Utile après la perte d’un appareil.',
    es: 'La persona queda desconectada en todas partes y puede volver a entrar. Útil si se pierde un dispositivo.',
    en: 'The person is signed out everywhere and can sign in again. Useful after a device was lost.',
  },
  'account.signed-out': {
    fr: 'Toutes les sessions sont terminées.',
    es: 'Todas las sesiones han terminado.',
    en: 'All sessions have ended.',
  },
  'access.roles-sessions': {
    fr: 'Changer les rôles termine les sessions de la personne.',
    es: 'Cambiar los perfiles termina las sesiones de la persona.',
    en: 'Changing roles ends the sessions of the person.',
  },
  'access.managers': {
    fr: 'Responsables sans compte',
    es: 'Responsables sin cuenta',
    en: 'Managers without an account',
  },
  'access.managers-lead': {
    fr: 'La colonne « manages » des effectifs les désigne comme responsables. Sans compte, ils ne lisent pas leurs rapports.',
    es: 'La columna «manages» de la plantilla los nombra responsables. Sin cuenta no pueden leer sus informes.',
    en: 'The roster names them in its column “manages”. Without an account they cannot read their reports.',
  },
  'access.managers-without': {
    fr: '{count, plural, one {# responsable désigné par les effectifs n’a pas de compte.} other {# responsables désignés par les effectifs n’ont pas de compte.}}',
    es: '{count, plural, one {# responsable nombrado en la plantilla no tiene cuenta.} other {# responsables nombrados en la plantilla no tienen cuenta.}}',
    en: '{count, plural, one {# manager named by the roster has no account.} other {# managers named by the roster have no account.}}',
  },
  'access.managers-see': {
    fr: 'Voir la liste',
    es: 'Ver la lista',
    en: 'See the list',
  },
  'access.managers-invite': {
    fr: 'Inviter ces responsables',
    es: 'Invitar a estos responsables',
    en: 'Invite these managers',
  },
  'access.managers-ask': {
    fr: 'Un administrateur peut les inviter d’un clic.',
    es: 'Un administrador puede invitarlos con un clic.',
    en: 'An administrator can invite them with one click.',
  },
  'access.managers-none': {
    fr: 'Tous les responsables ont un compte',
    es: 'Todos los responsables tienen cuenta',
    en: 'Every manager has an account',
  },
  'access.managers-none-text': {
    fr: 'Il n’y a personne à inviter. Un nouvel import des effectifs peut changer cela.',
    es: 'No hay nadie a quien invitar. Una nueva importación de la plantilla puede cambiarlo.',
    en: 'There is nobody to invite. A new roster import may change that.',
  },
  'access.managers-invited': {
    fr: '{count, plural, one {# invitation part par courrier.} other {# invitations partent par courrier.}}',
    es: '{count, plural, one {Se envía # invitación por correo.} other {Se envían # invitaciones por correo.}}',
    en: '{count, plural, one {# invitation goes out by mail.} other {# invitations go out by mail.}}',
  },
  'access.managers-linked': {
    fr: '{count, plural, one {# compte est créé.} other {# comptes sont créés.}}',
    es: '{count, plural, one {Se ha creado # cuenta.} other {Se han creado # cuentas.}}',
    en: '{count, plural, one {# account is made.} other {# accounts are made.}}',
  },
  'access.managers-links': {
    fr: 'Liens à remettre',
    es: 'Enlaces para entregar',
    en: 'Links to hand over',
  },
  'access.managers-hand-over': {
    fr: 'Ces liens ne sont affichés que maintenant. Remettez à chacun le sien par une voie sûre.',
    es: 'Estos enlaces solo se muestran ahora. Entregue a cada persona el suyo por una vía segura.',
    en: 'These links are shown only now. Hand each person their own in a safe way.',
  },
  'access.tell-managers': {
    fr: 'Prévenir les responsables par courrier',
    es: 'Avisar por correo a los responsables',
    en: 'Tell managers by mail',
  },
  'access.tell-managers-hint': {
    fr: 'Un message à chaque responsable qui peut lire un rapport, avec le lien et sans aucun chiffre.',
    es: 'Un mensaje a cada responsable que pueda leer un informe, con el enlace y sin ninguna cifra.',
    en: 'One message to each manager who can read a report, with the link and without any figure.',
  },
  'access.scope': {
    fr: 'Portée',
    es: 'Alcance',
    en: 'Scope',
  },
  'access.scope.read': {
    fr: 'Lire',
    es: 'Leer',
    en: 'Read',
  },
  'access.scope.write': {
    fr: 'Lire et écrire',
    es: 'Leer y escribir',
    en: 'Read and write',
  },
  'access.part.roster': {
    fr: 'Effectifs',
    es: 'Plantilla',
    en: 'Roster',
  },
  'access.part.questionnaires': {
    fr: 'Questionnaires',
    es: 'Cuestionarios',
    en: 'Questionnaires',
  },
  'access.part.campaigns': {
    fr: 'Campagnes',
    es: 'Campañas',
    en: 'Campaigns',
  },
  'access.part.reports': {
    fr: 'Rapports',
    es: 'Informes',
    en: 'Reports',
  },
  'access.part.actions': {
    fr: 'Plans d’action',
    es: 'Planes de acción',
    en: 'Action plans',
  },
  'access.part.audit-log': {
    fr: 'Journal d’audit',
    es: 'Registro de auditoría',
    en: 'Audit log',
  },
  'access.part.status': {
    fr: 'État et mesures',
    es: 'Estado y métricas',
    en: 'Status and metrics',
  },
  'access.token-parts': {
    fr: 'Parties de l’API',
    es: 'Partes de la API',
    en: 'Parts of the API',
  },
  'access.token-parts-hint': {
    fr: 'Cochez celles dont le programme a besoin. Sans choix, toutes celles que les rôles permettent.',
    es: 'Marque las que el programa necesita. Sin elección, todas las que permiten los perfiles.',
    en: 'Tick those that the program needs. Without a choice, all that the roles allow.',
  },
  'access.token-expiry': {
    fr: 'Fin de validité',
    es: 'Caducidad',
    en: 'Expiry',
  },
  'access.token-expiry-hint': {
    fr: 'Un jeton oublié reste une porte ouverte. Choisissez une fin, et faites-en un nouveau à temps.',
    es: 'Un token olvidado es una puerta abierta. Elija una caducidad y cree otro a tiempo.',
    en: 'A forgotten token stays an open door. Choose an end, and make a new one in time.',
  },
  'access.token-days': {
    fr: '{count, plural, one {Après # jour} other {Après # jours}}',
    es: '{count, plural, one {Tras # día} other {Tras # días}}',
    en: '{count, plural, one {After # day} other {After # days}}',
  },
  'access.token-never': {
    fr: 'Jamais',
    es: 'Nunca',
    en: 'Never',
  },
  'access.token-endless': {
    fr: 'Ce jeton n’a pas de fin. Supprimez-le dès que le programme ne sert plus.',
    es: 'Este token no caduca. Elimínelo en cuanto el programa deje de usarse.',
    en: 'This token never ends. Delete it as soon as the program is no longer used.',
  },
  'access.token-expired': {
    fr: 'Expiré le {moment}',
    es: 'Caducó el {moment}',
    en: 'Expired on {moment}',
  },
  'access.token-ends': {
    fr: 'Fin',
    es: 'Fin',
    en: 'Ends',
  },
  'access.token-used': {
    fr: 'Dernier jour d’usage',
    es: 'Último día de uso',
    en: 'Last day used',
  },
  'access.token-unused': {
    fr: 'Jamais utilisé',
    es: 'Nunca se ha usado',
    en: 'Never used',
  },
} as const satisfies Words
