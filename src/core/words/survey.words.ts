import type { Words } from '#src/core/words/message.ts'

// Read by every employee: short sentences, nothing promised that a mechanism does not hold (ANONYMITY.md).
const welcome = {
  'survey.kicker': {
    fr: 'Questionnaire anonyme',
    es: 'Cuestionario anónimo',
    en: 'Anonymous survey',
  },
  'survey.facts': {
    fr: '{minutes, plural, one {Environ # minute} other {Environ # minutes}}. Ouvert jusqu’au {day} inclus.',
    es: '{minutes, plural, one {Alrededor de # minuto} other {Alrededor de # minutos}}. Abierto hasta el {day} inclusive.',
    en: '{minutes, plural, one {About # minute} other {About # minutes}}. Open until the end of {day}.',
  },
  'survey.promise.title': {
    fr: 'Personne ne peut savoir qui a répondu quoi',
    es: 'Nadie puede saber quién respondió qué',
    en: 'Nobody can tell who gave which answer',
  },
  'survey.promise.title.form': {
    fr: 'Ce que deviennent vos réponses',
    es: 'Qué ocurre con sus respuestas',
    en: 'What happens to your answers',
  },
  'survey.promise.sealed': {
    fr: 'Votre navigateur scelle vos réponses avant l’envoi. Elles sont enregistrées sans votre nom et restent scellées jusqu’à la clôture.',
    es: 'Su navegador sella sus respuestas antes de enviarlas. Se guardan sin su nombre y quedan selladas hasta el cierre.',
    en: 'Your browser seals your answers before sending them. They are stored without your name and stay sealed until the survey closes.',
  },
  'survey.promise.groups': {
    fr: 'Les résultats portent toujours sur des groupes où au moins {k} personnes ont répondu.',
    es: 'Los resultados se refieren siempre a grupos en los que respondieron al menos {k} personas.',
    en: 'Results always cover groups in which at least {k} people answered.',
  },
  'survey.promise.final': {
    fr: 'Une fois envoyées, vos réponses ne peuvent plus être modifiées ni retirées : rien ne les relie à vous.',
    es: 'Una vez enviadas, sus respuestas no se pueden cambiar ni retirar: nada las vincula con usted.',
    en: 'Once sent, your answers cannot be changed or withdrawn: nothing links them to you.',
  },
  'survey.promise.skip': {
    fr: 'Aucune question n’est obligatoire.',
    es: 'Ninguna pregunta es obligatoria.',
    en: 'No question is compulsory.',
  },
  'survey.group': {
    fr: 'Vos réponses sont comptées avec {label}, {invited} personnes.',
    es: 'Sus respuestas se cuentan con {label}, {invited} personas.',
    en: 'Your answers are counted with {label}, {invited} people.',
  },
  'survey.group.title': {
    fr: 'Votre groupe',
    es: 'Su grupo',
    en: 'Your group',
  },
  'survey.group.note': {
    fr: 'Qui vous rejoint après l’ouverture n’est pas invité. Votre groupe ne change plus.',
    es: 'Quien se incorpora después de la apertura no recibe invitación. Su grupo ya no cambia.',
    en: 'Whoever joins after the opening is not invited. Your group no longer changes.',
  },
} as const satisfies Words

