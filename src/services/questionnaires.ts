import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { questionnaireHash } from '#src/core/questionnaire/hash.ts'
import { parseQuestionnaire } from '#src/core/questionnaire/parse.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import {
  findQuestionnaire,
  findQuestionnaireByContent,
  insertQuestionnaire,
  listQuestionnaires,
  type StoredQuestionnaire,
} from '#src/data/frame/questionnaires.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type { StoredQuestionnaire } from '#src/data/frame/questionnaires.ts'

/** Keeps a questionnaire. The same content is the same version; other content of the same id is the next one. */
export async function addQuestionnaire(
  context: Context,
  actor: Actor | null,
  value: unknown,
): Promise<StoredQuestionnaire> {
  mustBeAllowed(actor, 'questionnaires')
  return storeQuestionnaire(context, value)
}

export async function storeQuestionnaire({ database }: Pick<Context, 'database'>, value: unknown) {
  const content = parseQuestionnaire(value)
  return database.inOneTransaction(({ frame }) => keepVersion(frame, content))
}

/** The version that has this content: one that is there, or the next. Who finds the number taken goes on from there. */
export async function keepVersion(
  frame: Context['frame'],
  content: Questionnaire,
): Promise<StoredQuestionnaire> {
  const { id } = content
  const sha256 = questionnaireHash(content)
  for (;;) {
    const same = await findQuestionnaireByContent(frame, id, sha256)
    if (same) return same
    const latest = await findQuestionnaire(frame, id)
    const stored = { id, version: (latest?.version ?? 0) + 1, sha256, content }
    if (await insertQuestionnaire(frame, stored)) return stored
  }
}

/** Puts Septet's own questionnaire into an installation that has none at all. */
export async function ensureDefaultQuestionnaire({ frame }: Pick<Context, 'frame'>) {
  if ((await listQuestionnaires(frame)).length > 0) return
  const { id } = DEFAULT_QUESTIONNAIRE
  const sha256 = questionnaireHash(DEFAULT_QUESTIONNAIRE)
  // where two begin at once, the second finds it there and is content
  await insertQuestionnaire(frame, { id, version: 1, sha256, content: DEFAULT_QUESTIONNAIRE })
}

/** Adds Septet's own questionnaire beside those that are there. */
export function addDefaultQuestionnaire(context: Context, actor: Actor | null) {
  return addQuestionnaire(context, actor, DEFAULT_QUESTIONNAIRE)
}

export async function showQuestionnaires(context: Context, actor: Actor | null) {
  mustBeAllowed(actor, 'questionnaires')
  await ensureDefaultQuestionnaire(context)
  return listQuestionnaires(context.frame)
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
