import type { ProblemKey } from '#src/core/problem.ts'
import type { Sentence, Words } from '#src/core/words/message.ts'

/** What went wrong and what to do, in a sentence without parameters unless the problem always carries them. */
export const problemWords = {
  'problem.actor.not-signed-in': {
    fr: 'Connectez-vous pour voir cette page.',
    es: 'Inicie sesión para ver esta página.',
    en: 'Sign in to see this page.',
  },
  'problem.actor.forbidden': {
    fr: 'Votre rôle ne donne pas accès à cette page.',
    es: 'Su perfil no da acceso a esta página.',
    en: 'Your role does not give access to this page.',
  },
  'problem.action.aim-unknown': {
    fr: 'Choisissez un facteur ou une question de ce questionnaire.',
    es: 'Elija un factor o una pregunta de este cuestionario.',
    en: 'Choose a factor or a question of this questionnaire.',
  },
  'problem.action.baseline-missing': {
    fr: 'Aucun score n’a été publié pour cet objectif : laissez le score visé vide et décrivez un indicateur.',
    es: 'No se publicó ninguna puntuación de este objetivo: deje vacía la puntuación objetivo y describa un indicador.',
    en: 'No score was published for this aim: leave the target empty and describe an indicator.',
  },
  'problem.action.baseline-shared': {
    fr: 'Le rapport de cette campagne ne porte pas sur ce service seul : laissez le score visé vide et décrivez un indicateur.',
    es: 'El informe de esta campaña no es solo de este departamento: deje vacía la puntuación objetivo y describa un indicador.',
    en: 'The report of this campaign is not of this department alone: leave the target empty and describe an indicator.',
  },
  'problem.action.changed': {
    fr: 'Quelqu’un a modifié cette action entre-temps. Relisez-la, puis recommencez.',
    es: 'Alguien ha modificado esta acción entretanto. Vuelva a leerla e inténtelo de nuevo.',
    en: 'Somebody changed this action meanwhile. Read it again, then try again.',
  },
  'problem.action.due-missing': {
    fr: 'Indiquez une échéance : sans date, une action ne peut pas être en cours.',
    es: 'Indique una fecha límite: sin fecha, una acción no puede estar en curso.',
    en: 'Name a due date: an action cannot be under way without one.',
  },
  'problem.action.due-past': {
    fr: 'L’échéance est déjà passée. Choisissez une date à venir.',
    es: 'La fecha límite ya ha pasado. Elija una fecha futura.',
    en: 'The due date is over already. Choose a day to come.',
  },
  'problem.action.frozen': {
    fr: 'L’action a commencé : son étape, son objectif, son idée et son score visé ne changent plus.',
    es: 'La acción ha empezado: su etapa, su objetivo, su idea y su puntuación objetivo ya no cambian.',
    en: 'The action has begun: its step, aim, idea and target do not change any more.',
  },
  'problem.action.not-found': {
    fr: 'Cette action n’existe pas, ou plus.',
    es: 'Esta acción no existe, o ya no existe.',
    en: 'This action does not exist, or not any more.',
  },
  'problem.action.note-missing': {
    fr: 'Dites pourquoi dans la note.',
    es: 'Diga por qué en la nota.',
    en: 'Say why in the note.',
  },
  'problem.action.owner-left': {
    fr: '{email} n’est plus ni dans les effectifs ni parmi les comptes. Désignez quelqu’un d’autre.',
    es: '{email} ya no está ni en la plantilla ni entre las cuentas. Nombre a otra persona.',
    en: '{email} is no longer in the roster nor among the accounts. Name somebody else.',
  },
  'problem.action.owner-missing': {
    fr: 'Désignez la personne responsable : sans elle, une action ne peut pas être en cours.',
    es: 'Nombre a la persona responsable: sin ella, una acción no puede estar en curso.',
    en: 'Name the owner: an action cannot be under way without one.',
  },
  'problem.action.owner-unknown': {
    fr: '{email} n’est ni dans les effectifs ni parmi les comptes.',
    es: '{email} no está ni en la plantilla ni entre las cuentas.',
    en: '{email} is neither in the roster nor among the accounts.',
  },
  'problem.action.same-factor': {
    fr: 'Ce service a déjà une action sur ce facteur : « {title} ». Terminez-la ou abandonnez-la d’abord.',
    es: 'Este departamento ya tiene una acción sobre este factor: «{title}». Termínela o abandónela antes.',
    en: 'This department already has an action on this factor: “{title}”. Finish or drop it first.',
  },
  'problem.action.same-factor-elsewhere': {
    fr: 'Ce service a déjà une action sur ce facteur, issue d’un rapport que vous ne pouvez pas lire. Demandez aux RH.',
    es: 'Este departamento ya tiene una acción sobre este factor, de un informe que usted no puede leer. Pregunte a RR. HH.',
    en: 'This department already has an action on this factor, from a report that you may not read. Ask HR.',
  },
  'problem.action.started': {
    fr: 'L’action a commencé : elle ne se supprime plus. Vous pouvez l’abandonner.',
    es: 'La acción ha empezado: ya no se elimina. Puede abandonarla.',
    en: 'The action has begun: it cannot be deleted any more. You may drop it.',
  },
  'problem.action.state-impossible': {
    fr: 'L’action ne peut pas passer à cet état depuis celui où elle est.',
    es: 'La acción no puede pasar a ese estado desde el que tiene.',
    en: 'The action cannot move to this state from the one it is in.',
  },
  'problem.action.target-below-baseline': {
    fr: 'Le score visé est inférieur au score de départ.',
    es: 'La puntuación objetivo es inferior a la de partida.',
    en: 'The target is below the baseline.',
  },
  'problem.action.target-out-of-scale': {
    fr: 'Le score visé est un nombre de 0 à 100.',
    es: 'La puntuación objetivo es un número de 0 a 100.',
    en: 'The target is a number from 0 to 100.',
  },
  'problem.action.text-too-long': {
    fr: 'Ce texte est trop long, ou n’est pas lisible : {most} caractères au plus.',
    es: 'Este texto es demasiado largo o no se puede leer: {most} caracteres como máximo.',
    en: 'This text is too long, or not readable: at most {most} characters.',
  },
  'problem.action.title-missing': {
    fr: 'Dites en une phrase ce qui est fait, dans une langue au moins.',
    es: 'Diga en una frase qué se hace, al menos en un idioma.',
    en: 'Say in a sentence what is done, in at least one language.',
  },
  'problem.action.too-many': {
    fr: 'Ce plan compte déjà {most} actions. Abandonnez-en une d’abord.',
    es: 'Este plan ya tiene {most} acciones. Abandone una antes.',
    en: 'This plan has {most} actions already. Drop one first.',
  },
  'problem.account.link-over': {
    fr: 'Ce lien a déjà servi, a expiré ou a été remplacé. Si vous venez de choisir un mot de passe, connectez-vous. Sinon, demandez un nouveau lien.',
    es: 'Este enlace ya se usó, ha caducado o se ha sustituido. Si acaba de elegir una contraseña, inicie sesión. Si no, pida otro enlace.',
    en: 'This link was used, has expired or was replaced. If you have just chosen a password, sign in. If not, ask for a new link.',
  },
  'problem.account.name-too-long': {
    fr: 'Le nom est trop long : {maximum} caractères au plus.',
    es: 'El nombre es demasiado largo: {maximum} caracteres como máximo.',
    en: 'The name is too long: at most {maximum} characters.',
  },
  'problem.account.no-password': {
    fr: 'Ce compte n’a pas encore de mot de passe. Renvoyez plutôt l’invitation.',
    es: 'Esta cuenta aún no tiene contraseña. Envíe de nuevo la invitación.',
    en: 'This account has no password yet. Send the invitation again instead.',
  },
  'problem.invitation.accepted': {
    fr: 'Cette personne a déjà choisi un mot de passe.',
    es: 'Esta persona ya ha elegido una contraseña.',
    en: 'This person has chosen a password already.',
  },
  'problem.second-factor.already-on': {
    fr: 'Le second facteur est déjà actif.',
    es: 'El segundo factor ya está activo.',
    en: 'The second factor is on already.',
  },
  'problem.second-factor.missing': {
    fr: 'Votre rôle demande un second facteur. Activez-le sous « Mon compte », puis réessayez.',
    es: 'Su perfil exige un segundo factor. Actívelo en «Mi cuenta» e inténtelo de nuevo.',
    en: 'Your role needs a second factor. Set it up under “My account”, then try again.',
  },
  'problem.second-factor.needed': {
    fr: 'Votre rôle demande un second facteur : il ne peut pas être désactivé.',
    es: 'Su perfil exige un segundo factor: no se puede desactivar.',
    en: 'Your role needs a second factor: it cannot be turned off.',
  },
  'problem.second-factor.not-on': {
    fr: 'Ce compte n’a pas de second facteur.',
    es: 'Esta cuenta no tiene segundo factor.',
    en: 'This account has no second factor.',
  },
  'problem.second-factor.not-started': {
    fr: 'Recommencez l’activation du second facteur.',
    es: 'Empiece de nuevo la activación del segundo factor.',
    en: 'Begin to set up the second factor again.',
  },
  'problem.second-factor.own': {
    fr: 'Désactivez votre propre second facteur sous « Mon compte ».',
    es: 'Desactive su propio segundo factor en «Mi cuenta».',
    en: 'Turn your own second factor off under “My account”.',
  },
  'problem.second-factor.wrong-code': {
    fr: 'Ce code n’est pas juste, ou il a déjà servi. Prenez celui que l’application affiche maintenant et vérifiez l’heure du téléphone.',
    es: 'Este código no es correcto o ya se usó. Tome el que la aplicación muestra ahora y compruebe la hora del teléfono.',
    en: 'This code is not right, or was used already. Take the one that the app shows now, and check the clock of the phone.',
  },
  'problem.session.step-over': {
    fr: 'La connexion a attendu trop longtemps. Saisissez de nouveau votre mot de passe.',
    es: 'El inicio de sesión esperó demasiado. Escriba de nuevo su contraseña.',
    en: 'The sign-in waited too long. Enter your password again.',
  },
  'problem.token.expired': {
    fr: 'Ce jeton a expiré. Demandez-en un nouveau à un administrateur.',
    es: 'Este token ha caducado. Pida otro a un administrador.',
    en: 'This token has expired. Ask an administrator for a new one.',
  },
  'problem.token.expiry': {
    fr: 'La durée d’un jeton se compte en jours entiers, de 1 à {maximum}.',
    es: 'La duración de un token se cuenta en días enteros, de 1 a {maximum}.',
    en: 'A token lasts a whole number of days, from 1 to {maximum}.',
  },
  'problem.token.name-too-long': {
    fr: 'L’usage est trop long : {maximum} caractères au plus.',
    es: 'El uso es demasiado largo: {maximum} caracteres como máximo.',
    en: 'What it is for is too long: at most {maximum} characters.',
  },
  'problem.token.out-of-scope': {
    fr: 'La portée de ce jeton ne permet pas cet appel.',
    es: 'El alcance de este token no permite esta llamada.',
    en: 'The scope of this token does not allow this call.',
  },
  'problem.token.part-missing': {
    fr: 'Choisissez au moins une partie de l’API.',
    es: 'Elija al menos una parte de la API.',
    en: 'Choose at least one part of the API.',
  },
  'problem.comment.changed': {
    fr: 'Quelqu’un vient de modifier ce commentaire. Rechargez la page, puis réessayez.',
    es: 'Alguien acaba de modificar este comentario. Recargue la página e inténtelo de nuevo.',
    en: 'Somebody has just changed this comment. Load the page again, then retry.',
  },
  'problem.comment.not-found': {
    fr: 'Ce commentaire n’existe pas dans ce rapport.',
    es: 'Este comentario no existe en este informe.',
    en: 'There is no such comment in this report.',
  },
  'problem.comment.removed': {
    fr: 'Ce commentaire a déjà été supprimé.',
    es: 'Este comentario ya se eliminó.',
    en: 'This comment was removed already.',
  },
  'problem.redaction.nothing-removed': {
    fr: 'Rien n’a été retiré. Remplacez par […] ce qui désigne la personne.',
    es: 'No se ha quitado nada. Ponga […] en lugar de lo que señala a la persona.',
    en: 'Nothing was removed. Put […] in place of what names the person.',
  },
  'problem.redaction.reason-missing': {
    fr: 'Indiquez un motif.',
    es: 'Indique un motivo.',
    en: 'Give a reason.',
  },
  'problem.redaction.reason-repeats': {
    fr: 'Le motif répète ce que vous retirez, et il resterait dans le journal d’audit. Écrivez-le sans noms ni citation.',
    es: 'El motivo repite lo que usted quita, y quedaría en el registro de auditoría. Escríbalo sin nombres ni citas.',
    en: 'The reason repeats what you remove, and would stay in the audit log. Write it without names or quotes.',
  },
  'problem.redaction.reason-too-long': {
    fr: 'Le motif est trop long : 200 caractères au plus.',
    es: 'El motivo es demasiado largo: 200 caracteres como máximo.',
    en: 'The reason is too long: at most 200 characters.',
  },
  'problem.redaction.text-different': {
    fr: 'Seul […] peut remplacer un passage. Tout le reste doit rester comme la personne l’a écrit.',
    es: 'Solo […] puede sustituir un pasaje. Todo lo demás debe quedar como se escribió.',
    en: 'Only […] may replace a passage. Everything else must stay as it was written.',
  },
  'problem.page.not-found': {
    fr: 'Cette page n’existe pas ou n’existe plus.',
    es: 'Esta página no existe o ya no existe.',
    en: 'This page does not exist, or no longer does.',
  },
  'problem.request.malformed': {
    fr: 'La demande est incomplète ou mal formée.',
    es: 'La solicitud está incompleta o mal formada.',
    en: 'The request is incomplete or malformed.',
  },
  'problem.request.too-large': {
    fr: 'L’envoi est trop volumineux.',
    es: 'El envío es demasiado grande.',
    en: 'The request is too large.',
  },
  'problem.request.too-many': {
    fr: 'Trop de tentatives. Attendez une minute, puis réessayez.',
    es: 'Demasiados intentos. Espere un minuto y vuelva a intentarlo.',
    en: 'Too many attempts. Wait a minute, then try again.',
  },
  'problem.request.idempotency-key-in-use': {
    fr: 'Une demande est encore en cours sous cette clé d’idempotence. Réessayez dans un instant.',
    es: 'Aún hay una solicitud en curso con esta clave de idempotencia. Vuelva a intentarlo en un momento.',
    en: 'A request under this idempotency key is still under way. Try again in a moment.',
  },
  'problem.request.idempotency-key-reused': {
    fr: 'Cette clé d’idempotence a déjà servi pour une autre demande.',
    es: 'Esta clave de idempotencia ya se usó para otra solicitud.',
    en: 'This idempotency key was already used for another request.',
  },
  'problem.ballot.comment-too-long': {
    fr: 'Un commentaire dépasse 600 caractères. Raccourcissez-le.',
    es: 'Un comentario supera los 600 caracteres. Acórtelo.',
    en: 'A comment is longer than 600 characters. Shorten it.',
  },
  'problem.ballot.different': {
    fr: 'D’autres réponses ont déjà été reçues avec cette invitation. Seul le premier envoi compte.',
    es: 'Ya se recibieron otras respuestas con esta invitación. Solo cuenta el primer envío.',
    en: 'Other answers were already received with this invitation. Only the first ones count.',
  },
  'problem.ballot.malformed': {
    fr: 'Le bulletin est incomplet ou mal formé.',
    es: 'La papeleta está incompleta o mal formada.',
    en: 'The ballot is incomplete or malformed.',
  },
  'problem.ballot.signature-invalid': {
    fr: 'La signature du bulletin n’est pas celle de cette campagne.',
    es: 'La firma de la papeleta no es la de esta campaña.',
    en: 'The signature of the ballot is not one of this campaign.',
  },
  'problem.ballot.too-large': {
    fr: 'Le bulletin dépasse la taille prévue par le questionnaire.',
    es: 'La papeleta supera el tamaño previsto por el cuestionario.',
    en: 'The ballot is larger than the questionnaire allows.',
  },
  'problem.campaign.not-open': {
    fr: 'L’enquête n’est pas ouverte en ce moment.',
    es: 'La encuesta no está abierta en este momento.',
    en: 'The survey is not open at the moment.',
  },
  'problem.group.too-small': {
    fr: 'Ce groupe compte moins de personnes que le minimum promis.',
    es: 'Este grupo tiene menos personas que el mínimo prometido.',
    en: 'This group has fewer people than the promised minimum.',
  },
  'problem.group.unverified': {
    fr: 'Ce groupe ne correspond pas à la liste publiée à l’ouverture.',
    es: 'Este grupo no coincide con la lista publicada en la apertura.',
    en: 'This group does not match the list published at the opening.',
  },
  'problem.invitation.not-found': {
    fr: 'Cette invitation n’est pas connue. Le lien est peut-être incomplet.',
    es: 'Esta invitación no se reconoce. Quizá el enlace esté incompleto.',
    en: 'This invitation is not known. The link may be incomplete.',
  },
  'problem.library.changed': {
    fr: 'Quelqu’un d’autre a modifié cette idée entre-temps. Rien n’a été écrasé : comparez, puis enregistrez de nouveau.',
    es: 'Otra persona cambió esta idea entretanto. No se sobrescribió nada: compare y guarde de nuevo.',
    en: 'Somebody else changed this idea meanwhile. Nothing was overwritten: compare, then save again.',
  },
  'problem.library.factor-unknown': {
    fr: 'Choisissez un facteur de l’un de vos questionnaires.',
    es: 'Elija un factor de uno de sus cuestionarios.',
    en: 'Choose a factor of one of your questionnaires.',
  },
  'problem.library.not-found': {
    fr: 'Cette idée n’existe pas, ou n’est plus proposée.',
    es: 'Esta idea no existe o ya no se propone.',
    en: 'There is no such idea, or it is not offered any more.',
  },
  'problem.library.step-missing': {
    fr: 'Choisissez l’étape de l’idée.',
    es: 'Elija la etapa de la idea.',
    en: 'Choose the step of the idea.',
  },
  'problem.library.text-missing': {
    fr: 'Ce texte manque : remplissez la langue entièrement, ou laissez-la vide.',
    es: 'Falta este texto: complete el idioma entero o déjelo vacío.',
    en: 'This text is missing: fill in the language completely, or leave it empty.',
  },
  'problem.library.text-too-long': {
    fr: 'Ce texte est trop long : {most} caractères au plus.',
    es: 'Este texto es demasiado largo: {most} caracteres como máximo.',
    en: 'This text is too long: at most {most} characters.',
  },
  'problem.manifest.changed': {
    fr: 'Les règles de cette enquête ne sont plus celles annoncées dans l’invitation.',
    es: 'Las reglas de esta encuesta ya no son las que anunciaba la invitación.',
    en: 'The rules of this survey are no longer those announced in the invitation.',
  },
  'problem.manifest.unsupported': {
    fr: 'Cette version des règles d’enquête n’est pas prise en charge.',
    es: 'Esta versión de las reglas de la encuesta no es compatible.',
    en: 'This version of the survey rules is not supported.',
  },
  'problem.pass.already-collected': {
    fr: 'Cette invitation a déjà servi sur un autre appareil. Seul le premier envoi compte.',
    es: 'Esta invitación ya se usó en otro dispositivo. Solo cuenta el primer envío.',
    en: 'This invitation was already used on another device. Only the first one counts.',
  },
  'problem.pass.malformed': {
    fr: 'La demande de laissez-passer est incomplète ou mal formée.',
    es: 'La solicitud del pase está incompleta o mal formada.',
    en: 'The request for a pass is incomplete or malformed.',
  },
  'problem.pass.signature-invalid': {
    fr: 'Le serveur a rendu une signature qui n’est pas valable. Rien n’a été envoyé.',
    es: 'El servidor devolvió una firma no válida. No se ha enviado nada.',
    en: 'The server returned a signature that is not valid. Nothing was sent.',
  },
  'problem.draft.changed': {
    fr: '{by} a enregistré ce brouillon entre-temps.',
    es: '{by} ha guardado este borrador entretanto.',
    en: '{by} saved this draft meanwhile.',
  },
  'problem.draft.not-found': {
    fr: 'Ce brouillon n’existe plus : il a été publié ou supprimé.',
    es: 'Este borrador ya no existe: se publicó o se eliminó.',
    en: 'This draft is no longer there: it was released or deleted.',
  },
  'problem.draft.not-releasable': {
    fr: '{count, plural, one {Un point empêche} other {# points empêchent}} de publier ce brouillon.',
    es: '{count, plural, one {Un punto impide} other {# puntos impiden}} publicar este borrador.',
    en: '{count, plural, one {One thing stops} other {# things stop}} the release of this draft.',
  },
  'problem.draft.text-too-long': {
    fr: 'Un texte dépasse {most} caractères. Rien n’est perdu : raccourcissez-le, puis enregistrez.',
    es: 'Un texto supera los {most} caracteres. No se ha perdido nada: acórtelo y guarde.',
    en: 'A text has more than {most} characters. Nothing is lost: shorten it, then save.',
  },
  'problem.questionnaire.unwritable': {
    fr: 'Un texte contient un caractère invisible, qui commande ou retourne le sens de l’écriture. Retapez ce texte.',
    es: 'Un texto contiene un carácter invisible, de control o que invierte el sentido de la escritura. Vuelva a teclearlo.',
    en: 'A text holds an invisible character that controls or turns the direction of writing. Type the text again.',
  },
  'problem.questionnaire.id-repeated': {
    fr: 'Un identifiant du questionnaire sert deux fois.',
    es: 'Un identificador del cuestionario se usa dos veces.',
    en: 'An identifier of the questionnaire is used twice.',
  },
  'problem.questionnaire.item-in-two-factors': {
    fr: 'Une question figure dans deux facteurs. Chaque question n’a qu’une place.',
    es: 'Una pregunta figura en dos factores. Cada pregunta tiene un solo lugar.',
    en: 'An item is in two factors. Each item has one place only.',
  },
  'problem.questionnaire.item-unknown': {
    fr: 'Un facteur cite une question qui n’existe pas.',
    es: 'Un factor cita una pregunta que no existe.',
    en: 'A factor names an item that does not exist.',
  },
  'problem.questionnaire.item-unused': {
    fr: 'Une question n’est ni dans un facteur ni parmi les questions de bilan.',
    es: 'Una pregunta no está en ningún factor ni entre las de balance.',
    en: 'An item is neither in a factor nor among the outcomes.',
  },
  'problem.questionnaire.malformed': {
    fr: 'Le questionnaire est incomplet ou contient un champ inconnu.',
    es: 'El cuestionario está incompleto o contiene un campo desconocido.',
    en: 'The questionnaire is incomplete or holds an unknown field.',
  },
  'problem.questionnaire.scale-classes': {
    fr: 'Les classes d’une échelle ne couvrent pas exactement ses points.',
    es: 'Las clases de una escala no cubren exactamente sus puntos.',
    en: 'The classes of a scale do not cover its points exactly.',
  },
  'problem.questionnaire.scale-labels': {
    fr: 'Une échelle n’a pas un libellé pour chacun de ses points.',
    es: 'Una escala no tiene una etiqueta para cada uno de sus puntos.',
    en: 'A scale does not have one label for each of its points.',
  },
  'problem.questionnaire.scale-points': {
    fr: 'Une échelle doit avoir de 2 à 11 points.',
    es: 'Una escala debe tener de 2 a 11 puntos.',
    en: 'A scale must have 2 to 11 points.',
  },
  'problem.questionnaire.scale-unknown': {
    fr: 'Une question cite une échelle qui n’existe pas.',
    es: 'Una pregunta cita una escala que no existe.',
    en: 'An item names a scale that does not exist.',
  },
  'problem.questionnaire.text-missing': {
    fr: 'Un texte manque dans l’une des langues du questionnaire.',
    es: 'Falta un texto en alguno de los idiomas del cuestionario.',
    en: 'A text is missing in one of the questionnaire’s languages.',
  },
  'problem.campaign.ends-before-start': {
    fr: 'Le dernier jour ({closesOn}) précède le premier ({opensOn}).',
    es: 'El último día ({closesOn}) es anterior al primero ({opensOn}).',
    en: 'The last day ({closesOn}) comes before the first ({opensOn}).',
  },
  'problem.campaign.ends-in-past': {
    fr: 'Le dernier jour de cette campagne est déjà passé. Créez-la avec d’autres dates.',
    es: 'El último día de esta campaña ya ha pasado. Créela con otras fechas.',
    en: 'The last day of this campaign has passed. Create it with other dates.',
  },
  'problem.campaign.extension-backwards': {
    fr: 'La prolongation doit aller au-delà du dernier jour actuel ({closesOn}).',
    es: 'La prórroga debe ir más allá del último día actual ({closesOn}).',
    en: 'An extension must go beyond the current last day ({closesOn}).',
  },
  'problem.campaign.extension-too-late': {
    fr: 'La date limite promise à l’ouverture est le {latestClosesOn}. Elle ne peut pas être dépassée.',
    es: 'La fecha límite prometida en la apertura es el {latestClosesOn}. No puede superarse.',
    en: 'The limit promised at opening is {latestClosesOn}. It cannot be passed.',
  },
  'problem.campaign.busy': {
    fr: 'La campagne est en train d’être ouverte ou clôturée. Réessayez quand c’est terminé.',
    es: 'La campaña se está abriendo o cerrando. Inténtelo de nuevo cuando termine.',
    en: 'The campaign is being opened or closed. Try again when that is done.',
  },
  'problem.campaign.comments-outlive-reports': {
    fr: 'Les commentaires ne peuvent pas être gardés plus longtemps que les rapports.',
    es: 'Los comentarios no pueden guardarse más tiempo que los informes.',
    en: 'Comments cannot be kept longer than the reports.',
  },
  'problem.campaign.kept-too-long': {
    fr: 'Les rapports sont gardés {years} ans au plus.',
    es: 'Los informes se guardan {years} años como máximo.',
    en: 'Reports are kept for {years} years at most.',
  },
  'problem.campaign.title-different': {
    fr: 'Ce n’est pas le titre de la campagne. Rien n’a été supprimé.',
    es: 'Ese no es el título de la campaña. No se ha eliminado nada.',
    en: 'That is not the title of the campaign. Nothing was deleted.',
  },
  'problem.comment.deleted': {
    fr: 'Les commentaires de cette campagne ont été supprimés le {day}, comme promis aux salariés.',
    es: 'Los comentarios de esta campaña se eliminaron el {day}, como se prometió al personal.',
    en: 'The comments of this campaign were deleted on {day}, as employees were promised.',
  },
  'problem.results.not-promised': {
    fr: 'Cette campagne n’a pas promis de résultats au personnel : aucun lien n’existe.',
    es: 'Esta campaña no prometió resultados al personal: no existe ningún enlace.',
    en: 'This campaign promised employees no results: there are no links.',
  },
  'problem.results.link-unknown': {
    fr: 'Ce lien ne mène à aucun résultat de cette campagne.',
    es: 'Este enlace no lleva a ningún resultado de esta campaña.',
    en: 'This link leads to no results of this campaign.',
  },
  'problem.results.not-released': {
    fr: 'Les résultats ne sont pas encore communiqués au personnel.',
    es: 'Los resultados todavía no se han compartido con el personal.',
    en: 'The results are not released to employees yet.',
  },
  'problem.report.deleted': {
    fr: 'Les rapports de cette campagne ont été supprimés le {day}, comme promis aux salariés.',
    es: 'Los informes de esta campaña se eliminaron el {day}, como se prometió al personal.',
    en: 'The reports of this campaign were deleted on {day}, as employees were promised.',
  },
  'problem.campaign.k-out-of-range': {
    fr: 'La taille minimale d’un groupe va de 3 à 50 personnes.',
    es: 'El tamaño mínimo de un grupo va de 3 a 50 personas.',
    en: 'The smallest group has between 3 and 50 people.',
  },
  'problem.campaign.language-missing': {
    fr: 'Le questionnaire n’est pas écrit dans toutes les langues demandées.',
    es: 'El cuestionario no está escrito en todos los idiomas solicitados.',
    en: 'The questionnaire is not written in all the languages asked for.',
  },
  'problem.campaign.latest-before-end': {
    fr: 'La date limite de prolongation ({latestClosesOn}) précède le dernier jour ({closesOn}).',
    es: 'La fecha límite de prórroga ({latestClosesOn}) es anterior al último día ({closesOn}).',
    en: 'The limit of any extension ({latestClosesOn}) comes before the last day ({closesOn}).',
  },
  'problem.commitment.changed': {
    fr: 'Quelqu’un d’autre a modifié cette carte entre-temps. Rien n’a été écrasé : comparez avec le texte enregistré ci-dessous.',
    es: 'Otra persona cambió esta tarjeta entretanto. No se sobrescribió nada: compare con el texto guardado más abajo.',
    en: 'Somebody else changed this card meanwhile. Nothing was overwritten: compare with the saved text below.',
  },
  'problem.commitment.day-too-early': {
    fr: 'Choisissez un jour après le {latestClosesOn} : jusque-là, le questionnaire peut être prolongé.',
    es: 'Elija un día posterior al {latestClosesOn}: hasta entonces el cuestionario puede prorrogarse.',
    en: 'Choose a day after {latestClosesOn}: until then the survey may be extended.',
  },
  'problem.commitment.not-found': {
    fr: 'Cette campagne n’a pas de carte d’engagement.',
    es: 'Esta campaña no tiene tarjeta de compromiso.',
    en: 'This campaign has no commitment card.',
  },
  'problem.commitment.outcome-missing': {
    fr: 'Dites si la promesse a été tenue, en partie ou non.',
    es: 'Diga si la promesa se cumplió, en parte o no.',
    en: 'Say whether the promise was kept, in part or not.',
  },
  'problem.commitment.text-missing': {
    fr: 'Écrivez le texte dans chaque langue du questionnaire.',
    es: 'Escriba el texto en cada idioma del cuestionario.',
    en: 'Write the text in every language of the survey.',
  },
  'problem.commitment.text-too-long': {
    fr: 'Ce texte est trop long : {most} caractères au plus.',
    es: 'Este texto es demasiado largo: {most} caracteres como máximo.',
    en: 'This text is too long: at most {most} characters.',
  },
  'problem.commitment.unfit': {
    fr: 'La carte d’engagement ne va plus avec la campagne : son jour précède la fin possible du questionnaire, ou une langue lui manque. Corrigez-la d’abord.',
    es: 'La tarjeta de compromiso ya no encaja con la campaña: su día es anterior al posible fin del cuestionario o le falta un idioma. Corríjala antes.',
    en: 'The commitment card does not fit the campaign any more: its day comes before the survey may end, or a language is missing. Correct it first.',
  },
  'problem.card.unknown': {
    fr: 'Ce code n’est pas connu dans ce questionnaire. Recopiez les 16 lettres et chiffres de votre carte.',
    es: 'Este código no existe en este cuestionario. Copie las 16 letras y cifras de su tarjeta.',
    en: 'This code is not known in this survey. Copy the 16 letters and digits of your card.',
  },
  'problem.cards.changed': {
    fr: 'Quelqu’un d’autre a changé ce choix entre-temps. Rien n’a été écrasé : voici le choix enregistré.',
    es: 'Otra persona cambió esta selección entretanto. No se sobrescribió nada: esta es la guardada.',
    en: 'Somebody else changed this choice meanwhile. Nothing was overwritten: this is the saved one.',
  },
  'problem.cards.department-gone': {
    fr: 'Des cartes sont prévues pour {path}, qui n’est plus dans les effectifs. Choisissez de nouveau qui reçoit une carte.',
    es: 'Hay tarjetas previstas para {path}, que ya no está en la plantilla. Elija de nuevo quién recibe una tarjeta.',
    en: 'Cards are planned for {path}, which is no longer on the roster. Choose again who gets a card.',
  },
  'problem.cards.none': {
    fr: 'Ce groupe n’a pas de cartes.',
    es: 'Este grupo no tiene tarjetas.',
    en: 'This group has no cards.',
  },
  'problem.cards.printed': {
    fr: 'Les cartes de ce groupe ont déjà été produites. Pour les produire de nouveau, écrivez pourquoi.',
    es: 'Las tarjetas de este grupo ya se generaron. Para generarlas de nuevo, escriba por qué.',
    en: 'The cards of this group were made already. To make them again, write why.',
  },
  'problem.campaign.links-taken': {
    fr: 'Les liens ont déjà été téléchargés. Ils ne se téléchargent qu’une fois.',
    es: 'Los enlaces ya se descargaron. Solo se descargan una vez.',
    en: 'The links were downloaded already. They can be downloaded only once.',
  },
  'problem.campaign.asked-recently': {
    fr: '{count, plural, one {Une personne a été invitée} other {# personnes ont été invitées}} à une autre campagne au cours des {days} derniers jours. Dites pourquoi l’ouvrir quand même.',
    es: '{count, plural, one {Una persona fue invitada} other {# personas fueron invitadas}} a otra campaña en los últimos {days} días. Diga por qué abrirla de todos modos.',
    en: '{count, plural, one {One person was} other {# people were}} invited to another campaign in the last {days} days. Say why to open it all the same.',
  },
  'problem.campaign.changed': {
    fr: 'Quelqu’un a modifié cette campagne entre-temps. Rien n’a été écrasé : relisez ce qui s’y trouve, puis enregistrez de nouveau.',
    es: 'Alguien ha modificado esta campaña mientras tanto. No se ha sobrescrito nada: lea lo que hay ahora y vuelva a guardar.',
    en: 'Somebody changed this campaign meanwhile. Nothing was overwritten: read what is there now, then save again.',
  },
  'problem.campaign.department-gone': {
    fr: 'La campagne doit interroger {path}, qui n’est plus dans les effectifs. Choisissez de nouveau les services.',
    es: 'La campaña debe preguntar a {path}, que ya no está en la plantilla. Elija de nuevo los departamentos.',
    en: 'The campaign is to ask {path}, which is no longer on the roster. Choose the departments again.',
  },
  'problem.campaign.invitations-just-sent': {
    fr: 'Les invitations ont été lancées il y a peu. Pendant {hours} heures, les messages refusés sont encore présentés à la messagerie.',
    es: 'Las invitaciones se han lanzado hace poco. Durante {hours} horas se reintentan los mensajes rechazados.',
    en: 'The invitations were started a short while ago. For {hours} hours, mails that were refused are still tried again.',
  },
  'problem.campaign.invitations-spent': {
    fr: 'Les invitations sont déjà parties {most} fois. Pour écrire encore, envoyez un rappel.',
    es: 'Las invitaciones ya han salido {most} veces. Para volver a escribir, envíe un recordatorio.',
    en: 'The invitations have left {most} times already. To write again, send a reminder.',
  },
  'problem.campaign.mail-hours-few': {
    fr: 'Laissez au moins {least} heures entre le début et la fin.',
    es: 'Deje al menos {least} horas entre el principio y el final.',
    en: 'Leave at least {least} hours between the beginning and the end.',
  },
  'problem.campaign.mail-placeholder-unknown': {
    fr: '« {placeholder} » n’est pas un champ connu. Les champs possibles figurent au-dessus du formulaire.',
    es: '«{placeholder}» no es un campo conocido. Los campos posibles están encima del formulario.',
    en: '“{placeholder}” is no placeholder. Those that there are stand above the form.',
  },
  'problem.campaign.mail-subject-lines': {
    fr: 'L’objet tient sur une seule ligne.',
    es: 'El asunto ocupa una sola línea.',
    en: 'The subject is one line.',
  },
  'problem.campaign.mail-text-signs': {
    fr: 'Le texte contient des signes invisibles, par exemple ceux qui inversent le sens de lecture. Retirez-les.',
    es: 'El texto contiene signos invisibles, por ejemplo los que invierten el sentido de lectura. Quítelos.',
    en: 'The text holds invisible signs, such as those that turn the direction of reading. Take them out.',
  },
  'problem.campaign.mail-text-too-long': {
    fr: 'Ce texte est trop long : {most} caractères au plus.',
    es: 'Este texto es demasiado largo: {most} caracteres como máximo.',
    en: 'This text is too long: at most {most} characters.',
  },
  'problem.campaign.mails-over': {
    fr: 'Cette campagne n’écrit plus à personne : ses textes ne changent plus.',
    es: 'Esta campaña ya no escribe a nadie: sus textos no cambian.',
    en: 'This campaign writes to nobody any more: its texts do not change.',
  },
  'problem.campaign.opening-in-past': {
    fr: 'Ce moment est déjà passé. Choisissez une heure ou un premier jour à venir.',
    es: 'Ese momento ya ha pasado. Elija una hora o un primer día futuros.',
    en: 'That moment is over. Choose a time or a first day to come.',
  },
  'problem.campaign.reason-length': {
    fr: 'Écrivez une raison de {least} à {most} caractères.',
    es: 'Escriba un motivo de entre {least} y {most} caracteres.',
    en: 'Write a reason of {least} to {most} characters.',
  },
  'problem.campaign.reminded-today': {
    fr: 'Un rappel est déjà parti aujourd’hui. Il n’y en a qu’un par jour.',
    es: 'Hoy ya ha salido un recordatorio. Solo hay uno al día.',
    en: 'A reminder has left today. There is one a day at most.',
  },
  'problem.campaign.reminder-in-past': {
    fr: 'Le moment du rappel {number} est déjà passé.',
    es: 'El momento del recordatorio {number} ya ha pasado.',
    en: 'The moment of reminder {number} is over.',
  },
  'problem.campaign.reminder-never': {
    fr: 'Le rappel {number} ne partirait jamais : les messages partent de {from} à {until}, et la campagne serait finie avant.',
    es: 'El recordatorio {number} no saldría nunca: los mensajes salen de {from} a {until}, y la campaña acabaría antes.',
    en: 'Reminder {number} would never leave: mails leave from {from} until {until}, and the campaign would be over first.',
  },
  'problem.campaign.reminder-outside': {
    fr: 'Le rappel {number} doit venir après le {first} et au plus tard le {last}.',
    es: 'El recordatorio {number} debe salir después del {first} y a más tardar el {last}.',
    en: 'Reminder {number} must come after {first} and no later than {last}.',
  },
  'problem.campaign.reminders-same-day': {
    fr: 'Le rappel {number} tombe le même jour qu’un autre.',
    es: 'El recordatorio {number} cae el mismo día que otro.',
    en: 'Reminder {number} is on the same day as another.',
  },
  'problem.campaign.reminders-spent': {
    fr: 'Les {most} rappels de cette campagne sont partis. Personne n’en reçoit davantage.',
    es: 'Los {most} recordatorios de esta campaña ya han salido. Nadie recibe más.',
    en: 'The {most} reminders of this campaign have left. Nobody gets more.',
  },
  'problem.campaign.reminders-too-many': {
    fr: 'Une campagne a {most} rappels au plus.',
    es: 'Una campaña tiene {most} recordatorios como máximo.',
    en: 'A campaign has at most {most} reminders.',
  },
  'problem.campaign.test-refused': {
    fr: 'La messagerie a refusé l’essai. Vérifiez l’adresse de votre compte et l’état de l’installation.',
    es: 'El servidor de correo ha rechazado la prueba. Compruebe la dirección de su cuenta y el estado de la instalación.',
    en: 'The mail server refused the test. Check your account’s address and how the installation runs.',
  },
  'problem.campaign.trustee-settled': {
    fr: 'Le tiers de confiance a déjà créé sa clé. Recommencez d’abord cette étape sur la page de la campagne.',
    es: 'La persona de confianza ya ha creado su clave. Repita primero ese paso en la página de la campaña.',
    en: 'The trustee has made the key already. First reset that step on the campaign’s page.',
  },
  'problem.campaign.no-mail': {
    fr: 'Aucun serveur de messagerie n’est configuré. Téléchargez les liens, ou renseignez SMTP_URL.',
    es: 'No hay ningún servidor de correo configurado. Descargue los enlaces o indique SMTP_URL.',
    en: 'No mail server is configured. Download the links, or set SMTP_URL.',
  },
  'problem.campaign.not-closed': {
    fr: 'Les résultats n’existent qu’après la clôture de la campagne.',
    es: 'Los resultados solo existen después del cierre de la campaña.',
    en: 'Results exist only after the campaign has closed.',
  },
  'problem.campaign.not-draft': {
    fr: 'Cette campagne a déjà été ouverte. Ce qui est figé à l’ouverture ne change plus.',
    es: 'Esta campaña ya se abrió. Lo que se fija en la apertura no cambia.',
    en: 'This campaign was opened already. What opening freezes does not change.',
  },
  'problem.campaign.not-found': {
    fr: 'Cette campagne n’existe pas.',
    es: 'Esta campaña no existe.',
    en: 'This campaign does not exist.',
  },
  'problem.campaign.segment-label-missing': {
    fr: 'Une caractéristique ou une de ses valeurs n’est pas écrite dans toutes les langues de la campagne.',
    es: 'Una característica o uno de sus valores no está escrito en todos los idiomas de la campaña.',
    en: 'A characteristic or one of its values is not written in every language of the campaign.',
  },
  'problem.campaign.segment-repeated': {
    fr: 'La même caractéristique est demandée deux fois.',
    es: 'La misma característica se pide dos veces.',
    en: 'The same characteristic is asked for twice.',
  },
  'problem.campaign.segment-value-repeated': {
    fr: 'La valeur « {value} » figure deux fois dans la même caractéristique.',
    es: 'El valor «{value}» aparece dos veces en la misma característica.',
    en: 'The value “{value}” occurs twice in the same characteristic.',
  },
  'problem.campaign.segment-values': {
    fr: 'Une caractéristique a de {least} à {most} valeurs ; ici, {count, number}. Réunissez celles qui se ressemblent : les résultats ne distinguent de toute façon que des valeurs assez nombreuses.',
    es: 'Una característica tiene de {least} a {most} valores; aquí hay {count, number}. Reúna los que se parecen: los resultados solo distinguen valores con bastantes personas.',
    en: 'A characteristic has between {least} and {most} values; this one has {count, number}. Put similar ones together: results tell apart only values that enough people state.',
  },
  'problem.campaign.segments-too-many': {
    fr: 'Une campagne demande au plus {most} caractéristiques ; ici, {count, number}.',
    es: 'Una campaña pide como mucho {most} características; aquí hay {count, number}.',
    en: 'A campaign asks for at most {most} characteristics; here are {count, number}.',
  },
  'problem.campaign.time-zone-unknown': {
    fr: 'Ce fuseau horaire est inconnu. Exemple : Europe/Paris.',
    es: 'Esta zona horaria no se conoce. Ejemplo: Europe/Madrid.',
    en: 'This time zone is not known. Example: Europe/London.',
  },
  'problem.campaign.too-few-invited': {
    fr: '{invited, plural, one {Une seule personne est invitée} other {# personnes sont invitées}} ; il en faut au moins {needed}.',
    es: '{invited, plural, one {Solo hay una persona invitada} other {Hay # personas invitadas}}; se necesitan al menos {needed}.',
    en: '{invited, plural, one {Only one person is invited} other {# people are invited}}; at least {needed} are needed.',
  },
  'problem.department.not-found': {
    fr: 'Ce service n’existe pas.',
    es: 'Este departamento no existe.',
    en: 'This department does not exist.',
  },
  'problem.questionnaire.not-json': {
    fr: 'Ce fichier n’est pas du JSON en UTF-8.',
    es: 'Este archivo no es JSON en UTF-8.',
    en: 'This file is not JSON in UTF-8.',
  },
  'problem.questionnaire.not-found': {
    fr: 'Ce questionnaire n’existe pas.',
    es: 'Este cuestionario no existe.',
    en: 'This questionnaire does not exist.',
  },
  'problem.person.not-found': {
    fr: 'Cette personne n’est pas, ou n’est plus, dans les effectifs.',
    es: 'Esta persona no está, o ya no está, en la plantilla.',
    en: 'This person is not, or no longer, in the roster.',
  },
  'problem.roster.column-repeated': {
    fr: 'La colonne « {column} » est là deux fois. Gardez-en une.',
    es: 'La columna «{column}» está dos veces. Deje solo una.',
    en: 'The column “{column}” is there twice. Keep one of them.',
  },
  'problem.roster.correction-alone': {
    fr: 'Ce fichier ne contient que des lignes refusées, et le fichier entier n’attend plus ici. Envoyez le fichier entier.',
    es: 'Este archivo solo contiene líneas rechazadas, y el archivo completo ya no espera aquí. Envíe el archivo completo.',
    en: 'This file holds only rejected rows, and the whole file no longer waits here. Send the whole file.',
  },
  'problem.roster.correction-unknown': {
    fr: 'Le fichier qui attend n’a pas de ligne refusée « {line} ». Gardez la colonne line telle quelle.',
    es: 'El archivo que espera no tiene ninguna línea rechazada «{line}». Deje la columna line como está.',
    en: 'The file that waits has no rejected row “{line}”. Leave the column line as it is.',
  },
  'problem.roster.not-csv': {
    fr: 'Ce fichier n’est pas un texte CSV. Dans Excel : Fichier, Enregistrer sous, « CSV UTF-8 ».',
    es: 'Este archivo no es un texto CSV. En Excel: Archivo, Guardar como, «CSV UTF-8».',
    en: 'This file is no CSV text. In Excel: File, Save as, “CSV UTF-8”.',
  },
  'problem.roster.nothing-waiting': {
    fr: 'Aucun fichier n’attend votre accord : il a été importé, abandonné ou remplacé, ou une heure est passée. Envoyez-le de nouveau.',
    es: 'Ningún archivo espera su acuerdo: se ha importado, descartado o sustituido, o ha pasado una hora. Envíelo de nuevo.',
    en: 'No file waits for your agreement: it was imported, forgotten or replaced, or an hour has passed. Send it again.',
  },
  'problem.roster.plan-changed': {
    fr: 'Quelqu’un d’autre a changé les effectifs ou le fichier depuis que vous avez vu cette page. Rien n’a été importé. Voici ce que le fichier changerait maintenant.',
    es: 'Alguien ha cambiado la plantilla o el archivo desde que usted vio esta página. No se ha importado nada. Esto es lo que el archivo cambiaría ahora.',
    en: 'Somebody changed the roster or the file since you saw this page. Nothing was imported. Here is what the file would change now.',
  },
  'problem.roster.quote-misplaced': {
    fr: 'Ligne {line} : un guillemet ouvre ou ferme une cellule au mauvais endroit.',
    es: 'Línea {line}: unas comillas abren o cierran una celda en un lugar equivocado.',
    en: 'Row {line}: a quotation mark opens or closes a cell in a wrong place.',
  },
  'problem.roster.quote-unclosed': {
    fr: 'Ligne {line} : un guillemet ouvre une cellule et rien ne la ferme.',
    es: 'Línea {line}: unas comillas abren una celda y nada la cierra.',
    en: 'Row {line}: a quotation mark opens a cell and nothing closes it.',
  },
  'problem.roster.row-too-long': {
    fr: 'Ligne {line} : elle est bien trop longue pour une personne.',
    es: 'Línea {line}: es demasiado larga para una persona.',
    en: 'Row {line}: it is far too long for one person.',
  },
  'problem.roster.too-large': {
    fr: 'Le fichier dépasse {megabytes} Mo. Gardez seulement les colonnes nécessaires.',
    es: 'El archivo supera los {megabytes} MB. Deje solo las columnas necesarias.',
    en: 'The file is larger than {megabytes} MB. Keep only the columns that are needed.',
  },
  'problem.roster.too-many-rows': {
    fr: 'Le fichier a plus de {most, number} lignes. Supprimez les lignes vides à la fin.',
    es: 'El archivo tiene más de {most, number} líneas. Borre las líneas vacías del final.',
    en: 'The file has more than {most, number} lines. Delete the empty ones at its end.',
  },
  'problem.roster.column-missing': {
    fr: 'La colonne « {column} » manque. Il faut email, name, department et language.',
    es: 'Falta la columna «{column}». Se necesitan email, name, department y language.',
    en: 'The column “{column}” is missing. The file needs email, name, department and language.',
  },
  'problem.roster.empty': {
    fr: 'Le fichier ne contient aucune personne.',
    es: 'El archivo no contiene ninguna persona.',
    en: 'The file holds nobody.',
  },
  'problem.roster.not-utf8': {
    fr: 'Les lettres accentuées de ce fichier ne se lisent pas avec certitude. Enregistrez-le en « CSV UTF-8 ».',
    es: 'Las letras con tilde de este archivo no se leen con seguridad. Guárdelo como «CSV UTF-8».',
    en: 'The accented letters of this file cannot be read with certainty. Save it as “CSV UTF-8”.',
  },
  'problem.roster.rejected': {
    fr: '{count, plural, one {Une ligne ne peut pas être reprise} other {# lignes ne peuvent pas être reprises}}. Rien n’a été modifié.',
    es: '{count, plural, one {Una línea no puede importarse} other {# líneas no pueden importarse}}. No se ha cambiado nada.',
    en: '{count, plural, one {One row cannot be taken} other {# rows cannot be taken}}. Nothing was changed.',
  },
  'problem.report.comments-withheld': {
    fr: 'Ce rapport n’a pas de commentaires : ils ne sont publiés que pour des groupes assez grands, dont tous les services vous sont ouverts.',
    es: 'Este informe no tiene comentarios: solo se publican para grupos lo bastante grandes, cuyos departamentos usted puede ver todos.',
    en: 'This report has no comments: they are published only for groups that are large enough, all of whose departments you may see.',
  },
  'problem.report.nobody-asked': {
    fr: 'Personne n’a été invité dans ce service : il n’y a pas de rapport.',
    es: 'No se invitó a nadie de este departamento: no hay informe.',
    en: 'Nobody was invited in this department, so there is no report.',
  },
  'problem.report.not-released': {
    fr: 'Les rapports ne sont pas encore ouverts aux responsables.',
    es: 'Los informes aún no están abiertos a los responsables.',
    en: 'The reports have not been released to managers yet.',
  },
  'problem.audit-list.deleted': {
    fr: 'La liste de l’auditeur a été supprimée 90 jours après la clôture.',
    es: 'La lista del auditor se eliminó 90 días después del cierre.',
    en: 'The auditor’s list was deleted 90 days after the close.',
  },
  'problem.audit-list.no-auditor': {
    fr: 'Cette campagne ne nomme pas d’auditeur.',
    es: 'Esta campaña no nombra a ningún auditor.',
    en: 'This campaign names no auditor.',
  },
  'problem.report.no-detail': {
    fr: 'Trop peu de réponses pour ces statistiques\u00a0: seuls les résultats simples sont publiés.',
    es: 'Hay muy pocas respuestas para estas estadísticas: solo se publican los resultados sencillos.',
    en: 'Too few people answered for these statistics: only the plain results are published.',
  },
  'problem.report.nothing-published': {
    fr: 'Trop peu de réponses : rien ne peut être publié. {invited, plural, one {Une personne était invitée} other {# personnes étaient invitées}}.',
    es: 'Muy pocas respuestas: no se puede publicar nada. {invited, plural, one {Se invitó a una persona} other {Se invitó a # personas}}.',
    en: 'Too few answers: nothing can be published. {invited, plural, one {One person was} other {# people were}} invited.',
  },
  'problem.keys.none': {
    fr: 'Cette campagne n’a pas de clés, ou n’en a plus.',
    es: 'Esta campaña no tiene claves, o ya no las tiene.',
    en: 'This campaign has no keys, or no longer.',
  },
  'problem.keys.not-openable': {
    fr: 'La phrase secrète n’est pas la bonne, ou le fichier est endommagé.',
    es: 'La frase secreta no es correcta o el archivo está dañado.',
    en: 'The passphrase is wrong, or the file is damaged.',
  },
  'problem.keys.passphrase-different': {
    fr: 'Les deux phrases secrètes diffèrent. Écrivez-les de nouveau.',
    es: 'Las dos frases secretas son distintas. Escríbalas de nuevo.',
    en: 'The two passphrases differ. Write them again.',
  },
  'problem.keys.passphrase-short': {
    fr: 'La phrase secrète doit compter au moins 12 caractères.',
    es: 'La frase secreta debe tener al menos 12 caracteres.',
    en: 'The passphrase needs at least 12 characters.',
  },
  'problem-part.roster.formula': {
    fr: 'Ligne {line} : une cellule ne peut pas commencer par =, +, - ou @ ({value}).',
    es: 'Línea {line}: una celda no puede empezar por =, +, - o @ ({value}).',
    en: 'Row {line}: a cell must not begin with =, +, - or @ ({value}).',
  },
  'problem-part.roster.email-invalid': {
    fr: 'Ligne {line} : « {value} » n’est pas une adresse électronique.',
    es: 'Línea {line}: «{value}» no es una dirección de correo.',
    en: 'Row {line}: “{value}” is not a mail address.',
  },
  'problem-part.roster.email-repeated': {
    fr: 'Ligne {line} : {value} figure déjà à la ligne {earlier}.',
    es: 'Línea {line}: {value} ya figura en la línea {earlier}.',
    en: 'Row {line}: {value} stands already in row {earlier}.',
  },
  'problem-part.roster.name-missing': {
    fr: 'Ligne {line} : le nom manque ou n’est pas lisible.',
    es: 'Línea {line}: falta el nombre o no se puede leer.',
    en: 'Row {line}: the name is missing or not readable.',
  },
  'problem-part.roster.department-missing': {
    fr: 'Ligne {line} : le service de {value} manque.',
    es: 'Línea {line}: falta el departamento de {value}.',
    en: 'Row {line}: the department of {value} is missing.',
  },
  'problem-part.roster.department-invalid': {
    fr: 'Ligne {line} : « {value} » n’est pas un chemin comme Société/Ventes/Nord.',
    es: 'Línea {line}: «{value}» no es una ruta como Empresa/Ventas/Norte.',
    en: 'Row {line}: “{value}” is not a path like Company/Sales/North.',
  },
  'problem-part.roster.language-unknown': {
    fr: 'Ligne {line} : la langue « {value} » n’est ni fr, ni es, ni en.',
    es: 'Línea {line}: el idioma «{value}» no es fr, es ni en.',
    en: 'Row {line}: the language “{value}” is not one of fr, es, en.',
  },
  'problem-part.roster.formerly-ambiguous': {
    fr: 'Ligne {line} : « {value} » : un service a un seul ancien chemin, qui n’est celui d’aucun autre.',
    es: 'Línea {line}: «{value}»: un departamento tiene una sola ruta anterior, que no es la de ningún otro.',
    en: 'Line {line}: “{value}”: a department has one former path, which is that of no other.',
  },
  'problem-part.roster.managed-department-unknown': {
    fr: 'Ligne {line} : le service dirigé « {value} » n’existe pas dans ce fichier.',
    es: 'Línea {line}: el departamento dirigido «{value}» no existe en este archivo.',
    en: 'Row {line}: the managed department “{value}” does not exist in this file.',
  },
  'problem.account.email-malformed': {
    fr: '« {email} » n’est pas une adresse e-mail.',
    es: '«{email}» no es una dirección de correo.',
    en: '“{email}” is not an e-mail address.',
  },
  'problem.account.email-taken': {
    fr: 'Un compte existe déjà pour {email}.',
    es: 'Ya existe una cuenta para {email}.',
    en: 'There already is an account for {email}.',
  },
  'problem.account.last-administrator': {
    fr: 'Septet a besoin d’au moins un administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.',
    es: 'Septet necesita al menos un administrador. Asigne antes ese perfil a otra persona.',
    en: 'Septet needs at least one administrator. Give that role to somebody else first.',
  },
  'problem.account.name-missing': {
    fr: 'Indiquez un nom.',
    es: 'Indique un nombre.',
    en: 'Enter a name.',
  },
  'problem.account.not-found': {
    fr: 'Ce compte n’existe pas ou n’existe plus.',
    es: 'Esta cuenta no existe o ya no existe.',
    en: 'This account does not exist, or no longer does.',
  },
  'problem.account.password-too-long': {
    fr: 'Ce mot de passe dépasse {maximum} caractères.',
    es: 'Esta contraseña supera los {maximum} caracteres.',
    en: 'This password is longer than {maximum} characters.',
  },
  'problem.account.password-too-short': {
    fr: 'Choisissez un mot de passe d’au moins {minimum} caractères. Quelques mots qui se retiennent font un bon mot de passe.',
    es: 'Elija una contraseña de al menos {minimum} caracteres. Unas cuantas palabras fáciles de recordar son una buena contraseña.',
    en: 'Choose a password of at least {minimum} characters. A few words you remember make a good one.',
  },
  'problem.account.password-wrong': {
    fr: 'Le mot de passe actuel n’est pas le bon.',
    es: 'La contraseña actual no es correcta.',
    en: 'The current password is not right.',
  },
  'problem.account.role-unknown': {
    fr: 'Ce rôle n’existe pas.',
    es: 'Ese perfil no existe.',
    en: 'That role does not exist.',
  },
  'problem.account.wrong-credentials': {
    fr: 'L’adresse ou le mot de passe n’est pas le bon.',
    es: 'El correo o la contraseña no son correctos.',
    en: 'The address or the password is not right.',
  },
  'problem.announcement.not-found': {
    fr: 'Cette annonce n’existe plus.',
    es: 'Este aviso ya no existe.',
    en: 'This announcement no longer exists.',
  },
  'problem.connection.not-secure': {
    fr: 'Cette installation se consulte à l’adresse {url}. Si vous y êtes déjà, le serveur mandataire ne transmet pas l’en-tête X-Forwarded-Proto.',
    es: 'Esta instalación se consulta en {url}. Si ya está ahí, el servidor intermedio no transmite la cabecera X-Forwarded-Proto.',
    en: 'This installation is reached at {url}. If that is where you are, the proxy does not pass on the X-Forwarded-Proto header.',
  },
  'problem.first-run.done': {
    fr: 'Le premier administrateur existe déjà. Connectez-vous.',
    es: 'El primer administrador ya existe. Inicie sesión.',
    en: 'The first administrator already exists. Sign in instead.',
  },
  'problem.form.confirmation-missing': {
    fr: 'Cochez la case de confirmation, puis envoyez de nouveau.',
    es: 'Marque la casilla de confirmación y envíe de nuevo.',
    en: 'Tick the box to confirm, then send again.',
  },
  'problem.form.day-missing': {
    fr: 'Choisissez une date.',
    es: 'Elija una fecha.',
    en: 'Choose a date.',
  },
  'problem.form.file-missing': {
    fr: 'Choisissez d’abord un fichier.',
    es: 'Elija primero un archivo.',
    en: 'Choose a file first.',
  },
  'problem.form.expired': {
    fr: 'Ce formulaire est resté ouvert trop longtemps, ou votre session est terminée. Rien n’a été enregistré. Revenez en arrière, rechargez la page et envoyez de nouveau.',
    es: 'Este formulario estuvo abierto demasiado tiempo o su sesión ha terminado. No se ha guardado nada. Vuelva atrás, recargue la página y envíelo de nuevo.',
    en: 'This form was open for too long, or your session has ended. Nothing was saved. Go back, reload the page and send it again.',
  },
  'problem.sentences.malformed': {
    fr: 'Une phrase est un texte simple sur une ligne, sans caractère de commande.',
    es: 'Una frase es un texto simple en una línea, sin caracteres de control.',
    en: 'A sentence is plain text on one line, without control characters.',
  },
  'problem.sentences.too-long': {
    fr: 'Une phrase a au plus {longest} caractères. Raccourcissez-la.',
    es: 'Una frase tiene como máximo {longest} caracteres. Acórtela.',
    en: 'A sentence has at most {longest} characters. Make it shorter.',
  },
  'problem.session.not-found': {
    fr: 'Cette session est déjà terminée.',
    es: 'Esta sesión ya ha terminado.',
    en: 'This session has already ended.',
  },
  'problem.session.too-many-attempts': {
    fr: 'Trop d’essais. Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez.',
    es: 'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} y vuelva a intentarlo.',
    en: 'Too many attempts. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.',
  },
  'problem.token.made-already': {
    fr: 'Ce formulaire a déjà créé un jeton, montré une seule fois. Si vous ne l’avez pas noté, supprimez-le et créez-en un autre.',
    es: 'Este formulario ya creó un token, que se mostró una sola vez. Si no lo anotó, elimínelo y cree otro.',
    en: 'This form made a token already, which was shown only once. If you did not keep it, delete it and make another.',
  },
  'problem.token.name-missing': {
    fr: 'Donnez un nom au jeton, pour le reconnaître plus tard.',
    es: 'Ponga un nombre al token para reconocerlo más adelante.',
    en: 'Give the token a name, so that you know it again later.',
  },
  'problem.token.not-found': {
    fr: 'Ce jeton n’existe plus.',
    es: 'Este token ya no existe.',
    en: 'This token no longer exists.',
  },
  'problem.token.role-missing': {
    fr: 'Un jeton a besoin d’au moins un rôle.',
    es: 'Un token necesita al menos un perfil.',
    en: 'A token needs at least one role.',
  },
  'problem.campaign.trustee-key-missing': {
    fr: 'La clé du tiers de confiance manque encore. Remettez-lui son lien : la campagne pourra s’ouvrir dès que sa page aura transmis la moitié publique de la clé.',
    es: 'Todavía falta la clave de la persona de confianza. Entréguele su enlace: la campaña podrá abrirse en cuanto su página haya transmitido la mitad pública de la clave.',
    en: 'The trustee’s key is still missing. Pass the link on: the campaign can be opened once the trustee’s page has sent the public half of the key.',
  },
  'problem.trustee.file-damaged': {
    fr: 'Ce fichier n’est pas celui d’un tiers de confiance, ou il a été modifié. Prenez une autre copie.',
    es: 'Este archivo no es el de una persona de confianza, o se ha modificado. Use otra copia.',
    en: 'This is not a trustee’s file, or it was changed. Take another copy.',
  },
  'problem.trustee.file-of-another': {
    fr: 'Ce fichier est celui d’une autre campagne. Rien n’a été envoyé.',
    es: 'Este archivo es de otra campaña. No se ha enviado nada.',
    en: 'This file belongs to another campaign. Nothing was sent.',
  },
  'problem.trustee.handed-over': {
    fr: 'La clé de cette campagne a déjà été remise. Il n’y a plus rien à faire.',
    es: 'La clave de esta campaña ya se entregó. No queda nada por hacer.',
    en: 'The key of this campaign was handed over already. There is nothing left to do.',
  },
  'problem.trustee.key-different': {
    fr: 'Cette clé n’est pas celle que nomme le manifeste de la campagne.',
    es: 'Esta clave no es la que nombra el manifiesto de la campaña.',
    en: 'This key is not the one that the campaign’s manifest names.',
  },
  'problem.trustee.key-kept': {
    fr: 'Une clé a déjà été transmise pour cette campagne ; elle ne se remplace pas.',
    es: 'Ya se transmitió una clave para esta campaña; no se puede sustituir.',
    en: 'A key was already sent for this campaign; it cannot be replaced.',
  },
  'problem.trustee.key-malformed': {
    fr: 'Ce n’est pas une clé de la courbe P-256.',
    es: 'Esto no es una clave de la curva P-256.',
    en: 'This is not a key of the curve P-256.',
  },
  'problem.trustee.link-unknown': {
    fr: 'Ce lien n’est pas connu : il est incomplet, ou un nouveau l’a remplacé. Demandez-en un à l’administrateur.',
    es: 'Este enlace no se reconoce: está incompleto o se sustituyó por otro. Pida uno nuevo al administrador.',
    en: 'This link is not known: it is incomplete, or a new one has replaced it. Ask the administrator for one.',
  },
  'problem.trustee.none': {
    fr: 'Cette campagne n’a pas de tiers de confiance, ou n’en a plus besoin.',
    es: 'Esta campaña no tiene persona de confianza, o ya no la necesita.',
    en: 'This campaign has no trustee, or no longer needs one.',
  },
  'problem.trustee.passphrase-wrong': {
    fr: 'La phrase secrète n’est pas la bonne. Rien n’a été envoyé.',
    es: 'La frase secreta no es correcta. No se ha enviado nada.',
    en: 'The passphrase is wrong. Nothing was sent.',
  },
  'problem.trustee.too-early': {
    fr: 'Des réponses peuvent encore arriver. La clé ne se remet qu’après le délai de grâce : revenez alors sur cette page.',
    es: 'Todavía pueden llegar respuestas. La clave solo se entrega después del periodo de gracia: vuelva entonces a esta página.',
    en: 'Answers may still arrive. The key is handed over only after the grace period: come back to this page then.',
  },
  'problem.sso.account-refused': {
    fr: 'Votre adresse appartient à un compte déjà lié à une autre personne de {name}. Demandez à un administrateur de Septet de supprimer l’ancien compte.',
    es: 'Su dirección pertenece a una cuenta ya vinculada a otra persona de {name}. Pida a un administrador de Septet que elimine la cuenta antigua.',
    en: 'Your address belongs to an account that is already linked to another person of {name}. Ask an administrator of Septet to delete the old account.',
  },
  'problem.sso.address-unverified': {
    fr: '{name} ne garantit pas votre adresse e-mail, et Septet ne peut donc pas savoir qui vous êtes. Demandez à ceux qui gèrent {name} de la faire vérifier.',
    es: '{name} no garantiza su dirección de correo, así que Septet no puede saber quién es usted. Pida a quienes gestionan {name} que la verifiquen.',
    en: '{name} does not vouch for your e-mail address, so Septet cannot know who you are. Ask those who run {name} to have it verified.',
  },
  'problem.sso.answer-refused': {
    fr: 'La réponse de {name} n’est pas valable, et personne n’a été connecté. Réessayez. Si cela se répète, prévenez un administrateur de Septet : le journal du serveur dit pourquoi.',
    es: 'La respuesta de {name} no es válida y no se ha iniciado ninguna sesión. Inténtelo de nuevo. Si se repite, avise a un administrador de Septet: el registro del servidor dice por qué.',
    en: 'The answer of {name} is not valid, and nobody was signed in. Try again. If it happens again, tell an administrator of Septet: the log of the server says why.',
  },
  'problem.sso.begin-again': {
    fr: 'Cette connexion a déjà servi, a duré plus de dix minutes ou a commencé dans un autre navigateur. Recommencez ici.',
    es: 'Este inicio de sesión ya se usó, tardó más de diez minutos o empezó en otro navegador. Vuelva a empezar aquí.',
    en: 'This sign-in was used already, took more than ten minutes, or began in another browser. Begin again here.',
  },
  'problem.sso.break-glass-account': {
    fr: 'Votre adresse est celle du compte de secours, qui garde son mot de passe. Demandez à un administrateur de désigner un autre compte de secours.',
    es: 'Su dirección es la de la cuenta de emergencia, que conserva su contraseña. Pida a un administrador que designe otra cuenta de emergencia.',
    en: 'Your address is that of the emergency account, which keeps its password. Ask an administrator to name another emergency account.',
  },
  'problem.sso.break-glass-unfit': {
    fr: 'Le compte de secours doit être celui d’un administrateur qui a un mot de passe et ne passe pas par l’authentification unique. {email} n’est pas dans ce cas.',
    es: 'La cuenta de emergencia debe ser la de un administrador con contraseña que no use el inicio de sesión único. {email} no lo es.',
    en: 'The emergency account must be that of an administrator who has a password and does not come through single sign-on. {email} is not.',
  },
  'problem.sso.clocks-differ': {
    fr: 'L’horloge de ce serveur et celle de {name} diffèrent de plus de 30 secondes, et la connexion est refusée. Prévenez un administrateur de Septet : il faut régler l’horloge du serveur.',
    es: 'El reloj de este servidor y el de {name} difieren en más de 30 segundos, y se ha rechazado el inicio de sesión. Avise a un administrador de Septet: hay que ajustar el reloj del servidor.',
    en: 'The clock of this server and that of {name} differ by more than 30 seconds, so the sign-in is refused. Tell an administrator of Septet: the clock of the server must be set.',
  },
  'problem.sso.denied': {
    fr: 'Vous n’avez pas été connecté : la connexion a été annulée ou refusée chez {name}.',
    es: 'No se ha iniciado la sesión: se canceló o se rechazó en {name}.',
    en: 'You were not signed in: it was cancelled or refused at {name}.',
  },
  'problem.sso.no-role': {
    fr: '{name} vous connaît, mais aucun rôle ne vous est donné dans Septet. Demandez-le à ceux qui gèrent {name} ou à un administrateur de Septet. Pour répondre à une enquête, aucun compte n’est nécessaire.',
    es: '{name} le conoce, pero no tiene ningún perfil en Septet. Pídalo a quienes gestionan {name} o a un administrador de Septet. Para responder a una encuesta no hace falta ninguna cuenta.',
    en: '{name} knows you, but you have no role in Septet. Ask those who run {name}, or an administrator of Septet. To answer a survey no account is needed.',
  },
  'problem.sso.password-closed': {
    fr: 'Ce compte ne se connecte plus par mot de passe. Passez par {name}.',
    es: 'Esta cuenta ya no inicia sesión con contraseña. Hágalo con {name}.',
    en: 'This account no longer signs in with a password. Sign in with {name}.',
  },
  'problem.sso.provider-error': {
    fr: '{name} n’a pas pu vous connecter (code {error}). Réessayez plus tard. Si cela se répète, prévenez un administrateur de Septet.',
    es: '{name} no ha podido iniciar su sesión (código {error}). Inténtelo más tarde. Si se repite, avise a un administrador de Septet.',
    en: '{name} could not sign you in (code {error}). Try again later. If it happens again, tell an administrator of Septet.',
  },
  'problem.sso.unreachable': {
    fr: '{name} ne répond pas en ce moment. Réessayez dans quelques minutes.',
    es: '{name} no responde en este momento. Inténtelo dentro de unos minutos.',
    en: '{name} does not answer at the moment. Try again in a few minutes.',
  },
  'problem-page.send-again': {
    fr: 'Envoyer de nouveau',
    es: 'Enviar de nuevo',
    en: 'Send again',
  },
  'problem-page.send-again-note': {
    fr: 'Ce que vous aviez saisi est toujours là. Si votre session est terminée, connectez-vous dans un autre onglet, puis envoyez de nouveau.',
    es: 'Lo que había escrito sigue aquí. Si su sesión ha terminado, inicie sesión en otra pestaña y envíelo de nuevo.',
    en: 'What you had entered is still here. If your session has ended, sign in in another tab, then send it again.',
  },
  'problem-page.title': {
    fr: 'Cette demande n’a pas abouti',
    es: 'No se pudo completar la solicitud',
    en: 'That did not work',
  },
  'problem-page.status': { fr: 'Code {status}', es: 'Código {status}', en: 'Code {status}' },
  'problem.server.failed': {
    fr: 'Une erreur s’est produite de notre côté. Rien n’a été enregistré à moitié. Réessayez dans un instant.',
    es: 'Se produjo un error de nuestro lado. Nada quedó guardado a medias. Vuelva a intentarlo en un momento.',
    en: 'Something failed on our side. Nothing was half saved. Try again in a moment.',
  },
} as const satisfies Words & Record<`problem.${ProblemKey}`, Sentence>
