import type { Campaign } from '#src/core/campaign/campaign.ts'
import { commentThreshold, detailThreshold } from '#src/core/disclosure/thresholds.ts'
import type { DepartmentReport } from '#src/core/report/report.ts'
import type { SignedFrame } from '#src/services/survey/signed-frame.ts'

/** How the figures of a campaign were made: the same in each of its reports. */
export const reportMethod = (
  { k }: Campaign,
  { manifest }: SignedFrame,
): DepartmentReport['method'] => ({
  questionnaire: manifest.questionnaire,
  k,
  kComments: commentThreshold(k),
  kDetail: detailThreshold(k),
  scoring: 'points-0-100',
  validated: false,
})
