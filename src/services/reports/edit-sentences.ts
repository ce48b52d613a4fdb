import type { Actor } from '#src/core/permission.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import { type EnteredSentences, editedOf } from '#src/core/report/sentences/entered.ts'
import {
  type EditedSentence,
  type ReportSentence,
  threeSentences,
} from '#src/core/report/sentences/three-sentences.ts'
import { deleteEditedSentence, putEditedSentence } from '#src/data/office/edited-sentences.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { departmentReport } from '#src/services/reports/department-report.ts'
import { editedSentences } from '#src/services/reports/edited-sentences.ts'
import { readCover } from '#src/services/reports/read-cover.ts'
import { signedFrame } from '#src/services/survey/signed-frame.ts'

export type SentencesReading = Readonly<{
  report: DepartmentReport
  automatic: readonly ReportSentence[]
}>

/** The sentences of a report as they are read, and as the rules make them. */
export async function showSentences(
  context: Context,
  actor: Actor | null,
  campaign: string,
  unit: number,
): Promise<SentencesReading> {
  mustBeAllowed(actor, 'sentences')
  const report = await departmentReport(context, actor, campaign, unit)
  const { questionnaire } = await signedFrame(context, campaign)
  return { report, automatic: threeSentences(report, questionnaire, []) }
}

/**
 * Puts sentences of HR in place of the automatic ones, in the languages entered; all others are automatic again. They
 * are of the cover: whoever is counted with this department reads the same.
 */
export async function editSentences(
  context: Context,
  actor: Actor | null,
  campaign: string,
  unit: number,
  entered: EnteredSentences,
): Promise<readonly ReportSentence[]> {
  const { report, automatic } = await showSentences(context, actor, campaign, unit)
  const wanted = editedOf(entered, automatic)
  const { cover } = await readCover(context, actor, campaign, unit)
  const before = await editedSentences(context, campaign, cover.id)
  if (isSame(before, wanted)) return report.sentences

  await replaceSentences(context, { campaign, cover: cover.id }, before, wanted)
  await recordSentences(context, actor, report, wanted)
  return (await departmentReport(context, actor, campaign, unit)).sentences
}

async function replaceSentences(
  { database }: Context,
  place: Readonly<{ campaign: string; cover: number }>,
  before: readonly EditedSentence[],
  wanted: readonly EditedSentence[],
) {
  const gone = before.filter((one) => !wanted.some((other) => keyOf(other) === keyOf(one)))
  await database.inOneTransaction(async ({ office }) => {
    for (const { about, language } of gone)
      await deleteEditedSentence(office, { ...place, about, language })
    for (const sentence of wanted) await putEditedSentence(office, { ...place, ...sentence })
  })
}

/** Which were edited, not how: a sentence may hold figures, and who reads the log may not read reports. */
async function recordSentences(
  context: Context,
  actor: Actor | null,
  { campaign, department }: DepartmentReport,
  wanted: readonly EditedSentence[],
) {
  const details = { department: department.path }
  if (wanted.length === 0) return record(context, actor, 'sentences.automatic', campaign, details)
  const sentences = wanted.map(({ about, language }) => `${about} (${language})`).join(', ')
  return record(context, actor, 'sentences.edited', campaign, { ...details, sentences })
}

const keyOf = ({ about, language }: EditedSentence) => `${about} ${language}`

const isSame = (before: readonly EditedSentence[], wanted: readonly EditedSentence[]) =>
  before.length === wanted.length &&
  wanted.every((one) =>
    before.some((other) => keyOf(other) === keyOf(one) && other.text === one.text),
  )
