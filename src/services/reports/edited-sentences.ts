import type { EditedSentence } from '#src/core/report/sentences/three-sentences.ts'
import { listEditedSentences } from '#src/data/office/edited-sentences.ts'
import type { Context } from '#src/services/context.ts'

/** What HR wrote in place of the automatic sentences of a cover. */
export async function editedSentences(
  { office }: Pick<Context, 'office'>,
  campaign: string,
  cover: number,
): Promise<EditedSentence[]> {
  return (await listEditedSentences(office, { campaign, cover })) as EditedSentence[]
}
