import type { Words } from '#src/core/words/message.ts'

// What is read before the first question, and what those who promise it are told.
export const commitmentWords = {
  'help.commitment': {
    fr: 'Promettez ce que vous pouvez tenir : des résultats montrés, une discussion, une date.\nLe lendemain du jour promis, les RH sont priées de dire si la promesse a été tenue.\nLe prochain questionnaire des mêmes services montre la promesse et cette réponse.',
    es: 'Prometa lo que pueda cumplir: unos resultados mostrados, una conversación, una fecha.\nAl día siguiente del día prometido se pide a RR. HH. que diga si la promesa se cumplió.\nEl próximo cuestionario de los mismos departamentos muestra la promesa y esa respuesta.',
    en: 'Promise what you can keep: results that are shown, a talk about them, a date.\nOn the day after the promised one HR is asked whether the promise was kept.\nThe next survey of the same departments shows the promise and that answer.',
  },
  'commitment.title': {
    fr: 'Ce à quoi nous nous engageons',
    es: 'A qué nos comprometemos',
    en: 'What we commit ourselves to',
  },
  'commitment.asked': {
    fr: 'Ce que nous demandons',
    es: 'Qué preguntamos',
    en: 'What we ask',
  },
  'commitment.asked-text': {
    fr: '{count, plural, one {# question} other {# questions}} sur votre travail, environ {minutes, plural, one {# minute} other {# minutes}}.',
    es: '{count, plural, one {# pregunta} other {# preguntas}} sobre su trabajo, unos {minutes, plural, one {# minuto} other {# minutos}}.',
    en: '{count, plural, one {# question} other {# questions}} about your work, about {minutes, plural, one {# minute} other {# minutes}}.',
  },
  'commitment.seen': {
    fr: 'Qui voit quoi',
    es: 'Quién ve qué',
    en: 'Who sees what',
  },
  'commitment.seen-text': {
    fr: 'Personne ne voit de résultat avant la clôture. Ensuite, les ressources humaines lisent les résultats de groupes où au moins {k} personnes ont répondu.',
    es: 'Nadie ve resultados antes del cierre. Después, Recursos Humanos lee los de grupos en los que respondieron al menos {k} personas.',
    en: 'Nobody sees a result before the close. After it, HR reads results of groups in which at least {k} people answered.',
  },
  'commitment.promised': {
    fr: 'Ce que nous promettons',
    es: 'Qué prometemos',
    en: 'What we promise',
  },
  'commitment.by': {
    fr: 'Au plus tard',
    es: 'A más tardar',
    en: 'By when',
  },
  'commitment.before': {
    fr: 'La dernière fois',
    es: 'La última vez',
    en: 'Last time',
  },
  'commitment.before-promised': {
    fr: 'Promis dans « {title} », au plus tard le {day}',
    es: 'Prometido en «{title}», a más tardar el {day}',
    en: 'Promised in “{title}”, by {day}',
  },
  'commitment.became': {
    fr: 'Ce qu’il en est :',
    es: 'Qué fue de ello:',
    en: 'What became of it:',
  },
  'commitment.outcome.kept': {
    fr: 'Promesse tenue',
    es: 'Promesa cumplida',
    en: 'Kept',
  },
  'commitment.outcome.in-part': {
    fr: 'Tenue en partie',
    es: 'Cumplida en parte',
    en: 'Kept in part',
  },
  'commitment.outcome.not-kept': {
    fr: 'Promesse non tenue',
    es: 'Promesa no cumplida',
    en: 'Not kept',
  },
  'commitment.outcome.open': {
    fr: 'On ne l’a pas encore dit.',
    es: 'Todavía no se ha dicho.',
    en: 'Nobody has said yet.',
  },
  'commitment.default': {
    fr: 'Nous vous montrerons les résultats de votre équipe. Nous en parlerons avec vous et choisirons ensemble une à trois choses à changer. Nous vous dirons aussi ce que nous ne pouvons pas changer, et pourquoi.',
    es: 'Le mostraremos los resultados de su equipo. Hablaremos de ellos con usted y elegiremos juntos de una a tres cosas que cambiar. También le diremos qué no podemos cambiar y por qué.',
    en: 'We will show you the results of your team. We will talk about them with you and choose one to three things to change together. We will also tell you what we cannot change, and why.',
  },
  'commitment.is-written': { fr: 'Écrite', es: 'Escrita', en: 'Written' },
  'commitment.is-none': { fr: 'Aucune', es: 'Ninguna', en: 'None' },
  'commitment.card': {
    fr: 'Carte d’engagement',
    es: 'Tarjeta de compromiso',
    en: 'Commitment card',
  },
  'commitment.card-of': {
    fr: 'Carte d’engagement de « {title} »',
    es: 'Tarjeta de compromiso de «{title}»',
    en: 'Commitment card of “{title}”',
  },
  'commitment.why': {
    fr: 'Avant la première question, chacun lit ce que vous demandez, qui voit quoi, ce que vous promettez et pour quand. Au prochain questionnaire, chacun lira si la promesse a été tenue.',
    es: 'Antes de la primera pregunta, todos leen qué pregunta usted, quién ve qué, qué promete y para cuándo. En el próximo cuestionario todos leerán si se cumplió.',
    en: 'Before the first question everybody reads what you ask, who sees what, what you promise and by when. In the next survey everybody will read whether it was kept.',
  },
  'commitment.frozen-when': {
    fr: 'L’ouverture fige ce texte : après, personne ne le change plus.',
    es: 'La apertura fija este texto: después nadie lo cambia.',
    en: 'Opening freezes this text: nobody changes it afterwards.',
  },
  'commitment.frozen': {
    fr: 'Ce texte est figé depuis l’ouverture.',
    es: 'Este texto quedó fijado con la apertura.',
    en: 'This text is frozen since the opening.',
  },
  'commitment.none': {
    fr: 'Aucune promesse',
    es: 'Ninguna promesa',
    en: 'No promise',
  },
  'commitment.none-text': {
    fr: 'Cette campagne a été ouverte sans carte d’engagement.',
    es: 'Esta campaña se abrió sin tarjeta de compromiso.',
    en: 'This campaign was opened without a commitment card.',
  },
  'commitment.none-yet': {
    fr: 'Cette campagne n’a pas encore de carte d’engagement. Le texte proposé n’est montré à personne tant que vous ne l’enregistrez pas.',
    es: 'Esta campaña aún no tiene tarjeta de compromiso. Nadie ve el texto propuesto mientras no lo guarde.',
    en: 'This campaign has no commitment card yet. Nobody is shown the proposed text until you save it.',
  },
  'commitment.promise-in': {
    fr: 'Promesse ({language})',
    es: 'Promesa ({language})',
    en: 'Promise ({language})',
  },
  'commitment.promise-hint': {
    fr: '{most} caractères au plus. Promettez peu, et quelque chose que l’on pourra constater.',
    es: '{most} caracteres como máximo. Prometa poco, y algo que se pueda comprobar.',
    en: 'At most {most} characters. Promise little, and something that people can check.',
  },
  'commitment.day': {
    fr: 'Tenue au plus tard le',
    es: 'Cumplida a más tardar el',
    en: 'Kept by',
  },
  'commitment.day-hint': {
    fr: 'Un jour après le dernier jour du questionnaire, prolongation comprise.',
    es: 'Un día posterior al último día del cuestionario, prórroga incluida.',
    en: 'A day after the last day of the survey, any extension included.',
  },
  'commitment.save': {
    fr: 'Enregistrer la carte',
    es: 'Guardar la tarjeta',
    en: 'Save the card',
  },
  'commitment.remove': {
    fr: 'Retirer la carte',
    es: 'Quitar la tarjeta',
    en: 'Remove the card',
  },
  'commitment.saved': {
    fr: 'La carte d’engagement est enregistrée.',
    es: 'La tarjeta de compromiso está guardada.',
    en: 'The commitment card is saved.',
  },
  'commitment.removed': {
    fr: 'La carte d’engagement est retirée.',
    es: 'Se quitó la tarjeta de compromiso.',
    en: 'The commitment card is removed.',
  },
  'commitment.judged': {
    fr: 'C’est enregistré. Le prochain questionnaire le montrera.',
    es: 'Está guardado. El próximo cuestionario lo mostrará.',
    en: 'It is saved. The next survey will show it.',
  },
  'commitment.judge': {
    fr: 'La promesse a-t-elle été tenue ?',
    es: '¿Se cumplió la promesa?',
    en: 'Was the promise kept?',
  },
  'commitment.judge-why': {
    fr: 'L’ouverture du prochain questionnaire fige cette réponse, et chacun la lit avant la première question.',
    es: 'La apertura del próximo cuestionario fija esta respuesta, y todos la leen antes de la primera pregunta.',
    en: 'Opening the next survey freezes this answer, and everybody reads it before the first question.',
  },
  'commitment.judge-hr': {
    fr: 'Les ressources humaines diront si cette promesse a été tenue.',
    es: 'Recursos Humanos dirá si esta promesa se cumplió.',
    en: 'HR will say whether this promise was kept.',
  },
  'commitment.outcome': {
    fr: 'Réponse',
    es: 'Respuesta',
    en: 'Answer',
  },
  'commitment.sentence-in': {
    fr: 'Une phrase ({language})',
    es: 'Una frase ({language})',
    en: 'One sentence ({language})',
  },
  'commitment.sentence-hint': {
    fr: 'Ce qui a été fait, ou pourquoi cela ne l’a pas été. {most} caractères au plus.',
    es: 'Qué se hizo, o por qué no se hizo. {most} caracteres como máximo.',
    en: 'What was done, or why it was not. At most {most} characters.',
  },
  'commitment.judge-save': {
    fr: 'Enregistrer la réponse',
    es: 'Guardar la respuesta',
    en: 'Save the answer',
  },
} as const satisfies Words