const guarantees = {
  'survey.who-sees.title': {
    fr: 'Qui voit quoi, et quand',
    es: 'Quién ve qué, y cuándo',
    en: 'Who sees what, and when',
  },
  'survey.who-sees.before-close': {
    fr: 'Avant la clôture, personne ne voit le moindre résultat, pas même les ressources humaines. Elles voient seulement, par groupe, une fourchette du nombre de participants.',
    es: 'Antes del cierre nadie ve ningún resultado, ni siquiera Recursos Humanos. Solo ve, por grupo, un intervalo aproximado de participación.',
    en: 'Before the survey closes nobody sees any result, not even HR. HR sees only a rough band of how many took part, per group.',
  },
  'survey.who-sees.small-team': {
    fr: 'Ensuite, il n’y a de résultats que pour des groupes où au moins {k} personnes ont répondu. Si votre équipe est plus petite, vos réponses sont comptées avec celles d’une équipe voisine.',
    es: 'Después, solo hay resultados de grupos en los que respondieron al menos {k} personas. Si su equipo es más pequeño, sus respuestas se cuentan junto con las de un equipo vecino.',
    en: 'After that there are results only for groups in which at least {k} people answered. If your team is smaller, your answers are counted together with a neighbouring team’s.',
  },
  'survey.who-sees.whole-groups': {
    fr: 'Chaque chiffre couvre un ou plusieurs de ces groupes en entier. Aucune soustraction ne permet de viser moins de personnes.',
    es: 'Cada cifra abarca uno o varios de estos grupos completos. Ninguna resta permite llegar a menos personas.',
    en: 'Every number covers one or more of these groups as a whole. Nothing can be subtracted to reach fewer people.',
  },
  'survey.who-sees.almost-all': {
    fr: 'Quand presque tous sont du même avis, nous affichons seulement « presque tous ». Ainsi, personne hors du groupe ne peut être certain de votre réponse.',
    es: 'Cuando casi todos opinan lo mismo, mostramos solo «casi todos». Así, nadie fuera del grupo puede estar seguro de su respuesta.',
    en: 'Where nearly everyone agrees we show only “almost all”. So nobody outside the group can be certain of your answer.',
  },
  'survey.who-sees.limits': {
    fr: 'Deux limites, en toute franchise. Un collègue du groupe qui a répondu autrement que tous les autres connaît alors leur avis. Et l’on peut voir qu’une réponse n’a été choisie par personne.',
    es: 'Dos límites, con franqueza. Un compañero del grupo que respondió distinto de todos los demás conoce entonces la opinión de ellos. Y puede verse que nadie eligió cierta respuesta.',
    en: 'Two limits, to be frank. A colleague in the group who answered differently from everyone else then knows what the others think. And it may be visible that nobody chose a certain answer.',
  },
  'survey.who-sees.participation': {
    fr: 'Après la clôture, le nombre de participants de chaque groupe est exact. Si tout un groupe a répondu, cela se voit ; ce que chacun a répondu, non.',
    es: 'Tras el cierre, el número de participantes de cada grupo es exacto. Si respondió el grupo entero, se nota; lo que respondió cada persona, no.',
    en: 'After the close, the number of participants in each group is exact. If a whole group answered, that shows; what each person answered does not.',
  },
  'survey.who-sees.comments': {
    fr: 'Vos commentaires sont lus tels quels par les ressources humaines, et par les responsables après publication, sans date, dans le désordre, pour des groupes où au moins {kComments} personnes ont répondu. Le style d’écriture n’est pas protégé.',
    es: 'Sus comentarios los leen tal cual Recursos Humanos y, tras la publicación, los responsables, sin fecha y sin orden, en grupos en los que respondieron al menos {kComments} personas. El estilo de escritura no está protegido.',
    en: 'Your comments are read as you wrote them by HR, and by managers after release, without a date and in random order, for groups in which at least {kComments} people answered. Your writing style is not protected.',
  },
  'survey.who-sees.results': {
    fr: 'Quand les ressources humaines les communiquent, vous lisez les résultats de l’entreprise et, s’ils existent, ceux de votre groupe. Vous lisez aussi ce qui en est fait, jamais les commentaires.',
    es: 'Cuando Recursos Humanos los comparte, usted lee los resultados de la empresa y, si existen, los de su grupo. También lee qué se hace con ellos, nunca los comentarios.',
    en: 'Once HR releases them, you read the results of the company and, where there are any, those of your group. You also read what is done about them, never the comments.',
  },
  'survey.who-sees.auditor': {
    fr: 'Après la clôture, {name} peut vérifier que chaque bulletin compté portait un laissez-passer valable. Cela dit combien de personnes de chaque groupe ont répondu, jamais qui ni quoi.',
    es: 'Tras el cierre, {name} puede comprobar que cada papeleta contada llevaba un pase válido. Eso dice cuántas personas de cada grupo respondieron, nunca quiénes ni qué.',
    en: 'After the close, {name} may check that every counted ballot carried a valid pass. That tells how many people of each group answered, never who or what.',
  },
} as const satisfies Words

