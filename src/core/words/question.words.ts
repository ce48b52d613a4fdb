import type { Words } from '#src/core/words/message.ts'

// What a team may talk about: two questions for working on a factor, one for keeping it, none about who wrote what.
export const questionWords = {
  'question.F1.work-1': {
    fr: 'Quel objectif de l’entreprise reste flou pour nous ? Qui pourrait l’expliquer ?',
    es: '¿Qué objetivo de la empresa sigue sin estar claro para nosotros? ¿Quién podría explicarlo?',
    en: 'Which of the company’s objectives is still unclear to us? Who could explain it?',
  },
  'question.F1.work-2': {
    fr: 'Quand avons-nous cherché en vain à qui nous adresser ? Que faudrait-il pour le savoir ?',
    es: '¿Cuándo buscamos en vano a quién dirigirnos? ¿Qué haría falta para saberlo?',
    en: 'When did we look in vain for the right person to ask? What would help us to know?',
  },
  'question.F1.keep': {
    fr: 'Qu’est-ce qui nous aide à voir à quoi sert notre travail ? Comment le garder ?',
    es: '¿Qué nos ayuda a ver para qué sirve nuestro trabajo? ¿Cómo lo mantenemos?',
    en: 'What helps us to see what our work is for? How do we keep it?',
  },
  'question.F2.work-1': {
    fr: 'À quel moment une information nous arrive-t-elle trop tard ? D’où devrait-elle venir ?',
    es: '¿En qué momento nos llega tarde una información? ¿De dónde debería venir?',
    en: 'At which point does information reach us too late? Where should it come from?',
  },
  'question.F2.work-2': {
    fr: 'Quel geste simple rendrait le travail avec une autre équipe plus facile ?',
    es: '¿Qué gesto sencillo facilitaría el trabajo con otro equipo?',
    en: 'Which simple step would make work with another team easier?',
  },
  'question.F2.keep': {
    fr: 'Quand nous sommes-nous bien entraidés ces derniers mois ? Qu’est-ce qui l’a rendu possible ?',
    es: '¿Cuándo nos ayudamos bien en los últimos meses? ¿Qué lo hizo posible?',
    en: 'When did we help each other well in the last months? What made that possible?',
  },
  'question.F3.work-1': {
    fr: 'Quelle tâche n’a pas de responsable clair ? Comment le décider ensemble ?',
    es: '¿Qué tarea no tiene un responsable claro? ¿Cómo lo decidimos juntos?',
    en: 'Which task has nobody clearly in charge? How can we settle that together?',
  },
  'question.F3.work-2': {
    fr: 'De quelles consignes ou de quelle liberté aurions-nous besoin pour mieux travailler ?',
    es: '¿Qué indicaciones o qué libertad necesitaríamos para trabajar mejor?',
    en: 'Which guidance, or which freedom, would let us work better?',
  },
  'question.F3.keep': {
    fr: 'Qu’est-ce qui marche bien entre l’équipe et son responsable ? Que voulons-nous garder ?',
    es: '¿Qué funciona bien entre el equipo y su responsable? ¿Qué queremos conservar?',
    en: 'What works well between the team and its manager? What do we want to keep?',
  },
  'question.F4.work-1': {
    fr: 'À quoi voit-on, chez nous, qu’un travail est bien fait ? Qu’est-ce qui manque ?',
    es: '¿En qué se nota aquí que un trabajo está bien hecho? ¿Qué falta?',
    en: 'How do we notice here that work was done well? What is missing?',
  },
  'question.F4.work-2': {
    fr: 'Que faudrait-il expliquer des règles de salaire ou de promotion ? Qui peut répondre ?',
    es: '¿Qué habría que explicar de las reglas de sueldo o de ascenso? ¿Quién puede responder?',
    en: 'What should be explained about the rules on pay or promotion? Who can answer?',
  },
  'question.F4.keep': {
    fr: 'Quelle marque de reconnaissance a compté pour nous ? Comment la répéter ?',
    es: '¿Qué muestra de reconocimiento nos importó? ¿Cómo la repetimos?',
    en: 'Which sign of recognition mattered to us? How can we repeat it?',
  },
  'question.F5.work-1': {
    fr: 'Quelle décision attendons-nous trop souvent ? Qui pourrait la prendre plus près du travail ?',
    es: '¿Qué decisión esperamos demasiado a menudo? ¿Quién podría tomarla más cerca del trabajo?',
    en: 'Which decision do we wait for too often? Who could take it closer to the work?',
  },
  'question.F5.work-2': {
    fr: 'Avant quelle décision notre avis serait-il utile ? Comment le donner à temps ?',
    es: '¿Antes de qué decisión sería útil nuestra opinión? ¿Cómo darla a tiempo?',
    en: 'Before which decision would our view be useful? How can we give it in time?',
  },
  'question.F5.keep': {
    fr: 'De quelle erreur avons-nous appris quelque chose ? Qu’est-ce qui a permis d’en parler ?',
    es: '¿De qué error aprendimos algo? ¿Qué permitió hablar de él?',
    en: 'From which mistake did we learn something? What made it possible to talk about it?',
  },
  'question.F6.work-1': {
    fr: 'Quel outil ou quelle condition nous gêne le plus au quotidien ? Que faire en premier ?',
    es: '¿Qué herramienta o qué condición nos estorba más cada día? ¿Qué hacemos primero?',
    en: 'Which tool or condition hinders us most in daily work? What comes first?',
  },
  'question.F6.work-2': {
    fr: 'À quelle situation devrions-nous mieux nous préparer ? Qu’est-ce qui nous rassurerait ?',
    es: '¿Para qué situación deberíamos prepararnos mejor? ¿Qué nos daría seguridad?',
    en: 'For which situation should we prepare better? What would reassure us?',
  },
  'question.F6.keep': {
    fr: 'Qu’est-ce qui nous permet de bien travailler, même les jours difficiles ?',
    es: '¿Qué nos permite trabajar bien, incluso en los días difíciles?',
    en: 'What lets us work well, even on difficult days?',
  },
  'question.F7.work-1': {
    fr: 'Quelles capacités de l’équipe servent trop peu ? Où pourraient-elles servir ?',
    es: '¿Qué capacidades del equipo se usan poco? ¿Dónde podrían servir?',
    en: 'Which abilities in the team are used too little? Where could they be of use?',
  },
  'question.F7.work-2': {
    fr: 'De quelle formation aurions-nous besoin cette année ? Comment lui trouver du temps ?',
    es: '¿Qué formación necesitaríamos este año? ¿Cómo le encontramos tiempo?',
    en: 'Which training would we need this year? How do we find the time for it?',
  },
  'question.F7.keep': {
    fr: 'Quelle partie de notre travail nous donne le plus de satisfaction ? Comment la préserver ?',
    es: '¿Qué parte de nuestro trabajo nos da más satisfacción? ¿Cómo la cuidamos?',
    en: 'Which part of our work gives us most satisfaction? How do we protect it?',
  },
  'question.factor.work-1': {
    fr: '« {factor} » : dans quelle situation de tous les jours cela se remarque-t-il ?',
    es: '«{factor}»: ¿en qué situación de cada día se nota?',
    en: '“{factor}”: in which everyday situation do we notice it?',
  },
  'question.factor.work-2': {
    fr: '« {factor} » : quel petit changement ferait le plus de différence pour nous ?',
    es: '«{factor}»: ¿qué pequeño cambio nos ayudaría más?',
    en: '“{factor}”: which small change would make most difference to us?',
  },
  'question.factor.keep': {
    fr: '« {factor} » : qu’est-ce qui marche bien, et comment le garder ?',
    es: '«{factor}»: ¿qué funciona bien y cómo lo mantenemos?',
    en: '“{factor}”: what works well, and how do we keep it?',
  },
  'question.any.work-1': {
    fr: 'Aucun sujet n’est sûrement le plus bas. Lequel voulons-nous améliorer en premier, et pourquoi ?',
    es: 'Ningún tema es con seguridad el más bajo. ¿Cuál queremos mejorar primero y por qué?',
    en: 'No subject is surely the lowest. Which one do we want to improve first, and why?',
  },
  'question.any.keep': {
    fr: 'Qu’est-ce qui nous plaît dans notre travail ? Que faut-il pour que cela dure ?',
    es: '¿Qué nos gusta de nuestro trabajo? ¿Qué hace falta para que dure?',
    en: 'What are we content with in our work? What does it take to make it last?',
  },
  'question.follow-up': {
    fr: 'Qu’est-ce qui aura changé à notre prochaine réunion ? À quoi le verrons-nous ?',
    es: '¿Qué habrá cambiado en nuestra próxima reunión? ¿En qué lo notaremos?',
    en: 'What will have changed by our next meeting? How shall we notice it?',
  },
} as const satisfies Words
