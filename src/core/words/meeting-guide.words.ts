import type { Words } from '#src/core/words/message.ts'

// The facilitator’s guide: before, during and after the team meeting.
export const meetingGuideWords = {
  'help.meeting-guide': {
    fr: 'Lisez ce guide avant la réunion ; il tient sur deux pages imprimées.',
    es: 'Lea esta guía antes de la reunión; cabe en dos páginas impresas.',
    en: 'Read this guide before the meeting; it fits on two printed pages.',
  },
  'guide-meeting.title': {
    fr: 'Guide d’animation de la réunion d’équipe',
    es: 'Guía para moderar la reunión de equipo',
    en: 'Facilitator’s guide to the team meeting',
  },
  'guide-meeting.lead': {
    fr: 'Une réunion de 45 minutes pour passer des chiffres à une ou deux actions. Elle sert à comprendre et à décider, pas à chercher des coupables.',
    es: 'Una reunión de 45 minutos para pasar de las cifras a una o dos acciones. Sirve para comprender y decidir, no para buscar culpables.',
    en: 'A meeting of 45 minutes that leads from figures to one or two actions. It is for understanding and deciding, not for finding somebody to blame.',
  },
  'guide-meeting.before': {
    fr: 'Avant la réunion',
    es: 'Antes de la reunión',
    en: 'Before the meeting',
  },
  'guide-meeting.before.1': {
    fr: 'Lisez le rapport en entier. Notez ce qui va bien avant ce qui va mal.',
    es: 'Lea el informe entero. Anote lo que va bien antes que lo que va mal.',
    en: 'Read the whole report. Note what goes well before what goes badly.',
  },
  'guide-meeting.before.2': {
    fr: 'Regardez combien de personnes ont répondu, et avec qui elles sont comptées.',
    es: 'Mire cuántas personas respondieron y con quién se cuentan.',
    en: 'Look at how many people answered, and with whom they are counted.',
  },
  'guide-meeting.before.3': {
    fr: 'Sachez ce que vous pouvez décider vous-même, et ce qu’il faut demander plus haut.',
    es: 'Sepa qué puede decidir usted y qué hay que pedir más arriba.',
    en: 'Know what you can decide yourself, and what you have to ask for higher up.',
  },
  'guide-meeting.before.4': {
    fr: 'Ne cherchez pas à deviner qui a écrit quoi, même en silence.',
    es: 'No intente adivinar quién escribió qué, ni siquiera en silencio.',
    en: 'Do not try to guess who wrote what, not even silently.',
  },
  'guide-meeting.before.5': {
    fr: 'Si le rapport parle surtout de vous, demandez à un collègue ou aux RH d’animer.',
    es: 'Si el informe habla sobre todo de usted, pida a otra persona o a RR. HH. que modere la reunión.',
    en: 'If the report is mostly about you, ask a colleague or HR to hold the meeting.',
  },
  'guide-meeting.during': {
    fr: 'Pendant : un plan de 45 minutes',
    es: 'Durante: un plan de 45 minutos',
    en: 'During: a plan of 45 minutes',
  },
  'guide-meeting.during.when': {
    fr: 'Minutes',
    es: 'Minutos',
    en: 'Minutes',
  },
  'guide-meeting.during.what': {
    fr: 'Ce que l’on fait',
    es: 'Qué se hace',
    en: 'What is done',
  },
  'guide-meeting.during.1': {
    fr: 'Remercier. Rappeler que personne ne peut savoir qui a répondu quoi, et que personne ne le demandera.',
    es: 'Agradecer. Recordar que nadie puede saber quién respondió qué, y que nadie lo preguntará.',
    en: 'Say thank you. Repeat that nobody can tell who answered what, and that nobody will ask.',
  },
  'guide-meeting.during.2': {
    fr: 'Montrer ce qui va bien, puis ce qu’il faut regarder. Laisser lire avant de parler.',
    es: 'Mostrar lo que va bien y luego lo que hay que mirar. Dejar leer antes de hablar.',
    en: 'Show what goes well, then what to look at. Let people read before you speak.',
  },
  'guide-meeting.during.3': {
    fr: 'Poser une question de discussion. Deux minutes de réflexion en silence, cinq minutes à deux ou trois, puis tout le groupe.',
    es: 'Plantear una pregunta. Dos minutos de reflexión en silencio, cinco en grupos de dos o tres y después todo el grupo.',
    en: 'Ask one discussion question. Two minutes alone, five in twos or threes, then together.',
  },
  'guide-meeting.during.4': {
    fr: 'Noter les idées sans les juger. Choisir ensemble une ou deux actions.',
    es: 'Anotar las ideas sin juzgarlas. Elegir juntos una o dos acciones.',
    en: 'Write down ideas without judging them. Choose one or two actions together.',
  },
  'guide-meeting.during.5': {
    fr: 'Fixer pour chacune une personne et une date. Dire quand on en reparlera.',
    es: 'Fijar para cada una una persona y una fecha. Decir cuándo se volverá a hablar.',
    en: 'Set a person and a date for each. Say when you will talk about it again.',
  },
  'guide-meeting.after': {
    fr: 'Après la réunion',
    es: 'Después de la reunión',
    en: 'After the meeting',
  },
  'guide-meeting.after.1': {
    fr: 'Écrivez le jour même ce qui a été décidé, dans le plan du service.',
    es: 'Escriba el mismo día lo decidido en el plan del departamento.',
    en: 'Write down the same day what was decided, in the plan of the department.',
  },
  'guide-meeting.after.2': {
    fr: 'Dites aussi ce qui ne sera pas fait, et pourquoi.',
    es: 'Diga también lo que no se hará y por qué.',
    en: 'Say as well what will not be done, and why.',
  },
  'guide-meeting.after.3': {
    fr: 'Reparlez-en à la date fixée, même si rien n’a encore changé.',
    es: 'Vuelva a hablarlo en la fecha fijada, aunque nada haya cambiado aún.',
    en: 'Talk about it again on the day you set, even if nothing has changed yet.',
  },
  'guide-meeting.never': {
    fr: 'Ce qu’on ne fait jamais',
    es: 'Lo que nunca se hace',
    en: 'What one never does',
  },
  'guide-meeting.never.1': {
    fr: 'Demander qui a répondu quoi, ou faire un tour de table des notes.',
    es: 'Preguntar quién respondió qué, o pedir a cada uno su nota.',
    en: 'Ask who answered what, or go round the table for everybody’s score.',
  },
  'guide-meeting.never.2': {
    fr: 'Lire un commentaire à voix haute : son style peut trahir son auteur.',
    es: 'Leer un comentario en voz alta: su estilo puede delatar a quien lo escribió.',
    en: 'Read a comment aloud: its style may give its writer away.',
  },
  'guide-meeting.never.3': {
    fr: 'Reprocher à quelqu’un d’avoir ou de ne pas avoir répondu.',
    es: 'Reprochar a alguien haber respondido o no haberlo hecho.',
    en: 'Reproach anybody for having answered, or for not having answered.',
  },
  'guide-meeting.never.4': {
    fr: 'Se justifier ou convaincre : on écoute d’abord.',
    es: 'Justificarse o convencer: primero se escucha.',
    en: 'Defend yourself or persuade: listen first.',
  },
  'guide-meeting.cases': {
    fr: 'Quatre situations difficiles',
    es: 'Cuatro situaciones difíciles',
    en: 'Four difficult situations',
  },
  'guide-meeting.case.together': {
    fr: 'Un petit groupe compté avec d’autres',
    es: 'Un grupo pequeño contado con otros',
    en: 'A small group counted with others',
  },
  'guide-meeting.case.together.text': {
    fr: 'Dites-le au début : les chiffres sont ceux de plusieurs équipes ensemble. Demandez ce qui vaut aussi ici, sans en tirer de conclusion sur l’une d’elles.',
    es: 'Dígalo al principio: las cifras son de varios equipos juntos. Pregunte qué vale también aquí, sin sacar conclusiones sobre uno de ellos.',
    en: 'Say so at the start: the figures are those of several teams together. Ask what holds here too, and conclude nothing about one of them.',
  },
  'guide-meeting.case.silence': {
    fr: 'Le silence',
    es: 'El silencio',
    en: 'Silence',
  },
  'guide-meeting.case.silence.text': {
    fr: 'Comptez jusqu’à dix. Faites parler d’abord à deux. Proposez des papiers à écrire chez soi. Personne n’est obligé de parler.',
    es: 'Cuente hasta diez. Haga hablar primero en parejas. Ofrezca notas para escribir en casa. Nadie está obligado a hablar.',
    en: 'Count to ten. Let people talk in twos first. Offer notes to be written at home. Nobody has to speak.',
  },
  'guide-meeting.case.manager': {
    fr: 'Un responsable critiqué',
    es: 'Un responsable criticado',
    en: 'A manager under criticism',
  },
  'guide-meeting.case.manager.text': {
    fr: 'Remerciez, répétez ce que vous avez compris, et demandez une situation, jamais un nom. Ne répondez pas sur-le-champ. Parlez-en ensuite avec les RH.',
    es: 'Agradezca, repita lo que ha entendido y pida una situación, nunca un nombre. No responda en el momento. Después háblelo con RR. HH.',
    en: 'Say thank you, repeat what you understood, and ask for a situation, never for a name. Do not answer on the spot. Talk to HR afterwards.',
  },
  'guide-meeting.case.few': {
    fr: '« Trop peu de réponses »',
    es: '«Muy pocas respuestas»',
    en: '“Too few answers”',
  },
  'guide-meeting.case.few.text': {
    fr: 'C’est une protection, pas une faute. Demandez aux RH les résultats du niveau supérieur, ou posez seulement les questions de discussion.',
    es: 'Es una protección, no un fallo. Pida a RR. HH. los resultados del nivel superior o plantee solo las preguntas.',
    en: 'That is a protection, not a fault. Ask HR for the results of the level above, or ask the discussion questions only.',
  },
  'guide-meeting.questions': {
    fr: 'Si vous manquez de questions',
    es: 'Si le faltan preguntas',
    en: 'If you need questions',
  },
  'guide-meeting.questions.text': {
    fr: 'La section « dialogue » du rapport en propose, choisies d’après ses résultats.',
    es: 'La sección «diálogo» del informe propone algunas, elegidas según sus resultados.',
    en: 'The section “dialogue” of the report offers some, chosen from its results.',
  },
} as const satisfies Words