const privacy = {
  'survey.privacy.title': {
    fr: 'Vos données personnelles',
    es: 'Sus datos personales',
    en: 'Your personal data',
  },
  'survey.privacy.controller': {
    fr: 'Responsable du traitement',
    es: 'Responsable del tratamiento',
    en: 'Who is responsible',
  },
  'survey.privacy.controller.unnamed': {
    fr: 'Votre employeur',
    es: 'Su empresa',
    en: 'Your employer',
  },
  'survey.privacy.contact': {
    fr: 'Contact',
    es: 'Contacto',
    en: 'Contact',
  },
  'survey.privacy.contact.unnamed': {
    fr: 'Les ressources humaines de votre entreprise',
    es: 'El departamento de Recursos Humanos de su empresa',
    en: 'Your company’s HR department',
  },
  'survey.privacy.purpose': {
    fr: 'Finalité',
    es: 'Finalidad',
    en: 'Purpose',
  },
  'survey.privacy.purpose.text': {
    fr: 'Connaître la satisfaction au travail par groupe, et décider ensemble de ce qui doit changer. Aucune évaluation de personnes.',
    es: 'Conocer la satisfacción laboral por grupos y decidir juntos qué debe cambiar. No se evalúa a ninguna persona.',
    en: 'To learn how satisfied people are at work, group by group, and decide together what should change. No person is assessed.',
  },
  'survey.privacy.voluntary': {
    fr: 'Participation',
    es: 'Participación',
    en: 'Taking part',
  },
  'survey.privacy.voluntary.text': {
    fr: 'Elle est libre. Ne pas répondre n’a aucune conséquence, et aucune page ne montre qui a répondu.',
    es: 'Es libre. No responder no tiene ninguna consecuencia, y ninguna página muestra quién respondió.',
    en: 'It is voluntary. Not answering has no consequence, and no page shows who answered.',
  },
  'survey.privacy.stored': {
    fr: 'Ce qui est conservé',
    es: 'Qué se guarda',
    en: 'What is kept',
  },
  'survey.privacy.stored.results': {
    fr: 'Une liste d’envoi garde le nom et le groupe de toutes les personnes invitées par e-mail. Chaque nom en disparaît une fois parti l’e-mail des résultats, 90 jours au plus tard. La liste ne dit pas qui a répondu.',
    es: 'Una lista de envío guarda el nombre y el grupo de todas las personas invitadas por correo. Cada nombre desaparece al salir el correo de resultados, como máximo a los 90 días. La lista no dice quién respondió.',
    en: 'A mailing list keeps the name and the group of everybody invited by mail. Each name goes once the results mail has left, after 90 days at most. The list does not say who answered.',
  },
  'survey.privacy.stored.text': {
    fr: 'Jusqu’à la clôture, le système garde votre invitation, en sachant si elle a servi, et à part des réponses scellées. À la clôture, les invitations et les clés sont détruites ; il ne reste que des totaux par groupe et les commentaires.',
    es: 'Hasta el cierre, el sistema guarda su invitación, con la constancia de si se usó, y por separado las respuestas selladas. Al cierre se destruyen las invitaciones y las claves; solo quedan totales por grupo y los comentarios.',
    en: 'Until the close, the system keeps your invitation, knowing whether it was used, and separately the sealed answers. At the close the invitations and the keys are destroyed; only totals per group and the comments remain.',
  },
  'survey.privacy.retention': {
    fr: 'Durée de conservation',
    es: 'Plazo de conservación',
    en: 'For how long',
  },
  'survey.privacy.retention.text': {
    fr: 'Commentaires : {comments}. Résultats par groupe : {reports}.',
    es: 'Comentarios: {comments}. Resultados por grupo: {reports}.',
    en: 'Comments: {comments}. Results per group: {reports}.',
  },
} as const satisfies Words

