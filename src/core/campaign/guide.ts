/** What is known of the way to the first campaign. */
export type GuideFacts = Readonly<{
  /** Who is responsible, and whom to ask: named in every privacy notice. */
  hasController: boolean
  people: number
  /** Whether somebody may read the results. */
  hasReader: boolean
  /** Whether somebody looked after the questionnaire: one of the own was released, or a campaign uses one. */
  hasChosen: boolean
  hasDraft: boolean
  hasOpened: boolean
}>

const GUIDE_STEPS = ['responsible', 'people', 'readers', 'questionnaire', 'draft', 'open'] as const
export type GuideStep = (typeof GUIDE_STEPS)[number]

export type GuidedStep = Readonly<{ step: GuideStep; isDone: boolean; isNext: boolean }>

/**
 * The six steps to the first open campaign. What is done is seen from what is there, so that whoever goes away and
 * comes back, on another machine or as another administrator, finds the same. The first step that is not done is next;
 * the others may be done before it.
 */
export function guideOf(facts: GuideFacts): GuidedStep[] {
  const done: Record<GuideStep, boolean> = {
    responsible: facts.hasController,
    people: facts.people > 0,
    readers: facts.hasReader,
    questionnaire: facts.hasChosen,
    draft: facts.hasDraft || facts.hasOpened,
    open: facts.hasOpened,
  }
  const next = GUIDE_STEPS.find((step) => !done[step])
  return GUIDE_STEPS.map((step) => ({ step, isDone: done[step], isNext: step === next }))
}
