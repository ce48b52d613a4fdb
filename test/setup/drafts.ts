import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { createDraft } from '#src/services/drafts/create-draft.ts'
import { replaceDraft } from '#src/services/drafts/edit-draft.ts'
import { addDefaultQuestionnaire } from '#src/services/questionnaires.ts'
import { everybody } from '#test/setup/campaigns.ts'
import type { TestContext } from '#test/setup/context.ts'

/** A copy of our own questionnaire in which one item earns advice in two languages and lacks its third. */
export async function aDraftWithHints(context: TestContext): Promise<string> {
  await addDefaultQuestionnaire(context, everybody)
  const source = { from: 'version', id: 'septet', version: 1 } as const
  const { id } = await createDraft(context, everybody, source)
  const [first, ...others] = DEFAULT_QUESTIONNAIRE.items
  const text = {
    fr: 'Vous êtes satisfait(e) et vous étiez content.',
    en: 'You are happy and I was proud.',
  }
  const content = {
    ...DEFAULT_QUESTIONNAIRE,
    items: [{ ...first, text, reversed: true }, ...others],
  }
  await replaceDraft(context, everybody, id, 1, content)
  return id
}
