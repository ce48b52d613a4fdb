/** Frame: what every room may read. */
export interface FrameTables {
  questionnaire: { id: string; version: number; sha256: string; json: string }
  campaign: CampaignRow
  manifest: { campaign: string; bytes: Uint8Array; signature: Uint8Array }
  reportingGroup: {
    campaign: string
    gid: number
    label: string
    invited: number
    publicKey: Uint8Array | null
  }
  departmentSnapshot: {
    campaign: string
    unit: number
    parent: number | null
    department: string
    path: string
    label: string
    invited: number
    gid: number | null
  }
}

export interface CampaignRow {
  id: string
  title: string
  questionnaireId: string
  questionnaireVersion: number
  k: number
  timeZone: string
  opensOn: string
  closesOn: string
  latestClosesOn: string
  graceHours: number
  graceEnds: string | null
  languages: string
  departments: string | null
  auditor: string | null
  segments: string
  state: string
  releasedOn: string | null
}
