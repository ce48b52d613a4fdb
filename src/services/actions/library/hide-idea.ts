import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { saveIdea } from '#src/services/actions/library/edit-library.ts'
import { ideasNow } from '#src/services/actions/library/read-library.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Stops offering an idea, or offers it again; its words stay. */
export async function hideIdea(
  context: Context,
  actor: Actor | null,
  id: string,
  { isHidden, revision }: Readonly<{ isHidden: boolean; revision: number }>,
) {
  mustBeAllowed(actor, 'library')
  const idea = (await ideasNow(context.office)).find((one) => one.id === id)
  if (!idea) throw new Problem('library.not-found')
  const { factor, step, texts } = idea
  await saveIdea(context, actor, id, { factor, step, texts, isHidden, revision })
}
