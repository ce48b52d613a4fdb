import type { Texts } from '#src/core/campaign/commitment.ts'
import type { Bounds } from '#src/core/report/figures-bounds.ts'

/** The two steps of internal marketing: everybody understands the business; people are prepared and motivated. */
export const STEPS = ['understand', 'prepare'] as const
export type Step = (typeof STEPS)[number]

/** How far an action is. What is planned is a proposal; `dropped` = it was not carried out. */
export const STATES = ['planned', 'active', 'done', 'dropped'] as const
export type State = (typeof STATES)[number]

/** Who said it, when and why. */
export type StateEntry = Readonly<{ state: State; at: string; actor: string; note: string }>

/** What is to get better: a factor, or one of its items. */
export type Aim = Readonly<{ factor: string; item: string | null }>

/** What was published of the aim when the action began, in points; it never changes. */
export type Baseline = Readonly<{
  score: number
  bounds: Bounds
  codedShare: number
  counted: number
}>

/** Small, middling or large. */
export type Grade = 1 | 2 | 3

/** What is entered of an action. */
export type ActionTerms = Aim &
  Readonly<{
    step: Step
    /** What is done, in at least one language: employees read it. */
    title: Texts
    /** What became of it, for employees; may be empty. */
    told: Texts
    means: string
    evidence: string
    indicator: string
    /** The mail address of who answers for it. */
    owner: string | null
    /** The last day, `YYYY-MM-DD`. */
    dueOn: string | null
    /** How likely it is to come off, and how much it would change. */
    probability: Grade | null
    impact: Grade | null
    /** The score to be reached, in points 0-100; `null` where nothing is measured. */
    target: number | null
    /** The idea of the library that it was made from. */
    entry: string | null
  }>

/** What a department does about a result: made from the report of `campaign`. `states` = the first one first. */
export type Action = ActionTerms &
  Readonly<{
    id: string
    campaign: string
    /** The lasting id of the department. */
    department: string
    /** Frozen as soon as the action is active. */
    baseline: Baseline | null
    revision: number
    states: readonly StateEntry[]
  }>

/** How far an action is now. */
export const stateOf = ({ states }: Pick<Action, 'states'>): State =>
  states.at(-1)?.state ?? 'planned'
