import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const managementIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f3-agreed-responsibilities',
    factor: 'F3',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Convenir avec chaque personne de ses responsabilités et de ce qu’elle peut décider sans demander',
        means: 'Un entretien de trente minutes par personne et une fiche d’une demi-page.',
        evidence: 'Chaque fiche est écrite, relue à deux et accessible à l’équipe.',
        indicator:
          'Les responsabilités paraissent plus claires ; moins de demandes d’accord pour des points courants.',
      },
      es: {
        title:
          'Acordar con cada persona sus responsabilidades y lo que puede decidir sin preguntar',
        means: 'Una conversación de treinta minutos por persona y una ficha de media página.',
        evidence: 'Cada ficha está escrita, revisada entre ambas partes y a la vista del equipo.',
        indicator:
          'Las responsabilidades parecen más claras; se pide menos permiso para lo habitual.',
      },
      en: {
        title:
          'Agree with each person on their responsibilities and on what they may decide without asking',
        means: 'A talk of thirty minutes with each person, and a sheet of half a page.',
        evidence: 'All sheets are written, read by both sides and open to the team.',
        indicator:
          'Responsibilities seem clearer; fewer requests for approval of everyday matters.',
      },
    },
  },
  {
    id: 'f3-weekly-questions',
    factor: 'F3',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Réserver un quart d’heure par semaine aux questions de l’équipe, avec réponse sur-le-champ ou datée',
        means:
          'Un créneau fixe, une boîte pour les questions écrites, un tableau des réponses attendues.',
        evidence:
          'Le tableau montre chaque question, sa réponse et la date à laquelle elle a été donnée.',
        indicator:
          'Les consignes sont jugées plus claires ; il reste moins de questions sans réponse après une semaine.',
      },
      es: {
        title:
          'Reservar un cuarto de hora semanal a las preguntas del equipo, con respuesta inmediata o con fecha',
        means:
          'Un horario fijo, un buzón para preguntas escritas y un tablero de respuestas pendientes.',
        evidence: 'El tablero muestra cada pregunta, su respuesta y el día en que se dio.',
        indicator:
          'Las indicaciones parecen más claras; quedan menos preguntas sin respuesta tras una semana.',
      },
      en: {
        title:
          'Keep a quarter of an hour each week for the team’s questions, answered at once or by a date',
        means: 'A fixed time, a box for written questions, a board of answers to come.',
        evidence: 'The board shows each question, its answer and the day on which it was given.',
        indicator: 'Guidance is found clearer; fewer questions are open after a week.',
      },
    },
  },
  {
    id: 'f3-every-idea-answered',
    factor: 'F3',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Répondre à chaque suggestion sous dix jours ouvrés : oui, non et pourquoi, ou à l’essai jusqu’à une date fixée',
        means:
          'Un registre partagé et vingt minutes par semaine pour la personne responsable du service.',
        evidence: 'Le registre indique la date de chaque suggestion et celle de sa réponse.',
        indicator:
          'L’encadrement est jugé plus à l’écoute ; neuf suggestions sur dix ont une réponse à temps.',
      },
      es: {
        title:
          'Responder a cada sugerencia en diez días laborables: sí, no y por qué, o a prueba hasta una fecha',
        means:
          'Un registro compartido y veinte minutos semanales de la persona responsable del departamento.',
        evidence: 'El registro indica la fecha de cada sugerencia y la de su respuesta.',
        indicator:
          'Se percibe más escucha de la dirección; nueve de cada diez sugerencias tienen respuesta a tiempo.',
      },
      en: {
        title:
          'Answer every suggestion within ten working days: yes, no and why, or on trial until a date',
        means: 'A shared list, and twenty minutes a week of the head of the department.',
        evidence: 'The list shows the date of each suggestion and that of its answer.',
        indicator:
          'Managers are found to listen more; nine suggestions in ten are answered in time.',
      },
    },
  },
  {
    id: 'f3-monthly-talk',
    factor: 'F3',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Parler une demi-heure par mois avec chaque personne : ce qui avance, ce qui bloque, ce qu’il faut',
        means:
          'Des rendez-vous inscrits à l’avance ; trois questions, toujours les mêmes ; une suite notée à deux.',
        evidence: 'Neuf rendez-vous sur dix ont eu lieu ; chaque suite promise porte une date.',
        indicator:
          'L’appui de l’encadrement est mieux noté ; les blocages signalés durent moins longtemps.',
      },
      es: {
        title:
          'Hablar media hora al mes con cada persona: qué avanza, qué se atasca y qué hace falta',
        means:
          'Citas fijadas de antemano, siempre las mismas tres preguntas y un compromiso anotado por ambas partes.',
        evidence: 'Nueve de cada diez citas se han celebrado; cada compromiso lleva fecha.',
        indicator: 'Mejora la nota del apoyo de la dirección; los bloqueos señalados duran menos.',
      },
      en: {
        title:
          'Talk for half an hour a month with each person: what moves, what is stuck, what is needed',
        means:
          'Talks entered in advance, the same three questions each time, one follow-up noted by both.',
        evidence: 'Nine talks in ten took place; each follow-up that was promised has a date.',
        indicator: 'Support by managers scores higher; obstacles that were named last less long.',
      },
    },
  },
]