const answering = {
  'survey.progress': {
    fr: '{answered} sur {total}',
    es: '{answered} de {total}',
    en: '{answered} of {total}',
  },
  'survey.progress.label': {
    fr: 'Questions répondues',
    es: 'Preguntas respondidas',
    en: 'Questions answered',
  },
  'survey.section': {
    fr: 'Partie {number} sur {total}',
    es: 'Parte {number} de {total}',
    en: 'Part {number} of {total}',
  },
  'survey.outcomes.title': {
    fr: 'Votre bilan d’ensemble',
    es: 'Su balance general',
    en: 'Looking at the whole',
  },
  'survey.open.title': {
    fr: 'Dans vos propres mots',
    es: 'Con sus propias palabras',
    en: 'In your own words',
  },
  'survey.open.warning': {
    fr: 'Ne nommez personne et ne décrivez rien que vous seul pouvez savoir. Vos phrases seront lues telles quelles : votre style d’écriture peut vous trahir.',
    es: 'No nombre a nadie ni describa algo que solo usted puede saber. Sus frases se leerán tal cual: su estilo de escritura puede delatarle.',
    en: 'Do not name anyone or describe something only you could know. Your words will be read as you wrote them: your style can give you away.',
  },
  'survey.hint.person': {
    fr: 'Ce texte semble nommer une personne. Sans nom, on le lira tout aussi bien.',
    es: 'Este texto parece nombrar a una persona. Sin nombre se entenderá igual de bien.',
    en: 'This seems to name a person. Without a name it reads just as well.',
  },
  'survey.hint.mail': {
    fr: 'Ce texte semble contenir une adresse électronique. Mieux vaut l’enlever.',
    es: 'Este texto parece contener una dirección de correo. Es mejor quitarla.',
    en: 'This seems to hold an e-mail address. Better take it out.',
  },
  'survey.hint.telephone': {
    fr: 'Ce texte semble contenir un numéro de téléphone. Mieux vaut l’enlever.',
    es: 'Este texto parece contener un número de teléfono. Es mejor quitarlo.',
    en: 'This seems to hold a telephone number. Better take it out.',
  },
  'survey.hint.role': {
    fr: 'Ce texte semble dire qui vous êtes. Écrivez-le pour que d’autres puissent l’avoir écrit.',
    es: 'Este texto parece decir quién es usted. Escríbalo de modo que otros pudieran haberlo escrito.',
    en: 'This seems to tell who you are. Write it so that others could have written it.',
  },
  'survey.hint.here': {
    fr: 'Rien n’a été envoyé, et vous pouvez laisser ce texte tel quel.',
    es: 'No se ha enviado nada y puede dejar el texto así.',
    en: 'Nothing was sent, and you may leave the text as it is.',
  },
  'survey.hint.send': {
    fr: 'Un commentaire semble désigner quelqu’un.',
    es: 'Un comentario parece señalar a alguien.',
    en: 'A comment seems to tell who is meant.',
  },
  'survey.hint.look': {
    fr: 'Le relire',
    es: 'Volver a leerlo',
    en: 'Read it again',
  },
  'survey.open.limit': {
    fr: '{maximum} caractères au plus',
    es: '{maximum} caracteres como máximo',
    en: 'Up to {maximum} characters',
  },
  'survey.open.left': {
    fr: 'Encore {left} caractères',
    es: 'Quedan {left} caracteres',
    en: '{left} characters left',
  },
  'survey.open.too-long': {
    fr: 'Ce texte est trop long de {over} caractères. Raccourcissez-le pour pouvoir envoyer.',
    es: 'Este texto supera el límite en {over} caracteres. Acórtelo para poder enviar.',
    en: 'This text is {over} characters too long. Shorten it before sending.',
  },
  'survey.item.clear': {
    fr: 'Effacer ma réponse',
    es: 'Borrar mi respuesta',
    en: 'Clear my answer',
  },
  'survey.segments.title': {
    fr: 'À propos de vous, si vous le souhaitez',
    es: 'Sobre usted, si lo desea',
    en: 'About you, if you like',
  },
  'survey.segments.note': {
    fr: 'Avant le comptage, ces indications sont échangées au hasard entre les personnes comptées dans le même groupe que vous ; elles ne donnent de résultats que pour l’entreprise entière, jamais croisés avec un service ni entre eux. Vous pouvez les laisser vides.',
    es: 'Antes del recuento, estas indicaciones se intercambian al azar entre las personas que se cuentan en su mismo grupo; solo dan resultados de la empresa entera, que nunca se cruzan con un departamento ni entre sí. Puede dejarlas en blanco.',
    en: 'Before counting, these details are exchanged at random among the people counted in the same group as you; they give results for the whole company only, never crossed with a department or with each other. You may leave them empty.',
  },
  'survey.segments.not-stated': {
    fr: 'Je ne le précise pas',
    es: 'Prefiero no indicarlo',
    en: 'I would rather not say',
  },
  'survey.saved-here': {
    fr: 'Vos réponses restent sur cet appareil jusqu’à l’envoi : vous pouvez fermer cette page et la reprendre ici avec le même lien.',
    es: 'Sus respuestas se quedan en este dispositivo hasta el envío: puede cerrar esta página y retomarla aquí con el mismo enlace.',
    en: 'Your answers stay on this device until you send them: you can close this page and come back to it here with the same link.',
  },
  'survey.state.resumed': {
    fr: 'Nous avons retrouvé vos réponses sur cet appareil. Continuez où vous en étiez.',
    es: 'Hemos recuperado sus respuestas en este dispositivo. Continúe donde lo dejó.',
    en: 'We found your answers on this device. Carry on where you left off.',
  },
  'survey.forget': {
    fr: 'Effacer mes réponses de cet appareil',
    es: 'Borrar mis respuestas de este dispositivo',
    en: 'Erase my answers from this device',
  },
  'survey.state.forgotten': {
    fr: 'Vos réponses ont été effacées de cet appareil. Rien n’a été envoyé.',
    es: 'Sus respuestas se han borrado de este dispositivo. No se ha enviado nada.',
    en: 'Your answers were erased from this device. Nothing was sent.',
  },
} as const satisfies Words

