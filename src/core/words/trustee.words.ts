import type { Words } from '#src/core/words/message.ts'

/** What a trustee reads: the works council's member who makes the box key and hands it over at the close. */
export const trusteeWords = {
  'trustee.title': {
    fr: 'La clé de l’enquête',
    es: 'La clave de la encuesta',
    en: 'The key of the survey',
  },
  'trustee.lead': {
    fr: 'Les réponses sont scellées pour une clé que vous seul détenez. Votre navigateur la fabrique ; le serveur n’en reçoit que la moitié publique, qui scelle et n’ouvre rien. Après la clôture, vous remettez l’autre moitié : les bulletins sont comptés, puis la clé est détruite.',
    es: 'Las respuestas se sellan para una clave que solo tiene usted. La crea su navegador; el servidor recibe únicamente la mitad pública, que sella y no abre nada. Después del cierre usted entrega la otra mitad: se cuentan las papeletas y la clave se destruye.',
    en: 'Answers are sealed for a key that you alone hold. Your browser makes it; the server gets only the public half, which seals and opens nothing. After the survey ends you hand over the other half: the ballots are counted, and the key is destroyed.',
  },
  'trustee.loss': {
    fr: 'Si vous perdez le fichier ou la phrase secrète avant la clôture, toutes les réponses sont perdues. Personne ne peut refaire la clé, ni l’administrateur, ni l’éditeur du logiciel.',
    es: 'Si pierde el archivo o la frase secreta antes del cierre, se pierden todas las respuestas. Nadie puede rehacer la clave: ni el administrador ni quien hizo el programa.',
    en: 'If you lose the file or the passphrase before the close, all answers are lost. Nobody can make the key again, neither the administrator nor whoever made this software.',
  },
  'trustee.noscript': {
    fr: 'Cette page a besoin de JavaScript : c’est votre navigateur qui fabrique et ouvre la clé, pour que le serveur ne l’ait pas. Sans lui, rien n’est possible ici. Activez-le, ouvrez ce lien dans un autre navigateur, ou prenez la ligne de commande de Septet (keys make, keys hand-over).',
    es: 'Esta página necesita JavaScript: es su navegador quien crea y abre la clave, para que el servidor no la tenga. Sin él no se puede hacer nada aquí. Actívelo, abra este enlace en otro navegador o use la línea de órdenes de Septet (keys make, keys hand-over).',
    en: 'This page needs JavaScript: your browser makes and opens the key, so that the server does not have it. Without it nothing can be done here. Turn it on, open this link in another browser, or use Septet’s command line (keys make, keys hand-over).',
  },
  'trustee.make': {
    fr: '1. Fabriquer la clé',
    es: '1. Crear la clave',
    en: '1. Make the key',
  },
  'trustee.make-lead': {
    fr: 'Choisissez une phrase secrète d’au moins 12 caractères. Elle protège le fichier qui contiendra la clé.',
    es: 'Elija una frase secreta de al menos 12 caracteres. Protege el archivo que contendrá la clave.',
    en: 'Choose a passphrase of at least 12 characters. It protects the file that will hold the key.',
  },
  'trustee.passphrase': { fr: 'Phrase secrète', es: 'Frase secreta', en: 'Passphrase' },
  'trustee.passphrase-again': {
    fr: 'La même, encore une fois',
    es: 'La misma, otra vez',
    en: 'The same once more',
  },
  'trustee.make-submit': { fr: 'Fabriquer la clé', es: 'Crear la clave', en: 'Make the key' },
  'trustee.made': {
    fr: 'La clé est faite. Enregistrez le fichier, gardez-en une copie ailleurs, et rangez la phrase secrète à part.',
    es: 'La clave está creada. Guarde el archivo y una copia en otro lugar, y conserve la frase secreta aparte.',
    en: 'The key is made. Save the file, keep a copy elsewhere, and keep the passphrase apart from both.',
  },
  'trustee.save': {
    fr: 'Enregistrer le fichier de la clé',
    es: 'Guardar el archivo de la clave',
    en: 'Save the key file',
  },
  'trustee.loss-again': {
    fr: 'Encore une fois : sans ce fichier ou sans sa phrase secrète, la campagne est perdue.',
    es: 'Una vez más: sin este archivo o sin su frase secreta, la campaña está perdida.',
    en: 'Once more: without this file, or without its passphrase, the campaign is lost.',
  },
  'trustee.prove': {
    fr: '2. Montrer que vous pouvez l’ouvrir',
    es: '2. Comprobar que puede abrirlo',
    en: '2. Show that you can open it',
  },
  'trustee.prove-lead': {
    fr: 'Choisissez le fichier que vous venez d’enregistrer et écrivez la phrase secrète. Votre navigateur l’ouvre ; s’il y parvient, il n’envoie que la moitié publique.',
    es: 'Elija el archivo que acaba de guardar y escriba la frase secreta. Su navegador lo abre; si lo consigue, envía únicamente la mitad pública.',
    en: 'Choose the file that you have just saved and type the passphrase. Your browser opens it; if it can, it sends the public half alone.',
  },
  'trustee.prove-submit': {
    fr: 'Vérifier et envoyer la moitié publique',
    es: 'Comprobar y enviar la mitad pública',
    en: 'Check and send the public half',
  },
  'trustee.file': { fr: 'Fichier de la clé', es: 'Archivo de la clave', en: 'Key file' },
  'trustee.kept': {
    fr: 'La moitié publique de votre clé est en place',
    es: 'La mitad pública de su clave está en su sitio',
    en: 'The public half of your key is in place',
  },
  'trustee.kept-text': {
    fr: 'Gardez le fichier, la phrase secrète et ce lien jusqu’à la fin du délai de grâce. Revenez alors sur cette page pour remettre la clé : sans vous, rien ne sera compté.',
    es: 'Guarde el archivo, la frase secreta y este enlace hasta el final del periodo de gracia. Vuelva entonces a esta página para entregar la clave: sin usted no se contará nada.',
    en: 'Keep the file, the passphrase and this link until the end of the grace period. Come back to this page then to hand over the key: without you nothing will be counted.',
  },
  'trustee.check': {
    fr: 'Vérifier le fichier',
    es: 'Comprobar el archivo',
    en: 'Check the file',
  },
  'trustee.check-lead': {
    fr: 'Quand vous voulez : le fichier s’ouvre-t-il encore, et la campagne nomme-t-elle bien votre clé ? Rien n’est envoyé. Faites-le au moins une fois après l’ouverture de la campagne.',
    es: 'Cuando quiera: ¿se abre todavía el archivo y nombra la campaña su clave? No se envía nada. Hágalo al menos una vez después de la apertura de la campaña.',
    en: 'Whenever you like: does the file still open, and does the campaign name your key? Nothing is sent. Do it at least once after the campaign has opened.',
  },
  'trustee.check-submit': { fr: 'Vérifier', es: 'Comprobar', en: 'Check' },
  'trustee.hand-over': {
    fr: 'Remettre la clé',
    es: 'Entregar la clave',
    en: 'Hand over the key',
  },
  'trustee.hand-over-lead': {
    fr: 'Plus aucune réponse n’est acceptée, et la clôture attend votre clé. Votre navigateur ouvre le fichier, vérifie que la clé est celle du manifeste, et l’envoie au serveur. Celui-ci ouvre les bulletins en mémoire, compte, et détruit la clé.',
    es: 'Ya no se acepta ninguna respuesta y el cierre espera su clave. Su navegador abre el archivo, comprueba que la clave es la del manifiesto y la envía al servidor. Este abre las papeletas en memoria, cuenta y destruye la clave.',
    en: 'No answer is accepted any more, and the close waits for your key. Your browser opens the file, checks that the key is the one of the manifest, and sends it to the server, which opens the ballots in memory, counts, and destroys the key.',
  },
  'trustee.hand-over-submit': {
    fr: 'Remettre la clé',
    es: 'Entregar la clave',
    en: 'Hand over the key',
  },
  'trustee.over': {
    fr: 'La clé est remise. Merci',
    es: 'La clave está entregada. Gracias',
    en: 'The key is handed over. Thank you',
  },
  'trustee.over-text': {
    fr: 'Quand l’administrateur vous confirme que la campagne est clôturée, détruisez le fichier et toutes ses copies : avec une ancienne sauvegarde de la base, il permettrait encore de lire des réponses.',
    es: 'Cuando el administrador le confirme que la campaña está cerrada, destruya el archivo y todas sus copias: con una copia de seguridad antigua de la base todavía permitiría leer respuestas.',
    en: 'Once the administrator confirms that the campaign is closed, destroy the file and every copy of it: together with an old backup of the database it could still read answers.',
  },
  'trustee.state.loading': {
    fr: 'Un instant, la page interroge le serveur.',
    es: 'Un momento, la página consulta al servidor.',
    en: 'One moment, the page is asking the server.',
  },
  'trustee.state.working': {
    fr: 'Un instant, votre navigateur travaille.',
    es: 'Un momento, su navegador está trabajando.',
    en: 'One moment, your browser is at work.',
  },
  'trustee.state.matches': {
    fr: 'Le fichier s’ouvre, et sa clé est celle de la campagne. Rien n’a été envoyé.',
    es: 'El archivo se abre y su clave es la de la campaña. No se ha enviado nada.',
    en: 'The file opens, and its key is the campaign’s. Nothing was sent.',
  },
  'trustee.state.no-link': {
    fr: 'Cette adresse est incomplète. Ouvrez le lien entier que l’administrateur vous a remis.',
    es: 'Esta dirección está incompleta. Abra el enlace entero que le entregó el administrador.',
    en: 'This address is incomplete. Open the whole link that the administrator gave you.',
  },
  'trustee.state.insecure': {
    fr: 'La connexion n’est pas protégée (HTTPS) : votre navigateur refuse d’y fabriquer une clé.',
    es: 'La conexión no está protegida (HTTPS): su navegador se niega a crear una clave en ella.',
    en: 'The connection is not secure (HTTPS): your browser refuses to make a key over it.',
  },
  'trustee.state.network': {
    fr: 'Le serveur n’a pas répondu. Réessayez : recommencer ne fait aucun mal.',
    es: 'El servidor no respondió. Vuelva a intentarlo: repetir no hace ningún daño.',
    en: 'The server did not answer. Try again: doing it twice does no harm.',
  },
} as const satisfies Words
