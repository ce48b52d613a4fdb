import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const decisionsIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f5-reasons-told',
    factor: 'F5',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Accompagner chaque décision qui touche l’équipe de cinq lignes : quoi, pourquoi, ce qui a été écarté',
        means: 'Un modèle de cinq lignes et un endroit unique où les retrouver.',
        evidence: 'Les notes sont publiées deux jours ouvrés au plus après la décision.',
        indicator:
          'Les décisions sont jugées mieux fondées ; moins de rumeurs à démentir en réunion.',
      },
      es: {
        title:
          'Acompañar cada decisión que afecte al equipo de cinco líneas: qué, por qué y qué se descartó',
        means: 'Una plantilla de cinco líneas y un único lugar donde encontrarlas.',
        evidence: 'Las notas se publican como máximo dos días laborables después de la decisión.',
        indicator:
          'Las decisiones se perciben mejor fundadas; hay menos rumores que desmentir en las reuniones.',
      },
      en: {
        title:
          'Put five lines beside each decision that touches the team: what, why, and what was ruled out',
        means: 'A form of five lines, and one place where all of them are found.',
        evidence: 'The notes are out two working days after the decision at the latest.',
        indicator: 'Decisions are found better founded; fewer rumours to put right in meetings.',
      },
    },
  },
  {
    id: 'f5-who-decides',
    factor: 'F5',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Dresser la liste des décisions courantes : qui tranche, qui donne son avis, en combien de jours',
        means: 'Un atelier de deux heures ; une quinzaine de décisions suffisent.',
        evidence:
          'La liste est affichée ; chaque retard est noté avec sa cause pendant huit semaines.',
        indicator: 'Les décisions arrivent plus souvent à temps ; le délai médian diminue.',
      },
      es: {
        title:
          'Hacer la lista de decisiones habituales: quién decide, quién opina y en cuántos días',
        means: 'Un taller de dos horas; bastan unas quince decisiones.',
        evidence:
          'La lista está a la vista; cada retraso se anota con su causa durante ocho semanas.',
        indicator: 'Las decisiones llegan más a menudo a tiempo; baja el plazo mediano.',
      },
      en: {
        title:
          'List the decisions that come up often: who settles them, who is heard, within how many days',
        means: 'A workshop of two hours; some fifteen decisions are enough.',
        evidence: 'The list is on the wall; each delay is noted with its cause for eight weeks.',
        indicator: 'Decisions come in time more often; the median delay falls.',
      },
    },
  },
  {
    id: 'f5-asked-before',
    factor: 'F5',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Demander l’avis des gens concernés avant de changer leur travail, et dire ce qu’on en a retenu',
        means: 'Une note d’une page, cinq jours ouvrés pour réagir, une réunion courte.',
        evidence: 'Chaque changement garde la trace des avis reçus et de la réponse donnée.',
        indicator:
          'Davantage de personnes répondent qu’on les consulte avant de décider de leur travail.',
      },
      es: {
        title:
          'Pedir opinión a la gente afectada antes de cambiar su trabajo y decir qué se ha tenido en cuenta',
        means: 'Una nota de una página, cinco días laborables para responder y una reunión corta.',
        evidence: 'De cada cambio quedan las opiniones recibidas y la respuesta dada.',
        indicator: 'Más personas responden que se les consulta antes de decidir sobre su trabajo.',
      },
      en: {
        title:
          'Ask those concerned before their work is changed, and say what was made of their views',
        means: 'A note of one page, five working days to react, one short meeting.',
        evidence: 'Each change keeps the views that came in and the answer that was given.',
        indicator: 'More people answer that they are consulted before decisions on their work.',
      },
    },
  },
  {
    id: 'f5-learn-from-mistakes',
    factor: 'F5',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Revenir une fois par mois sur une erreur, sans chercher de coupable, et changer une chose',
        means:
          'Trente minutes, un cas proposé par l’équipe, la personne responsable commence par une erreur à elle.',
        evidence: 'Un compte rendu de dix lignes par cas et la chose changée, datée.',
        indicator: 'On apprend davantage des erreurs ; la même erreur se répète moins.',
      },
      es: {
        title: 'Analizar un error al mes, sin buscar culpables, y cambiar una cosa',
        means:
          'Treinta minutos y un caso que propone el equipo; la persona responsable empieza con un error suyo.',
        evidence: 'Un resumen de diez líneas por caso y el cambio hecho, con fecha.',
        indicator: 'Se aprende más de los errores; el mismo error se repite menos.',
      },
      en: {
        title: 'Go back to one mistake a month, look for nobody to blame, and change one thing',
        means:
          'Thirty minutes and a case that the team proposes; the head begins with a mistake of their own.',
        evidence: 'Ten lines for each case, and the thing that was changed, with its date.',
        indicator: 'Mistakes are used more to learn; the same one happens less often.',
      },
    },
  },
]
