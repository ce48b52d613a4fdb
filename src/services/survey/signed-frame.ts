import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { Problem } from '#src/core/problem.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { findManifest } from '#src/data/frame/manifests.ts'
import { findQuestionnaire } from '#src/data/frame/questionnaires.ts'
import type { Stores } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

export type SignedFrame = Readonly<{
  manifest: Manifest
  manifestBytes: Uint8Array
  manifestSignature: Uint8Array
  questionnaire: Questionnaire
}>

/** What was promised and asked, without the groups' keys, of which there are thousands. It never changes: read once. */
export function signedFrame(context: Stores, campaign: string): Promise<SignedFrame> {
  return remember(context, `signed/${campaign}`, async () => {
    const stored = await findManifest(context.frame, campaign)
    if (!stored) throw new Problem('campaign.not-found', { id: campaign })

    const manifest = JSON.parse(Buffer.from(stored.bytes).toString('utf8')) as Manifest
    const { id, version } = manifest.questionnaire
    const questionnaire = await findQuestionnaire(context.frame, id, Number(version))
    if (!questionnaire) throw new Problem('questionnaire.not-found', { id })
    return {
      manifest,
      manifestBytes: stored.bytes,
      manifestSignature: stored.signature,
      questionnaire: questionnaire.content,
    }
  })
}
