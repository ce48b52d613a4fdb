import type { Words } from '#src/core/words/message.ts'

/** Help in place: what a page is for, what to do here, what cannot be undone. A line is a paragraph. */
export const helpWords = {
  'help.title': {
    fr: 'Aide sur cette page',
    es: 'Ayuda sobre esta página',
    en: 'Help for this page',
  },
  'help.guide': {
    fr: 'Cette page suit la première campagne pas à pas. Vous pouvez partir et revenir : Septet voit de lui-même ce qui est fait.\nAucune étape n’ouvre quoi que ce soit. Seule l’ouverture d’une campagne vous engage, et Septet vous demande alors de confirmer.',
    es: 'Esta página acompaña la primera campaña paso a paso. Puede irse y volver: Septet ve por sí mismo lo que está hecho.\nNingún paso abre nada. Solo abrir una campaña compromete, y pide confirmación.',
    en: 'This page follows the first campaign step by step. You can leave and come back: Septet sees by itself what is done.\nNo step opens anything. Only opening a campaign commits you, and it asks first.',
  },
  'help.campaigns': {
    fr: 'Une campagne interroge une seule fois l’entreprise, ou une partie de celle-ci. C’est d’abord un brouillon ; elle s’ouvre, se clôt, puis montre ses résultats.\nTant qu’elle est ouverte, personne ne voit de résultats, seulement la participation, par tranches.',
    es: 'Una campaña pregunta una vez a la empresa, o a una parte. Nace como borrador, se abre, se cierra y después muestra resultados.\nMientras está abierta, nadie ve resultados: solo la participación, por tramos.',
    en: 'A campaign asks the company, or a part of it, once. It begins as a draft, opens, closes, then shows its results.\nWhile it is open nobody sees results, only participation in bands.',
  },
  'help.new-campaign': {
    fr: 'Tout ce que vous choisissez ici est promis aux salariés à l’ouverture, et ne change plus ensuite.\nGardez 5 comme taille minimale, sauf si vous avez une raison d’en changer. Plus elle est grande, moins il y a de rapports de petites équipes.\nLe dernier jour pourra être repoussé, jusqu’à la limite que vous fixez ici.',
    es: 'Todo lo que elige aquí se promete al personal al abrir, y después no cambia.\nDeje el tamaño mínimo en 5 si no tiene motivo para cambiarlo. Cuanto mayor, menos informes de equipos pequeños.\nEl último día puede aplazarse más adelante, hasta el límite que fija aquí.',
    en: 'All that you choose here is promised to employees at opening, and does not change afterwards.\nKeep the smallest group at 5 unless you have a reason. The larger it is, the fewer reports of small teams there are.\nThe last day can be moved later, up to the limit that you set here.',
  },
  'help.campaign': {
    fr: 'Brouillon : relisez l’aperçu et le dossier pour les représentants du personnel, puis ouvrez.\nOuverte : envoyez les invitations, gardez une copie des clés hors du serveur, suivez la participation.\nClose : les RH lisent les résultats et les ouvrent aux responsables. L’administrateur ne les voit jamais.',
    es: 'Borrador: relea la vista previa y el dosier para la representación del personal, y después abra.\nAbierta: envíe las invitaciones, guarde una copia de las claves fuera del servidor, siga la participación.\nCerrada: RR. HH. lee los resultados y los abre a los responsables. El administrador no los ve nunca.',
    en: 'Draft: read the preview and the pack for employee representatives once more, then open.\nOpen: send the invitations, keep a copy of the keys outside the server, follow the participation.\nClosed: HR reads the results and releases them to managers. The administrator never sees them.',
  },
  'help.questionnaires': {
    fr: 'Un questionnaire publié ne change plus : c’est ce qui rend deux campagnes comparables. Pour le modifier, copiez-le en brouillon, puis publiez une nouvelle version.\nUne question dont le texte ne change pas garde son historique.',
    es: 'Un cuestionario publicado ya no cambia: eso hace comparables dos campañas. Para modificarlo, cópielo como borrador y publique una nueva versión.\nUna pregunta cuyo texto no cambia conserva su historia.',
    en: 'A released questionnaire does not change any more: that makes two campaigns comparable. To change it, copy it into a draft and release a new version.\nA question whose words stay the same keeps its history.',
  },
  'help.questionnaire-drafts': {
    fr: 'Enregistrez aussi souvent que vous voulez : un brouillon peut rester incomplet.\nLes conseils sous les questions ne bloquent rien. C’est à une personne de langue maternelle d’en juger.\nSi un collègue a enregistré entre-temps, Septet vous montre les deux textes et ne perd rien.',
    es: 'Guarde tantas veces como quiera: un borrador puede quedar incompleto.\nLos consejos bajo las preguntas no bloquean nada. Lo decide una persona nativa.\nSi un compañero ha guardado entretanto, Septet le muestra los dos textos y no pierde nada.',
    en: 'Save as often as you like: a draft may stay incomplete.\nThe hints below the questions block nothing. A native speaker decides.\nIf a colleague saved meanwhile, Septet shows you both texts and loses nothing.',
  },
  'help.roster': {
    fr: 'Le fichier remplace tous les effectifs connus. Septet montre d’abord ce qui changerait, et n’importe rien tant que vous n’avez pas confirmé.\nUn service renommé ou déplacé garde ses résultats passés si le fichier indique son ancien chemin.\nUne campagne ouverte garde l’organisation du jour de son ouverture.',
    es: 'La lista sustituye a toda la plantilla conocida. Septet muestra primero lo que cambiaría, y no importa nada hasta que confirme.\nUn departamento renombrado o movido conserva sus resultados si el archivo dice su ruta anterior.\nUna campaña abierta conserva la organización del día en que se abrió.',
    en: 'The list replaces everybody known so far. Septet first shows what would change, and imports nothing before you confirm.\nA department that was renamed or moved keeps its past results if the file names its former path.\nAn open campaign keeps the organisation of the day on which it opened.',
  },
  'help.roster-people': {
    fr: 'Ces personnes viennent du dernier fichier importé. Pour corriger un nom ou un service, corrigez le système RH et importez de nouveau.\nEffacez une personne quand elle le demande. Ses réponses restent : rien ne dit lesquelles sont les siennes.',
    es: 'Estas personas vienen del último archivo importado. Para corregir un nombre o un departamento, corrija el sistema de RR. HH. e importe de nuevo.\nBorrar sirve cuando alguien lo pide. Sus respuestas no se tocan: nada dice cuáles son.',
    en: 'These people come from the last imported file. To correct a name or a department, correct the HR system and import again.\nErasing is for when somebody asks for it. Their answers are not touched: nothing tells which are theirs.',
  },
  'help.accounts': {
    fr: 'Les comptes servent à administrer et à lire les résultats. Personne n’en a besoin pour répondre.\nDonnez à chacun le rôle le plus restreint qui lui suffit. L’administrateur prépare et ne voit aucun résultat, les RH lisent tout, un responsable ne lit que ses services.\nPrévoyez deux administrateurs : la perte d’un mot de passe ne doit pas tout bloquer.',
    es: 'Las cuentas son de quien administra y lee, nunca de quien responde.\nDé a cada persona el perfil más restringido que le baste. El administrador prepara y no ve resultados, RR. HH. lee todo, un responsable solo lee sus departamentos.\nPrevea dos administradores: perder una contraseña no debe bloquearlo todo.',
    en: 'Accounts are for those who administer and read, never for those who answer.\nGive everybody the narrowest role. The administrator prepares and sees no results, HR reads everything, a manager only their own departments.\nHave two administrators: one lost password must not lock everybody out.',
  },
  'help.tokens': {
    fr: 'Un jeton permet à un programme d’utiliser l’API avec les droits choisis ici. Il ne s’affiche qu’une fois.\nCréez un jeton par programme, avec une date de fin : en cas de fuite, vous n’en supprimez qu’un.',
    es: 'Un token permite a un programa usar la API con los derechos elegidos aquí. Solo se muestra una vez.\nUn token por programa, con fecha de fin: si se filtra, solo hay uno que eliminar.',
    en: 'A token lets a program use the API with the rights chosen here. It is shown only once.\nOne token for each program, with an end date: if it leaks, only one has to be deleted.',
  },
  'help.audit-log': {
    fr: 'Le journal retient qui a fait quoi, et quand. Il ne contient jamais ce que font les salariés sur les pages de réponse.\nNotez de temps en temps le repère, hors de Septet. Il prouvera que rien n’a été réécrit.',
    es: 'El registro guarda quién hizo qué y cuándo. Nunca contiene lo que hace el personal en las páginas de respuesta.\nAnote de vez en cuando la marca fuera de Septet. Después prueba que nada se ha reescrito.',
    en: 'The log keeps who did what, and when. It never holds what employees do on the pages where they answer.\nNote the mark outside Septet from time to time. It proves later that nothing was rewritten.',
  },
  'help.installation': {
    fr: 'Corrigez les points signalés avant d’ouvrir une campagne : l’anonymat promis en dépend.\nLes réglages viennent de l’environnement du serveur. Modifiez-les là, puis redémarrez Septet.',
    es: 'Corrija los puntos señalados antes de abrir una campaña: afectan al anonimato prometido.\nLos ajustes vienen del entorno del servidor. Se cambian allí y después Septet se reinicia.',
    en: 'Put right what is reported before you open a campaign: it touches the anonymity that was promised.\nSettings come from the environment of the server. Change them there, then restart Septet.',
  },
  'help.status': {
    fr: 'Cette page dit si Septet tourne bien : messages, base de données, disque, clés et tâches à venir.\nUne tâche qui échoue est tentée de nouveau, de plus en plus tard. La raison s’affiche à côté d’elle.\nFaites des sauvegardes, et des copies des clés dans un autre endroit : sans les clés, une campagne ouverte ne peut plus être dépouillée.',
    es: 'Esta página dice si Septet funciona bien: correos, base de datos, disco, claves y tareas pendientes.\nUna tarea que falla se intenta de nuevo, cada vez más tarde. El motivo aparece a su lado.\nHaga copias de seguridad, y copias de las claves en otro lugar: sin las claves, una campaña abierta ya no puede contarse.',
    en: 'This page says whether Septet runs well: mails, database, disk, keys and jobs to come.\nA job that fails is tried again, later each time. The reason stands beside it.\nMake backups, and copies of the keys in another place: without the keys an open campaign can no longer be counted.',
  },
  'help.account': {
    fr: 'Votre mot de passe, votre langue et les appareils où vous êtes connecté.\nTerminez une session que vous ne reconnaissez pas, puis changez de mot de passe.',
    es: 'Su contraseña, su idioma y los dispositivos donde ha iniciado sesión.\nTermine una sesión que no reconozca y después cambie la contraseña.',
    en: 'Your password, your language and the devices on which you are signed in.\nEnd a session that you do not know, then change your password.',
  },
  'help.audit-lists': {
    fr: 'Chaque liste contient les laissez-passer des bulletins comptés, sans aucune réponse. Elle existe pendant 90 jours après la clôture.\nLa commande ci-dessous vérifie la liste sur n’importe quelle machine.',
    es: 'Cada lista contiene los pases de las papeletas contadas, sin ninguna respuesta. Existe durante 90 días después del cierre.\nLa orden de abajo comprueba la lista en cualquier máquina.',
    en: 'Each list holds the passes of the counted ballots, without any answer. It exists for 90 days after the close.\nThe command below checks the list on any machine.',
  },
  'help.plan': {
    fr: 'Choisissez peu, et tenez parole : trois actions au plus. Une action commence quand quelqu’un en répond, avec une date.\nAu début, l’étape, l’objectif, le score de départ et le score visé sont figés : c’est ce qui permettra de juger l’effet.\nLes salariés pourront lire ce qui est fait. Ne nommez personne dans ces textes.',
    es: 'Elija poco y cumpla: tres acciones como máximo. Una acción empieza cuando alguien responde de ella, con una fecha.\nAl empezar se fijan la etapa, el objetivo, la puntuación de partida y la puntuación objetivo: así podrá juzgarse el efecto.\nEl personal podrá leer qué se hace. No nombre a nadie en estos textos.',
    en: 'Pick few things and keep your word: at most three actions. An action begins when somebody answers for it, with a date.\nWhen it begins, step, aim, baseline and target are frozen: that is how its effect can be judged later.\nEmployees may read what is done. Name nobody in these texts.',
  },
  'help.results-employees': {
    fr: 'Vous décidez du jour où le personnel lit ses résultats, sans les commentaires.\nToutes les personnes d’un groupe ont le même lien ; il ne dit rien de la personne qui l’ouvre.\nDes e-mails partent à toutes les personnes invitées, qu’elles aient répondu ou non.',
    es: 'Usted decide el día en que el personal lee sus resultados, sin los comentarios.\nTodas las personas de un grupo tienen el mismo enlace; no dice nada de quien lo abre.\nLos correos salen a todas las personas invitadas, hayan respondido o no.',
    en: 'You decide on which day employees read their results, without the comments.\nAll people of a group have the same link; it tells nothing of who opens it.\nMails go to everybody who was invited, whether they answered or not.',
  },
  'help.results': {
    fr: 'Commencez par les trois phrases, puis regardez ce qui sort du lot. Ne commentez pas une différence qui n’est pas signalée.\n« Presque tous » et « trop peu de réponses » protègent des personnes. Aucun calcul ne permet de les contourner.\nLes responsables ne voient leurs rapports qu’une fois que les RH les leur ont ouverts.',
    es: 'Empiece por las tres frases y siga por lo que destaca. Una diferencia sin marca no se comenta.\n«Casi todos» y «muy pocas respuestas» protegen a personas. Ningún cálculo permite sortearlos.\nLos responsables solo ven sus informes cuando RR. HH. se los ha abierto.',
    en: 'Begin with the three sentences, then with what stands out. Do not comment on a difference without a mark.\n“Almost all” and “too few answers” protect people. No calculation gets around them.\nManagers see their reports only after the release.',
  },
} as const satisfies Words
