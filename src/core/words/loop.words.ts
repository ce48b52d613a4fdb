import type { Words } from '#src/core/words/message.ts'

// The way back: the release to employees, its mails, their page, and section 10 of the report.
export const loopWords = {
  'loop.release.title': {
    fr: 'Résultats pour le personnel',
    es: 'Resultados para el personal',
    en: 'Results for employees',
  },
  'loop.release.see': {
    fr: 'Résultats pour le personnel',
    es: 'Resultados para el personal',
    en: 'Results for employees',
  },
  'loop.release.not-yet': {
    fr: 'Pas encore communiqués au personnel',
    es: 'Todavía no compartidos con el personal',
    en: 'Not yet released to employees',
  },
  'loop.release.text': {
    fr: 'Chaque personne lira les résultats de son groupe et ceux de l’entreprise, jamais les commentaires. Elle lira aussi ce que vous en faites.',
    es: 'Cada persona leerá los resultados de su grupo y los de la empresa, nunca los comentarios. También leerá qué se hace con ellos.',
    en: 'Everybody reads the results of their group and of the company, never the comments. They also read what you do about them.',
  },
  'loop.release.mails': {
    fr: 'Une fois les résultats communiqués, {waiting, plural, one {# e-mail partira} other {# e-mails partiront}} aux heures d’envoi de la campagne, sans aucun chiffre.',
    es: 'Una vez compartidos los resultados, {waiting, plural, one {saldrá # correo} other {saldrán # correos}} en el horario de envío de la campaña, sin ninguna cifra.',
    en: 'Once the results are released, {waiting, plural, one {# mail leaves} other {# mails leave}} in the mail hours of the campaign, without any figure.',
  },
  'loop.release.no-mails': {
    fr: 'Aucun e-mail n’attend. Affichez les liens des groupes, ou montrez-les en réunion.',
    es: 'Ningún correo espera. Cuelgue los enlaces de los grupos o muéstrelos en una reunión.',
    en: 'No mail waits. Put the links of the groups on a notice board, or show them in a meeting.',
  },
  'loop.release.no-mailer': {
    fr: 'Aucun serveur de messagerie n’est configuré : les e-mails partiront s’il l’est plus tard. Sinon, affichez les liens des groupes.',
    es: 'No hay servidor de correo: los correos saldrán si se configura más tarde. Si no, cuelgue los enlaces de los grupos.',
    en: 'No mail server is set: the mails leave if one is set later. Otherwise put up the links of the groups.',
  },
  'loop.release.until': {
    fr: 'Ce qui n’est pas parti le {day} est supprimé.',
    es: 'Lo que no haya salido el {day} se elimina.',
    en: 'What has not left by {day} is deleted.',
  },
  'loop.release.first': {
    fr: 'Montrez d’abord les résultats aux responsables, et décidez de ce que vous en ferez.',
    es: 'Muestre antes los resultados a los responsables y decida qué hará con ellos.',
    en: 'Show the results to managers first, and decide what you will do about them.',
  },
  'loop.release.confirm': {
    fr: 'Tout le monde y aura accès aussitôt. On ne peut pas revenir en arrière.',
    es: 'Todo el mundo tendrá acceso de inmediato. No se puede deshacer.',
    en: 'Everybody gets access at once. This cannot be undone.',
  },
  'loop.release.do': {
    fr: 'Communiquer au personnel',
    es: 'Compartir con el personal',
    en: 'Release to employees',
  },
  'loop.released': {
    fr: 'Le personnel lit ses résultats depuis le {day}.',
    es: 'El personal lee sus resultados desde el {day}.',
    en: 'Employees have been reading their results since {day}.',
  },
  'loop.released.waiting': {
    fr: '{waiting, plural, one {# e-mail n’est pas encore parti} other {# e-mails ne sont pas encore partis}}.',
    es: '{waiting, plural, one {# correo todavía no ha salido} other {# correos todavía no han salido}}.',
    en: '{waiting, plural, one {# mail has} other {# mails have}} not left yet.',
  },
  'loop.released.all-left': {
    fr: 'Plus aucun e-mail n’attend.',
    es: 'Ya no espera ningún correo.',
    en: 'No mail is waiting any more.',
  },
  'loop.released.refused': {
    fr: 'Le serveur de messagerie a refusé {refused, plural, one {# e-mail} other {# e-mails}}, cinq fois de suite. Donnez aussi le lien en réunion.',
    es: 'El servidor de correo ha rechazado {refused, plural, one {# correo} other {# correos}}, cinco veces seguidas. Dé también el enlace en una reunión.',
    en: 'The mail server refused {refused, plural, one {# mail} other {# mails}}, five times over. Give the link in a meeting too.',
  },
  'loop.not-promised': {
    fr: 'À l’ouverture de cette campagne, le personnel n’a pas été informé qu’il lirait ses résultats. Septet ne change pas une promesse après coup : ces résultats restent pour les RH et les responsables.',
    es: 'Al abrirse esta campaña no se dijo al personal que leería sus resultados. Septet no cambia una promesa después: estos resultados quedan para RR. HH. y los responsables.',
    en: 'When this campaign opened, employees were not told that they would read their results. Septet changes no promise afterwards: these results stay with HR and managers.',
  },
  'loop.links.title': {
    fr: 'Les liens des groupes',
    es: 'Los enlaces de los grupos',
    en: 'The links of the groups',
  },
  'loop.links.text': {
    fr: 'Un lien par groupe, le même pour toutes les personnes du groupe. Il convient à un panneau d’affichage, à une réunion, et à qui n’a pas d’adresse e-mail. Qui a le lien lit la page : affichez-le là où le groupe travaille.',
    es: 'Un enlace por grupo, el mismo para todas sus personas. Sirve para un tablón, una reunión y para quien no tiene correo. Quien tiene el enlace lee la página: cuélguelo donde trabaja el grupo.',
    en: 'One link a group, the same for all its people. It suits a notice board, a meeting, and people without a mail address. Whoever has the link reads the page: put it up where the group works.',
  },
  'loop.links.group': {
    fr: 'Groupe',
    es: 'Grupo',
    en: 'Group',
  },
  'loop.links.link': {
    fr: 'Lien',
    es: 'Enlace',
    en: 'Link',
  },
  'loop.links.print': {
    fr: 'Affiches à imprimer',
    es: 'Carteles para imprimir',
    en: 'Notices to print',
  },
  'loop.links.csv': {
    fr: 'Liste (CSV)',
    es: 'Lista (CSV)',
    en: 'List (CSV)',
  },
  'loop.notices.title': {
    fr: 'Affiches des résultats',
    es: 'Carteles de resultados',
    en: 'Results notices',
  },
  'loop.notices.lead': {
    fr: 'Une page par groupe. Imprimez-les et affichez chacune là où le groupe travaille.',
    es: 'Una página por grupo. Imprímalas y cuelgue cada una donde trabaja el grupo.',
    en: 'One page a group. Print them and put each up where the group works.',
  },
  'loop.notice.head': {
    fr: 'Vos résultats : {title}',
    es: 'Sus resultados: {title}',
    en: 'Your results: {title}',
  },
  'loop.notice.for': {
    fr: 'Pour : {names}',
    es: 'Para: {names}',
    en: 'For: {names}',
  },
  'loop.notice.scan': {
    fr: 'Photographiez ce code avec un téléphone, ou tapez l’adresse.',
    es: 'Escanee este código con un teléfono o escriba la dirección.',
    en: 'Scan this code with a phone, or type the address.',
  },
  'loop.notice.same': {
    fr: 'Le lien est le même pour tout le groupe. Personne ne voit qui l’ouvre.',
    es: 'El enlace es el mismo para todo el grupo. Nadie ve quién lo abre.',
    en: 'The link is the same for the whole group. Nobody sees who opens it.',
  },
  'loop.notice.code': {
    fr: 'Code de la page des résultats de : {names}',
    es: 'Código de la página de resultados de: {names}',
    en: 'Code of the results page of: {names}',
  },
  'loop.mail.subject': {
    fr: 'Vos résultats : {title}',
    es: 'Sus resultados: {title}',
    en: 'Your results: {title}',
  },
  'loop.mail.lead': {
    fr: 'Les résultats de « {title} » sont là : ceux de votre groupe, ceux de l’entreprise, et ce qui en est fait.',
    es: 'Ya están los resultados de «{title}»: los de su grupo, los de la empresa y qué se hace con ellos.',
    en: 'The results of “{title}” are here: those of your group, those of the company, and what is done about them.',
  },
  'loop.mail.open': {
    fr: 'Lire les résultats',
    es: 'Leer los resultados',
    en: 'Read the results',
  },
  'loop.mail.same': {
    fr: 'Ce lien est le même pour tout votre groupe. Rien n’y dit qui vous êtes, et personne ne voit qui l’ouvre.',
    es: 'Este enlace es el mismo para todo su grupo. Nada en él dice quién es usted, y nadie ve quién lo abre.',
    en: 'This link is the same for your whole group. Nothing in it says who you are, and nobody sees who opens it.',
  },
  'loop.mail.everybody': {
    fr: 'Cet e-mail va à toutes les personnes invitées : Septet ne sait pas qui a répondu.',
    es: 'Este correo va a todas las personas invitadas: Septet no sabe quién respondió.',
    en: 'This mail goes to everybody who was invited: Septet does not know who answered.',
  },
  'loop.page.title': {
    fr: 'Les résultats de « {title} »',
    es: 'Los resultados de «{title}»',
    en: 'The results of “{title}”',
  },
  'loop.page.kicker': {
    fr: 'Ce que vous avez dit, ce que nous faisons',
    es: 'Lo que ustedes dijeron, lo que hacemos',
    en: 'What you said, what we do',
  },
  'loop.page.lead': {
    fr: 'Cette page est la même pour tout votre groupe. Personne ne voit qui l’ouvre.',
    es: 'Esta página es la misma para todo su grupo. Nadie ve quién la abre.',
    en: 'This page is the same for your whole group. Nobody sees who opens it.',
  },
  'loop.page.dates': {
    fr: 'Questionnaire du {from} au {to}',
    es: 'Cuestionario del {from} al {to}',
    en: 'Survey from {from} to {to}',
  },
  'loop.group': {
    fr: 'Votre groupe',
    es: 'Su grupo',
    en: 'Your group',
  },
  'loop.group.names': {
    fr: 'Les réponses sont comptées ensemble pour : {names}.',
    es: 'Las respuestas se cuentan juntas para: {names}.',
    en: 'Answers are counted together for: {names}.',
  },
  'loop.group.answered': {
    fr: '{counted} personnes sur {invited} invitées ont répondu.',
    es: 'Respondieron {counted} de {invited} personas invitadas.',
    en: '{counted} of {invited} people invited answered.',
  },
  'loop.group.promise': {
    fr: 'Chaque chiffre vaut pour le groupe entier. Personne ne peut savoir qui a répondu quoi.',
    es: 'Cada cifra vale para todo el grupo. Nadie puede saber quién respondió qué.',
    en: 'Every figure is about the whole group. Nobody can tell who gave which answer.',
  },
  'loop.group.none': {
    fr: 'Votre groupe n’a pas de rapport à lui seul : ses réponses comptent dans celui de l’entreprise. Voici donc les résultats de l’entreprise.',
    es: 'Su grupo no tiene un informe propio: sus respuestas cuentan en el de la empresa. Estos son, pues, los resultados de la empresa.',
    en: 'Your group has no report of its own: its answers count in that of the company. So here are the results of the company.',
  },
  'loop.group.nothing': {
    fr: 'Il n’y a de rapport ni pour votre groupe seul, ni pour l’entreprise entière. Demandez les résultats aux RH.',
    es: 'No hay informe ni de su grupo solo ni de toda la empresa. Pida los resultados a RR. HH.',
    en: 'There is a report neither for your group alone nor for the whole company. Ask HR for the results.',
  },
  'loop.group.is-company': {
    fr: 'Votre groupe est toute l’entreprise.',
    es: 'Su grupo es toda la empresa.',
    en: 'Your group is the whole company.',
  },
  'loop.company': {
    fr: 'L’entreprise',
    es: 'La empresa',
    en: 'The company',
  },
  'loop.own': {
    fr: 'Votre groupe',
    es: 'Su grupo',
    en: 'Your group',
  },
  'loop.factors.lead': {
    fr: 'Chaque sujet a un score de 0 à 100. Plus il est haut, plus les personnes qui ont répondu sont satisfaites.',
    es: 'Cada tema tiene una puntuación de 0 a 100. Cuanto más alta, más satisfechas están las personas que respondieron.',
    en: 'Each subject has a score from 0 to 100. The higher it is, the more content the people are who answered.',
  },
  'loop.factors.against': {
    fr: 'La barre est votre groupe, le trait est l’entreprise entière.',
    es: 'La barra es su grupo; la línea es toda la empresa.',
    en: 'The bar is your group, the line is the whole company.',
  },
  'loop.factors.estimate': {
    fr: '≈ veut dire estimé : là où presque tous étaient d’accord, le chiffre exact n’est pas gardé.',
    es: '≈ significa estimado: donde casi todos coincidían, no se guarda la cifra exacta.',
    en: '≈ means estimated: where nearly everybody agreed, the exact figure is not kept.',
  },
  'loop.factors.table': {
    fr: 'Scores par sujet, de 0 à 100',
    es: 'Puntuaciones por tema, de 0 a 100',
    en: 'Scores by subject, 0 to 100',
  },
  'loop.factors.subject': {
    fr: 'Sujet',
    es: 'Tema',
    en: 'Subject',
  },
  'loop.keep': {
    fr: 'Ce qui va bien',
    es: 'Lo que va bien',
    en: 'What goes well',
  },
  'loop.keep.none': {
    fr: 'Aucune question ne se détache nettement vers le haut.',
    es: 'Ninguna pregunta está con seguridad por encima de las demás.',
    en: 'No question is surely above the others.',
  },
  'loop.work-on': {
    fr: 'Ce qu’il faut améliorer',
    es: 'Lo que hay que mejorar',
    en: 'What needs work',
  },
  'loop.work-on.none': {
    fr: 'Aucune question ne se détache nettement vers le bas.',
    es: 'Ninguna pregunta está con seguridad por debajo de las demás.',
    en: 'No question is surely below the others.',
  },
  'loop.almost-all': {
    fr: 'Où presque tous sont d’accord',
    es: 'En qué coinciden casi todos',
    en: 'Where nearly everybody agrees',
  },
  'loop.almost-all.lead': {
    fr: 'Ici, nous disons seulement « presque tous ». Ainsi, la réponse d’une personne reste incertaine.',
    es: 'Aquí decimos solo «casi todos». Así, la respuesta de una persona queda incierta.',
    en: 'Here we only say “almost all”. So the answer of one person stays uncertain.',
  },
  'loop.said': {
    fr: 'Vous avez dit, nous avons fait',
    es: 'Ustedes dijeron, nosotros hicimos',
    en: 'You said, we did',
  },
  'loop.said.none': {
    fr: 'Aucune action n’est encore décidée pour vos services. Revenez sur cette page : elle change avec les actions.',
    es: 'Todavía no hay acciones decididas para sus departamentos. Vuelva a esta página: cambia con las acciones.',
    en: 'No action is decided for your departments yet. Come back to this page: it changes with the actions.',
  },
  'loop.said.about': {
    fr: 'Vous avez dit',
    es: 'Ustedes dijeron',
    en: 'You said',
  },
  'loop.said.score': {
    fr: '{aim} : {score} sur 100 à ce moment-là',
    es: '{aim}: {score} sobre 100 en aquel momento',
    en: '{aim}: {score} of 100 at the time',
  },
  'loop.said.did': {
    fr: 'Ce que nous faisons',
    es: 'Qué hacemos',
    en: 'What we do',
  },
  'loop.said.state': {
    fr: 'Où nous en sommes',
    es: 'Cómo va',
    en: 'How far it is',
  },
  'loop.said.where': {
    fr: '{department} · {title}',
    es: '{department} · {title}',
    en: '{department} · {title}',
  },
  'loop.said.active': {
    fr: 'En cours, d’ici le {day}',
    es: 'En marcha, para el {day}',
    en: 'Under way, due by {day}',
  },
  'loop.said.active-undated': {
    fr: 'En cours',
    es: 'En marcha',
    en: 'Under way',
  },
  'loop.said.overdue': {
    fr: 'En cours, prévu pour le {day} : en retard',
    es: 'En marcha, previsto para el {day}: con retraso',
    en: 'Under way, planned for {day}: late',
  },
  'loop.said.done': {
    fr: 'Fait',
    es: 'Hecho',
    en: 'Done',
  },
  'loop.said.dropped': {
    fr: 'Pas réalisé',
    es: 'No realizado',
    en: 'Not carried out',
  },
  'loop.promise': {
    fr: 'Ce que nous avions promis',
    es: 'Lo que habíamos prometido',
    en: 'What we had promised',
  },
  'loop.promise.by': {
    fr: 'Au plus tard le {day}',
    es: 'A más tardar el {day}',
    en: 'By {day}',
  },
  'loop.promise.kept': {
    fr: 'Promesse tenue',
    es: 'Promesa cumplida',
    en: 'Promise kept',
  },
  'loop.promise.in-part': {
    fr: 'Promesse tenue en partie',
    es: 'Promesa cumplida en parte',
    en: 'Promise kept in part',
  },
  'loop.promise.not-kept': {
    fr: 'Promesse non tenue',
    es: 'Promesa no cumplida',
    en: 'Promise not kept',
  },
  'loop.promise.not-due': {
    fr: 'Le jour promis n’est pas encore venu',
    es: 'El día prometido aún no ha llegado',
    en: 'The promised day has not come yet',
  },
  'loop.promise.unsaid': {
    fr: 'Le jour promis est passé ; personne n’a encore dit ce qu’il en est',
    es: 'El día prometido ha pasado; nadie ha dicho aún qué fue de ello',
    en: 'The promised day is over; nobody has said yet what became of it',
  },
  'loop.talk': {
    fr: 'Parlez-en en équipe',
    es: 'Háblenlo en equipo',
    en: 'Talk about it in your team',
  },
  'loop.talk.lead': {
    fr: 'Ces questions aident à en parler. Personne n’a à dire ce qu’il a répondu.',
    es: 'Estas preguntas ayudan a hablarlo. Nadie tiene que decir qué respondió.',
    en: 'These questions help to talk about it. Nobody has to say what they answered.',
  },
  'loop.verify': {
    fr: 'Vérifier que ma réponse a été comptée',
    es: 'Comprobar que mi respuesta se contó',
    en: 'Check that my answer was counted',
  },
  'loop.not-yet.title': {
    fr: 'Les résultats arrivent',
    es: 'Los resultados llegarán',
    en: 'The results are on their way',
  },
  'loop.not-yet.text': {
    fr: 'Les résultats ne sont pas encore communiqués. Gardez ce lien : il les montrera.',
    es: 'Los resultados todavía no se han compartido. Guarde este enlace: aquí aparecerán.',
    en: 'The results are not released yet. Keep this link: it will show them.',
  },
  'loop.deleted.title': {
    fr: 'Ces résultats n’existent plus',
    es: 'Estos resultados ya no existen',
    en: 'These results are gone',
  },
  'loop.deleted.text': {
    fr: 'Les résultats de cette campagne ont été supprimés le {day}, comme promis.',
    es: 'Los resultados de esta campaña se eliminaron el {day}, como se prometió.',
    en: 'The results of this campaign were deleted on {day}, as was promised.',
  },
  'loop.unknown.title': {
    fr: 'Ce lien ne mène à aucun résultat',
    es: 'Este enlace no lleva a ningún resultado',
    en: 'This link leads to no results',
  },
  'loop.unknown.text': {
    fr: 'Le lien est incomplet, ou il appartient à une autre campagne. Ouvrez-le de nouveau depuis l’e-mail ou l’affiche.',
    es: 'El enlace está incompleto o pertenece a otra campaña. Ábralo de nuevo desde el correo o el cartel.',
    en: 'The link is incomplete, or it belongs to another campaign. Open it again from the mail or the notice.',
  },
  'loop.section': {
    fr: 'Le dialogue avec l’équipe',
    es: 'El diálogo con el equipo',
    en: 'The dialogue with the team',
  },
  'loop.voices': {
    fr: 'Reçus avec le questionnaire : {list}.',
    es: 'Recibidos con el cuestionario: {list}.',
    en: 'Received with the survey: {list}.',
  },
  'loop.voices.suggestion': {
    fr: '{count, plural, one {# suggestion} other {# suggestions}}',
    es: '{count, plural, one {# sugerencia} other {# sugerencias}}',
    en: '{count, plural, one {# suggestion} other {# suggestions}}',
  },
  'loop.voices.advice': {
    fr: '{count, plural, one {# conseil} other {# conseils}}',
    es: '{count, plural, one {# consejo} other {# consejos}}',
    en: '{count, plural, one {# piece of advice} other {# pieces of advice}}',
  },
  'loop.voices.complaint': {
    fr: '{count, plural, one {# réclamation} other {# réclamations}}',
    es: '{count, plural, one {# queja} other {# quejas}}',
    en: '{count, plural, one {# complaint} other {# complaints}}',
  },
  'loop.voices.none': {
    fr: 'Vous ne pouvez pas lire les commentaires de ce rapport ; leur nombre n’est donc pas dit.',
    es: 'Usted no puede leer los comentarios de este informe; por eso no se dice cuántos son.',
    en: 'You may not read the comments of this report, so their number is not told.',
  },
  'loop.questions': {
    fr: 'Questions pour la réunion d’équipe',
    es: 'Preguntas para la reunión de equipo',
    en: 'Questions for the team meeting',
  },
  'loop.questions.lead': {
    fr: 'Choisies par des règles, d’après les résultats publiés. Ne demandez jamais qui a répondu quoi.',
    es: 'Elegidas por reglas, a partir de los resultados publicados. No pregunte nunca quién respondió qué.',
    en: 'Chosen by rules from the published results. Never ask who answered what.',
  },
  'loop.use': { fr: 'Usage', es: 'Uso', en: 'Use' },
  'loop.use.work': {
    fr: 'À améliorer',
    es: 'Para mejorar',
    en: 'To work on',
  },
  'loop.use.keep': {
    fr: 'À garder',
    es: 'Para conservar',
    en: 'To keep',
  },
  'loop.use.follow-up': {
    fr: 'Pour la suite',
    es: 'Para el seguimiento',
    en: 'To follow up',
  },
  'loop.meeting.open': {
    fr: 'Mode réunion',
    es: 'Modo reunión',
    en: 'Meeting mode',
  },
  'loop.guide.open': {
    fr: 'Guide d’animation',
    es: 'Guía para moderar',
    en: 'Facilitator’s guide',
  },
} as const satisfies Words
