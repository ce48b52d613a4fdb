import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import {
  type DraftContent,
  LONGEST_IN_DRAFT,
  parseDraft,
} from '#src/core/questionnaire/draft/draft.ts'
import { withEntered } from '#src/core/questionnaire/draft/fields.ts'
import { idsOf, retiredAfter } from '#src/core/questionnaire/draft/ids.ts'
import { type Operation, operate } from '#src/core/questionnaire/draft/operate.ts'
import type { Listed } from '#src/core/questionnaire/draft/sections.ts'
import { listVersions } from '#src/data/frame/questionnaires.ts'
import { listDrafts, updateDraft } from '#src/data/office/questionnaire-drafts.ts'
import type { Context } from '#src/services/context.ts'
import { type Draft, draftOf, findDraft, rowOf } from '#src/services/drafts/drafts.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/**
 * What a page sends: the revision that it showed, the fields of one section, and what else to do with its list.
 * `sending` is the same for the same form sent twice.
 */
export type Edit = Readonly<{
  revision: number
  section: Listed
  entered: Readonly<Record<string, string>>
  operation: Operation | null
  sending: string
}>

/**
 * Keeps what was entered in a section, then does the operation. Throws `draft.changed` where somebody saved meanwhile:
 * then nothing is written. Returns the id of the member that the operation was about.
 */
export async function editDraft(
  context: Context,
  actor: Actor | null,
  id: string,
  { revision, section, entered, operation, sending }: Edit,
): Promise<{ at: string | null }> {
  mustBeAllowed(actor, 'questionnaires')
  const draft = await findDraft(context.office, id)
  // sent twice, by an impatient finger: the first did it
  if (draft.lastEdit === sending) return { at: null }
  if (draft.revision !== revision) throw new Problem('draft.changed', { by: draft.changedBy })
  mustFit(entered)

  const written =
    section === 'outline' ? draft.content : withEntered(draft.content, section, entered)
  const { content, at } = operation
    ? operate(written, section, operation, await takenIds(context, draft))
    : { content: written, at: null }
  const isMine = await save(context, actor, draft, content, sending)
  return { at: isMine ? at : null }
}

/** Puts other content in the place of a revision; the same content again is no change. */
export async function replaceDraft(
  context: Context,
  actor: Actor | null,
  id: string,
  revision: number,
  value: unknown,
): Promise<Draft> {
  mustBeAllowed(actor, 'questionnaires')
  const draft = await findDraft(context.office, id)
  const content = parseDraft(value)
  // asked again after an answer that was lost
  if (canonicalJson(content) === canonicalJson(draft.content)) return draft
  if (draft.revision !== revision) throw new Problem('draft.changed', { by: draft.changedBy })
  await save(context, actor, draft, content, null)
  return findDraft(context.office, id)
}

/** Writes the next revision; `false` where the same form, sent twice at once, has written it already. */
async function save(
  { office, now }: Context,
  actor: Actor,
  draft: Draft,
  content: DraftContent,
  lastEdit: string | null,
): Promise<boolean> {
  const isWritten = await updateDraft(
    office,
    rowOf({
      ...draft,
      content,
      lastEdit,
      revision: draft.revision + 1,
      retired: retiredAfter(draft.retired, draft.content, content),
      changedAt: now().toISOString(),
      changedBy: actor.name,
    }),
  )
  if (isWritten) return true
  const there = await findDraft(office, draft.id)
  if (lastEdit !== null && there.lastEdit === lastEdit) return false
  throw new Problem('draft.changed', { by: there.changedBy })
}

/** Every id that the questionnaire used or is about to use: in its versions, in this draft, in other drafts of it. */
async function takenIds({ frame, office }: Context, draft: Draft): Promise<Set<string>> {
  const { id } = draft.content
  const versions = await listVersions(frame, id)
  const others = (await listDrafts(office)).map(draftOf).filter(({ content }) => content.id === id)
  return new Set([
    ...draft.retired,
    ...versions.flatMap(({ content }) => idsOf(content)),
    ...others.flatMap(({ content }) => idsOf(content)),
  ])
}

/** What is longer than any text may be is not cut: it comes back to be shortened. */
function mustFit(entered: Edit['entered']) {
  const found = Object.entries(entered).find(([, value]) => value.length > LONGEST_IN_DRAFT)
  if (found) throw new Problem('draft.text-too-long', { field: found[0], most: LONGEST_IN_DRAFT })
}
