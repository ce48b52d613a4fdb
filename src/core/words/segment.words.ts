import type { Words } from '#src/core/words/message.ts'

/** Dimensions that people may report of themselves: `segment.<dimension>` and `segment.<dimension>.<value>`. */
export const segmentWords = {
  'segment.not-stated': { fr: 'Non précisé', es: 'Sin indicar', en: 'Not stated' },
  'segment.site': { fr: 'Site', es: 'Centro de trabajo', en: 'Site' },
  'segment.seniority': {
    fr: 'Ancienneté dans l’entreprise',
    es: 'Antigüedad en la empresa',
    en: 'Time with the company',
  },
  'segment.seniority.under-1': {
    fr: 'Moins d’un an',
    es: 'Menos de un año',
    en: 'Less than a year',
  },
  'segment.seniority.1-4': { fr: 'De 1 à 4 ans', es: 'De 1 a 4 años', en: '1 to 4 years' },
  'segment.seniority.5-9': { fr: 'De 5 à 9 ans', es: 'De 5 a 9 años', en: '5 to 9 years' },
  'segment.seniority.10-19': { fr: 'De 10 à 19 ans', es: 'De 10 a 19 años', en: '10 to 19 years' },
  'segment.seniority.20-more': {
    fr: '20 ans ou plus',
    es: '20 años o más',
    en: '20 years or more',
  },
  'segment.job-family': { fr: 'Métier', es: 'Área profesional', en: 'Job family' },
  'segment.job-family.production': {
    fr: 'Production et logistique',
    es: 'Producción y logística',
    en: 'Production and logistics',
  },
  'segment.job-family.customers': {
    fr: 'Vente et service client',
    es: 'Ventas y atención al cliente',
    en: 'Sales and customer service',
  },
  'segment.job-family.technology': {
    fr: 'Technique et informatique',
    es: 'Técnica e informática',
    en: 'Engineering and IT',
  },
  'segment.job-family.support': {
    fr: 'Fonctions support',
    es: 'Funciones de apoyo',
    en: 'Support functions',
  },
  'segment.job-family.other': { fr: 'Autre métier', es: 'Otra área', en: 'Another job family' },
  'segment.contract': { fr: 'Contrat', es: 'Contrato', en: 'Contract' },
  'segment.contract.permanent': {
    fr: 'Durée indéterminée',
    es: 'Indefinido',
    en: 'Permanent',
  },
  'segment.contract.fixed-term': {
    fr: 'Durée déterminée',
    es: 'Temporal',
    en: 'Fixed-term',
  },
  'segment.contract.agency': {
    fr: 'Intérim',
    es: 'A través de una empresa de trabajo temporal',
    en: 'Through an agency',
  },
  'segment.contract.training': {
    fr: 'Alternance ou stage',
    es: 'Formación o prácticas',
    en: 'Apprenticeship or internship',
  },
  'segment.contract.other': { fr: 'Autre contrat', es: 'Otro contrato', en: 'Another contract' },
} as const satisfies Words
