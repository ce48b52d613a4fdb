import type { Generated, Selectable } from 'kysely'

/** Frame: what every room may read. */
export interface FrameTables {
  questionnaire: { id: string; version: number; sha256: string; json: string }
  campaign: CampaignTable
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
  commitment: {
    campaign: string
    /** By language, as JSON; `sentence` too. */
    promise: string
    keptBy: string
    outcome: string | null
    sentence: string
    /** Counts the changes: who changes an older one than the latest is told. */
    revision: number
  }
  cardPlan: { campaign: string; departments: string; revision: number }
}

export type CampaignRow = Selectable<CampaignTable>

export interface CampaignTable {
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
  keepComments: string
  keepReports: string
  state: string
  releasedOn: string | null
  resultsOn: string | null
  commentsDeletedOn: string | null
  reportsDeletedOn: string | null
  /** A campaign that somebody deleted stays as a row that nobody sees: who was asked in it is what R7 compares with. */
  deletedOn: string | null
  /** Grows with every change of what people entered: who saves an older one is told. */
  revision: Generated<number>
  schedule: Generated<string>
  mailHours: Generated<string>
  mailTexts: Generated<string>
  /** Whether the invitations leave as soon as it is open: it opened by itself. */
  sendsInvitations: Generated<number>
  invitationsSent: Generated<number>
  invitedAt: string | null
  remindersSent: Generated<number>
  remindedAt: string | null
}
