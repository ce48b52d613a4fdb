import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const developmentIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f7-what-became-of-it',
    factor: 'F7',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Montrer une fois par mois ce qu’est devenu un travail de l’équipe, raconté par qui s’en sert',
        means: 'Vingt minutes ; un client ou un service invité, sur place ou par écran.',
        evidence: 'La liste des invités et, pour chaque visite, ce que l’équipe en a retenu.',
        indicator: 'Davantage de personnes répondent que leur travail est utile.',
      },
      es: {
        title:
          'Mostrar una vez al mes qué fue de un trabajo del equipo, contado por quien lo utiliza',
        means:
          'Veinte minutos; se invita a un cliente o a un departamento, en persona o por pantalla.',
        evidence: 'La lista de visitas y, de cada una, lo que se llevó el equipo.',
        indicator: 'Más personas responden que su trabajo merece la pena.',
      },
      en: {
        title:
          'Show once a month what became of a piece of the team’s work, told by those who use it',
        means: 'Twenty minutes; a customer or a department is invited, in person or on screen.',
        evidence: 'The list of guests and, for each visit, what the team took from it.',
        indicator: 'More people answer that they achieve something worthwhile.',
      },
    },
  },
  {
    id: 'f7-training-in-reach',
    factor: 'F7',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Présenter les formations possibles, leur durée et la façon de les demander, puis prendre les inscriptions',
        means:
          'Une séance d’une heure avec les RH ; le temps de formation est inscrit au planning.',
        evidence: 'Le catalogue est accessible ; chaque demande a une réponse écrite sous un mois.',
        indicator:
          'L’offre de formation est mieux notée ; davantage de demandes, moins de refus sans motif.',
      },
      es: {
        title:
          'Presentar la formación disponible, su duración y cómo se solicita, y abrir las inscripciones',
        means:
          'Una sesión de una hora con RR. HH.; el tiempo de formación se incluye en la planificación.',
        evidence:
          'El catálogo está accesible; cada solicitud recibe respuesta escrita antes de un mes.',
        indicator:
          'Mejora la nota de la formación; hay más solicitudes y menos negativas sin motivo.',
      },
      en: {
        title:
          'Present the training there is, how long it takes and how to ask for it, then take enrolments',
        means: 'A session of an hour with HR; time for training is entered in the schedule.',
        evidence: 'The catalogue is at hand; each request is answered in writing within a month.',
        indicator: 'Training scores higher; more requests, fewer refusals without a reason.',
      },
    },
  },
  {
    id: 'f7-skills-shared',
    factor: 'F7',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Partager chaque mois un savoir-faire : une personne volontaire le montre au reste de l’équipe',
        means:
          'Quarante-cinq minutes, un calendrier ouvert, une heure de préparation prise sur le temps de travail.',
        evidence: 'Trois séances tenues, et une fiche d’une page pour chacune.',
        indicator:
          'Les compétences paraissent mieux mises à profit ; plus de tâches sont connues de deux personnes au moins.',
      },
      es: {
        title:
          'Compartir cada mes una habilidad: una persona voluntaria la enseña al resto del equipo',
        means:
          'Cuarenta y cinco minutos, un calendario abierto y una hora de preparación dentro de la jornada.',
        evidence: 'Tres sesiones celebradas y una ficha de una página de cada una.',
        indicator:
          'Las capacidades parecen mejor aprovechadas; más tareas las conocen al menos dos personas.',
      },
      en: {
        title: 'Share one skill a month: a volunteer shows it to the rest of the team',
        means: 'Forty-five minutes, an open calendar, an hour to prepare within working time.',
        evidence: 'Three sessions held, and a page about each.',
        indicator: 'Skills seem better used; more tasks are known to two people at least.',
      },
    },
  },
  {
    id: 'f7-tasks-that-fit',
    factor: 'F7',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Revoir la répartition des tâches : chaque personne en propose une à prendre et une à céder',
        means: 'Un atelier de deux heures, des échanges à l’essai pendant six semaines, un bilan.',
        evidence: 'La liste des échanges faits et ce qu’il en reste après le bilan.',
        indicator:
          'Le poste correspond mieux à ce que l’on souhaite ; le travail est jugé plus satisfaisant.',
      },
      es: {
        title: 'Revisar el reparto de tareas: cada persona propone una que asumir y otra que ceder',
        means: 'Un taller de dos horas, cambios a prueba durante seis semanas y un balance.',
        evidence: 'La lista de cambios hechos y lo que queda de ellos tras el balance.',
        indicator:
          'El puesto se ajusta más a lo que se desea; el trabajo resulta más satisfactorio.',
      },
      en: {
        title:
          'Look again at who does which task: each person names one to take on and one to hand over',
        means: 'A workshop of two hours, exchanges on trial for six weeks, and a review.',
        evidence: 'The list of exchanges made, and what is left of them after the review.',
        indicator: 'Jobs match better what people want; the work itself satisfies more.',
      },
    },
  },
]