const sending = {
  'survey.send.title': {
    fr: 'Prêt à envoyer',
    es: 'Todo listo para enviar',
    en: 'Ready to send',
  },
  'survey.send': {
    fr: 'Envoyer mes réponses',
    es: 'Enviar mis respuestas',
    en: 'Send my answers',
  },
  'survey.send.final': {
    fr: 'Après l’envoi, vous ne pourrez ni modifier ni retirer vos réponses.',
    es: 'Después de enviarlas, no podrá cambiar ni retirar sus respuestas.',
    en: 'After sending, you cannot change or withdraw your answers.',
  },
  'survey.send.unanswered': {
    fr: 'Questions laissées sans réponse : {count}. C’est permis ; vous pouvez envoyer ainsi.',
    es: 'Preguntas sin respuesta: {count}. Está permitido; puede enviarlas así.',
    en: 'Questions left unanswered: {count}. That is fine; you can send as it is.',
  },
  'survey.state.sending': {
    fr: 'Envoi en cours. Gardez cette page ouverte.',
    es: 'Enviando. Mantenga esta página abierta.',
    en: 'Sending. Keep this page open.',
  },
  'survey.sent.title': {
    fr: 'Merci, vos réponses sont bien arrivées',
    es: 'Gracias, sus respuestas han llegado',
    en: 'Thank you, your answers have arrived',
  },
  'survey.sent.text': {
    fr: 'Elles sont scellées jusqu’à la clôture. Les résultats par groupe viendront ensuite.',
    es: 'Quedan selladas hasta el cierre. Después llegarán los resultados por grupo.',
    en: 'They stay sealed until the survey closes. Results by group come after that.',
  },
  'survey.sent.close': {
    fr: 'Vous pouvez fermer cette page. Vos réponses ont été effacées de cet appareil.',
    es: 'Puede cerrar esta página. Sus respuestas se han borrado de este dispositivo.',
    en: 'You can close this page. Your answers were erased from this device.',
  },
  'survey.sent.close.form': {
    fr: 'Vous pouvez fermer cette page.',
    es: 'Puede cerrar esta página.',
    en: 'You can close this page.',
  },
  'survey.receipt.title': {
    fr: 'Votre reçu',
    es: 'Su recibo',
    en: 'Your receipt',
  },
  'survey.receipt.text': {
    fr: 'Après la clôture, ce petit fichier permet de vérifier que vos réponses ont été comptées. Il ne dit pas ce que vous avez répondu. Gardez-le pour vous.',
    es: 'Tras el cierre, este pequeño archivo permite comprobar que sus respuestas se contaron. No dice qué respondió. Guárdelo para usted.',
    en: 'After the close, this small file lets you check that your answers were counted. It does not say what you answered. Keep it to yourself.',
  },
  'survey.receipt.save': {
    fr: 'Enregistrer le reçu',
    es: 'Guardar el recibo',
    en: 'Save the receipt',
  },
} as const satisfies Words

