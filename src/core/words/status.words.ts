import type { Words } from '#src/core/words/message.ts'

/** How the installation runs, for administrators. */
export const statusWords = {
  'status.title': { fr: 'État de marche', es: 'Estado de funcionamiento', en: 'How it runs' },
  'status.lead': {
    fr: 'Ce qui demande un soin : messagerie, disque, clés, tâches et journal. Rien ici ne dit qui a répondu.',
    es: 'Lo que requiere atención: correo, disco, claves, tareas y registro. Nada aquí dice quién ha respondido.',
    en: 'What wants looking after: mail, disk, keys, jobs and log. Nothing here tells who answered.',
  },
  'status.ailing': {
    fr: '{count, plural, =0 {Tout va bien} one {Un point demande un soin} other {# points demandent un soin}}',
    es: '{count, plural, =0 {Todo va bien} one {Un punto requiere atención} other {# puntos requieren atención}}',
    en: '{count, plural, =0 {All is well} one {One thing wants attention} other {# things want attention}}',
  },
  'status.well': {
    fr: 'La messagerie, le disque, les clés, les tâches et le journal sont en ordre.',
    es: 'El correo, el disco, las claves, las tareas y el registro están en orden.',
    en: 'Mail, disk, keys, jobs and log are in order.',
  },
  'status.facts': { fr: 'En détail', es: 'En detalle', en: 'In detail' },
  'status.mail': { fr: 'Messagerie', es: 'Correo', en: 'Mail' },
  'status.mail.works': {
    fr: 'Le serveur répond',
    es: 'El servidor responde',
    en: 'The server answers',
  },
  'status.mail.fails': {
    fr: 'Le serveur ne prend pas de messages',
    es: 'El servidor no acepta mensajes',
    en: 'The server takes no mails',
  },
  'status.mail.none': {
    fr: 'Non utilisée : les liens sont téléchargés',
    es: 'No se usa: los enlaces se descargan',
    en: 'Not used: links are downloaded',
  },
  'status.mail-fails': {
    fr: 'Le serveur de messagerie ne prend pas de messages : {reason}. Vérifiez SMTP_URL ; rien n’est perdu, les messages attendent.',
    es: 'El servidor de correo no acepta mensajes: {reason}. Revise SMTP_URL; no se pierde nada, los mensajes esperan.',
    en: 'The mail server takes no mails: {reason}. Check SMTP_URL; nothing is lost, the mails wait.',
  },
  'status.database': { fr: 'Base de données', es: 'Base de datos', en: 'Database' },
  'status.migration': {
    fr: 'Version des tables',
    es: 'Versión de las tablas',
    en: 'Version of the tables',
  },
  'status.free': {
    fr: 'Place libre sur le disque',
    es: 'Espacio libre en el disco',
    en: 'Free space on the disk',
  },
  'status.disk-full': {
    fr: 'Il ne reste que {free} sur le disque. Une clôture ou une sauvegarde pourrait manquer de place.',
    es: 'Solo quedan {free} en el disco. A un cierre o a una copia podría faltarles espacio.',
    en: 'Only {free} are left on the disk. A close or a backup might not find room.',
  },
  'status.keys': { fr: 'Clés', es: 'Claves', en: 'Keys' },
  'status.keys.right': { fr: 'Complètes', es: 'Completas', en: 'Complete' },
  'status.keys.wrong': { fr: 'Voir ci-dessus', es: 'Véase más arriba', en: 'See above' },
  'status.keys-installation': {
    fr: 'La clé de l’installation manque. Remettez le dossier installation dans SECRETS_DIR.',
    es: 'Falta la clave de la instalación. Devuelva la carpeta installation a SECRETS_DIR.',
    en: 'The key of the installation is missing. Bring the folder installation back to SECRETS_DIR.',
  },
  'status.keys-missing': {
    fr: '{count, plural, one {Une clé de « {campaign} » manque ou n’est pas la bonne.} other {# clés de « {campaign} » manquent ou ne sont pas les bonnes.}} Sans elles, la campagne est perdue : utilisez keys import.',
    es: '{count, plural, one {Falta una clave de «{campaign}» o no es la correcta.} other {Faltan # claves de «{campaign}» o no son las correctas.}} Sin ellas, la campaña se pierde: use keys import.',
    en: '{count, plural, one {One key of “{campaign}” is missing or another one.} other {# keys of “{campaign}” are missing or others.}} Without them the campaign is lost: use keys import.',
  },
  'status.keys-left': {
    fr: '{count, plural, one {Une clé de « {campaign} » subsiste} other {# clés de « {campaign} » subsistent}} alors que la campagne est close. Supprimez son dossier de SECRETS_DIR.',
    es: '{count, plural, one {Queda una clave de «{campaign}»} other {Quedan # claves de «{campaign}»}} aunque la campaña está cerrada. Elimine su carpeta de SECRETS_DIR.',
    en: '{count, plural, one {One key of “{campaign}” is left} other {# keys of “{campaign}” are left}} although it is closed. Delete its folder in SECRETS_DIR.',
  },
  'status.entries': {
    fr: '{count, plural, =0 {Aucune entrée} one {Une entrée} other {# entrées}}',
    es: '{count, plural, =0 {Ninguna entrada} one {Una entrada} other {# entradas}}',
    en: '{count, plural, =0 {No entries} one {One entry} other {# entries}}',
  },
  'status.jobs': { fr: 'Tâches', es: 'Tareas', en: 'Jobs' },
  'status.jobs-lead': {
    fr: 'Ce que Septet fait de lui-même, avec le moment prévu. Une tâche qui échoue est reprise toutes les cinq minutes au plus.',
    es: 'Lo que Septet hace por sí mismo, con el momento previsto. Una tarea que falla se reintenta cada cinco minutos como máximo.',
    en: 'What Septet does by itself, and when. A job that fails is tried again within five minutes.',
  },
  'status.jobs-fail': {
    fr: 'Une tâche a échoué et sera reprise. Le tableau ci-dessous en dit la raison.',
    es: 'Una tarea ha fallado y se reintentará. La tabla de abajo dice el motivo.',
    en: 'A job failed and will be tried again. The table below says why.',
  },
  'status.no-jobs': {
    fr: 'Rien n’attend.',
    es: 'No hay nada pendiente.',
    en: 'Nothing is waiting.',
  },
  'status.job-job': { fr: 'Tâche', es: 'Tarea', en: 'Job' },
  'status.job-campaign': { fr: 'Campagne', es: 'Campaña', en: 'Campaign' },
  'status.job-due': { fr: 'Prévue', es: 'Prevista', en: 'Due' },
  'status.job-failure': { fr: 'Dernier échec', es: 'Último fallo', en: 'Last failure' },
  'status.job.audit-list.delete': {
    fr: 'Supprimer la liste de l’auditeur',
    es: 'Eliminar la lista del auditor',
    en: 'Delete the auditor’s list',
  },
  'status.job.campaign.close': { fr: 'Clôturer', es: 'Cerrar', en: 'Close' },
  'status.job.campaign.delete': {
    fr: 'Effacer les fichiers d’une campagne supprimée',
    es: 'Borrar los archivos de una campaña eliminada',
    en: 'Erase the files of a deleted campaign',
  },
  'status.job.campaign.midnight': {
    fr: 'Participation de la nuit',
    es: 'Participación de la noche',
    en: 'Participation at midnight',
  },
  'status.job.campaign.open': { fr: 'Ouvrir', es: 'Abrir', en: 'Open' },
  'status.job.comments.delete': {
    fr: 'Supprimer les commentaires, comme promis',
    es: 'Eliminar los comentarios, como se prometió',
    en: 'Delete the comments, as promised',
  },
  'status.job.comments.shred': {
    fr: 'Effacer les commentaires retirés',
    es: 'Borrar los comentarios retirados',
    en: 'Erase comments that were removed',
  },
  'status.job.commitment.due': {
    fr: 'Rappeler une promesse aux RH',
    es: 'Recordar una promesa a RR. HH.',
    en: 'Remind HR of a promise',
  },
  'status.job.demo.load': {
    fr: 'Charger la démonstration',
    es: 'Cargar la demostración',
    en: 'Load the demonstration',
  },
  'status.job.effects.measure': {
    fr: 'Mesurer l’effet des actions',
    es: 'Medir el efecto de las acciones',
    en: 'Measure what actions did',
  },
  'status.job.roster.forget-upload': {
    fr: 'Supprimer un fichier d’effectifs en attente',
    es: 'Descartar un archivo de plantilla',
    en: 'Forget a roster file',
  },
  'status.job.roster.shred': {
    fr: 'Détruire ce qui est sorti des effectifs',
    es: 'Destruir lo que salió de la plantilla',
    en: 'Destroy what left the roster',
  },
  'status.job.results-mails.delete': {
    fr: 'Supprimer les e-mails de résultats qui ne sont pas partis',
    es: 'Eliminar los correos de resultados que no han salido',
    en: 'Delete results mails that have not left',
  },
  'status.job.reports.delete': {
    fr: 'Supprimer les rapports, comme promis',
    es: 'Eliminar los informes, como se prometió',
    en: 'Delete the reports, as promised',
  },
  'status.backup': { fr: 'Sauvegarde', es: 'Copia de seguridad', en: 'Backup' },
  'status.backup-text': {
    fr: 'Une sauvegarde se fait pendant la marche, sans les clés. La seconde commande vérifie tout ce que montre cette page, et davantage.',
    es: 'La copia se hace en funcionamiento, sin las claves. La segunda orden comprueba todo lo que muestra esta página, y más.',
    en: 'A backup is made while Septet runs, without the keys. The second command checks all that this page shows, and more.',
  },
  'status.see': { fr: 'État de marche', es: 'Estado de funcionamiento', en: 'How it runs' },
} as const satisfies Words
