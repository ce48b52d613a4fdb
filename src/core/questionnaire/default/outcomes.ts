import type { Item } from '#src/core/questionnaire/questionnaire.ts'

/** What the factors should lead to: satisfaction, trust on its three bases, commitment, recommendation, follow-up. */
export const outcomes: Item[] = [
  {
    id: 'O1',
    facet: 'overall satisfaction',
    scale: 'satisfaction',
    reversed: false,
    text: {
      fr: 'Dans l’ensemble, ma satisfaction de travailler ici est…',
      es: 'En conjunto, mi satisfacción por trabajar aquí es…',
      en: 'Overall, my satisfaction with working here is…',
    },
  },
  {
    id: 'O2',
    facet: 'satisfaction against expectations',
    scale: 'expectations',
    reversed: false,
    text: {
      fr: 'Par rapport à mes attentes, mon expérience dans l’entreprise se situe…',
      es: 'Respecto a mis expectativas, mi experiencia en la empresa está…',
      en: 'Compared with my expectations, my experience in the company is…',
    },
  },
  {
    id: 'O3',
    facet: 'nearness to an ideal employer',
    scale: 'ideal',
    reversed: false,
    text: {
      fr: 'Par rapport à mon employeur idéal, l’entreprise se situe…',
      es: 'Respecto a mi empleador ideal, la empresa está…',
      en: 'Compared with my ideal employer, the company is…',
    },
  },
  {
    id: 'T1',
    facet: 'trust in the company: integrity',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je peux me fier à la parole de l’entreprise.',
      es: 'Puedo fiarme de la palabra de la empresa.',
      en: 'I can rely on the company’s word.',
    },
  },
  {
    id: 'T2',
    facet: 'trust in the company: competence',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je fais confiance à l’entreprise pour bien faire son métier.',
      es: 'Confío en que la empresa hace bien su trabajo.',
      en: 'I trust the company to do its work well.',
    },
  },
  {
    id: 'T3',
    facet: 'trust in the company: benevolence',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'L’entreprise tient compte de mes intérêts quand elle décide.',
      es: 'La empresa tiene en cuenta mis intereses cuando decide.',
      en: 'The company takes my interests into account when it decides.',
    },
  },
  {
    id: 'C1',
    facet: 'commitment: stays by choice',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je reste dans l’entreprise parce que je le veux.',
      es: 'Sigo en la empresa porque quiero.',
      en: 'I stay with the company because I want to.',
    },
  },
  {
    id: 'C2',
    facet: 'commitment: attachment',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je ressens un lien fort avec l’entreprise.',
      es: 'Siento un vínculo fuerte con la empresa.',
      en: 'I feel a strong bond with the company.',
    },
  },
  {
    id: 'R1',
    facet: 'recommendation, 0 to 10',
    scale: 'recommendation',
    reversed: false,
    text: {
      fr: 'Je recommande volontiers l’entreprise à une personne qui cherche un emploi.',
      es: 'Recomiendo de buena gana la empresa a quien busca empleo.',
      en: 'I gladly recommend the company to someone who is looking for a job.',
    },
  },
  {
    id: 'A1',
    facet: 'follow-up belief, first campaign',
    scale: 'agreement',
    reversed: false,
    text: {
      fr: 'Je crois que l’entreprise va utiliser les résultats de cette enquête.',
      es: 'Creo que la empresa va a utilizar los resultados de esta encuesta.',
      en: 'I believe the company is going to use the results of this survey.',
    },
  },
]
