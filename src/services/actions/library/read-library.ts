import { BUILT_IN_IDEAS } from '#src/core/actions/library/built-in.ts'
import { type Kept, type ListedIdea, mergeLibrary } from '#src/core/actions/library/merge.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import type { Factor } from '#src/core/questionnaire/questionnaire.ts'
import { listQuestionnaires } from '#src/data/frame/questionnaires.ts'
import { listLibraryEntries } from '#src/data/office/library.ts'
import type { Office } from '#src/data/rooms.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { ensureDefaultQuestionnaire } from '#src/services/questionnaires.ts'

/** All ideas, and the factors that they may be about; hidden ones among them for who may edit. */
export type Library = Readonly<{
  ideas: readonly ListedIdea[]
  factors: readonly KnownFactor[]
}>

/** A factor as the latest questionnaire that has it calls it. */
export type KnownFactor = Pick<Factor, 'id' | 'title'>

/** The library, for all who make plans. */
export async function showLibrary(context: Context, actor: Actor | null): Promise<Library> {
  mustBeAllowed(actor, 'plans')
  return { ideas: await ideasNow(context.office), factors: await knownFactors(context) }
}

/** An idea to be edited; `null` = a new one. */
export async function showIdea(
  context: Context,
  actor: Actor | null,
  id: string | null,
): Promise<Library & { idea: ListedIdea | null }> {
  mustBeAllowed(actor, 'library')
  const library = { ideas: await ideasNow(context.office), factors: await knownFactors(context) }
  if (id === null) return { ...library, idea: null }
  const idea = library.ideas.find((one) => one.id === id)
  if (!idea) throw new Problem('library.not-found')
  return { ...library, idea }
}

/** The factors of all questionnaires, each once: those of the newest version first. */
export async function knownFactors(context: Pick<Context, 'frame'>): Promise<KnownFactor[]> {
  await ensureDefaultQuestionnaire(context)
  const factors = new Map<string, KnownFactor>()
  for (const { content } of await listQuestionnaires(context.frame))
    for (const { id, title } of content.factors)
      if (!factors.has(id)) factors.set(id, { id, title })
  return [...factors.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

export async function ideasNow(office: Office): Promise<ListedIdea[]> {
  const rows = await listLibraryEntries(office)
  return mergeLibrary(
    BUILT_IN_IDEAS,
    rows.map(({ id, json, hidden, revision }) => ({
      id,
      own: JSON.parse(json) as Kept['own'],
      isHidden: hidden === 1,
      revision,
    })),
  )
}
