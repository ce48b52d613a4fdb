/** The parts of the API that a token may be restricted to. */
export const TOKEN_PARTS = [
  'roster',
  'questionnaires',
  'campaigns',
  'reports',
  'actions',
  'audit-log',
  'status',
] as const
export type TokenPart = (typeof TOKEN_PARTS)[number]

export const TOKEN_SCOPES = ['read', 'write'] as const
/** `read` = GET alone; `write` = everything that the roles allow. */
export type TokenScope = (typeof TOKEN_SCOPES)[number]

/** What a token may be used for, beside its roles; `parts` is `null` for all of the API. */
export type Scope = Readonly<{ scope: TokenScope; parts: readonly TokenPart[] | null }>

/** Lists that auditors check a campaign with. */
const AUDITS = /^\/audit-log|^\/campaigns\/:\w+\/audit-list$/
/** What departments do about their results, and with which ideas. */
const ACTIONS = /^\/(campaigns\/:\w+\/report\/:\w+\/(plan|actions)|action-library)(\/|$)/
/** What is made of answers, and what HR does with it. */
const REPORTS =
  /^\/(campaigns\/:\w+\/(report|detail|item-sums|comments|release|results-release)|effects)(\/|$)/

/** The part to which a route of the API belongs, by its template without `/api/v1`; `null` = to none. */
export function partOfRoute(route: string): TokenPart | null {
  if (AUDITS.test(route)) return 'audit-log'
  if (ACTIONS.test(route)) return 'actions'
  if (REPORTS.test(route)) return 'reports'
  // what a monitor asks for
  if (route === '/metrics') return 'status'
  const [, first = ''] = route.split('/')
  if (first === 'questionnaire-drafts') return 'questionnaires'
  return TOKEN_PARTS.find((part) => part === first) ?? null
}

/** Whether a scope lets a method reach a part; what belongs to no part is for unrestricted tokens. */
export function isInScope({ scope, parts }: Scope, method: string, part: TokenPart | null) {
  if (scope === 'read' && method !== 'GET' && method !== 'HEAD') return false
  return parts === null || (part !== null && parts.includes(part))
}
