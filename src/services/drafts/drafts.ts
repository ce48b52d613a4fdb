import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { DraftContent } from '#src/core/questionnaire/draft/draft.ts'
import {
  type DraftRow,
  findRelease,
  findDraft as findRow,
  listDrafts as listRows,
} from '#src/data/office/questionnaire-drafts.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** A questionnaire in the making. `base` is the version that it was copied from. */
export type Draft = Readonly<{
  id: string
  revision: number
  content: DraftContent
  retired: readonly string[]
  base: Readonly<{ id: string; version: number }> | null
  lastEdit: string | null
  changedAt: string
  changedBy: string
}>

/** All drafts, what was changed last first. */
export async function showDrafts({ office }: Context, actor: Actor | null): Promise<Draft[]> {
  mustBeAllowed(actor, 'questionnaires')
  return (await listRows(office)).map(draftOf)
}

export async function showDraft(
  { office }: Context,
  actor: Actor | null,
  id: string,
): Promise<Draft> {
  mustBeAllowed(actor, 'questionnaires')
  return findDraft(office, id)
}

/** The version that a draft became; `null` where it became none. */
export async function releasedAs({ office }: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'questionnaires')
  const release = await findRelease(office, id)
  return release ? { id: release.questionnaire, version: release.version } : null
}

export async function findDraft(office: Context['office'], id: string): Promise<Draft> {
  const row = await findRow(office, id)
  if (!row) throw new Problem('draft.not-found', { id })
  return draftOf(row)
}

export function draftOf({ json, retired, baseId, baseVersion, ...row }: DraftRow): Draft {
  return {
    ...row,
    content: JSON.parse(json) as DraftContent,
    retired: JSON.parse(retired) as string[],
    base: baseId !== null && baseVersion !== null ? { id: baseId, version: baseVersion } : null,
  }
}

export function rowOf({ content, retired, base, ...draft }: Draft): DraftRow {
  return {
    ...draft,
    json: JSON.stringify(content),
    retired: JSON.stringify(retired),
    baseId: base?.id ?? null,
    baseVersion: base?.version ?? null,
  }
}