const states = {
  'survey.state.loading': {
    fr: 'Vérification de votre invitation…',
    es: 'Comprobando su invitación…',
    en: 'Checking your invitation…',
  },
  'survey.state.no-invitation': {
    fr: 'Cette adresse ne contient pas d’invitation. Ouvrez le lien complet reçu par e-mail, ou demandez-le à nouveau ci-dessous.',
    es: 'Esta dirección no contiene ninguna invitación. Abra el enlace completo recibido por correo, o solicítelo de nuevo más abajo.',
    en: 'This address holds no invitation. Open the full link from your e-mail, or ask for it again below.',
  },
  'survey.state.manifest-changed': {
    fr: 'Les règles de cette enquête ne sont plus celles annoncées dans votre invitation. Par prudence, rien n’est envoyé. Prévenez votre représentant du personnel ou le contact ci-dessus.',
    es: 'Las reglas de esta encuesta ya no son las que anunciaba su invitación. Por prudencia no se envía nada. Avise a su representante o al contacto indicado arriba.',
    en: 'The rules of this survey are no longer those announced in your invitation. To be safe, nothing is sent. Tell your staff representative or the contact above.',
  },
  'survey.state.group-unverified': {
    fr: 'Votre groupe ne correspond pas à la liste publiée à l’ouverture. Par prudence, rien n’est envoyé. Prévenez votre représentant du personnel ou le contact ci-dessus.',
    es: 'Su grupo no coincide con la lista publicada en la apertura. Por prudencia no se envía nada. Avise a su representante o al contacto indicado arriba.',
    en: 'Your group does not match the list published at the opening. To be safe, nothing is sent. Tell your staff representative or the contact above.',
  },
  'survey.state.group-too-small': {
    fr: 'Votre groupe compte moins de personnes que le minimum promis. Par prudence, rien n’est envoyé. Prévenez votre représentant du personnel ou le contact ci-dessus.',
    es: 'Su grupo tiene menos personas que el mínimo prometido. Por prudencia no se envía nada. Avise a su representante o al contacto indicado arriba.',
    en: 'Your group has fewer people than the promised minimum. To be safe, nothing is sent. Tell your staff representative or the contact above.',
  },
  'survey.state.not-yet-open': {
    fr: 'L’enquête ouvre le {day}. Votre lien fonctionnera à partir de ce jour.',
    es: 'La encuesta se abre el {day}. Su enlace funcionará a partir de ese día.',
    en: 'The survey opens on {day}. Your link will work from that day.',
  },
  'survey.state.closed': {
    fr: 'L’enquête est close. Merci de votre intérêt ; il n’est plus possible de répondre.',
    es: 'La encuesta está cerrada. Gracias por su interés; ya no es posible responder.',
    en: 'The survey is closed. Thank you for your interest; answering is no longer possible.',
  },
  'survey.state.already-sent': {
    fr: 'Cette invitation a déjà servi sur un autre appareil ou dans un autre navigateur. Seul le premier envoi compte. Si ce n’était pas vous, prévenez le contact ci-dessus.',
    es: 'Esta invitación ya se usó en otro dispositivo u otro navegador. Solo cuenta el primer envío. Si no fue usted, avise al contacto indicado arriba.',
    en: 'This invitation was already used on another device or in another browser. Only the first one counts. If that was not you, tell the contact above.',
  },
  'survey.state.sent-before': {
    fr: 'Vous avez déjà envoyé vos réponses depuis cet appareil. Merci !',
    es: 'Ya envió sus respuestas desde este dispositivo. ¡Gracias!',
    en: 'You have already sent your answers from this device. Thank you!',
  },
  'survey.state.invitation-unknown': {
    fr: 'Cette invitation n’est pas connue. Le lien est peut-être incomplet : copiez-le en entier, ou demandez-le à nouveau ci-dessous.',
    es: 'Esta invitación no se reconoce. Quizá el enlace esté incompleto: cópielo entero o solicítelo de nuevo más abajo.',
    en: 'This invitation is not known. The link may be incomplete: copy all of it, or ask for it again below.',
  },
  'survey.state.card-unknown': {
    fr: 'Ce code n’est pas connu dans ce questionnaire. Recopiez les 16 lettres et chiffres de votre carte.',
    es: 'Este código no existe en este cuestionario. Copie las 16 letras y cifras de su tarjeta.',
    en: 'This code is not known in this survey. Copy the 16 letters and digits of your card.',
  },
  'survey.state.network': {
    fr: 'Le réseau n’a pas répondu. Vos réponses sont gardées sur cet appareil ; réessayer ne les compte pas deux fois.',
    es: 'La red no respondió. Sus respuestas siguen en este dispositivo; reintentar no las cuenta dos veces.',
    en: 'The network did not answer. Your answers are kept on this device; trying again does not count them twice.',
  },
  'survey.state.too-many': {
    fr: 'Trop d’essais en peu de temps. Attendez une minute, puis réessayez.',
    es: 'Demasiados intentos en poco tiempo. Espere un minuto y vuelva a intentarlo.',
    en: 'Too many tries in a short time. Wait a minute, then try again.',
  },
  'survey.state.refused': {
    fr: 'Le serveur a refusé cet envoi. Vos réponses restent sur cet appareil. Rechargez la page, puis réessayez ; sinon, prévenez le contact ci-dessus.',
    es: 'El servidor rechazó este envío. Sus respuestas siguen en este dispositivo. Recargue la página e inténtelo de nuevo; si no funciona, avise al contacto indicado arriba.',
    en: 'The server refused this. Your answers stay on this device. Reload the page and try again; failing that, tell the contact above.',
  },
  'survey.state.insecure': {
    fr: 'Ce navigateur ne peut pas sceller vos réponses. Ouvrez plutôt le second lien de votre invitation, prévu pour ce cas.',
    es: 'Este navegador no puede sellar sus respuestas. Abra el segundo enlace de su invitación, previsto para este caso.',
    en: 'This browser cannot seal your answers. Open the second link of your invitation instead, made for this case.',
  },
  'survey.state.not-saved': {
    fr: 'Ce navigateur n’enregistre rien (navigation privée ?). Répondez en une seule fois, sans fermer la page.',
    es: 'Este navegador no guarda nada (¿navegación privada?). Responda de una sola vez, sin cerrar la página.',
    en: 'This browser stores nothing (private browsing?). Answer in one go, without closing the page.',
  },
} as const satisfies Words

