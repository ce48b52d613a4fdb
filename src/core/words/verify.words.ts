import type { Words } from '#src/core/words/message.ts'

// The page that checks receipts: read by employees, works councils and auditors alike.
const page = {
  'verify.title': {
    fr: 'Vérifier un reçu',
    es: 'Comprobar un recibo',
    en: 'Check a receipt',
  },
  'verify.of': {
    fr: 'Enquête : {title}',
    es: 'Encuesta: {title}',
    en: 'Survey: {title}',
  },
  'verify.lead': {
    fr: 'Vos réponses ont-elles été comptées ? Votre reçu permet de le savoir, sans croire personne sur parole.',
    es: '¿Se contaron sus respuestas? Con su recibo puede saberlo sin fiarse de la palabra de nadie.',
    en: 'Were your answers counted? Your receipt tells, without taking anybody’s word for it.',
  },
  'verify.local': {
    fr: 'Tout se passe dans ce navigateur. La liste entière est chargée une fois, la même pour tout le monde ; votre reçu n’est envoyé à personne. Vous pouvez couper le réseau avant de le choisir.',
    es: 'Todo ocurre en este navegador. La lista entera se carga una vez, la misma para todo el mundo; su recibo no se envía a nadie. Puede desconectar la red antes de elegirlo.',
    en: 'Everything happens in this browser. The whole list is loaded once, the same for everybody; your receipt is sent to nobody. You may go offline before you choose it.',
  },
  'verify.form': {
    fr: 'Votre reçu',
    es: 'Su recibo',
    en: 'Your receipt',
  },
  'verify.file': {
    fr: 'Le fichier enregistré après l’envoi',
    es: 'El archivo que guardó tras el envío',
    en: 'The file you saved after sending',
  },
  'verify.file.hint': {
    fr: 'Il s’appelle septet.json.',
    es: 'Se llama septet.json.',
    en: 'It is called septet.json.',
  },
  'verify.code': {
    fr: 'Ou son contenu, ou seulement son code',
    es: 'O su contenido, o solo su código',
    en: 'Or its content, or its code alone',
  },
  'verify.code.hint': {
    fr: 'Le code est la suite de 64 chiffres et lettres nommée « leaf » dans le fichier.',
    es: 'El código son las 64 cifras y letras que el archivo llama «leaf».',
    en: 'The code is the 64 digits and letters that the file calls “leaf”.',
  },
  'verify.check': {
    fr: 'Vérifier',
    es: 'Comprobar',
    en: 'Check',
  },
  'verify.checking': {
    fr: 'Vérification…',
    es: 'Comprobando…',
    en: 'Checking…',
  },
  'verify.receipt.link': {
    fr: 'Vérifier un reçu après la clôture',
    es: 'Comprobar un recibo tras el cierre',
    en: 'Check a receipt after the close',
  },
} as const satisfies Words

const states = {
  'verify.state.loading': {
    fr: 'Chargement de la liste…',
    es: 'Cargando la lista…',
    en: 'Loading the list…',
  },
  'verify.state.sound': {
    fr: 'La liste est entière et porte la signature annoncée. Choisissez votre reçu ; plus rien n’est demandé au serveur.',
    es: 'La lista está completa y lleva la firma anunciada. Elija su recibo; ya no se pide nada más al servidor.',
    en: 'The list is whole and bears the announced signature. Choose your receipt; nothing more is asked of the server.',
  },
  'verify.state.unsigned': {
    fr: 'La liste est entière, mais ce navigateur ne sait pas vérifier sa signature (Ed25519). Un navigateur plus récent le sait.',
    es: 'La lista está completa, pero este navegador no sabe comprobar su firma (Ed25519). Uno más reciente sí sabe.',
    en: 'The list is whole, but this browser cannot check its signature (Ed25519). A newer one can.',
  },
  'verify.state.not-closed': {
    fr: 'L’enquête n’est pas encore close : la liste paraîtra à la clôture. D’ici là, cette page peut seulement dire si la signature de votre reçu est juste.',
    es: 'La encuesta aún no está cerrada: la lista aparecerá al cierre. Hasta entonces, esta página solo puede decir si la firma de su recibo es correcta.',
    en: 'The survey is not closed yet: the list appears at the close. Until then this page can only tell whether the signature of your receipt is right.',
  },
  'verify.state.nothing-published': {
    fr: 'Trop peu de personnes ont répondu : rien n’a été publié, donc aucune liste non plus, car elle dirait combien elles étaient.',
    es: 'Respondieron muy pocas personas: no se ha publicado nada y, por tanto, tampoco una lista, pues diría cuántas fueron.',
    en: 'Too few people answered: nothing was published, and therefore no list either, as it would tell how many they were.',
  },
  'verify.state.false': {
    fr: 'Cette liste n’est pas celle qui a été signée à la clôture. Ne vous y fiez pas ; gardez votre reçu et prévenez votre représentant du personnel.',
    es: 'Esta lista no es la que se firmó al cierre. No se fíe de ella; guarde su recibo y avise a su representante.',
    en: 'This list is not the one that was signed at the close. Do not rely on it; keep your receipt and tell your staff representative.',
  },
  'verify.state.network': {
    fr: 'La liste n’a pas pu être chargée.',
    es: 'No se pudo cargar la lista.',
    en: 'The list could not be loaded.',
  },
  'verify.state.insecure': {
    fr: 'Ce navigateur ne peut rien vérifier ici : il lui faut une adresse en https. Les commandes ci-dessous fonctionnent partout.',
    es: 'Este navegador no puede comprobar nada aquí: necesita una dirección https. Las órdenes de abajo funcionan en cualquier sitio.',
    en: 'This browser can check nothing here: it needs an https address. The commands below work anywhere.',
  },
} as const satisfies Words

