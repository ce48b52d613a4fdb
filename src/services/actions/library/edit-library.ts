import { z } from 'zod'
import { STEPS } from '#src/core/actions/action.ts'
import { BUILT_IN_IDEAS } from '#src/core/actions/library/built-in.ts'
import { IDEA_PARTS, type Idea } from '#src/core/actions/library/idea.ts'
import type { ListedIdea } from '#src/core/actions/library/merge.ts'
import { type EnteredTexts, tidyIdea } from '#src/core/actions/library/tidy.ts'
import type { AuditAct } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
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
    const before = await ideaNow(office, id)
    const idea = tidied(id, before, entered)
    const wanted = { ...idea, isHidden: entered.isHidden }
    if (isSame(before, wanted)) return
    if (!factors.some((known) => known.id === idea.factor))
      throw new Problem('library.factor-unknown')
    if (!(await keep(office, wanted, before, entered.revision))) {
      // sent twice at once, or by two who mean the same: nothing to do, and nobody to tell
      if (isSame(await ideaNow(office, id), wanted)) return
      throw new Problem('library.changed')
    }
    const where = { ...context, office }
    await record(where, actor, actOf(before, wanted), null, { idea: id })
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
    const before = await ideaNow(office, id)
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

const ideaNow = async (office: Office, id: string): Promise<ListedIdea | null> =>
  (await ideasNow(office)).find((one) => one.id === id) ?? null

type Wanted = Idea & Readonly<{ isHidden: boolean }>

/** `false` where that is not the latest revision: somebody else changed the idea, or took it away. */
async function keep(
  office: Office,
  { id, isHidden, ...own }: Wanted,
  before: ListedIdea | null,
  read: number,
): Promise<boolean> {
  const original = BUILT_IN_IDEAS.find((one) => one.id === id)
  const isOriginal = original !== undefined && sameTexts(original.texts, own.texts)
  const row = { id, json: JSON.stringify(isOriginal ? null : own), hidden: isHidden ? 1 : 0 }
  const now = before?.revision ?? 0
  if (read !== now) return false
  return now === 0
    ? entries.insertLibraryEntry(office, row)
    : entries.changeLibraryEntry(office, { ...row, revision: now })
}

function actOf(before: ListedIdea | null, wanted: Wanted): AuditAct {
  if (!before) return 'library.added'
  if (
    before.isHidden === wanted.isHidden ||
    !isSame({ ...before, isHidden: wanted.isHidden }, wanted)
  )
    return 'library.changed'
  return wanted.isHidden ? 'library.hidden' : 'library.shown'
}

const isSame = (before: Wanted | null, after: Wanted): boolean =>
  before !== null &&
  before.isHidden === after.isHidden &&
  before.factor === after.factor &&
  before.step === after.step &&
  sameTexts(before.texts, after.texts)

const sameTexts = (one: Idea['texts'], other: Idea['texts']) =>
  LANGUAGES.every((language) =>
    IDEA_PARTS.every((part) => one[language]?.[part] === other[language]?.[part]),
  )
