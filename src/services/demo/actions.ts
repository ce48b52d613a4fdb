import type { ActionTerms, State } from '#src/core/actions/action.ts'

/** A move of an action, so many days behind the last day of its campaign. */
type DemoMove = Readonly<{ state: State; day: number; note: string }>

/** What a department of the demonstration does; days count from the last day of the campaign. */
export type DemoAction = Omit<ActionTerms, 'dueOn' | 'target'> &
  Readonly<{
    department: string
    due: number | null
    /** Points above the score of today; `null` = nothing is measured. */
    rise: number | null
    moves: readonly DemoMove[]
  }>

/** Of the first campaign: one that helped, two of which the next campaign shows nothing, one that nothing can show. */
export const FIRST_ACTIONS: readonly DemoAction[] = [
  {
    entry: 'f3-weekly-questions',
    department: 'Brume/Support client',
    step: 'understand',
    factor: 'F3',
    item: null,
    title: {
      fr: 'Chaque semaine, un quart d’heure entre chaque équipe et son responsable',
      es: 'Cada semana, un cuarto de hora entre cada equipo y su responsable',
      en: 'A quarter of an hour each week between each team and its manager',
    },
    told: {
      fr: 'Les points ont lieu le mardi. Chaque question posée est affichée avec sa réponse.',
      es: 'Las reuniones son los martes. Cada pregunta se publica con su respuesta.',
      en: 'The meetings take place on Tuesdays. Each question is put up with its answer.',
    },
    means: 'Quinze minutes par équipe, sur le temps de travail, sans ordre du jour imposé.',
    evidence: 'La liste des questions et des réponses, tenue par chaque équipe.',
    indicator: 'Le score de « Responsabilité, style de gestion » à la prochaine enquête.',
    owner: 'p29.1@brume.example',
    due: 120,
    probability: 3,
    impact: 3,
    rise: 8,
    moves: [
      { state: 'active', day: 14, note: '' },
      { state: 'done', day: 110, note: 'Les points continuent : ils sont dans les plannings.' },
    ],
  },
  {
    entry: 'f6-workplace-walk',
    department: 'Brume/Production',
    step: 'understand',
    factor: 'F6',
    item: null,
    title: {
      fr: 'Chaque mois, un tour des postes avec la sécurité et deux personnes de l’atelier',
      es: 'Cada mes, una ronda por los puestos con seguridad y dos personas del taller',
      en: 'A monthly walk past all workplaces with safety and two people of the workshop',
    },
    told: {
      fr: 'Huit tours ont eu lieu. Onze défauts sur quatorze sont réparés.',
      es: 'Se han hecho ocho rondas. Once de catorce defectos están reparados.',
      en: 'Eight walks have taken place. Eleven of fourteen faults are repaired.',
    },
    means: 'Une heure par mois et par atelier ; un budget de 400 euros par tour.',
    evidence: 'Le relevé des défauts, affiché à l’entrée de chaque atelier.',
    indicator: 'Le score de « Sécurités, défis » à la prochaine enquête.',
    owner: 'max@brume.example',
    due: 150,
    probability: 2,
    impact: 3,
    rise: 10,
    moves: [
      { state: 'active', day: 10, note: '' },
      { state: 'done', day: 148, note: '' },
    ],
  },
  {
    entry: 'f1-goals-on-a-page',
    department: 'Brume/Dublin',
    step: 'understand',
    factor: 'F1',
    item: '1.1',
    title: {
      fr: 'Les objectifs du trimestre, expliqués en une page et discutés en réunion',
      es: 'Los objetivos del trimestre, explicados en una página y comentados en reunión',
      en: 'The goals of the quarter, explained on one page and talked about in a meeting',
    },
    told: {
      fr: 'Deux pages ont paru. La prochaine est en préparation.',
      es: 'Se han publicado dos páginas. La próxima está en preparación.',
      en: 'Two pages have come out. The next one is being written.',
    },
    means: 'Half a day each quarter to write the page; thirty minutes of each team meeting.',
    evidence: 'The page itself, and the dates of the meetings.',
    indicator: 'The score of the question about the company’s objectives.',
    owner: 'p6.1@brume.example',
    due: 160,
    probability: 3,
    impact: 1,
    rise: 6,
    moves: [
      { state: 'active', day: 20, note: '' },
      { state: 'done', day: 155, note: '' },
    ],
  },
  {
    entry: 'f5-reasons-told',
    department: 'Brume/Juridique',
    step: 'understand',
    factor: 'F5',
    item: null,
    title: {
      fr: 'Dire en cinq lignes pourquoi une décision a été prise',
      es: 'Decir en cinco líneas por qué se ha tomado una decisión',
      en: 'Say in five lines why a decision was taken',
    },
    told: {},
    means: 'Un modèle de note, rempli par qui décide.',
    evidence: 'Les notes, dans le dossier partagé.',
    indicator: 'Le nombre de décisions accompagnées d’une note.',
    owner: 'p16.1@brume.example',
    due: 90,
    probability: 3,
    impact: 2,
    rise: null,
    moves: [{ state: 'active', day: 12, note: '' }],
  },
]

/** Of the spring campaign: due soon, overdue, and a proposal that nobody answers for yet. */
export const SPRING_ACTIONS: readonly DemoAction[] = [
  {
    entry: 'f5-reasons-told',
    department: 'Brume/Production',
    step: 'understand',
    factor: 'F5',
    item: null,
    title: {
      fr: 'Les chefs d’atelier expliquent chaque vendredi ce qui a été décidé, et pourquoi',
      es: 'Cada viernes, los jefes de taller explican qué se ha decidido y por qué',
      en: 'Every Friday the workshop heads explain what was decided, and why',
    },
    told: {
      fr: 'Commencé dans deux ateliers sur trois.',
      es: 'Ya se hace en dos de los tres talleres.',
      en: 'Begun in two of three workshops.',
    },
    means: 'Dix minutes à la fin du poste, le vendredi.',
    evidence: 'Le tableau des décisions dans chaque atelier.',
    indicator: 'Le score de « Prise de décisions » à la prochaine enquête.',
    owner: 'max@brume.example',
    due: 178,
    probability: 3,
    impact: 2,
    rise: 8,
    moves: [{ state: 'active', day: 30, note: '' }],
  },
  {
    entry: 'f4-open-criteria',
    department: 'Brume/Support client',
    step: 'understand',
    factor: 'F4',
    item: null,
    title: {
      fr: 'Publier les critères de promotion, avec trois exemples',
      es: 'Publicar los criterios de ascenso, con tres ejemplos',
      en: 'Publish the criteria for promotion, with three examples',
    },
    told: {},
    means: 'Un atelier d’une demi-journée avec les ressources humaines.',
    evidence: 'La page des critères, relue par les deux équipes.',
    indicator: 'Le score de « Évolution professionnelle, reconnaissance ».',
    owner: 'p30.1@brume.example',
    due: 150,
    probability: 2,
    impact: 3,
    rise: 8,
    moves: [{ state: 'active', day: 25, note: '' }],
  },
  {
    entry: 'f5-asked-before',
    department: 'Brume/Informatique',
    step: 'prepare',
    factor: 'F5',
    item: null,
    title: {
      fr: 'Consulter l’équipe avant chaque choix d’outil',
      es: 'Consultar al equipo antes de elegir cada herramienta',
      en: 'Ask the team before each choice of a tool',
    },
    told: {},
    means: '',
    evidence: '',
    indicator: '',
    owner: null,
    due: null,
    probability: 2,
    impact: 2,
    rise: null,
    moves: [],
  },
]