const faults = {
  'verify.fault.manifest-unreadable': {
    fr: 'Les règles de l’enquête (manifest.json) ne sont pas lisibles.',
    es: 'Las reglas de la encuesta (manifest.json) no se pueden leer.',
    en: 'The rules of the survey (manifest.json) cannot be read.',
  },
  'verify.fault.manifest-unsigned': {
    fr: 'La signature des règles de l’enquête (manifest.json) est fausse.',
    es: 'La firma de las reglas de la encuesta (manifest.json) es falsa.',
    en: 'The signature of the survey’s rules (manifest.json) is false.',
  },
  'verify.fault.close-unreadable': {
    fr: 'Les totaux (close.json) ne sont pas lisibles.',
    es: 'Los totales (close.json) no se pueden leer.',
    en: 'The totals (close.json) cannot be read.',
  },
  'verify.fault.close-unsigned': {
    fr: 'La signature des totaux (close.json) est fausse.',
    es: 'La firma de los totales (close.json) es falsa.',
    en: 'The signature of the totals (close.json) is false.',
  },
  'verify.fault.close-of-another': {
    fr: 'Les totaux (close.json) sont ceux d’une autre enquête ou d’autres règles.',
    es: 'Los totales (close.json) son de otra encuesta o de otras reglas.',
    en: 'The totals (close.json) belong to another survey or to other rules.',
  },
  'verify.fault.totals-impossible': {
    fr: 'Les totaux sont impossibles : il y a plus de bulletins que de laissez-passer, ou plus de laissez-passer que de personnes invitées.',
    es: 'Los totales son imposibles: hay más papeletas que pases, o más pases que personas invitadas.',
    en: 'The totals are impossible: there are more ballots than passes, or more passes than people invited.',
  },
  'verify.fault.list-missing': {
    fr: 'La liste (ballots.txt) manque, alors que des résultats sont publiés.',
    es: 'Falta la lista (ballots.txt), aunque hay resultados publicados.',
    en: 'The list (ballots.txt) is missing although results are published.',
  },
  'verify.fault.list-unreadable': {
    fr: 'La liste (ballots.txt) n’est pas lisible.',
    es: 'La lista (ballots.txt) no se puede leer.',
    en: 'The list (ballots.txt) cannot be read.',
  },
  'verify.fault.list-doubled': {
    fr: 'Un bulletin figure deux fois dans la liste.',
    es: 'Una papeleta figura dos veces en la lista.',
    en: 'A ballot stands in the list twice.',
  },
  'verify.fault.list-unsorted': {
    fr: 'La liste n’est pas dans l’ordre de ses codes.',
    es: 'La lista no está en el orden de sus códigos.',
    en: 'The list is not in the order of its codes.',
  },
  'verify.fault.list-count': {
    fr: 'La liste n’a pas la longueur que disent les totaux.',
    es: 'La lista no tiene la longitud que dicen los totales.',
    en: 'The list has not the length that the totals say.',
  },
  'verify.fault.list-root': {
    fr: 'La liste ne mène pas à la racine signée : un bulletin a été ôté, ajouté ou changé.',
    es: 'La lista no conduce a la raíz firmada: se ha quitado, añadido o cambiado una papeleta.',
    en: 'The list does not lead to the signed root: a ballot was removed, added or changed.',
  },
  'verify.fault.list-changed': {
    fr: 'La liste des bulletins illisibles a été changée.',
    es: 'La lista de papeletas ilegibles se ha modificado.',
    en: 'The list of unreadable ballots was changed.',
  },
} as const satisfies Words