const withoutScript = {
  'survey.noscript': {
    fr: 'Sans JavaScript, cette page ne peut pas sceller vos réponses. Ouvrez le second lien de votre invitation : il mène à un formulaire simple.',
    es: 'Sin JavaScript, esta página no puede sellar sus respuestas. Abra el segundo enlace de su invitación: lleva a un formulario sencillo.',
    en: 'Without JavaScript this page cannot seal your answers. Open the second link of your invitation: it leads to a plain form.',
  },
  'survey.nothing-shown': {
    fr: 'Les questions ne s’affichent pas ? Ouvrez le second lien de votre invitation, ou demandez-la à nouveau.',
    es: '¿No aparecen las preguntas? Abra el segundo enlace de su invitación o solicítela de nuevo.',
    en: 'No questions to be seen? Open the second link of your invitation, or ask for it again.',
  },
  'survey.form.honest': {
    fr: 'Sans JavaScript, vous faites confiance à ce serveur au moment où vous appuyez sur « Envoyer ». Il n’enregistre pas qui vous êtes avec vos réponses, et après la clôture rien de ce qui est enregistré ne peut les relier. Mais nous ne pouvons pas prouver qu’il n’a pas regardé.',
    es: 'Sin JavaScript, usted confía en este servidor en el momento en que pulsa «Enviar». No guarda quién es usted junto con sus respuestas y, tras el cierre, nada de lo guardado puede relacionarlas. Pero no podemos demostrar que no miró.',
    en: 'Without JavaScript you trust this server at the moment you press Send. It does not store who you are with your answers, and after the survey closes nothing stored can connect them; but we cannot prove it did not look.',
  },
  'survey.form.better': {
    fr: 'Si vous le pouvez, ouvrez plutôt le premier lien de votre invitation dans un navigateur avec JavaScript.',
    es: 'Si puede, abra mejor el primer enlace de su invitación en un navegador con JavaScript.',
    en: 'If you can, open the first link of your invitation in a browser with JavaScript instead.',
  },
  'survey.form.not-saved': {
    fr: 'Ce formulaire n’enregistre rien avant l’envoi. Répondez en une seule fois.',
    es: 'Este formulario no guarda nada antes del envío. Responda de una sola vez.',
    en: 'This form saves nothing before you send it. Answer in one go.',
  },
} as const satisfies Words

