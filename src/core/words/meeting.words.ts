import type { Words } from '#src/core/words/message.ts'

// Team-meeting mode: large type on a wall screen, one thought a slide.
export const meetingWords = {
  'help.meeting': {
    fr: 'Projetez cette page : une idée par écran. Les flèches du clavier passent d’un écran à l’autre.\nAucun commentaire n’y paraît. Le guide d’animation dit comment mener la réunion.',
    es: 'Proyecte esta página: una idea por pantalla. Las flechas del teclado pasan de una a otra.\nNo aparece ningún comentario. La guía para moderar explica cómo llevar la reunión.',
    en: 'Show this page on a screen: one thought at a time. The arrow keys move from one to the next.\nNo comment appears on it. The facilitator’s guide tells how to hold the meeting.',
  },
  'meeting.title': {
    fr: 'Réunion d’équipe : {department}',
    es: 'Reunión de equipo: {department}',
    en: 'Team meeting: {department}',
  },
  'meeting.progress': {
    fr: '{slide} / {slides}',
    es: '{slide} / {slides}',
    en: '{slide} / {slides}',
  },
  'meeting.progress-label': {
    fr: 'Écran {slide} sur {slides}',
    es: 'Pantalla {slide} de {slides}',
    en: 'Slide {slide} of {slides}',
  },
  'meeting.previous': {
    fr: 'Précédent',
    es: 'Anterior',
    en: 'Previous',
  },
  'meeting.next': {
    fr: 'Suivant',
    es: 'Siguiente',
    en: 'Next',
  },
  'meeting.leave': {
    fr: 'Retour au rapport',
    es: 'Volver al informe',
    en: 'Back to the report',
  },
  'meeting.asked': {
    fr: 'Ce que nous avons demandé',
    es: 'Lo que preguntamos',
    en: 'What we asked',
  },
  'meeting.asked.text': {
    fr: '{items, plural, one {# question} other {# questions}} sur le travail, sur {factors, plural, one {# sujet} other {# sujets}}.',
    es: '{items, plural, one {# pregunta} other {# preguntas}} sobre el trabajo, sobre {factors, plural, one {# tema} other {# temas}}.',
    en: '{items, plural, one {# question} other {# questions}} about work, on {factors, plural, one {# subject} other {# subjects}}.',
  },
  'meeting.answered': {
    fr: '{counted} personnes sur {invited} ont répondu',
    es: 'Respondieron {counted} de {invited} personas',
    en: '{counted} of {invited} people answered',
  },
  'meeting.with': {
    fr: 'Comptées avec : {names}',
    es: 'Contadas con: {names}',
    en: 'Counted with: {names}',
  },
  'meeting.means': {
    fr: 'Ce que disent les chiffres',
    es: 'Qué dicen las cifras',
    en: 'What the numbers mean',
  },
  'meeting.means.scale': {
    fr: 'Un score va de 0 à 100. Plus il est haut, plus les réponses sont favorables.',
    es: 'Una puntuación va de 0 a 100. Cuanto más alta, más favorables son las respuestas.',
    en: 'A score goes from 0 to 100. The higher it is, the more favourable the answers.',
  },
  'meeting.means.promise': {
    fr: 'Personne ne peut savoir qui a répondu quoi. Nous ne le demandons pas non plus.',
    es: 'Nadie puede saber quién respondió qué. Tampoco lo preguntamos.',
    en: 'Nobody can tell who gave which answer. We do not ask either.',
  },
  'meeting.means.codes': {
    fr: '« Presque tous » protège ceux qui ont répondu autrement.',
    es: '«Casi todos» protege a quienes respondieron otra cosa.',
    en: '“Almost all” protects those who answered otherwise.',
  },
  'meeting.index': {
    fr: 'Indice : {score}',
    es: 'Índice: {score}',
    en: 'Index: {score}',
  },
  'meeting.strongest': {
    fr: 'Ce qui va le mieux',
    es: 'Lo que va mejor',
    en: 'What goes best',
  },
  'meeting.strongest.none': {
    fr: 'Aucun sujet ne se détache nettement vers le haut.',
    es: 'Ningún tema está con seguridad por encima de los demás.',
    en: 'No subject is surely above the others.',
  },
  'meeting.weakest': {
    fr: 'Ce qu’il faut regarder',
    es: 'Lo que hay que mirar',
    en: 'What to look at',
  },
  'meeting.weakest.none': {
    fr: 'Aucun sujet ne se détache nettement vers le bas.',
    es: 'Ningún tema está con seguridad por debajo de los demás.',
    en: 'No subject is surely below the others.',
  },
  'meeting.score': {
    fr: '{score} sur 100',
    es: '{score} sobre 100',
    en: '{score} of 100',
  },
  'meeting.bar': {
    fr: 'Réponses favorables, neutres et défavorables',
    es: 'Respuestas favorables, neutrales y desfavorables',
    en: 'Favourable, neutral and unfavourable answers',
  },
  'meeting.changed': {
    fr: 'Ce qui a changé',
    es: 'Lo que ha cambiado',
    en: 'What has changed',
  },
  'meeting.changed.first': {
    fr: 'Il n’y a pas encore de mesure plus ancienne à comparer.',
    es: 'Todavía no hay una medición anterior con la que comparar.',
    en: 'There is no earlier measurement to compare with yet.',
  },
  'meeting.talk': {
    fr: 'Parlons-en',
    es: 'Hablemos de ello',
    en: 'Let us talk',
  },
  'meeting.talk.rule': {
    fr: 'Parler de la situation, pas des personnes. Chacun parle s’il le souhaite.',
    es: 'Hablar de la situación, no de las personas. Habla quien quiera.',
    en: 'Talk about the situation, not about people. Everybody speaks who wants to.',
  },
  'meeting.plan': {
    fr: 'Que faisons-nous, et d’ici quand ?',
    es: '¿Qué hacemos y para cuándo?',
    en: 'What do we do, and by when?',
  },
  'meeting.plan.none': {
    fr: 'Aucune action n’est encore décidée. Choisissez-en une, avec une personne et une date.',
    es: 'Todavía no hay acciones decididas. Elijan una, con una persona y una fecha.',
    en: 'No action is decided yet. Choose one, with a person and a date.',
  },
  'meeting.plan.by': {
    fr: 'd’ici le {day}',
    es: 'para el {day}',
    en: 'by {day}',
  },
  'meeting.plan.planned': {
    fr: 'proposition',
    es: 'propuesta',
    en: 'proposal',
  },
  'meeting.plan.active': {
    fr: 'en cours',
    es: 'en marcha',
    en: 'under way',
  },
  'meeting.plan.done': {
    fr: 'fait',
    es: 'hecho',
    en: 'done',
  },
  'meeting.thanks': {
    fr: 'Merci',
    es: 'Gracias',
    en: 'Thank you',
  },
  'meeting.thanks.text': {
    fr: 'Merci d’avoir répondu, et d’en avoir parlé. Nous dirons ce qui a été fait.',
    es: 'Gracias por responder y por hablarlo. Diremos qué se ha hecho.',
    en: 'Thank you for answering, and for talking about it. We will tell what was done.',
  },
} as const satisfies Words
