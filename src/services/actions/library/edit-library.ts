import { z } from 'zod'
import { STEPS } from '#src/core/actions/action.ts'
import { BUILT_IN_IDEAS } from '#src/core/actions/library/built-in.ts'
import type { Idea } from '#src/core/actions/library/idea.ts'
import type { ListedIdea } from '#src/core/actions/library/merge.ts'
import { type EnteredTexts, tidyIdea } from '#src/core/actions/library/tidy.ts'
import type { AuditAct } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import * as entries from '#src/data/office/library.ts'
import type { Office } from '#src/data/rooms.ts'
import { ideasNow, knownFactors } from '#src/services/actions/library/read-library.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** What was entered; `revision` is that of the idea which the form showed, 0 = it was as Septet has it, or new. */
export type EnteredIdea = Readonly<{
  factor: string
  step: string
  texts: EnteredTexts
  isHidden: boolean
  revision: number
}>

const StepName = z.enum(STEPS)
/** A name in an address: what a program calls an idea of the organisation. */
const IdeaName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** Keeps the organisation's words for an idea, hides or shows it; one that is not there yet is added. */
export async function saveIdea(
  context: Context,
  actor: Actor | null,
  id: string,
  entered: EnteredIdea,
) {
  mustBeAllowed(actor, 'library')
  if (!IdeaName.safeParse(id).success) throw new Problem('library.not-found')
  const factors = await knownFactors(context)
  await context.database.inOneTransaction(async ({ office }) => {
    const before = (await ideasNow(office)).find((one) => one.id === id) ?? null
    const idea = tidied(id, before, entered)
    if (before && isSame(before, { ...idea, isHidden: entered.isHidden })) return
    if (!factors.some((known) => known.id === idea.factor))
      throw new Problem('library.factor-unknown')
    // an idea that somebody took away while a form of it was open
    if (!before && entered.revision > 0) throw new Problem('library.changed')
    await keep(
      office,
      { idea, isHidden: entered.isHidden },
      before?.revision ?? 0,
      entered.revision,
    )
    const where = { ...context, office }
    await record(where, actor, actOf(before, idea, entered.isHidden), null, { idea: id })
  })
}

/** Brings an idea back as Septet has it, or takes away one of the organisation's own. */
export async function restoreIdea(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number,
) {
  mustBeAllowed(actor, 'library')
  await context.database.inOneTransaction(async ({ office }) => {
    const before = (await ideasNow(office)).find((one) => one.id === id)
    if (!before) throw new Problem('library.not-found')
    if (before.revision === 0) return
    if (!(await entries.deleteLibraryEntry(office, id, revision)))
      throw new Problem('library.changed')
    const act = before.origin === 'own' ? 'library.removed' : 'library.restored'
    await record({ ...context, office }, actor, act, null, { idea: id })
  })
}

/** Factor and step of one of Septet's ideas stay as they are. */
function tidied(id: string, before: ListedIdea | null, { factor, step, texts }: EnteredIdea): Idea {
  const tidy = tidyIdea(texts)
  if (before && before.origin !== 'own')
    return { id, factor: before.factor, step: before.step, texts: tidy }
  const known = StepName.safeParse(step)
  if (!known.success) throw new Problem('library.step-missing')
  return { id, factor, step: known.data, texts: tidy }
}

async function keep(
  office: Office,
  { idea, isHidden }: { idea: Idea; isHidden: boolean },
  now: number,
  read: number,
) {
  const { id, ...own } = idea
  const original = BUILT_IN_IDEAS.find((one) => one.id === id)
  const isOriginal = original !== undefined && sameTexts(original.texts, idea.texts)
  const row = { id, json: JSON.stringify(isOriginal ? null : own), hidden: isHidden ? 1 : 0 }
  const isMine =
    now === 0
      ? read === 0 && (await entries.insertLibraryEntry(office, row))
      : read === now && (await entries.changeLibraryEntry(office, { ...row, revision: read }))
  if (!isMine) throw new Problem('library.changed')
}

function actOf(before: ListedIdea | null, idea: Idea, isHidden: boolean): AuditAct {
  if (!before) return 'library.added'
  const { factor, step } = before
  const isOnlyHiding =
    sameTexts(before.texts, idea.texts) && factor === idea.factor && step === idea.step
  if (!isOnlyHiding || before.isHidden === isHidden) return 'library.changed'
  return isHidden ? 'library.hidden' : 'library.shown'
}

const isSame = (before: ListedIdea, after: Idea & { isHidden: boolean }) =>
  before.isHidden === after.isHidden &&
  before.factor === after.factor &&
  before.step === after.step &&
  sameTexts(before.texts, after.texts)

const sameTexts = (one: Idea['texts'], other: Idea['texts']) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

const sorted = (texts: Idea['texts']) =>
  (['fr', 'es', 'en'] as const).map((language) => {
    const text = texts[language]
    return text ? [text.title, text.means, text.evidence, text.indicator] : null
  })
