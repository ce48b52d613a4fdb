import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const securityIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f6-changes-ahead',
    factor: 'F6',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Faire le point sur les changements à venir : ce qui est sûr, ce qui ne l’est pas, quand on le saura',
        means:
          'Une heure, à renouveler après six semaines, avec une personne de la direction pour les questions difficiles.',
        evidence: 'Une page à trois colonnes, mise à jour à chaque séance et jamais effacée.',
        indicator:
          'L’emploi paraît plus stable ; moins de questions de couloir reviennent d’une séance à l’autre.',
      },
      es: {
        title: 'Repasar los cambios que vienen: qué es seguro, qué no lo es y cuándo se sabrá',
        means:
          'Una hora cada seis semanas, con una persona de la dirección para las preguntas difíciles.',
        evidence: 'Una página de tres columnas que se actualiza en cada sesión y nunca se borra.',
        indicator:
          'El empleo parece más estable; vuelven menos preguntas de pasillo de una sesión a otra.',
      },
      en: {
        title:
          'Go through the changes ahead: what is certain, what is not, and when it will be known',
        means: 'An hour every six weeks, with somebody of the management for the hard questions.',
        evidence: 'A page of three columns, brought up to date each time and never wiped.',
        indicator:
          'Jobs feel more stable; fewer corridor questions come back from one session to the next.',
      },
    },
  },
  {
    id: 'f6-workplace-walk',
    factor: 'F6',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Parcourir les postes avec l’équipe et la personne chargée de la sécurité, et noter risques et gênes',
        means: 'Deux heures sur place ou à distance, une grille simple, un relevé de chaque poste.',
        evidence:
          'Le relevé classe chaque point : réglé, prévu avec une date, refusé avec la raison.',
        indicator:
          'Le cadre de travail et la protection de la santé sont mieux notés ; les points ouverts diminuent.',
      },
      es: {
        title:
          'Recorrer los puestos con el equipo y quien se ocupa de la prevención, y anotar riesgos y molestias',
        means:
          'Dos horas en el lugar o a distancia, una plantilla sencilla y una ficha de cada puesto.',
        evidence:
          'La ficha clasifica cada punto: resuelto, previsto con fecha, o rechazado con su motivo.',
        indicator:
          'Mejoran las notas del entorno y de la protección de la salud; bajan los puntos abiertos.',
      },
      en: {
        title:
          'Walk through the workplaces with the team and whoever looks after safety; note risks and nuisances',
        means: 'Two hours on site or from afar, a simple sheet, a note on each workplace.',
        evidence:
          'The notes sort each point: settled, planned with a date, or declined with the reason.',
        indicator: 'Workplaces and the protection of health score higher; fewer points stay open.',
      },
    },
  },
  {
    id: 'f6-three-tools',
    factor: 'F6',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Recenser les outils qui manquent ou font perdre du temps, et en régler trois en deux mois',
        means:
          'Un relevé d’une semaine, un vote, un petit budget ou une demande groupée à l’informatique.',
        evidence: 'Trois outils réparés, remplacés ou fournis, avec le temps perdu avant et après.',
        indicator:
          'Les moyens de travail sont mieux notés ; les minutes perdues par jour diminuent.',
      },
      es: {
        title:
          'Reunir las herramientas que faltan o hacen perder tiempo y resolver tres en dos meses',
        means:
          'Un registro de una semana, una votación y un pequeño presupuesto o una petición conjunta a informática.',
        evidence:
          'Tres herramientas reparadas, cambiadas o entregadas, con el tiempo perdido antes y después.',
        indicator: 'Mejora la nota de los medios de trabajo; se pierden menos minutos al día.',
      },
      en: {
        title:
          'Collect the tools that are missing or waste time, and settle three of them in two months',
        means: 'A record of one week, a vote, and a small budget or one joint request to IT.',
        evidence: 'Three tools mended, replaced or supplied, with the time lost before and after.',
        indicator: 'The means to do the job score higher; fewer minutes are lost each day.',
      },
    },
  },
  {
    id: 'f6-hard-situations',
    factor: 'F6',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'S’entraîner aux deux situations les plus difficiles du service : panne, pic d’activité ou client en colère',
        means:
          'Deux séances d’une heure et demie en petits groupes, avec des cas réels et un aide-mémoire.',
        evidence: 'L’aide-mémoire existe ; toute l’équipe est passée par une séance au moins.',
        indicator: 'On se sent mieux à même de faire face ; ces situations se règlent plus vite.',
      },
      es: {
        title:
          'Practicar las dos situaciones más difíciles del departamento: avería, punta de trabajo o queja airada',
        means:
          'Dos sesiones de hora y media en grupos pequeños, con casos reales y una guía breve.',
        evidence: 'La guía existe; el equipo completo ha pasado al menos por una sesión.',
        indicator: 'Crece la confianza para afrontar retos; esas situaciones se resuelven antes.',
      },
      en: {
        title:
          'Practise the two hardest situations of the department: a breakdown, a rush or an angry customer',
        means:
          'Two sessions of an hour and a half in small groups, with real cases and a short guide.',
        evidence: 'The guide exists; the whole team took part in one session at least.',
        indicator:
          'More people feel able to deal with challenges; such situations are settled sooner.',
      },
    },
  },
]
