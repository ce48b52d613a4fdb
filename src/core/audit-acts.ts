/** The administrative acts that the audit log keeps. None of them tells who answered. */
const AUDIT_ACTS = [
  'account.changed',
  'account.created',
  'account.deleted',
  'audit-list.deleted',
  'campaign.closed',
  'campaign.closing',
  'campaign.created',
  'campaign.extended',
  'campaign.opened',
  'campaign.opening',
  'invitations.sent',
  'keys.destroyed',
  'keys.exported',
  'keys.imported',
  'links.downloaded',
  'reminders.sent',
  'reports.released',
  'role.given',
  'role.taken',
  'roster.imported',
  'session.refused',
  'session.started',
  'token.created',
  'token.deleted',
] as const

export type AuditAct = (typeof AUDIT_ACTS)[number]
export type AuditDetails = Readonly<Record<string, string | number | boolean>>
