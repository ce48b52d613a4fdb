/** What all HR is told when an administrator does it: DESIGN, "who may do and see what". */
export type AnnouncementKey =
  | 'announcement.campaign-deleted'
  | 'announcement.campaign-extended'
  | 'announcement.hr-by-administrator'
  | 'announcement.hr-given'
  | 'announcement.hr-link-shown'
  | 'announcement.hr-token'
  | 'announcement.keys-exported'
  | 'announcement.keys-imported'
  | 'announcement.links-downloaded'

export type AnnouncementParams = Readonly<Record<string, string | number>>
