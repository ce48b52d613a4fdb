import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { type Blocker, blockersOf } from '#src/core/questionnaire/draft/blockers.ts'
import {
  type Comparison,
  compareVersions,
  reusedIds,
} from '#src/core/questionnaire/draft/compare.ts'
import { releasable } from '#src/core/questionnaire/draft/releasable.ts'
import { questionnaireHash } from '#src/core/questionnaire/hash.ts'
import { type Hint, lintItems } from '#src/core/questionnaire/lint.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { listVersions, type StoredQuestionnaire } from '#src/data/frame/questionnaires.ts'
import { deleteDraft as deleteRow, insertRelease } from '#src/data/office/questionnaire-drafts.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { type Draft, findDraft } from '#src/services/drafts/drafts.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { keepVersion } from '#src/services/questionnaires.ts'

/** A draft as its authors judge it before they release it. */
export type JudgedDraft = Readonly<{
  draft: Draft
  blockers: readonly Blocker[]
  hints: readonly Hint[]
  /** The latest released version of the same questionnaire; `null` = this will be the first. */
  previous: StoredQuestionnaire | null
  /** What becomes of trends; `null` without a version to compare with. */
  comparison: Comparison | null
  /** The version that has this very content already; `null` = a release makes a new one. */
  sameAs: number | null
}>

export async function judgeDraft(
  { frame, office }: Pick<Context, 'frame' | 'office'>,
  actor: Actor | null,
  id: string,
): Promise<JudgedDraft> {
  mustBeAllowed(actor, 'questionnaires')
  const draft = await findDraft(office, id)
  const versions = await listVersions(frame, draft.content.id)
  const [previous = null] = versions
  const content = releasable(draft.content)
  const contents = versions.map((one) => one.content)
  const same = sameAmong(versions, draft.content) ?? sameAmong(versions, content)
  const blockers = same ? [] : blockersOf(draft.content, reusedIds(content, contents))
  return {
    draft,
    blockers,
    hints: lintItems(draft.content),
    previous,
    comparison: previous && compareVersions(previous.content, content),
    sameAs: same?.version ?? null,
  }
}

/**
 * Freezes a draft as the next version of its questionnaire, or as the one that has its content already; the draft is
 * gone. `revision`: what was looked at; `null` = whatever is there.
 */
export async function releaseDraft(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number | null,
): Promise<StoredQuestionnaire> {
  const { draft, blockers } = await judgeDraft(context, actor, id)
  mustBeAllowed(actor, 'questionnaires')
  if (revision !== null && draft.revision !== revision) throw changed(draft)
  if (blockers.length > 0) throw new Problem('draft.not-releasable', { count: blockers.length })

  const stored = await context.database.inOneTransaction(async ({ frame, office }) => {
    if (!(await deleteRow(office, id, draft.revision))) throw changed(draft)
    const versions = await listVersions(frame, draft.content.id)
    const kept =
      sameAmong(versions, draft.content) ??
      (await keepVersion(frame, parseQuestionnaire(releasable(draft.content))))
    await insertRelease(office, { draft: id, questionnaire: kept.id, version: kept.version })
    return kept
  })
  const { id: questionnaire, version, sha256 } = stored
  await record(context, actor, 'questionnaire.released', null, { questionnaire, version, sha256 })
  return stored
}

/** Throws away a draft. `revision` as for a release. */
export async function deleteDraft(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number | null,
) {
  mustBeAllowed(actor, 'questionnaires')
  const draft = await findDraft(context.office, id)
  const isDeleted =
    (revision === null || revision === draft.revision) &&
    (await deleteRow(context.office, id, draft.revision))
  if (!isDeleted) throw changed(draft)
  await record(context, actor, 'questionnaire-draft.deleted', null, {
    questionnaire: draft.content.id,
  })
}

/** The version that a copy still is, while nobody changed it. */
function sameAmong(versions: readonly StoredQuestionnaire[], content: Questionnaire) {
  const sha256 = questionnaireHash(content)
  return versions.find((one) => one.sha256 === sha256)
}

const changed = ({ changedBy }: Draft) => new Problem('draft.changed', { by: changedBy })