const verdicts = {
  'verify.verdict.counted.title': {
    fr: 'Vos réponses ont été comptées',
    es: 'Sus respuestas se contaron',
    en: 'Your answers were counted',
  },
  'verify.verdict.counted': {
    fr: 'Votre bulletin figure dans la liste des bulletins comptés, et cette liste mène exactement à la racine signée à la clôture.',
    es: 'Su papeleta figura en la lista de las contadas, y esa lista conduce exactamente a la raíz firmada al cierre.',
    en: 'Your ballot stands in the list of those counted, and that list leads exactly to the root signed at the close.',
  },
  'verify.verdict.malformed.title': {
    fr: 'Votre envoi est arrivé, mais n’a pas pu être lu',
    es: 'Su envío llegó, pero no se pudo leer',
    en: 'Your ballot arrived but could not be read',
  },
  'verify.verdict.malformed': {
    fr: 'Votre bulletin figure parmi ceux qui étaient illisibles à l’ouverture de l’urne. Il n’a pas été compté. Cela n’arrive pas avec la page de l’enquête elle-même : prévenez votre représentant du personnel.',
    es: 'Su papeleta figura entre las que resultaron ilegibles al abrir la urna. No se contó. Con la propia página de la encuesta esto no ocurre: avise a su representante.',
    en: 'Your ballot is among those that were unreadable when the box was opened. It was not counted. That does not happen with the survey’s own page: tell your staff representative.',
  },
  'verify.verdict.absent.title': {
    fr: 'Votre bulletin manque dans la liste',
    es: 'Su papeleta falta en la lista',
    en: 'Your ballot is missing from the list',
  },
  'verify.verdict.absent': {
    fr: 'Cela ne doit pas arriver. Gardez ce reçu et montrez-le à votre représentant du personnel, avec la liste : il prouve que le bulletin avait été accepté, et ne dit pas ce que vous avez répondu.',
    es: 'Esto no debe ocurrir. Guarde este recibo y enséñelo a su representante junto con la lista: prueba que la papeleta se aceptó y no dice qué respondió.',
    en: 'This must not happen. Keep this receipt and show it to your staff representative together with the list: it proves that the ballot was accepted, and does not say what you answered.',
  },
  'verify.verdict.absent-code.title': {
    fr: 'Ce code ne figure pas dans la liste',
    es: 'Este código no figura en la lista',
    en: 'This code is not in the list',
  },
  'verify.verdict.absent-code': {
    fr: 'Vérifiez qu’il est entier et qu’il vient de cette enquête. Un code seul ne prouve rien ; le fichier du reçu, lui, est signé.',
    es: 'Compruebe que está entero y que es de esta encuesta. Un código solo no prueba nada; el archivo del recibo, en cambio, va firmado.',
    en: 'Make sure that it is complete and comes from this survey. A code alone proves nothing; the file of the receipt is signed.',
  },
  'verify.verdict.of-another.title': {
    fr: 'Ce reçu est celui d’une autre enquête',
    es: 'Este recibo es de otra encuesta',
    en: 'This receipt belongs to another survey',
  },
  'verify.verdict.of-another': {
    fr: 'Ouvrez la page de vérification de cette autre enquête et choisissez-y le même fichier.',
    es: 'Abra la página de comprobación de aquella encuesta y elija allí el mismo archivo.',
    en: 'Open the page for checking receipts of that survey and choose the same file there.',
  },
  'verify.verdict.edited.title': {
    fr: 'La signature de ce reçu est fausse',
    es: 'La firma de este recibo es falsa',
    en: 'The signature of this receipt is false',
  },
  'verify.verdict.edited': {
    fr: 'Le fichier a été modifié ou mal copié. S’il est tel que vous l’avez enregistré, les règles de l’enquête ont été échangées : comparez l’empreinte ci-dessous avec celle de votre invitation.',
    es: 'El archivo se modificó o se copió mal. Si está tal como lo guardó, se han cambiado las reglas de la encuesta: compare la huella de abajo con la de su invitación.',
    en: 'The file was changed or badly copied. If it is as you saved it, the rules of the survey were exchanged: compare the fingerprint below with the one in your invitation.',
  },
  'verify.verdict.not-closed.title': {
    fr: 'L’enquête n’est pas encore close',
    es: 'La encuesta aún no está cerrada',
    en: 'The survey is not closed yet',
  },
  'verify.verdict.not-closed': {
    fr: 'Revenez avec ce reçu après la clôture : la liste des bulletins comptés paraîtra alors.',
    es: 'Vuelva con este recibo tras el cierre: entonces aparecerá la lista de papeletas contadas.',
    en: 'Come back with this receipt after the close: the list of counted ballots appears then.',
  },
  'verify.verdict.nothing-published.title': {
    fr: 'Rien n’a été publié',
    es: 'No se publicó nada',
    en: 'Nothing was published',
  },
  'verify.verdict.nothing-published': {
    fr: 'Trop peu de personnes ont répondu. Aucune réponse, la vôtre comprise, ne figure dans un résultat ; il n’y a donc rien à vérifier. Gardez ce reçu : assez de reçus réunis prouveraient le contraire.',
    es: 'Respondieron muy pocas personas. Ninguna respuesta, tampoco la suya, figura en un resultado; no hay, pues, nada que comprobar. Guarde este recibo: reunidos en número suficiente, los recibos probarían lo contrario.',
    en: 'Too few people answered. Nobody’s answers, yours included, are part of any result, so there is nothing to check. Keep this receipt: enough receipts put together would prove the contrary.',
  },
  'verify.verdict.list-false.title': {
    fr: 'Votre reçu ne peut pas être vérifié',
    es: 'Su recibo no se puede comprobar',
    en: 'Your receipt cannot be checked',
  },
  'verify.verdict.list-false': {
    fr: 'La liste que ce serveur présente est fausse, pour la raison indiquée plus haut. Gardez votre reçu.',
    es: 'La lista que presenta este servidor es falsa, por la razón indicada arriba. Guarde su recibo.',
    en: 'The list that this server presents is false, for the reason given above. Keep your receipt.',
  },
  'verify.verdict.not-a-receipt.title': {
    fr: 'Ce n’est pas un reçu',
    es: 'Esto no es un recibo',
    en: 'This is not a receipt',
  },
  'verify.verdict.not-a-receipt': {
    fr: 'Choisissez le petit fichier enregistré après l’envoi, ou collez tout son contenu.',
    es: 'Elija el pequeño archivo que guardó tras el envío, o pegue todo su contenido.',
    en: 'Choose the small file that you saved after sending, or paste all of its content.',
  },
  'verify.signature.true': {
    fr: 'La signature du reçu est juste : ce bulletin a été accepté dans cette enquête.',
    es: 'La firma del recibo es correcta: esta papeleta se aceptó en esta encuesta.',
    en: 'The signature of the receipt is right: this ballot was accepted in this survey.',
  },
  'verify.signature.unknown': {
    fr: 'Aucune signature n’a été vérifiée : un code seul n’en porte pas, et les navigateurs anciens ne savent pas la lire.',
    es: 'No se comprobó ninguna firma: un código solo no la lleva, y los navegadores antiguos no saben leerla.',
    en: 'No signature was checked: a code alone bears none, and old browsers cannot read it.',
  },
} as const satisfies Words

