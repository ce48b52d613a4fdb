import type { Action } from '#src/core/actions/action.ts'
import type { ListedIdea } from '#src/core/actions/library/merge.ts'
import { isStarted, measureOf } from '#src/core/actions/measure.ts'
import { textIn } from '#src/core/campaign/commitment.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { PlanReading } from '#src/services/actions/read-plan.ts'
import { problemList } from '#src/web/admin/parts.ts'
import { actionPath, planPath } from '#src/web/hr/crumbs.ts'
import { ideasPart } from '#src/web/hr/library/ideas.parts.ts'
import { type ActionForm, aimOf } from '#src/web/hr/plans/action.form.ts'
import {
  aimChoice,
  type FieldFacts,
  gradeChoice,
  lineField,
  longField,
  type Refused,
  stepChoices,
  textFields,
} from '#src/web/hr/plans/action-fields.ts'
import { frozenPart } from '#src/web/hr/plans/frozen.ts'
import { meanwhilePart } from '#src/web/hr/plans/meanwhile.ts'
import { planCrumbs } from '#src/web/hr/plans/plan.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** `action` = the one that is changed, `null` = a new one; `id` = what a new one will be called; `ideas` = to begin with. */
type Edited = Readonly<{
  action: Action | null
  id: string
  form: ActionForm
  refused: Refused
  ideas: readonly ListedIdea[]
}>

/** The form of an action, new or known; what began shows what is frozen instead of fields. */
export function actionFormPage(
  reader: Reader,
  plan: PlanReading,
  { action, id, form, refused, ideas }: Edited,
) {
  const { language } = reader
  const { report } = plan.reading
  const title = titleOf(language, plan, action)
  const facts: FieldFacts = { language, plan, form, refused }
  const isFrozen = action !== null && isStarted(action)
  const path = planPath(report.campaign, report.department.id)
  return {
    ...frame(reader, title),
    ...problemList(language, refused?.problem ?? null, refused?.field ?? null),
    crumbs: planCrumbs(language, plan, title),
    action: action ? `${actionPath(action.id)}/edit` : `${path}/new`,
    back: action ? actionPath(action.id) : path,
    hidden: { id, revision: action?.revision ?? 0, entry: isFrozen ? null : (form.entry ?? '') },
    ideas: ideasPart(language, `${path}/new`, ideas, aimOf(form).item),
    meanwhile: action && refused ? meanwhilePart(language, plan, action, form) : null,
    steps: isFrozen ? null : stepChoices(facts),
    titles: textFields(facts, 'title'),
    tolds: action ? textFields(facts, 'told') : null,
    frozen: isFrozen ? frozenPart(language, plan, action) : null,
    aim: isFrozen ? null : aimChoice(facts),
    target: isFrozen ? null : targetPart(facts, action),
    means: longField(facts, 'means'),
    evidence: longField(facts, 'evidence'),
    indicator: longField(facts, 'indicator'),
    owner: { ...lineField(facts, 'owner'), proposed: plan.proposed },
    due: lineField(facts, 'dueOn'),
    probability: gradeChoice(facts, 'probability'),
    impact: gradeChoice(facts, 'impact'),
  }
}

function titleOf(language: Language, { reading }: PlanReading, action: Action | null): string {
  if (action) return say(language, 'plan.edit-of', { title: textIn(language, action.title).text })
  return say(language, 'plan.new-of', { department: reading.report.department.label })
}

/** The target with what there is now; why there is none, where the report is of others too. */
function targetPart(facts: FieldFacts, action: Action | null) {
  const { language, plan, form } = facts
  const { report } = plan.reading
  if (!report.exact && (form.target ?? '') === '')
    return { field: null, note: say(language, 'plan.shared') }
  const measure = action && measureOf(report, action)
  return {
    field: lineField(facts, 'target'),
    note:
      measure?.reason === 'missing'
        ? say(language, 'plan.measure.missing')
        : say(language, 'plan.frozen.not-yet'),
  }
}
