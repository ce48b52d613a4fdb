import type { BuiltInIdea } from '#src/core/actions/library/idea.ts'

export const structureIdeas: readonly BuiltInIdea[] = [
  {
    id: 'f1-goals-on-a-page',
    factor: 'F1',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Résumer les objectifs de l’année sur une page et voir en équipe ce qu’ils changent dans le travail',
        means: 'Une page, cinq objectifs au plus, et une heure de réunion d’équipe.',
        evidence:
          'La page est affichée là où l’équipe travaille ; les questions posées et leurs réponses y sont jointes.',
        indicator:
          'Davantage de personnes répondent qu’elles connaissent les objectifs de l’entreprise.',
      },
      es: {
        title:
          'Resumir los objetivos del año en una página y ver en equipo qué cambian en el trabajo',
        means: 'Una página con cinco objetivos como máximo y una hora de reunión de equipo.',
        evidence:
          'La página está a la vista donde trabaja el equipo, con las preguntas hechas y sus respuestas.',
        indicator: 'Más personas responden que conocen los objetivos de la empresa.',
      },
      en: {
        title:
          'Put the objectives of the year on one page and work out as a team what they change in its work',
        means: 'One page with five objectives at most, and one hour of a team meeting.',
        evidence:
          'The page hangs where the team works, with the questions that were asked and their answers.',
        indicator: 'More people answer that they know the company’s objectives.',
      },
    },
  },
  {
    id: 'f1-who-does-what',
    factor: 'F1',
    step: 'understand',
    texts: {
      fr: {
        title:
          'Tenir un annuaire par sujet : pour chaque besoin courant, à qui s’adresser et sous quel délai',
        means:
          'Deux personnes recueillent les vingt besoins les plus fréquents, puis font relire la liste par les services cités.',
        evidence: 'La liste est en ligne, datée, avec le nom de la personne qui la tient à jour.',
        indicator:
          'On sait mieux à qui s’adresser ; moins de demandes arrivent au mauvais endroit.',
      },
      es: {
        title:
          'Llevar una guía por temas: para cada necesidad habitual, a quién dirigirse y en qué plazo responde',
        means:
          'Dos personas recogen las veinte necesidades más frecuentes y piden a los departamentos citados que revisen la lista.',
        evidence: 'La lista está en línea, con fecha y con el nombre de quien la mantiene.',
        indicator: 'Se sabe mejor a quién dirigirse; llegan menos peticiones al lugar equivocado.',
      },
      en: {
        title:
          'Keep a directory by subject: for each common need, whom to turn to and how soon they answer',
        means:
          'Two people collect the twenty most common needs; the departments named check the list.',
        evidence: 'The list is online, dated, with the name of the person who keeps it.',
        indicator: 'People know better whom to address; fewer requests land in the wrong place.',
      },
    },
  },
  {
    id: 'f1-follow-an-order',
    factor: 'F1',
    step: 'prepare',
    texts: {
      fr: {
        title: 'Suivre ensemble une commande ou un dossier, de la demande jusqu’au client',
        means: 'Une demi-journée, une personne de chaque étape, un vrai dossier pris au hasard.',
        evidence:
          'Le parcours est dessiné, avec les attentes relevées et deux améliorations décidées.',
        indicator:
          'Chaque étape voit mieux à quoi sert son travail ; le délai du parcours diminue.',
      },
      es: {
        title: 'Seguir en grupo un pedido o un expediente, desde la petición hasta el cliente',
        means: 'Media jornada, una persona de cada etapa y un expediente real elegido al azar.',
        evidence:
          'El recorrido queda dibujado, con las esperas observadas y dos mejoras decididas.',
        indicator: 'Cada etapa ve mejor para qué sirve su trabajo; baja el plazo del recorrido.',
      },
      en: {
        title: 'Follow one order or file together, from the request to the customer',
        means: 'Half a day, one person from each stage, a real file picked at random.',
        evidence:
          'The path is drawn, with the waits that were seen and two improvements decided on.',
        indicator: 'Each stage sees better what its work is for; the time of the whole path falls.',
      },
    },
  },
  {
    id: 'f1-rules-in-plain-words',
    factor: 'F1',
    step: 'prepare',
    texts: {
      fr: {
        title:
          'Choisir les trois règles les moins comprises, en expliquer la raison et alléger ce qui peut l’être',
        means:
          'Un vote rapide de l’équipe, puis une rencontre avec le service qui a écrit chaque règle.',
        evidence:
          'Pour chaque règle, dix lignes claires : à quoi elle sert, ce qui change, ce qui reste.',
        indicator:
          'Les règles qui touchent au poste sont mieux comprises ; moins de retours pour dossier incomplet.',
      },
      es: {
        title:
          'Elegir las tres normas que menos se entienden, explicar su motivo y aligerar lo que se pueda',
        means:
          'Una votación rápida del equipo y después una reunión con el departamento que redactó cada norma.',
        evidence:
          'De cada norma, diez líneas claras: para qué sirve, qué cambia y qué se mantiene.',
        indicator:
          'Se entienden mejor las normas que afectan al puesto; se devuelven menos expedientes incompletos.',
      },
      en: {
        title:
          'Pick the three rules that are understood least, explain why they exist and lighten what can be',
        means: 'A quick vote in the team, then a meeting with the department that wrote each rule.',
        evidence: 'Ten plain lines for each rule: what it is for, what changes, what stays.',
        indicator:
          'The rules that touch the job are understood better; fewer files come back incomplete.',
      },
    },
  },
]