const totals = {
  'verify.totals': {
    fr: 'Les totaux signés',
    es: 'Los totales firmados',
    en: 'The signed totals',
  },
  'verify.totals.invited': {
    fr: 'Personnes invitées',
    es: 'Personas invitadas',
    en: 'People invited',
  },
  'verify.totals.issued': {
    fr: 'Laissez-passer remis',
    es: 'Pases entregados',
    en: 'Passes given',
  },
  'verify.totals.counted': {
    fr: 'Bulletins comptés',
    es: 'Papeletas contadas',
    en: 'Ballots counted',
  },
  'verify.totals.malformed': {
    fr: 'Bulletins illisibles, non comptés',
    es: 'Papeletas ilegibles, no contadas',
    en: 'Ballots unreadable, not counted',
  },
  'verify.totals.text': {
    fr: 'Chaque bulletin demande un laissez-passer, et chaque personne invitée en reçoit un au plus. Il ne peut donc y avoir plus de bulletins que de laissez-passer, ni plus de laissez-passer que de personnes invitées. Ceux qui restent ont été demandés sans qu’un bulletin arrive.',
    es: 'Cada papeleta exige un pase, y cada persona invitada recibe como máximo uno. Por eso no puede haber más papeletas que pases, ni más pases que personas invitadas. Los pases restantes se pidieron sin que llegara una papeleta.',
    en: 'Each ballot needs a pass, and each person invited gets at most one. So there cannot be more ballots than passes, nor more passes than people invited. The remaining passes were asked for and no ballot arrived.',
  },
  'verify.how': {
    fr: 'Ce qui est vérifié, et comment',
    es: 'Qué se comprueba, y cómo',
    en: 'What is checked, and how',
  },
  'verify.how.receipt': {
    fr: 'La signature de votre reçu, avec la clé que nomment les règles de l’enquête (manifest.json).',
    es: 'La firma de su recibo, con la clave que nombran las reglas de la encuesta (manifest.json).',
    en: 'The signature of your receipt, with the key that the survey’s rules (manifest.json) name.',
  },
  'verify.how.list': {
    fr: 'Que votre code figure dans la liste (ballots.txt), triée et sans doublon, et que la racine calculée sur la liste entière est celle des totaux signés (close.json).',
    es: 'Que su código figure en la lista (ballots.txt), ordenada y sin repeticiones, y que la raíz calculada sobre la lista entera sea la de los totales firmados (close.json).',
    en: 'That your code stands in the list (ballots.txt), sorted and without repetition, and that the root computed from the whole list is that of the signed totals (close.json).',
  },
  'verify.how.limits': {
    fr: 'Un reçu prouve que votre bulletin a été compté, jamais ce qu’il contenait. Qui vous le demande n’apprend rien de vos réponses.',
    es: 'Un recibo prueba que su papeleta se contó, nunca lo que contenía. Quien se lo pida no averigua nada de sus respuestas.',
    en: 'A receipt proves that your ballot was counted, never what it contained. Whoever asks you for it learns nothing of your answers.',
  },
  'verify.fingerprint': {
    fr: 'Empreinte des règles de l’enquête',
    es: 'Huella de las reglas de la encuesta',
    en: 'Fingerprint of the survey’s rules',
  },
  'verify.fingerprint.text': {
    fr: 'Elle doit être celle qui suit « m= » dans le lien de votre invitation : sinon, les règles et la clé ne sont pas celles qui vous ont été annoncées.',
    es: 'Debe coincidir con la que sigue a «m=» en el enlace de su invitación; si no, las reglas y la clave no son las que se le anunciaron.',
    en: 'It must be the one behind “m=” in the link of your invitation: otherwise rules and key are not those announced to you.',
  },
  'verify.files': {
    fr: 'Les fichiers eux-mêmes',
    es: 'Los propios archivos',
    en: 'The files themselves',
  },
  'verify.commands': {
    fr: 'Sans cette page',
    es: 'Sin esta página',
    en: 'Without this page',
  },
  'verify.commands.text': {
    fr: 'Ces deux commandes cherchent votre code sur votre propre ordinateur. Une ligne avant le mot « malformed » dit que vos réponses ont été comptées ; une ligne après, que votre bulletin était illisible ; aucune ligne, qu’il manque. Signatures et racine, elles, ne sont pas vérifiées ainsi.',
    es: 'Estas dos órdenes buscan su código en su propio ordenador. Una línea anterior a la palabra «malformed» dice que sus respuestas se contaron; una posterior, que su papeleta era ilegible; ninguna línea, que falta. Las firmas y la raíz no se comprueban así.',
    en: 'These two commands look for your code on your own computer. A line before the word “malformed” says that your answers were counted; a line after it, that your ballot was unreadable; no line, that it is missing. Signatures and root are not checked that way.',
  },
  'verify.noscript': {
    fr: 'Sans JavaScript, cette page ne peut rien calculer, et demander au serveur de chercher pour vous lui dirait quel bulletin est le vôtre. Les commandes ci-dessous cherchent sur votre ordinateur.',
    es: 'Sin JavaScript esta página no puede calcular nada, y pedir al servidor que busque por usted le diría cuál es su papeleta. Las órdenes de abajo buscan en su ordenador.',
    en: 'Without JavaScript this page can compute nothing, and asking the server to look for you would tell it which ballot is yours. The commands below look on your own computer.',
  },
} as const satisfies Words

export const verifyWords = {
  ...page,
  ...states,
  ...faults,
  ...verdicts,
  ...totals,
} as const satisfies Words
