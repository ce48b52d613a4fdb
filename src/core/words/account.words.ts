import type { Words } from '#src/core/words/message.ts'

export const accountWords = {
  'account.sign-in': {
    fr: 'Se connecter',
    es: 'Iniciar sesión',
    en: 'Sign in',
  },
  'account.email': {
    fr: 'Adresse e-mail',
    es: 'Correo electrónico',
    en: 'E-mail address',
  },
  'account.password': {
    fr: 'Mot de passe',
    es: 'Contraseña',
    en: 'Password',
  },
  'account.name': {
    fr: 'Nom',
    es: 'Nombre',
    en: 'Name',
  },
  'account.language': {
    fr: 'Langue',
    es: 'Idioma',
    en: 'Language',
  },
  'account.password-hint': {
    fr: 'Au moins 12 caractères. Quelques mots qui se retiennent suffisent.',
    es: 'Al menos 12 caracteres. Bastan unas cuantas palabras fáciles de recordar.',
    en: 'At least 12 characters. A few words you remember will do.',
  },
  'account.sign-in-lead': {
    fr: 'Cet accès est réservé à ceux qui préparent l’enquête ou lisent les rapports. Pour répondre, ouvrez le lien de votre invitation : aucun compte n’est nécessaire.',
    es: 'Este acceso es para quienes preparan la encuesta o leen los informes. Para responder, abra el enlace de su invitación: no hace falta ninguna cuenta.',
    en: 'This is for those who prepare the survey or read its reports. To answer, open the link in your invitation: no account is needed.',
  },
  'account.first-run': {
    fr: 'Bienvenue dans Septet',
    es: 'Le damos la bienvenida a Septet',
    en: 'Welcome to Septet',
  },
  'account.first-run-lead': {
    fr: 'Cette installation est vide. Créez le premier compte : celui d’un administrateur, qui importe les effectifs, prépare les campagnes et ouvre des comptes aux autres.',
    es: 'Esta instalación está vacía. Cree la primera cuenta: la de un administrador, que importa la plantilla, prepara las campañas y abre cuentas a los demás.',
    en: 'This installation is empty. Create the first account: an administrator’s, who imports the roster, prepares campaigns and opens accounts for others.',
  },
  'account.first-run-reports': {
    fr: 'Un administrateur ne lit pas les rapports. C’est le rôle des RH.',
    es: 'Un administrador no lee los informes. Ese es el papel de RR. HH.',
    en: 'An administrator does not read reports. That is the role of HR.',
  },
  'account.first-run-create': {
    fr: 'Créer le compte',
    es: 'Crear la cuenta',
    en: 'Create the account',
  },
  'account.demo': {
    fr: 'La démonstration',
    es: 'La demostración',
    en: 'The demonstration',
  },
  'account.demo-links': {
    fr: 'Répondre comme une personne invitée',
    es: 'Responder como una persona invitada',
    en: 'Answer as an invited person',
  },
  'account.demo-loading': {
    fr: 'Une entreprise de 400 personnes se remplit. Cela prend environ une demi-minute.',
    es: 'Se está creando una empresa de 400 personas. Tarda medio minuto, más o menos.',
    en: 'A company of 400 people is being filled. This takes about half a minute.',
  },
  'account.demo-once': {
    fr: 'Notez ces mots de passe : ils ne sont affichés qu’ici.',
    es: 'Anote estas contraseñas: solo se muestran aquí.',
    en: 'Note these passwords: they are shown only here.',
  },
  'account.demo-sign-ins': {
    fr: 'Trois comptes pour regarder',
    es: 'Tres cuentas para mirar',
    en: 'Three accounts to look around with',
  },
  'account.demo-results': {
    fr: 'Lire les résultats d’une équipe comme un salarié',
    es: 'Leer los resultados de un equipo como una persona empleada',
    en: 'Read the results of a team as an employee',
  },
  'account.demo-role': { fr: 'Rôle', es: 'Perfil', en: 'Role' },
  'account.first-run-demo': {
    fr: 'Ou découvrir une entreprise de démonstration',
    es: 'O descubrir una empresa de demostración',
    en: 'Or look around a demonstration company',
  },
  'account.first-run-demo-lead': {
    fr: 'Environ 400 personnes fictives, une campagne passée, une clôturée et une ouverte. À ne pas charger dans une installation destinée à servir.',
    es: 'Unas 400 personas ficticias, una campaña anterior, una cerrada y una abierta. No la cargue en una instalación que vaya a usarse de verdad.',
    en: 'About 400 invented people, an earlier campaign, a closed one and an open one. Not for an installation that is meant to be used.',
  },
  'account.first-run-load-demo': {
    fr: 'Charger la démonstration',
    es: 'Cargar la demostración',
    en: 'Load the demonstration',
  },
  'account.own': {
    fr: 'Mon compte',
    es: 'Mi cuenta',
    en: 'My account',
  },
  'account.change-password': {
    fr: 'Changer de mot de passe',
    es: 'Cambiar la contraseña',
    en: 'Change password',
  },
  'account.current-password': {
    fr: 'Mot de passe actuel',
    es: 'Contraseña actual',
    en: 'Current password',
  },
  'account.new-password': {
    fr: 'Nouveau mot de passe',
    es: 'Nueva contraseña',
    en: 'New password',
  },
  'account.password-changed': {
    fr: 'Le mot de passe est changé, et vos autres sessions sont terminées.',
    es: 'La contraseña ha cambiado y sus demás sesiones han terminado.',
    en: 'The password is changed, and your other sessions have ended.',
  },
  'account.language-changed': {
    fr: 'La langue est changée.',
    es: 'El idioma ha cambiado.',
    en: 'The language is changed.',
  },
  'account.sessions': {
    fr: 'Où vous êtes connecté',
    es: 'Dónde tiene sesión abierta',
    en: 'Where you are signed in',
  },
  'account.session-browser': {
    fr: 'Navigateur',
    es: 'Navegador',
    en: 'Browser',
  },
  'account.session-started': {
    fr: 'Ouverte le',
    es: 'Iniciada el',
    en: 'Started',
  },
  'account.session-seen': {
    fr: 'Vue le',
    es: 'Vista el',
    en: 'Last seen',
  },
  'account.session-this': {
    fr: '{browser} (cette session)',
    es: '{browser} (esta sesión)',
    en: '{browser} (this session)',
  },
  'account.session-unknown': {
    fr: 'Navigateur inconnu',
    es: 'Navegador desconocido',
    en: 'Unknown browser',
  },
  'account.session-end': {
    fr: 'Terminer',
    es: 'Terminar',
    en: 'End',
  },
  'account.session-end-of': {
    fr: 'Terminer la session {browser}',
    es: 'Terminar la sesión de {browser}',
    en: 'End the session in {browser}',
  },
  'account.sessions-end': {
    fr: 'Terminer toutes les autres sessions',
    es: 'Terminar todas las demás sesiones',
    en: 'End all other sessions',
  },
  'account.sessions-ended': {
    fr: 'Les autres sessions sont terminées.',
    es: 'Las demás sesiones han terminado.',
    en: 'The other sessions have ended.',
  },
  'account.accounts': {
    fr: 'Comptes',
    es: 'Cuentas',
    en: 'Accounts',
  },
  'account.accounts-lead': {
    fr: 'Qui prépare les campagnes ou lit les rapports. Les personnes interrogées n’ont pas de compte.',
    es: 'Quiénes preparan las campañas o leen los informes. Las personas encuestadas no tienen cuenta.',
    en: 'Those who prepare campaigns or read reports. The people who are asked have no account.',
  },
  'account.add': {
    fr: 'Ajouter un compte',
    es: 'Añadir una cuenta',
    en: 'Add an account',
  },
  'account.add-lead': {
    fr: 'La personne reçoit un lien qui sert une fois. Elle y choisit elle-même son mot de passe.',
    es: 'La persona recibe un enlace que sirve una vez. Con él elige ella misma su contraseña.',
    en: 'The person receives a link that works once, and chooses a password with it.',
  },
  'account.roles': {
    fr: 'Rôles',
    es: 'Perfiles',
    en: 'Roles',
  },
  'account.role.administrator': {
    fr: 'Administrateur',
    es: 'Administrador',
    en: 'Administrator',
  },
  'account.role.hr': {
    fr: 'RH',
    es: 'RR. HH.',
    en: 'HR',
  },
  'account.role.manager': {
    fr: 'Responsable',
    es: 'Responsable',
    en: 'Manager',
  },
  'account.role.auditor': {
    fr: 'Auditeur',
    es: 'Auditor',
    en: 'Auditor',
  },
  'account.role-hint.administrator': {
    fr: 'Effectifs, campagnes, comptes, jetons. Ne lit aucun rapport.',
    es: 'Plantilla, campañas, cuentas, tokens. No lee ningún informe.',
    en: 'Roster, campaigns, accounts, tokens. Reads no report.',
  },
  'account.role-hint.hr': {
    fr: 'Campagnes et tous les rapports.',
    es: 'Campañas y todos los informes.',
    en: 'Campaigns and all reports.',
  },
  'account.role-hint.manager': {
    fr: 'Rapports de ses services, une fois publiés pour les responsables.',
    es: 'Informes de sus departamentos, una vez publicados para los responsables.',
    en: 'Reports of the own departments, once released to managers.',
  },
  'account.role-hint.auditor': {
    fr: 'Listes de laissez-passer, journal d’audit et dossier pour les représentants du personnel.',
    es: 'Listas de pases, registro de auditoría y dosier para la representación del personal.',
    en: 'Lists of passes, audit log and the pack for employee representatives.',
  },
  'account.departments': {
    fr: 'Services du responsable',
    es: 'Departamentos del responsable',
    en: 'Departments of the manager',
  },
  'account.departments-hint': {
    fr: 'Un par ligne, comme Entreprise/Ventes/Nord. Les services cités dans les effectifs s’y ajoutent d’eux-mêmes.',
    es: 'Uno por línea, como Empresa/Ventas/Norte. Los departamentos citados en la plantilla se añaden solos.',
    en: 'One a line, like Company/Sales/North. Departments named in the roster are added by themselves.',
  },
  'account.no-roles': {
    fr: 'Aucun rôle',
    es: 'Sin perfil',
    en: 'No role',
  },
  'account.change-roles': {
    fr: 'Changer les rôles',
    es: 'Cambiar los perfiles',
    en: 'Change roles',
  },
  'account.roles-changed': {
    fr: 'Les rôles sont changés.',
    es: 'Los perfiles han cambiado.',
    en: 'The roles are changed.',
  },
  'account.hr-announced': {
    fr: 'Si vous donnez le rôle RH, à vous ou à une autre personne, tous les RH en sont informés et le journal d’audit le retient.',
    es: 'Si da el perfil de RR. HH., a usted o a otra persona, se avisa a todo RR. HH. y queda en el registro de auditoría.',
    en: 'If you give the HR role, to yourself or to somebody else, all HR are told, and the audit log keeps it.',
  },
  'account.delete': {
    fr: 'Supprimer le compte',
    es: 'Eliminar la cuenta',
    en: 'Delete the account',
  },
  'account.delete-lead': {
    fr: 'La personne ne peut plus se connecter, et ses sessions se terminent aussitôt. Le journal d’audit garde ce qu’elle a fait.',
    es: 'La persona ya no puede iniciar sesión y sus sesiones terminan de inmediato. El registro de auditoría conserva lo que hizo.',
    en: 'The person can no longer sign in, and their sessions end at once. The audit log keeps what they did.',
  },
  'account.deleted': {
    fr: 'Le compte est supprimé.',
    es: 'La cuenta se ha eliminado.',
    en: 'The account is deleted.',
  },
  'account.added': {
    fr: 'Le compte de {name} est créé.',
    es: 'La cuenta de {name} se ha creado.',
    en: 'The account of {name} is made.',
  },
  'account.tokens': {
    fr: 'Jetons d’API',
    es: 'Tokens de la API',
    en: 'API tokens',
  },
  'account.tokens-lead': {
    fr: 'Un programme qui appelle l’API s’annonce par un jeton. Il porte les rôles choisis ici, jusqu’à sa fin ou à sa suppression.',
    es: 'Un programa que llama a la API se identifica con un token. Lleva los perfiles elegidos aquí hasta que caduca o se elimina.',
    en: 'A program that calls the API shows a token. It carries the roles chosen here until it ends or is deleted.',
  },
  'account.token-name': {
    fr: 'Usage',
    es: 'Uso',
    en: 'What it is for',
  },
  'account.token-department': {
    fr: 'Service du responsable',
    es: 'Departamento del responsable',
    en: 'Department of the manager',
  },
  'account.token-department-hint': {
    fr: 'Seulement pour le rôle de responsable, comme Entreprise/Ventes.',
    es: 'Solo para el perfil de responsable, como Empresa/Ventas.',
    en: 'For the role of manager only, like Company/Sales.',
  },
  'account.token-create': {
    fr: 'Créer un jeton',
    es: 'Crear un token',
    en: 'Create a token',
  },
  'account.token-created': {
    fr: 'Voici le jeton, affiché cette seule fois. Copiez-le maintenant.',
    es: 'Este es el token; se muestra solo esta vez. Cópielo ahora.',
    en: 'Here is the token, shown this once. Copy it now.',
  },
  'account.token-delete': {
    fr: 'Supprimer',
    es: 'Eliminar',
    en: 'Delete',
  },
  'account.token-delete-named': {
    fr: 'Supprimer le jeton {name}',
    es: 'Eliminar el token {name}',
    en: 'Delete the token {name}',
  },
  'account.token-deleted': {
    fr: 'Le jeton est supprimé.',
    es: 'El token se ha eliminado.',
    en: 'The token is deleted.',
  },
  'account.tokens-none': {
    fr: 'Aucun jeton',
    es: 'Ningún token',
    en: 'No tokens',
  },
  'account.tokens-none-text': {
    fr: 'Personne n’utilise encore l’API.',
    es: 'Nadie usa aún la API.',
    en: 'Nobody uses the API yet.',
  },
  'account.audit-log': {
    fr: 'Journal d’audit',
    es: 'Registro de auditoría',
    en: 'Audit log',
  },
  'account.audit-log-lead': {
    fr: 'Les actes d’administration, du plus récent au plus ancien. Rien n’y dit qui a répondu.',
    es: 'Los actos de administración, del más reciente al más antiguo. Nada dice quién ha respondido.',
    en: 'Administrative acts, the newest first. Nothing in it tells who answered.',
  },
  'account.audit-none': {
    fr: 'Rien n’a encore été consigné',
    es: 'Aún no hay nada registrado',
    en: 'Nothing is logged yet',
  },
  'account.audit-keep': {
    fr: 'Vérifier et conserver',
    es: 'Comprobar y conservar',
    en: 'Check and keep',
  },
  'account.audit-keep-text': {
    fr: 'Chaque entrée porte une empreinte qui dépend de toutes les précédentes. Une entrée modifiée ou retirée se voit.',
    es: 'Cada entrada lleva una huella que depende de todas las anteriores. Si se cambia o se quita una, se nota.',
    en: 'Each entry has a fingerprint that depends on all entries before it. A changed or removed entry shows.',
  },
  'account.audit-check': {
    fr: 'Vérifier le journal',
    es: 'Comprobar el registro',
    en: 'Check the log',
  },
  'account.audit-csv': {
    fr: 'Télécharger en CSV',
    es: 'Descargar en CSV',
    en: 'Download as CSV',
  },
  'account.audit-jsonl': {
    fr: 'Télécharger en JSON, avec les empreintes',
    es: 'Descargar en JSON, con las huellas',
    en: 'Download as JSON, with the fingerprints',
  },
  'account.audit-check-lead': {
    fr: 'Septet a suivi la chaîne des empreintes, de la première entrée à la dernière.',
    es: 'Septet ha seguido la cadena de huellas, de la primera entrada a la última.',
    en: 'Septet followed the chain of fingerprints, from the first entry to the last.',
  },
  'account.audit-whole': {
    fr: 'Le journal est intact.',
    es: 'El registro está íntegro.',
    en: 'The log is whole.',
  },
  'account.audit-whole-text': {
    fr: '{entries, plural, one {L’unique entrée est telle qu’elle a été écrite.} other {Les # entrées se suivent telles qu’elles ont été écrites.}}',
    es: '{entries, plural, one {La única entrada está tal como se escribió.} other {Las # entradas se siguen tal como se escribieron.}}',
    en: '{entries, plural, one {The only entry is as it was written.} other {All # entries follow each other as they were written.}}',
  },
  'account.audit-broken': {
    fr: 'Le journal a été modifié.',
    es: 'El registro ha sido modificado.',
    en: 'The log was changed.',
  },
  'account.audit-broken-text': {
    fr: 'L’entrée {position} n’est plus celle qui a été écrite. Quelqu’un est intervenu directement dans la base de données.',
    es: 'La entrada {position} ya no es la que se escribió. Alguien ha intervenido directamente en la base de datos.',
    en: 'Entry {position} is no longer the one that was written. Somebody changed the database directly.',
  },
  'account.audit-head': {
    fr: 'Repère à conserver',
    es: 'Marca para conservar',
    en: 'Mark to keep',
  },
  'account.audit-head-text': {
    fr: 'Notez cette ligne hors de Septet. Elle prouvera plus tard que rien n’a été réécrit jusqu’ici.',
    es: 'Anote esta línea fuera de Septet. Más adelante probará que nada se ha reescrito hasta aquí.',
    en: 'Note this line outside Septet. Later it proves that nothing up to here was rewritten.',
  },
  'account.audit-noted': {
    fr: 'Repère noté auparavant',
    es: 'Marca anotada antes',
    en: 'Mark noted earlier',
  },
  'account.audit-noted-hint': {
    fr: 'Un numéro, deux-points et 64 signes.',
    es: 'Un número, dos puntos y 64 caracteres.',
    en: 'A number, a colon and 64 characters.',
  },
  'account.audit-noted-wrong': {
    fr: 'Ce n’est pas un repère. Recopiez la ligne entière.',
    es: 'Esto no es una marca. Copie la línea entera.',
    en: 'This is not a mark. Copy the whole line.',
  },
  'account.audit-compare': {
    fr: 'Comparer',
    es: 'Comparar',
    en: 'Compare',
  },
  'account.audit-as-noted': {
    fr: 'Le repère noté se retrouve dans le journal. Rien n’a été réécrit jusque-là.',
    es: 'La marca anotada está en el registro. Hasta ahí no se ha reescrito nada.',
    en: 'The log still holds the mark that you noted. Nothing up to it was rewritten.',
  },
  'account.audit-not-as-noted': {
    fr: 'Le journal ne contient pas ce repère. Il a été réécrit, ou le repère vient d’ailleurs.',
    es: 'El registro no contiene esa marca. Se ha reescrito, o la marca es de otro lugar.',
    en: 'The log does not hold this mark. It was rewritten, or the mark is from elsewhere.',
  },
  'account.audit-at': {
    fr: 'Date',
    es: 'Fecha',
    en: 'When',
  },
  'account.audit-actor': {
    fr: 'Par',
    es: 'Por',
    en: 'By',
  },
  'account.audit-act': {
    fr: 'Acte',
    es: 'Acto',
    en: 'Act',
  },
  'account.audit-details': {
    fr: 'Détails',
    es: 'Detalles',
    en: 'Details',
  },
  'account.audit-older': {
    fr: 'Plus ancien',
    es: 'Más antiguo',
    en: 'Older',
  },
  'account.audit-newest': {
    fr: 'Le plus récent',
    es: 'Lo más reciente',
    en: 'Newest',
  },
  'account.act.account.changed': {
    fr: 'Compte modifié',
    es: 'Cuenta modificada',
    en: 'Account changed',
  },
  'account.act.account.created': {
    fr: 'Compte créé',
    es: 'Cuenta creada',
    en: 'Account created',
  },
  'account.act.account.deleted': {
    fr: 'Compte supprimé',
    es: 'Cuenta eliminada',
    en: 'Account deleted',
  },
  'account.act.audit-list.deleted': {
    fr: 'Liste de l’auditeur supprimée',
    es: 'Lista del auditor eliminada',
    en: 'Auditor’s list deleted',
  },
  'account.act.campaign.closed': {
    fr: 'Campagne clôturée',
    es: 'Campaña cerrada',
    en: 'Campaign closed',
  },
  'account.act.campaign.closing': {
    fr: 'Clôture commencée',
    es: 'Cierre iniciado',
    en: 'Closing started',
  },
  'account.act.campaign.created': {
    fr: 'Campagne créée',
    es: 'Campaña creada',
    en: 'Campaign created',
  },
  'account.act.campaign.extended': {
    fr: 'Dernier jour repoussé',
    es: 'Último día aplazado',
    en: 'Last day extended',
  },
  'account.act.campaign.opened': {
    fr: 'Campagne ouverte',
    es: 'Campaña abierta',
    en: 'Campaign opened',
  },
  'account.act.campaign.deleted': {
    fr: 'Campagne supprimée',
    es: 'Campaña eliminada',
    en: 'Campaign deleted',
  },
  'account.act.comments.deleted': {
    fr: 'Commentaires supprimés à l’échéance promise',
    es: 'Comentarios eliminados en el plazo prometido',
    en: 'Comments deleted when their time was over',
  },
  'account.act.reports.deleted': {
    fr: 'Rapports supprimés à l’échéance promise',
    es: 'Informes eliminados en el plazo prometido',
    en: 'Reports deleted when their time was over',
  },
  'account.act.comment.redacted': {
    fr: 'Commentaire expurgé',
    es: 'Comentario expurgado',
    en: 'Comment redacted',
  },
  'account.act.campaign.opening': {
    fr: 'Ouverture commencée',
    es: 'Apertura iniciada',
    en: 'Opening started',
  },
  'account.act.invitation.accepted': {
    fr: 'Invitation acceptée, mot de passe choisi',
    es: 'Invitación aceptada, contraseña elegida',
    en: 'Invitation accepted, password chosen',
  },
  'account.act.invitation.repeated': {
    fr: 'Invitation renvoyée',
    es: 'Invitación enviada de nuevo',
    en: 'Invitation sent again',
  },
  'account.act.invitation.withdrawn': {
    fr: 'Invitation retirée',
    es: 'Invitación retirada',
    en: 'Invitation withdrawn',
  },
  'account.act.managers.invited': {
    fr: 'Responsables invités',
    es: 'Responsables invitados',
    en: 'Managers invited',
  },
  'account.act.password.link-sent': {
    fr: 'Lien pour choisir un mot de passe envoyé',
    es: 'Enlace para elegir contraseña enviado',
    en: 'Link to choose a password sent',
  },
  'account.act.password.reset': {
    fr: 'Mot de passe oublié remplacé',
    es: 'Contraseña olvidada sustituida',
    en: 'Forgotten password replaced',
  },
  'account.act.recovery-code.used': {
    fr: 'Code de secours utilisé',
    es: 'Código de recuperación usado',
    en: 'Recovery code used',
  },
  'account.act.recovery-codes.renewed': {
    fr: 'Codes de secours renouvelés',
    es: 'Códigos de recuperación renovados',
    en: 'Recovery codes renewed',
  },
  'account.act.second-factor.removed': {
    fr: 'Second facteur retiré',
    es: 'Segundo factor quitado',
    en: 'Second factor removed',
  },
  'account.act.second-factor.required': {
    fr: 'Exigence d’un second facteur modifiée',
    es: 'Exigencia de segundo factor cambiada',
    en: 'Requirement of a second factor changed',
  },
  'account.act.second-factor.set-up': {
    fr: 'Second facteur activé',
    es: 'Segundo factor activado',
    en: 'Second factor set up',
  },
  'account.act.sessions.ended': {
    fr: 'Sessions terminées par un administrateur',
    es: 'Sesiones terminadas por un administrador',
    en: 'Sessions ended by an administrator',
  },
  'announcement.hr-given': {
    fr: '{actor}, qui administre cette installation, a donné le rôle RH à {name} ({email}), qui peut lire les rapports.',
    es: '{actor}, que administra esta instalación, ha dado el perfil de RR. HH. a {name} ({email}), que puede leer los informes.',
    en: '{actor}, who administers this installation, gave the HR role to {name} ({email}), who can read the reports.',
  },
  'announcement.hr-link-shown': {
    fr: '{actor}, qui administre cette installation, tient un lien pour choisir le mot de passe de {name} ({email}), qui a le rôle RH.',
    es: '{actor}, que administra esta instalación, tiene un enlace para elegir la contraseña de {name} ({email}), que tiene el perfil de RR. HH.',
    en: '{actor}, who administers this installation, holds a link to choose the password of {name} ({email}), who has the HR role.',
  },
  'announcement.manager-by-roster': {
    fr: '{actor} a importé des effectifs où {name} ({email}), qui administre cette installation, dirige {departments} et pourra en lire les rapports transmis.',
    es: '{actor} ha importado una plantilla donde {name} ({email}), que administra esta instalación, dirige {departments} y podrá leer sus informes difundidos.',
    en: '{actor} imported a roster in which {name} ({email}), who administers this installation, manages {departments} and can read its released reports.',
  },
  'announcement.manager-given': {
    fr: '{actor}, qui administre cette installation, a confié {departments} à {name} ({email}), qui peut en lire les rapports transmis.',
    es: '{actor}, que administra esta instalación, ha asignado {departments} a {name} ({email}), que puede leer sus informes difundidos.',
    en: '{actor}, who administers this installation, gave {departments} to {name} ({email}), who can read its released reports.',
  },
  'announcement.manager-token': {
    fr: '{actor} a créé le jeton d’API « {token} » avec le rôle de responsable de {department}. Qui le tient peut lire les rapports transmis.',
    es: '{actor} ha creado el token de la API «{token}» con el perfil de responsable de {department}. Quien lo tenga puede leer los informes difundidos.',
    en: '{actor} made the API token “{token}” with the role of manager of {department}. Whoever holds it can read the released reports.',
  },
  'announcement.hr-token': {
    fr: '{actor} a créé le jeton d’API « {token} » avec le rôle RH. Qui le tient peut lire les rapports.',
    es: '{actor} ha creado el token de la API «{token}» con el perfil de RR. HH. Quien lo tenga puede leer los informes.',
    en: '{actor} made the API token “{token}” with the HR role. Whoever holds it can read the reports.',
  },
  'account.act.invitations.sent': {
    fr: 'Invitations envoyées',
    es: 'Invitaciones enviadas',
    en: 'Invitations sent',
  },
  'account.act.keys.destroyed': {
    fr: 'Clés détruites',
    es: 'Claves destruidas',
    en: 'Keys destroyed',
  },
  'account.act.cards.planned': {
    fr: 'Cartes prévues',
    es: 'Tarjetas previstas',
    en: 'Cards planned',
  },
  'account.act.cards.printed': {
    fr: 'Cartes produites',
    es: 'Tarjetas generadas',
    en: 'Cards made',
  },
  'account.act.cards.printed-again': {
    fr: 'Cartes produites de nouveau',
    es: 'Tarjetas generadas de nuevo',
    en: 'Cards made again',
  },
  'account.act.commitment.saved': {
    fr: 'Carte d’engagement enregistrée',
    es: 'Tarjeta de compromiso guardada',
    en: 'Commitment card saved',
  },
  'account.act.commitment.removed': {
    fr: 'Carte d’engagement retirée',
    es: 'Tarjeta de compromiso quitada',
    en: 'Commitment card removed',
  },
  'account.act.commitment.judged': {
    fr: 'Suite d’une promesse enregistrée',
    es: 'Cumplimiento de una promesa guardado',
    en: 'Outcome of a promise saved',
  },
  'account.act.keys.exported': {
    fr: 'Clés exportées',
    es: 'Claves exportadas',
    en: 'Keys exported',
  },
  'account.act.keys.imported': {
    fr: 'Clés importées',
    es: 'Claves importadas',
    en: 'Keys imported',
  },
  'account.act.links.downloaded': {
    fr: 'Liens téléchargés',
    es: 'Enlaces descargados',
    en: 'Links downloaded',
  },
  'account.act.questionnaire-draft.deleted': {
    fr: 'Brouillon de questionnaire supprimé',
    es: 'Borrador de cuestionario eliminado',
    en: 'Questionnaire draft deleted',
  },
  'account.act.questionnaire.released': {
    fr: 'Questionnaire publié',
    es: 'Cuestionario publicado',
    en: 'Questionnaire released',
  },
  'account.act.reminders.sent': {
    fr: 'Rappels envoyés',
    es: 'Recordatorios enviados',
    en: 'Reminders sent',
  },
  'account.act.reports.released': {
    fr: 'Rapports publiés pour les responsables',
    es: 'Informes publicados para los responsables',
    en: 'Reports released to managers',
  },
  'account.act.results.released-to-employees': {
    fr: 'Résultats communiqués au personnel',
    es: 'Resultados compartidos con el personal',
    en: 'Results released to employees',
  },
  'account.act.role.given': {
    fr: 'Rôle donné',
    es: 'Perfil asignado',
    en: 'Role given',
  },
  'account.act.sentences.automatic': {
    fr: 'Phrases du rapport de nouveau automatiques',
    es: 'Frases del informe de nuevo automáticas',
    en: 'Sentences of a report automatic again',
  },
  'account.act.action.added': {
    fr: 'Action ajoutée à un plan',
    es: 'Acción añadida a un plan',
    en: 'Action added to a plan',
  },
  'account.act.action.changed': {
    fr: 'Action modifiée',
    es: 'Acción modificada',
    en: 'Action changed',
  },
  'account.act.action.deleted': {
    fr: 'Action supprimée',
    es: 'Acción eliminada',
    en: 'Action deleted',
  },
  'account.act.action.moved': {
    fr: 'État d’une action changé',
    es: 'Estado de una acción cambiado',
    en: 'State of an action changed',
  },
  'account.act.sentences.edited': {
    fr: 'Phrases du rapport modifiées',
    es: 'Frases del informe modificadas',
    en: 'Sentences of a report edited',
  },
  'account.act.role.taken': {
    fr: 'Rôle retiré',
    es: 'Perfil retirado',
    en: 'Role taken away',
  },
  'account.act.roster.imported': {
    fr: 'Effectifs importés',
    es: 'Plantilla importada',
    en: 'Roster imported',
  },
  'account.act.roster.person-erased': {
    fr: 'Personne effacée des effectifs',
    es: 'Persona borrada de la plantilla',
    en: 'Person erased from the roster',
  },
  'account.act.session.refused': {
    fr: 'Série d’essais de connexion manqués',
    es: 'Serie de intentos de acceso fallidos',
    en: 'Series of failed sign-ins',
  },
  'account.act.session.started': {
    fr: 'Connexion',
    es: 'Inicio de sesión',
    en: 'Signed in',
  },
  'account.act.token.created': {
    fr: 'Jeton créé',
    es: 'Token creado',
    en: 'Token created',
  },
  'account.act.token.deleted': {
    fr: 'Jeton supprimé',
    es: 'Token eliminado',
    en: 'Token deleted',
  },
  'account.act.trustee.key-handed-over': {
    fr: 'Clé remise par le tiers de confiance',
    es: 'Clave entregada por la persona de confianza',
    en: 'Key handed over by the trustee',
  },
  'account.act.trustee.key-received': {
    fr: 'Moitié publique de la clé reçue du tiers de confiance',
    es: 'Mitad pública de la clave recibida de la persona de confianza',
    en: 'Public half of the key received from the trustee',
  },
  'account.act.trustee.link-made': {
    fr: 'Lien du tiers de confiance créé',
    es: 'Enlace de la persona de confianza creado',
    en: 'Trustee’s link made',
  },
  'account.act.trustee.named': {
    fr: 'Tiers de confiance désigné',
    es: 'Persona de confianza designada',
    en: 'Trustee named',
  },
  'account.act.trustee.reset': {
    fr: 'Clé et lien du tiers de confiance effacés',
    es: 'Clave y enlace de la persona de confianza borrados',
    en: 'Trustee’s key and link cleared',
  },
  'account.announcements': {
    fr: 'Annonces',
    es: 'Avisos',
    en: 'Announcements',
  },
  'account.dismiss': {
    fr: 'J’ai vu',
    es: 'Entendido',
    en: 'I have seen this',
  },
  'announcement.campaign-deleted': {
    fr: '{actor} a supprimé la campagne « {campaign} ».',
    es: '{actor} ha eliminado la campaña «{campaign}».',
    en: '{actor} deleted the campaign “{campaign}”.',
  },
  'announcement.campaign-extended': {
    fr: '{actor} a repoussé le dernier jour de « {campaign} ».',
    es: '{actor} ha aplazado el último día de «{campaign}».',
    en: '{actor} extended the last day of “{campaign}”.',
  },
  'announcement.hr-by-administrator': {
    fr: '{actor}, qui administre cette installation, s’est donné le rôle RH et peut lire les rapports.',
    es: '{actor}, que administra esta instalación, se ha asignado el perfil de RR. HH. y puede leer los informes.',
    en: '{actor}, who administers this installation, took the HR role and can read the reports.',
  },
  'announcement.cards-printed': {
    fr: '{actor} a produit les cartes de « {campaign} » pour « {group} ». Qui les détient avant leur distribution peut répondre à la place des autres.',
    es: '{actor} ha generado las tarjetas de «{campaign}» para «{group}». Quien las tenga antes de repartirlas puede responder en nombre de otros.',
    en: '{actor} made the cards of “{campaign}” for “{group}”. Whoever holds them before they are handed out can answer in others’ names.',
  },
  'announcement.cards-printed-again': {
    fr: '{actor} a produit une nouvelle fois les cartes de « {campaign} » pour « {group} ». Elles portent les mêmes codes que les premières. Raison : {reason}',
    es: '{actor} ha vuelto a generar las tarjetas de «{campaign}» para «{group}». Llevan los mismos códigos que las primeras. Motivo: {reason}',
    en: '{actor} made the cards of “{campaign}” for “{group}” again. They have the same codes as the first ones. Reason: {reason}',
  },
  'announcement.promise-due': {
    fr: 'Le jour promis dans « {campaign} » est passé. Dites sur sa carte d’engagement si la promesse a été tenue : le prochain questionnaire le montrera.',
    es: 'Pasó el día prometido en «{campaign}». Diga en su tarjeta de compromiso si la promesa se cumplió: el próximo cuestionario lo mostrará.',
    en: 'The day promised in “{campaign}” has passed. Say on its commitment card whether the promise was kept: the next survey will show it.',
  },
  'announcement.keys-exported': {
    fr: '{actor} a exporté les clés de « {campaign} ». Qui détient cet export et sa phrase secrète peut ouvrir les bulletins avant la clôture.',
    es: '{actor} ha exportado las claves de «{campaign}». Quien tenga esa copia y su frase secreta puede abrir las papeletas antes del cierre.',
    en: '{actor} exported the keys of “{campaign}”. Whoever holds the export and its passphrase can open ballots before the close.',
  },
  'announcement.keys-imported': {
    fr: '{actor} a importé les clés de « {campaign} ».',
    es: '{actor} ha importado las claves de «{campaign}».',
    en: '{actor} imported the keys of “{campaign}”.',
  },
  'announcement.links-downloaded': {
    fr: '{actor} a téléchargé tous les liens de « {campaign} ». Qui les détient peut répondre à la place des autres.',
    es: '{actor} ha descargado todos los enlaces de «{campaign}». Quien los tenga puede responder en nombre de otros.',
    en: '{actor} downloaded all links of “{campaign}”. Whoever holds them can answer in others’ names.',
  },
} as const satisfies Words
