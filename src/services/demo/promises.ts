import type { Texts } from '#src/core/campaign/commitment.ts'

/** What employees of the demonstration are promised, and what became of it where the campaign is over. */
export type DemoPromise = Readonly<{
  promise: Texts
  became: Readonly<{ outcome: 'kept' | 'in-part'; sentence: Texts }> | null
}>

export const PROMISES = {
  first: {
    promise: {
      fr: 'Chaque service parle de ses résultats en réunion et choisit une chose à changer.',
      es: 'Cada departamento habla de sus resultados en una reunión y elige una cosa que cambiar.',
      en: 'Each department talks about its results in a meeting and picks one thing to change.',
    },
    became: {
      outcome: 'kept',
      sentence: {
        fr: 'Les 37 équipes se sont réunies avant l’été.',
        es: 'Los 37 equipos se reunieron antes del verano.',
        en: 'All 37 teams met before the summer.',
      },
    },
  },
  spring: {
    promise: {
      fr: 'Chaque service se fixe une action, et la direction dit en public ce qu’elle finance.',
      es: 'Cada departamento fija una acción, y la dirección dice en público cuáles financia.',
      en: 'Each department sets itself one action, and management says in public which it pays for.',
    },
    became: {
      outcome: 'in-part',
      sentence: {
        fr: 'Les actions sont choisies ; pour deux services, le budget manque encore.',
        es: 'Las acciones están elegidas; a dos departamentos aún les falta el presupuesto.',
        en: 'The actions are chosen; two departments still wait for their budget.',
      },
    },
  },
  autumn: {
    promise: {
      fr: 'Vous lisez les résultats de l’entreprise trois semaines après la fin. Votre équipe en parle dans le mois qui suit.',
      es: 'Usted lee los resultados de la empresa tres semanas después del cierre. Su equipo habla de ellos en el mes siguiente.',
      en: 'You read the company’s results three weeks after the end. Your team talks about them within a month of that.',
    },
    became: null,
  },
} as const satisfies Record<string, DemoPromise>
