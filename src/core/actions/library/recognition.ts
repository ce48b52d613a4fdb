import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const recognitionIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f4-pay-explained',
    factor: 'F4',
    step: 'understand',
    texts: {
      fr: {
        title: 'Expliquer comment la paie est fixée et revue : grilles, dates, voies de recours',
        means:
          'Une séance d’une heure avec les RH, un document de deux pages, des rendez-vous pour les cas personnels.',
        evidence: 'La séance a eu lieu pour toute l’équipe ; le document reste accessible.',
        indicator: 'Moins de « je ne sais pas » sur la paie ; elle est jugée plus juste.',
      },
      es: {
        title: 'Explicar cómo se fija y se revisa el sueldo: tablas, fechas y vías de reclamación',
        means:
          'Una sesión de una hora con RR. HH., un documento de dos páginas y citas para casos personales.',
        evidence: 'La sesión se ha hecho con el equipo completo; el documento sigue disponible.',
        indicator: 'Menos «no lo sé» sobre el sueldo; se percibe como más justo.',
      },
      en: {
        title: 'Explain how pay is set and reviewed: scales, dates, and where to object',
        means:
          'A session of an hour with HR, a paper of two pages, appointments for personal cases.',
        evidence: 'The session was held for the whole team; the paper stays at hand.',
        indicator: 'Fewer “I don’t know” about pay; it is found fairer.',
      },
    },
  },
  {
    id: 'f4-open-criteria',
    factor: 'F4',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Publier les critères de promotion et annoncer chaque poste ouvert avec son calendrier',
        means:
          'Une page de critères établie avec les RH, et un affichage interne d’au moins dix jours par poste.',
        evidence:
          'Les critères sont en ligne ; chaque choix est expliqué à qui a présenté sa candidature.',
        indicator:
          'Les critères de promotion sont jugés plus justes ; davantage de candidatures internes.',
      },
      es: {
        title: 'Publicar los criterios de promoción y anunciar cada puesto libre con su calendario',
        means:
          'Una página de criterios preparada con RR. HH. y un anuncio interno de diez días como mínimo por puesto.',
        evidence:
          'Los criterios están en línea; cada elección se explica a quienes se presentaron.',
        indicator:
          'Los criterios de promoción se perciben como más justos; hay más candidaturas internas.',
      },
      en: {
        title: 'Publish the criteria for promotion and announce every open post with its timetable',
        means:
          'A page of criteria made with HR, and at least ten days of notice inside for each post.',
        evidence: 'The criteria are online; each choice is explained to those who applied.',
        indicator: 'The criteria for promotion are found fairer; more people apply from inside.',
      },
    },
  },
  {
    id: 'f4-precise-thanks',
    factor: 'F4',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Dire chaque semaine, avec précision, deux réussites de l’équipe et l’effet qu’elles ont eu',
        means:
          'Cinq minutes en réunion ; les exemples viennent de l’équipe elle-même, d’autres services ou des clients.',
        evidence: 'La liste des réussites citées, qui couvre toute l’équipe en six semaines.',
        indicator: 'Davantage de personnes répondent que le bon travail est reconnu.',
      },
      es: {
        title: 'Contar cada semana, con precisión, dos logros del equipo y el efecto que tuvieron',
        means:
          'Cinco minutos de reunión; los ejemplos vienen del propio equipo, de otros departamentos o de clientes.',
        evidence: 'La lista de logros citados, que abarca al equipo completo en seis semanas.',
        indicator: 'Más personas responden que el buen trabajo se reconoce.',
      },
      en: {
        title:
          'Name two things each week that the team did well, precisely, with the effect they had',
        means:
          'Five minutes of a meeting; the examples come from the team, other departments or customers.',
        evidence: 'The list of what was named, which covers the whole team within six weeks.',
        indicator: 'More people answer that good work is recognised.',
      },
    },
  },
  {
    id: 'f4-next-step',
    factor: 'F4',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Définir avec chaque personne une prochaine étape professionnelle et le premier pas à faire ce trimestre',
        means:
          'Un entretien de quarante-cinq minutes, préparé des deux côtés, distinct de l’évaluation annuelle.',
        evidence:
          'Une étape et un premier pas daté par personne ; un point est prévu au bout de trois mois.',
        indicator:
          'Les perspectives d’évolution sont mieux notées ; les premiers pas promis sont faits.',
      },
      es: {
        title:
          'Definir con cada persona su siguiente etapa profesional y el primer paso de este trimestre',
        means:
          'Una conversación de cuarenta y cinco minutos, preparada por ambas partes y aparte de la evaluación anual.',
        evidence: 'Una etapa y un primer paso con fecha por persona; se revisa a los tres meses.',
        indicator:
          'Mejora la nota de las perspectivas de progreso; se dan los primeros pasos prometidos.',
      },
      en: {
        title:
          'Settle with each person a next step in their career and what is done first this quarter',
        means: 'A talk of forty-five minutes, prepared by both, apart from the yearly appraisal.',
        evidence:
          'One step and one dated beginning for each person; both are looked at after three months.',
        indicator:
          'Prospects of progress score higher; the beginnings that were promised are made.',
      },
    },
  },
]
