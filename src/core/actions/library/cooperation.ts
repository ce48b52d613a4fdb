import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const cooperationIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f2-half-day-next-door',
    factor: 'F2',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Passer une demi-journée dans l’équipe dont on dépend le plus, et l’accueillir en retour',
        means:
          'Deux personnes par équipe et par mois ; le travail de la journée est réparti à l’avance.',
        evidence:
          'Un calendrier des visites, et pour chacune une chose apprise, racontée en réunion.',
        indicator:
          'La coopération entre services est mieux notée ; les demandes arrivent plus complètes.',
      },
      es: {
        title: 'Pasar media jornada en el equipo del que más se depende, y recibirlo después',
        means: 'Dos personas por equipo y mes; el trabajo de ese día se reparte de antemano.',
        evidence:
          'Un calendario de visitas y, de cada una, algo aprendido que se cuenta en la reunión.',
        indicator:
          'Mejora la nota de la cooperación entre departamentos; las peticiones llegan más completas.',
      },
      en: {
        title: 'Spend half a day in the team we depend on most, and have them visit us in return',
        means: 'Two people a team and month; the work of that day is shared out beforehand.',
        evidence:
          'A calendar of the visits and, from each, one thing learnt that is told in a meeting.',
        indicator: 'Cooperation between departments scores higher; requests arrive more complete.',
      },
    },
  },
  {
    id: 'f2-needs-list',
    factor: 'F2',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Écrire avec une équipe voisine ce dont chacune a besoin, sous quelle forme et pour quand',
        means:
          'Deux réunions d’une heure, une feuille commune, une personne de contact par équipe.',
        evidence:
          'La feuille tient sur une page, les deux équipes l’ont approuvée ; elle est revue après six semaines.',
        indicator:
          'Les informations attendues arrivent à temps ; moins de relances chaque semaine.',
      },
      es: {
        title: 'Escribir con un equipo vecino qué necesita cada uno, en qué forma y para cuándo',
        means: 'Dos reuniones de una hora, una hoja común y una persona de contacto por equipo.',
        evidence:
          'La hoja cabe en una página, ambos equipos la aprueban y se revisa a las seis semanas.',
        indicator: 'La información esperada llega a tiempo; hay menos recordatorios cada semana.',
      },
      en: {
        title:
          'Write down with a neighbouring team what each needs from the other, in which form and by when',
        means: 'Two meetings of an hour, one shared sheet, one contact in each team.',
        evidence:
          'The sheet fits on a page, both teams agreed to it, and it is looked at again after six weeks.',
        indicator: 'The information that is needed arrives in time; less chasing each week.',
      },
    },
  },
  {
    id: 'f2-first-four-weeks',
    factor: 'F2',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Confier chaque nouvelle arrivée à une personne de l’équipe pendant les quatre premières semaines',
        means: 'Une heure par semaine, une liste de gens à rencontrer et de gestes à apprendre.',
        evidence: 'La liste remplie, et un échange à la fin du mois sur ce qui a manqué.',
        indicator:
          'Le sentiment de faire partie de l’équipe progresse ; moins de départs pendant l’essai.',
      },
      es: {
        title:
          'Dar a cada nueva incorporación una persona de referencia durante las cuatro primeras semanas',
        means: 'Una hora por semana y una lista de gente que conocer y de tareas que aprender.',
        evidence: 'La lista completada y una conversación al final del mes sobre lo que faltó.',
        indicator:
          'Crece la sensación de formar parte del equipo; hay menos bajas durante la prueba.',
      },
      en: {
        title: 'Give every newcomer one person of the team to turn to during the first four weeks',
        means: 'An hour a week, and a list of people to meet and things to learn.',
        evidence: 'The list filled in, and a talk at the end of the month about what was missing.',
        indicator: 'More people feel part of the team; fewer leave during their trial period.',
      },
    },
  },
  {
    id: 'f2-help-round',
    factor: 'F2',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Ouvrir la semaine par dix minutes d’entraide : qui a besoin d’un coup de main, qui peut le donner',
        means: 'Dix minutes debout, à heure fixe, animées à tour de rôle.',
        evidence: 'Un tableau des demandes et de l’aide donnée, effacé quand c’est réglé.',
        indicator:
          'On obtient plus souvent de l’aide quand il le faut ; moins de travail en retard le vendredi.',
      },
      es: {
        title:
          'Empezar la semana con diez minutos de ayuda mutua: quién la necesita y quién puede darla',
        means: 'Diez minutos de pie, a hora fija, con turno rotatorio para moderar.',
        evidence: 'Un tablero con lo pedido y la ayuda dada, que se borra cuando queda resuelto.',
        indicator:
          'Se recibe ayuda más a menudo cuando hace falta; queda menos trabajo atrasado el viernes.',
      },
      en: {
        title: 'Begin the week with ten minutes of mutual help: who needs a hand, who can lend one',
        means: 'Ten minutes standing up, always at the same time, led by each in turn.',
        evidence:
          'A board with what was asked for and what help was given, wiped when it is settled.',
        indicator: 'People get help more often when they need it; less work is late on Friday.',
      },
    },
  },
]
