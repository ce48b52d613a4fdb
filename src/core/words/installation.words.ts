import type { Words } from '#src/core/words/message.ts'

const page = {
  'installation.title': {
    fr: 'Installation',
    es: 'Instalación',
    en: 'Installation',
  },
  'installation.lead': {
    fr: 'Ce que Septet voit de sa propre installation et qui pourrait affaiblir l’anonymat. Le contrôle se fait au démarrage, et à chaque visite de cette page.',
    es: 'Lo que Septet ve de su propia instalación y que podría debilitar el anonimato. La comprobación se hace al arrancar y en cada visita a esta página.',
    en: 'What Septet sees of its own installation that could weaken anonymity. It is checked at the start, and at each visit of this page.',
  },
  'installation.warnings': {
    fr: '{count, plural, =0 {Rien à signaler} one {Un point à corriger} other {# points à corriger}}',
    es: '{count, plural, =0 {Nada que señalar} one {Un punto por corregir} other {# puntos por corregir}}',
    en: '{count, plural, =0 {Nothing to report} one {One thing to put right} other {# things to put right}}',
  },
  'installation.none': {
    fr: 'Septet ne voit rien ici qui affaiblisse l’anonymat.',
    es: 'Septet no ve aquí nada que debilite el anonimato.',
    en: 'Septet sees nothing here that weakens anonymity.',
  },
  'installation.facts': {
    fr: 'Ce qui est réglé',
    es: 'Lo que está ajustado',
    en: 'What is set',
  },
  'installation.address': {
    fr: 'Adresse',
    es: 'Dirección',
    en: 'Address',
  },
  'installation.database': {
    fr: 'Base de données',
    es: 'Base de datos',
    en: 'Database',
  },
  'installation.mail': {
    fr: 'Serveur de messagerie',
    es: 'Servidor de correo',
    en: 'Mail server',
  },
  'installation.no-mail': {
    fr: 'Aucun',
    es: 'Ninguno',
    en: 'None',
  },
  'installation.log': {
    fr: 'Journal des requêtes',
    es: 'Registro de peticiones',
    en: 'Request log',
  },
  'installation.log.none': {
    fr: 'Aucun',
    es: 'Ninguno',
    en: 'None',
  },
  'installation.log.staff': {
    fr: 'Une ligne par requête de l’administration et de l’API : route, statut, durée. Rien pour les pages des salariés.',
    es: 'Una línea por petición de la administración y de la API: ruta, estado, duración. Nada de las páginas del personal.',
    en: 'One line a request of the administration and the API: route, status, duration. Nothing for the pages of employees.',
  },
  'installation.unseen': {
    fr: 'Ce que Septet ne voit pas',
    es: 'Lo que Septet no ve',
    en: 'What Septet cannot see',
  },
  'installation.unseen-text': {
    fr: 'Les journaux d’un mandataire web, du réseau et de la messagerie ; ce que vos sauvegardes emportent ; qui administre la machine. Le guide d’exploitation (docs/operations.md) dit ce qu’il faut y régler.',
    es: 'Los registros de un proxy web, de la red y del correo; lo que se llevan sus copias de seguridad; quién administra la máquina. La guía de operación (docs/operations.md) dice qué hay que ajustar en ellos.',
    en: 'The logs of a web proxy, of the network and of the mail; what your backups take along; who administers the machine. The operating guide (docs/operations.md) says what to set there.',
  },
} as const satisfies Words

