import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { questionnaireHash } from '#src/core/questionnaire/hash.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import {
  findQuestionnaire,
  findQuestionnaireByContent,
  insertQuestionnaire,
  listQuestionnaires,
  type StoredQuestionnaire,
} from '#src/data/frame/questionnaires.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Keeps a questionnaire. The same content is the same version; other content of the same id is the next one. */
export async function addQuestionnaire(
  context: Context,
  actor: Actor | null,
  value: unknown,
): Promise<StoredQuestionnaire> {
  mustBeAllowed(actor, 'questionnaires')
  return storeQuestionnaire(context, value)
}

export async function storeQuestionnaire(
  { database }: Context,
  value: unknown,
): Promise<StoredQuestionnaire> {
  const content = parseQuestionnaire(value)
  const sha256 = questionnaireHash(content)
  return database.inOneTransaction(async ({ frame }) => {
    const same = await findQuestionnaireByContent(frame, content.id, sha256)
    if (same) return same
    const latest = await findQuestionnaire(frame, content.id)
    const stored = { id: content.id, version: (latest?.version ?? 0) + 1, sha256, content }
    await insertQuestionnaire(frame, stored)
    return stored
  })
}

export async function showQuestionnaires({ frame }: Context, actor: Actor | null) {
  mustBeAllowed(actor, 'questionnaires')
  return listQuestionnaires(frame)
}

export async function showQuestionnaire(
  { frame }: Context,
  actor: Actor | null,
  id: string,
  version?: number,
): Promise<StoredQuestionnaire> {
  mustBeAllowed(actor, 'questionnaires')
  const stored = await findQuestionnaire(frame, id, version)
  if (!stored) throw new Problem('questionnaire.not-found', { id })
  return stored
}