const lostLink = {
  'survey.link.title': {
    fr: 'Recevoir à nouveau mon lien',
    es: 'Recibir de nuevo mi enlace',
    en: 'Send me my link again',
  },
  'survey.link.text': {
    fr: 'Indiquez l’adresse e-mail à laquelle vous avez été invité. Si elle figure parmi les invitations, le même lien y est renvoyé.',
    es: 'Indique el correo en el que recibió la invitación. Si figura entre las invitaciones, le reenviaremos el mismo enlace.',
    en: 'Enter the e-mail address that was invited. If it is among the invitations, the same link is mailed again.',
  },
  'survey.link.email': {
    fr: 'Adresse e-mail professionnelle',
    es: 'Correo electrónico del trabajo',
    en: 'Work e-mail address',
  },
  'survey.link.send': {
    fr: 'Envoyer le lien',
    es: 'Enviar el enlace',
    en: 'Send the link',
  },
  'survey.link.sent': {
    fr: 'Si cette adresse est invitée, le lien vient de partir. Regardez aussi dans les indésirables.',
    es: 'Si esa dirección está invitada, el enlace acaba de salir. Mire también en el correo no deseado.',
    en: 'If that address is invited, the link is on its way. Look in your spam folder too.',
  },
} as const satisfies Words

export const surveyWords = {
  ...welcome,
  ...guarantees,
  ...privacy,
  ...answering,
  ...sending,
  ...states,
  ...withoutScript,
  ...lostLink,
} as const satisfies Words
