import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import type { Context } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

export type ReportFrame = Readonly<{ manifest: Manifest; questionnaire: Questionnaire }>

/** What was promised and asked, as a report tells it: without the groups' keys, of which there are thousands. */
export function reportFrame(context: Context, campaign: string): Promise<ReportFrame> {
  return remember(context, `report/${campaign}`, async () => {
    const stored = await findManifest(context.frame, campaign)
    if (!stored) throw new Problem('campaign.not-found', { id: campaign })

    const manifest = JSON.parse(Buffer.from(stored.bytes).toString('utf8')) as Manifest
    const { id, version } = manifest.questionnaire
    const questionnaire = await findQuestionnaire(context.frame, id, Number(version))
    if (!questionnaire) throw new Problem('questionnaire.not-found', { id })
    return { manifest, questionnaire: questionnaire.content }
  })
}
