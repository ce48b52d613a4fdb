import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { type DraftContent, parseDraft } from '#src/core/questionnaire/draft/draft.ts'
import { emptyDraft, freeName } from '#src/core/questionnaire/draft/empty.ts'
import { randomId } from '#src/core/random.ts'
import { LANGUAGES } from '#src/core/words/language.ts'
import { findQuestionnaire, listQuestionnaires } from '#src/data/frame/questionnaires.ts'
import { insertDraft, listDrafts } from '#src/data/office/questionnaire-drafts.ts'
import type { Context } from '#src/services/context.ts'
import { type Draft, draftOf, findDraft, rowOf } from '#src/services/drafts/drafts.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** What a draft begins with: a version that was released, JSON, or nothing asked yet. */
export type DraftSource =
  | Readonly<{ from: 'version'; id: string; version: number }>
  | Readonly<{ from: 'content'; content: unknown }>
  | Readonly<{ from: 'nothing' }>

/** Begins a draft. The same `id` again is the same draft, and what became of it meanwhile stays. */
export async function createDraft(
  context: Context,
  actor: Actor | null,
  source: DraftSource,
  id = randomId(),
): Promise<Draft> {
  mustBeAllowed(actor, 'questionnaires')
  const content = await contentOf(context, source)
  const base = source.from === 'version' ? { id: source.id, version: source.version } : null
  await insertDraft(
    context.office,
    rowOf({
      id,
      revision: 1,
      content,
      retired: [],
      base,
      lastEdit: null,
      changedAt: context.now().toISOString(),
      changedBy: actor.name,
    }),
  )
  return findDraft(context.office, id)
}

async function contentOf(context: Context, source: DraftSource): Promise<DraftContent> {
  if (source.from === 'content') return parseDraft(source.content)
  if (source.from === 'nothing') return emptyDraft(freeName(await namesIn(context)), LANGUAGES)
  const stored = await findQuestionnaire(context.frame, source.id, source.version)
  if (!stored) throw new Problem('questionnaire.not-found', { id: source.id })
  return stored.content
}

async function namesIn({ frame, office }: Context): Promise<Set<string>> {
  const drafts = (await listDrafts(office)).map(draftOf)
  const released = await listQuestionnaires(frame)
  return new Set([...drafts.map(({ content }) => content.id), ...released.map(({ id }) => id)])
}
