import type { Role } from '#src/core/permission.ts'

/** What all HR is told when an administrator does it: DESIGN, "who may do and see what". */
export type HrAnnouncementKey =
  | 'announcement.campaign-deleted'
  | 'announcement.campaign-extended'
  | 'announcement.cards-printed'
  | 'announcement.hr-by-administrator'
  | 'announcement.hr-given'
  | 'announcement.hr-link-shown'
  | 'announcement.hr-token'
  | 'announcement.hr-through-provider'
  | 'announcement.keys-exported'
  | 'announcement.keys-imported'
  | 'announcement.links-downloaded'

/** What all administrators are told. */
export type AdministratorAnnouncementKey = 'announcement.break-glass'

export type AnnouncementKey = HrAnnouncementKey | AdministratorAnnouncementKey

export type AnnouncementParams = Readonly<Record<string, string | number>>

/** The role that is told. */
export const audienceOf = (key: AnnouncementKey): Extract<Role, 'hr' | 'administrator'> =>
  key === 'announcement.break-glass' ? 'administrator' : 'hr'
