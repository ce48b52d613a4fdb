/** What all HR is told when an administrator does it: DESIGN, "who may do and see what". */
export const ANNOUNCEMENTS = [
  'announcement.campaign-extended',
  'announcement.hr-by-administrator',
  'announcement.keys-exported',
  'announcement.keys-imported',
  'announcement.links-downloaded',
] as const

export type AnnouncementKey = (typeof ANNOUNCEMENTS)[number]
export type AnnouncementParams = Readonly<Record<string, string | number>>