const warnings = {
  'installation.warning.plain-http': {
    fr: '{address} n’est pas chiffré : le réseau peut lire les mots de passe, et un navigateur refuse d’y sceller des réponses. Mettez HTTPS dans BASE_URL, avec un mandataire ou TLS_CERT et TLS_KEY.',
    es: '{address} no está cifrado: la red puede leer las contraseñas, y un navegador se niega a sellar allí las respuestas. Ponga HTTPS en BASE_URL, con un proxy o con TLS_CERT y TLS_KEY.',
    en: '{address} is not encrypted: the network can read passwords, and a browser refuses to seal answers there. Put HTTPS into BASE_URL, with a proxy or with TLS_CERT and TLS_KEY.',
  },
  'installation.warning.ballot-origin-plain-http': {
    fr: 'BALLOT_ORIGIN ({address}) n’est pas chiffré : le réseau peut lire d’où vient chaque bulletin.',
    es: 'BALLOT_ORIGIN ({address}) no está cifrado: la red puede leer de dónde viene cada papeleta.',
    en: 'BALLOT_ORIGIN ({address}) is not encrypted: the network can read where each ballot comes from.',
  },
  'installation.warning.secrets-open': {
    fr: 'Le répertoire des clés {path} est ouvert à d’autres comptes de la machine (mode {mode}). Passez-le en mode 700.',
    es: 'El directorio de las claves {path} está abierto a otras cuentas de la máquina (modo {mode}). Póngalo en modo 700.',
    en: 'The directory of the keys, {path}, is open to other accounts of the machine (mode {mode}). Make its mode 700.',
  },
  'installation.warning.keys-readable': {
    fr: '{count, plural, one {Une clé privée est lisible} other {# clés privées sont lisibles}} par d’autres comptes dans {path}. Passez ces fichiers en mode 600.',
    es: '{count, plural, one {Una clave privada es legible} other {# claves privadas son legibles}} para otras cuentas en {path}. Ponga esos archivos en modo 600.',
    en: '{count, plural, one {One private key is} other {# private keys are}} readable by other accounts in {path}. Make the mode of these files 600.',
  },
  'installation.warning.secrets-beside-database': {
    fr: 'Le répertoire des clés {path} se trouve dans celui de la base de données. Une sauvegarde de ce répertoire emporterait les réponses scellées et leurs clés. Donnez à SECRETS_DIR un chemin ailleurs, que les sauvegardes ne prennent pas.',
    es: 'El directorio de las claves {path} está dentro del de la base de datos. Una copia de seguridad de ese directorio se llevaría las respuestas selladas y sus claves. Dé a SECRETS_DIR una ruta en otro lugar, que las copias no recojan.',
    en: 'The directory of the keys, {path}, lies inside that of the database. A backup of that directory would take the sealed answers and their keys along. Give SECRETS_DIR a path elsewhere, which backups leave out.',
  },
  'installation.warning.debug-log': {
    fr: 'LOG_LEVEL={level} note ce que les bibliothèques disent de requêtes isolées. Revenez à info tant qu’une enquête est ouverte.',
    es: 'LOG_LEVEL={level} anota lo que las bibliotecas dicen de peticiones concretas. Vuelva a info mientras haya una encuesta abierta.',
    en: 'LOG_LEVEL={level} writes what libraries say about single requests. Go back to info while a survey is open.',
  },
  'installation.warning.postgres-log': {
    fr: 'PostgreSQL peut écrire des requêtes dans son journal ({settings}) : leur ordre dit qui a répondu et quand chaque bulletin est arrivé. Réglages sûrs : log_statement = none, log_min_duration_statement = -1, log_parameter_max_length_on_error = 0.',
    es: 'PostgreSQL puede escribir consultas en su registro ({settings}): su orden dice quién respondió y cuándo llegó cada papeleta. Ajustes seguros: log_statement = none, log_min_duration_statement = -1, log_parameter_max_length_on_error = 0.',
    en: 'PostgreSQL may write statements into its log ({settings}): their order tells who answered and when each ballot arrived. Safe settings: log_statement = none, log_min_duration_statement = -1, log_parameter_max_length_on_error = 0.',
  },
  'installation.warning.postgres-plain': {
    fr: 'La connexion à PostgreSQL ({host}) n’est pas chiffrée. Si ce n’est pas la même machine, ajoutez sslmode=verify-full à DATABASE_URL.',
    es: 'La conexión con PostgreSQL ({host}) no está cifrada. Si no es la misma máquina, añada sslmode=verify-full a DATABASE_URL.',
    en: 'The connection to PostgreSQL ({host}) is not encrypted. If it is not the same machine, add sslmode=verify-full to DATABASE_URL.',
  },
  'installation.warning.smtp-plain': {
    fr: 'Rien n’oblige {host} à chiffrer les messages : les liens d’invitation peuvent traverser le réseau en clair. Utilisez smtps:// ou ajoutez le paramètre requireTLS=true à SMTP_URL.',
    es: 'Nada obliga a {host} a cifrar los mensajes: los enlaces de invitación pueden cruzar la red en claro. Use smtps:// o añada el parámetro requireTLS=true a SMTP_URL.',
    en: 'Nothing makes {host} encrypt the mails: invitation links may cross the network in clear. Use smtps:// or add the parameter requireTLS=true to SMTP_URL.',
  },
} as const satisfies Words

/** What an administrator reads about the installation; the warnings also stand in the log at the start, in English. */
export const installationWords = {
  ...page,
  ...warnings,
} as const satisfies Words
