export const ROLES = ['administrator', 'hr', 'manager', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** Who acts: an account in a session, or an API token. `departments` are the ids that a manager manages. */
export type Actor = Readonly<{
  id: string
  kind: 'account' | 'token'
  name: string
  roles: readonly Role[]
  departments: readonly string[]
}>

/** DESIGN, "who may do and see what". `subtree` = only what lies under the departments of a manager. */
const TABLE = {
  settings: { administrator: 'all' },
  accounts: { administrator: 'all' },
  tokens: { administrator: 'all' },
  roster: { administrator: 'all' },
  questionnaires: { administrator: 'all', hr: 'all' },
  campaigns: { administrator: 'all', hr: 'all' },
  participation: { administrator: 'all', hr: 'all', manager: 'subtree' },
  reports: { hr: 'all', manager: 'subtree' },
  comments: { hr: 'all', manager: 'subtree' },
  detail: { hr: 'all' },
  redaction: { hr: 'all' },
  plans: { hr: 'all', manager: 'subtree' },
  library: { hr: 'all' },
  effects: { hr: 'all' },
  links: { administrator: 'all' },
  keys: { administrator: 'all' },
  extension: { administrator: 'all' },
  deletion: { administrator: 'all', hr: 'all' },
  release: { hr: 'all' },
  outcome: { hr: 'all' },
  sentences: { hr: 'all' },
  'audit-list': { auditor: 'all' },
  'audit-log': { administrator: 'all', auditor: 'all' },
  pack: { hr: 'all', auditor: 'all' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export type Act = keyof typeof TABLE
export type Reach = 'all' | 'subtree'

/** How far an actor may go with an act; `null` = not at all. The widest of several roles counts. */
export function reachOf(actor: Actor, act: Act): Reach | null {
  const row: Partial<Record<Role, Reach>> = TABLE[act]
  const reaches = actor.roles.map((role) => row[role])
  if (reaches.includes('all')) return 'all'
  return reaches.includes('subtree') && actor.departments.length > 0 ? 'subtree' : null
}

/** Whether an actor may do an act on a department, given the ids of the department and all above it. */
export function mayIn(actor: Actor, act: Act, lineage: readonly string[]): boolean {
  const reach = reachOf(actor, act)
  if (reach === 'all') return true
  return reach === 'subtree' && lineage.some((department) => actor.departments.includes(department))
}

/** Where a report stands: the lineages (ids, the department first, then all above it) and the release to managers. */
export type ReportPlace = Readonly<{
  lineage: readonly string[]
  isReleased: boolean
  /** The lineages of all departments that the comment blocks of the report meet; `null` = it has no comments. */
  commentLineages: readonly (readonly string[])[] | null
}>

/** Whether an actor may read the report of a department: managers their own subtree, once it is released to them. */
export function mayReadReport(actor: Actor, place: Omit<ReportPlace, 'commentLineages'>): boolean {
  if (!mayIn(actor, 'reports', place.lineage)) return false
  return reachOf(actor, 'reports') === 'all' || place.isReleased
}

/** Comments: as reports, and for a manager only if no comment block reaches beyond the own subtree. */
export function mayReadComments(actor: Actor, place: ReportPlace): boolean {
  if (place.commentLineages === null || !mayReadReport(actor, place)) return false
  return place.commentLineages.every((lineage) => mayIn(actor, 'comments', lineage))
}
