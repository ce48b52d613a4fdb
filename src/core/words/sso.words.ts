import type { Words } from '#src/core/words/message.ts'

/** Single sign-on: the sign-in page, what an administrator reads of it, what is logged and announced. */
export const ssoWords = {
  'sso.sign-in': {
    fr: 'Se connecter avec {name}',
    es: 'Iniciar sesión con {name}',
    en: 'Sign in with {name}',
  },
  'sso.or-password': {
    fr: 'Ou avec un mot de passe',
    es: 'O con una contraseña',
    en: 'Or with a password',
  },
  'sso.emergency': {
    fr: 'Connexion de secours par mot de passe',
    es: 'Acceso de emergencia con contraseña',
    en: 'Emergency sign-in with a password',
  },
  'sso.emergency-text': {
    fr: 'Un seul compte d’administrateur garde son mot de passe, au cas où {name} ne répondrait plus. Tous les administrateurs apprennent qu’il a servi.',
    es: 'Una sola cuenta de administrador conserva su contraseña, por si {name} deja de responder. Todos los administradores se enteran de que se ha usado.',
    en: 'One administrator account keeps its password, in case {name} no longer answers. All administrators hear that it was used.',
  },
  'sso.signed-out': {
    fr: 'Vous êtes déconnecté de Septet.',
    es: 'Ha cerrado la sesión de Septet.',
    en: 'You are signed out of Septet.',
  },
  'sso.sign-out-too': {
    fr: 'Se déconnecter aussi de {name}',
    es: 'Cerrar también la sesión de {name}',
    en: 'Sign out of {name} as well',
  },
  'sso.sign-out': {
    fr: 'Se déconnecter de {name}',
    es: 'Cerrar la sesión de {name}',
    en: 'Sign out of {name}',
  },
  'sso.other-account': {
    fr: 'Vous vouliez utiliser un autre compte ? Déconnectez-vous d’abord de celui-ci.',
    es: '¿Quería usar otra cuenta? Cierre primero la sesión de esta.',
    en: 'Did you mean to use another account? Sign out of this one first.',
  },
  'sso.not-signed-in': {
    fr: 'Vous n’êtes pas connecté',
    es: 'No ha iniciado sesión',
    en: 'You are not signed in',
  },
  'sso.own-account': {
    fr: 'Vous vous connectez avec {name}. Votre mot de passe et vos rôles s’y gèrent.',
    es: 'Inicia sesión con {name}. Su contraseña y sus perfiles se gestionan allí.',
    en: 'You sign in with {name}. Your password and your roles are managed there.',
  },
  'sso.account-roles': {
    fr: 'Cette personne se connecte avec {name}, qui donne ses rôles à chaque connexion. Ce que vous changez ici ne vaut que jusqu’à la suivante. Seuls les services d’un responsable restent.',
    es: 'Esta persona inicia sesión con {name}, que da sus perfiles cada vez. Lo que cambie aquí solo vale hasta la siguiente. Solo se conservan los departamentos de un responsable.',
    en: 'This person signs in with {name}, which gives the roles at each sign-in. What you change here lasts until the next one. Only the departments of a manager stay.',
  },
  'sso.state': {
    fr: 'Par {name}',
    es: 'Mediante {name}',
    en: 'Through {name}',
  },
  'sso.title': {
    fr: 'Authentification unique',
    es: 'Inicio de sesión único',
    en: 'Single sign-on',
  },
  'sso.lead': {
    fr: 'Elle se règle par les variables d’environnement OIDC_…, décrites dans docs/sso.md. Le secret n’est montré nulle part.',
    es: 'Se ajusta con las variables de entorno OIDC_…, descritas en docs/sso.md. El secreto no se muestra en ningún sitio.',
    en: 'It is set by the environment variables OIDC_…, described in docs/sso.md. The secret is shown nowhere.',
  },
  'sso.none': {
    fr: 'Personne ne se connecte par un fournisseur d’identité. Le guide docs/sso.md dit comment le régler.',
    es: 'Nadie inicia sesión mediante un proveedor de identidad. La guía docs/sso.md dice cómo ajustarlo.',
    en: 'Nobody signs in through an identity provider. The guide docs/sso.md says how to set it up.',
  },
  'sso.reached': {
    fr: '{name} répond.',
    es: '{name} responde.',
    en: '{name} answers.',
  },
  'sso.clock-off': {
    fr: '{name} répond, mais l’horloge de ce serveur et la sienne diffèrent de {seconds} secondes. Au-delà de 30, personne ne peut se connecter. Réglez l’horloge du serveur.',
    es: '{name} responde, pero el reloj de este servidor y el suyo difieren en {seconds} segundos. Con más de 30 nadie puede iniciar sesión. Ajuste el reloj del servidor.',
    en: '{name} answers, but the clock of this server and its own differ by {seconds} seconds. Beyond 30 nobody can sign in. Set the clock of the server.',
  },
  'sso.no-break-glass': {
    fr: 'Les mots de passe sont fermés, et aucun compte de secours n’est désigné. Si {name} ne répond plus, personne n’entre. Commande\u00a0: admin break-glass --email ADRESSE.',
    es: 'Las contraseñas están cerradas y no hay ninguna cuenta de emergencia. Si {name} deja de responder, nadie entra. Comando: admin break-glass --email DIRECCIÓN.',
    en: 'Passwords are closed, and no emergency account is named. If {name} no longer answers, nobody gets in. Command: admin break-glass --email ADDRESS.',
  },
  'sso.issuer': {
    fr: 'Fournisseur (émetteur)',
    es: 'Proveedor (emisor)',
    en: 'Provider (issuer)',
  },
  'sso.client': {
    fr: 'Nom de Septet chez lui',
    es: 'Nombre de Septet en él',
    en: 'Name of Septet there',
  },
  'sso.callback': {
    fr: 'Adresse de retour à y déclarer',
    es: 'Dirección de retorno que hay que declarar allí',
    en: 'Return address to register there',
  },
  'sso.scopes': {
    fr: 'Ce que Septet demande',
    es: 'Lo que pide Septet',
    en: 'What Septet asks for',
  },
  'sso.roles-claim': {
    fr: 'Indication qui porte les rôles',
    es: 'Dato que lleva los perfiles',
    en: 'Claim that holds the roles',
  },
  'sso.role-map': {
    fr: 'Valeurs et rôles',
    es: 'Valores y perfiles',
    en: 'Values and roles',
  },
  'sso.verified-claim': {
    fr: 'Indication qui garantit l’adresse e-mail',
    es: 'Dato que garantiza la dirección de correo',
    en: 'Claim that vouches for the e-mail address',
  },
  'sso.passwords': {
    fr: 'Mots de passe',
    es: 'Contraseñas',
    en: 'Passwords',
  },
  'sso.passwords.open': {
    fr: 'Ouverts aux comptes que {name} ne connaît pas',
    es: 'Abiertas a las cuentas que {name} no conoce',
    en: 'Open to accounts that {name} does not know',
  },
  'sso.passwords.closed': {
    fr: 'Fermés, sauf pour le compte de secours',
    es: 'Cerradas, salvo para la cuenta de emergencia',
    en: 'Closed, except for the emergency account',
  },
  'sso.break-glass': {
    fr: 'Compte de secours',
    es: 'Cuenta de emergencia',
    en: 'Emergency account',
  },
  'sso.break-glass.none': {
    fr: 'Aucun',
    es: 'Ninguna',
    en: 'None',
  },
  'sso.provider-sign-out': {
    fr: 'Déconnexion chez le fournisseur',
    es: 'Cierre de sesión en el proveedor',
    en: 'Sign-out at the provider',
  },
  'sso.provider-sign-out.offered': {
    fr: 'Proposée',
    es: 'Se ofrece',
    en: 'Offered',
  },
  'sso.provider-sign-out.missing': {
    fr: 'Le fournisseur n’en a pas',
    es: 'El proveedor no la tiene',
    en: 'The provider has none',
  },
  'account.act.account.linked': {
    fr: 'Compte lié à l’authentification unique',
    es: 'Cuenta vinculada al inicio de sesión único',
    en: 'Account linked to single sign-on',
  },
  'account.act.break-glass.named': {
    fr: 'Compte de secours désigné',
    es: 'Cuenta de emergencia designada',
    en: 'Emergency account named',
  },
  'account.act.break-glass.used': {
    fr: 'Connexion par le compte de secours',
    es: 'Inicio de sesión con la cuenta de emergencia',
    en: 'Signed in with the emergency account',
  },
  'announcement.break-glass': {
    fr: '{actor} s’est connecté avec le compte de secours et son mot de passe. Si vous n’étiez pas au courant, demandez-lui pourquoi.',
    es: '{actor} ha iniciado sesión con la cuenta de emergencia y su contraseña. Si no lo sabía, pregúntele por qué.',
    en: '{actor} signed in with the emergency account and its password. If you did not know of it, ask why.',
  },
  'announcement.hr-through-provider': {
    fr: '{name} ({email}) a maintenant le rôle RH et peut lire les rapports. Ce rôle vient de {provider} : Septet ne voit pas qui l’a donné.',
    es: '{name} ({email}) tiene ahora el perfil de RR. HH. y puede leer los informes. Ese perfil viene de {provider}: Septet no ve quién lo dio.',
    en: '{name} ({email}) now has the HR role and can read the reports. The role comes from {provider}: Septet does not see who gave it.',
  },
} as const satisfies Words
