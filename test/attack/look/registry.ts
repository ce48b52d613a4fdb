/**
 * What a route may tell, to whoever asks:
 * - 'figures': answers, added up; only after close, only to HR and to managers of the department, after release; to
 *   whoever holds the link of a block, after the release to employees
 * - 'effects': what actions did, of figures of two closed campaigns; empty before; only to HR
 * - 'participation': who answered, in bands at midnight while open, as exact numbers of covers after close
 * - 'public frame': what opening froze, and the list of ballots
 * - 'no figures': nothing that depends on anybody's answer or on whether it was given
 * - 'machine': how busy the process is, different at every look
 */
type Reveals = 'figures' | 'effects' | 'participation' | 'public frame' | 'no figures' | 'machine'

/** What stands for a parameter: a word as it is, or something the suite goes through one by one. */
type Stand = '{campaign}' | '{departments}' | '{groups}' | '{links}' | '{actions}' | (string & {})
export type Entry = Readonly<{
  reveals: Reveals
  stands: Readonly<Record<string, Stand>>
  /** Whether the same address answers with a file to whoever accepts one. */
  isFileToo?: true
  /** How it may be asked beside: other columns, another order, words to be found. */
  queries?: readonly string[]
}>

const says = (reveals: Reveals, stands: Entry['stands'] = {}): Entry => ({ reveals, stands })
const saysAndFiles = (reveals: Reveals, stands: Entry['stands']): Entry => ({
  ...says(reveals, stands),
  isFileToo: true,
})
const saysAsked = (
  reveals: Reveals,
  stands: Entry['stands'],
  queries: readonly string[],
): Entry => ({ ...says(reveals, stands), queries })
// an order tells where a value stands among others
const ORDERS = [
  '?sort=index',
  '?sort=factor:A&order=up',
  '?factor=B',
  '?factor=A&sort=item:a2&order=up',
  '?sort=counted&order=up',
]
const SEARCHES = ['?search=what', '?kind=suggestion']
const oneCampaign = { id: '{campaign}', campaign: '{campaign}' }
const eachDepartment = { ...oneCampaign, department: '{departments}' }
const eachUnit = { ...oneCampaign, unit: '{departments}' }
const eachAction = { action: '{actions}' }
const noInvitation = { ...oneCampaign, token: 'unknown' }
const noDraft = { draft: 'unknown' }
const eachGroup = { ...oneCampaign, gid: '{groups}' }
const eachLink = { ...oneCampaign, link: '{links}' }
// what is surely low, what has changed, a question
const SLIDES = ['?slide=4', '?slide=5', '?slide=6']

/**
 * Every route of the application, one line each. GET routes are asked by every role for every value of their
 * parameters; the others are acts, whose answers are figures of nothing. A route that is missing here, or an entry
 * without a route, fails the suite.
 */
export const REGISTRY: Readonly<Record<string, Entry>> = {
  'GET /healthz': says('no figures'),
  'GET /readyz': says('no figures'),
  'GET /metrics': says('machine'),
  'GET /static/base.css': says('no figures'),
  'GET /static/survey.css': says('no figures'),
  'GET /static/download.js': says('no figures'),
  'GET /static/draft.js': says('no figures'),
  'GET /static/survey.js': says('no figures'),
  'GET /static/kiosk.js': says('no figures'),
  'GET /static/meeting.js': says('no figures'),
  'GET /static/verify.js': says('no figures'),
  'GET /static/trustee.js': says('no figures'),
  'GET /static/inter.woff2': says('no figures'),

  'GET /': says('no figures'),
  'POST /first-run': says('no figures'),
  'POST /first-run/demo': says('no figures'),
  'GET /first-run/demo/:run': says('no figures', { run: 'unknown' }),
  'GET /sign-in': says('no figures'),
  'GET /sign-in/oidc': says('no figures'),
  'GET /sign-in/oidc/callback': says('no figures'),
  'GET /sign-out/oidc': says('no figures'),
  'POST /session': says('no figures'),
  'POST /session/end': says('no figures'),
  'GET /sign-in/code': says('no figures'),
  'POST /session/code': says('no figures'),
  'GET /password-reset': says('no figures'),
  'POST /password-reset': says('no figures'),
  'GET /password/:link': says('no figures', { link: 'unknown' }),
  'POST /password/:link': says('no figures'),
  'GET /account/second-factor': says('no figures'),
  'POST /account/second-factor': says('no figures'),
  'POST /account/second-factor/confirmation': says('no figures'),
  'POST /account/second-factor/recovery-codes': says('no figures'),
  'POST /account/second-factor/removal': says('no figures'),
  'GET /account': says('no figures'),
  'POST /account/password': says('no figures'),
  'POST /account/language': says('no figures'),
  'POST /sessions/end': says('no figures'),
  'POST /sessions/:id/end': says('no figures'),
  'GET /accounts': says('no figures'),
  'POST /accounts': says('no figures'),
  'GET /accounts/new': says('no figures'),
  'GET /accounts/:id': says('no figures', { id: 'unknown' }),
  'POST /accounts/:id/roles': says('no figures'),
  'POST /accounts/:id/deletion': says('no figures'),
  'POST /accounts/:id/invitation': says('no figures'),
  'POST /accounts/:id/invitation/withdrawal': says('no figures'),
  'POST /accounts/:id/password-link': says('no figures'),
  'POST /accounts/:id/sessions/end': says('no figures'),
  'POST /accounts/:id/second-factor/removal': says('no figures'),
  'POST /accounts/second-factor': says('no figures'),
  'GET /managers': says('no figures'),
  'POST /managers/invitations': says('no figures'),
  'GET /tokens': says('no figures'),
  'POST /tokens': says('no figures'),
  'POST /tokens/:id/deletion': says('no figures'),
  'GET /audit-log': says('no figures'),
  'GET /audit-log/check': says('no figures'),
  'GET /audit-log/audit-log.csv': says('no figures'),
  'GET /audit-log/audit-log.jsonl': says('no figures'),
  'GET /audit-lists': says('no figures'),
  'GET /installation/status': says('machine'),
  'GET /installation': says('no figures'),
  'POST /announcements/:id/dismissal': says('no figures'),

  'GET /guide': says('no figures'),
  'GET /campaigns': says('no figures'),
  'GET /campaigns/new': says('no figures'),
  'POST /campaigns': says('no figures'),
  'GET /campaigns/:id': says('participation', oneCampaign),
  'GET /campaigns/:id/audit-list.jsonl': says('public frame', oneCampaign),
  'GET /campaigns/:id/preview/:language': says('no figures', { ...oneCampaign, language: 'fr' }),
  'GET /campaigns/:id/edit': says('no figures', oneCampaign),
  'POST /campaigns/:id/edit': says('no figures'),
  'GET /campaigns/:id/mails': says('no figures', oneCampaign),
  'POST /campaigns/:id/mails': says('no figures'),
  'GET /campaigns/:id/mails/:mail/:language': says('no figures', {
    ...oneCampaign,
    mail: 'invitation',
    language: 'fr',
  }),
  'POST /campaigns/:id/mails/:mail/:language/test': says('no figures'),
  'POST /campaigns/:id/schedule': says('no figures'),
  'POST /campaigns/:id/opening': says('no figures'),
  'POST /campaigns/:id/invitations': says('no figures'),
  'POST /campaigns/:id/reminders': says('no figures'),
  'POST /campaigns/:id/extension': says('no figures'),
  'POST /campaigns/:id/closing': says('no figures'),
  'POST /campaigns/:id/deletion': says('no figures'),
  'POST /campaigns/:id/links': says('no figures'),
  'POST /campaigns/:id/key-export': says('no figures'),
  'POST /campaigns/:id/trustee-link': says('no figures'),
  'POST /campaigns/:id/trustee-reset': says('no figures'),
  'GET /campaigns/:id/commitment': says('no figures', oneCampaign),
  'POST /campaigns/:id/commitment': says('no figures'),
  'POST /campaigns/:id/commitment/removal': says('no figures'),
  'POST /campaigns/:id/commitment/outcome': says('no figures'),
  'GET /campaigns/:id/cards': says('no figures', oneCampaign),
  'POST /campaigns/:id/cards': says('no figures'),
  'POST /campaigns/:id/cards/paper': says('no figures'),
  'GET /campaigns/:id/poster.pdf': says('no figures', oneCampaign),
  'GET /actions': says('no figures'),
  'GET /actions/actions.csv': says('no figures'),
  'GET /actions/actions.xlsx': says('no figures'),
  'GET /action-library': says('no figures'),
  'POST /action-library': says('no figures'),
  'GET /action-library/new': says('no figures'),
  'GET /action-library/:entry': says('no figures', { entry: 'f1-who-does-what' }),
  'POST /action-library/:entry': says('no figures'),
  'POST /action-library/:entry/hiding': says('no figures'),
  'POST /action-library/:entry/removal': says('no figures'),
  'GET /questionnaires': says('no figures'),
  'POST /questionnaires': says('no figures'),
  'POST /questionnaires/default': says('no figures'),
  'GET /questionnaires/:id/:version': says('no figures', { id: 'septet', version: '1' }),
  'GET /questionnaires/:id/:version/questionnaire.json': says('no figures', {
    id: 'septet',
    version: '1',
  }),
  'GET /questionnaires/schema.json': says('no figures'),
  'GET /questionnaires/:id/:version/preview': says('no figures', { id: 'septet', version: '1' }),
  'GET /questionnaires/:id/:version/preview/:language': says('no figures', {
    id: 'septet',
    version: '1',
    language: 'fr',
  }),
  'POST /questionnaire-drafts': says('no figures'),
  'POST /questionnaire-drafts/file': says('no figures'),
  'GET /questionnaire-drafts/:draft': says('no figures', noDraft),
  'POST /questionnaire-drafts/:draft/factors': says('no figures'),
  'POST /questionnaire-drafts/:draft/release': says('no figures'),
  'POST /questionnaire-drafts/:draft/deletion': says('no figures'),
  'GET /questionnaire-drafts/:draft/questionnaire.json': says('no figures', noDraft),
  'GET /questionnaire-drafts/:draft/sections/:section': says('no figures', {
    ...noDraft,
    section: 'about',
  }),
  'POST /questionnaire-drafts/:draft/sections/:section': says('no figures'),
  'GET /questionnaire-drafts/:draft/preview': says('no figures', noDraft),
  'GET /questionnaire-drafts/:draft/preview/:language': says('no figures', {
    ...noDraft,
    language: 'fr',
  }),
  'GET /roster': says('no figures'),
  'GET /roster/example.csv': says('no figures'),
  'POST /roster': says('no figures'),
  'GET /roster/plan': says('no figures'),
  'GET /roster/plan/rejected.csv': says('no figures'),
  'GET /roster/plan/:list': says('no figures', { list: 'added' }),
  'POST /roster/plan/departments': says('no figures'),
  'POST /roster/plan/import': says('no figures'),
  'POST /roster/plan/deletion': says('no figures'),
  'GET /roster/people': says('no figures'),
  'GET /roster/people/:id': says('no figures', { id: 'unknown' }),
  'POST /roster/people/:id/erasure': says('no figures'),

  'GET /campaigns/:id/results': saysAsked('figures', oneCampaign, ORDERS),
  'GET /campaigns/:id/results/departments.csv': says('figures', oneCampaign),
  'GET /campaigns/:id/results/departments.xlsx': says('figures', oneCampaign),
  'GET /campaigns/:id/results/:unit': saysAsked('figures', eachUnit, SEARCHES),
  'GET /campaigns/:id/results/:unit/sentences': says('figures', eachUnit),
  'POST /campaigns/:id/results/:unit/sentences': says('no figures'),
  'GET /campaigns/:id/results/:unit/trends': says('figures', eachUnit),
  'GET /campaigns/:id/results/:unit/plan': says('figures', eachUnit),
  'GET /campaigns/:id/results/:unit/plan/new': says('figures', eachUnit),
  'POST /campaigns/:id/results/:unit/plan/new': says('no figures'),
  'GET /actions/:action': says('figures', eachAction),
  'GET /actions/:action/edit': says('figures', eachAction),
  'POST /actions/:action/edit': says('no figures'),
  'POST /actions/:action/states': says('no figures'),
  'POST /actions/:action/deletion': says('no figures'),
  'GET /campaigns/:id/results/:unit/report.csv': says('figures', eachUnit),
  'GET /campaigns/:id/results/:unit/report.xlsx': says('figures', eachUnit),
  'GET /campaigns/:id/results/:unit/report.pdf': says('figures', eachUnit),
  'POST /campaigns/:id/results/release': says('no figures'),
  'GET /campaigns/:id/results/:unit/meeting': saysAsked('figures', eachUnit, SLIDES),
  'GET /meeting-guide': says('no figures'),
  'GET /campaigns/:id/results/employees': says('no figures', oneCampaign),
  'POST /campaigns/:id/results/employees': says('no figures'),
  'GET /campaigns/:id/results/employees/notices': says('participation', oneCampaign),
  'GET /campaigns/:id/results/employees/links.csv': says('participation', oneCampaign),
  'GET /campaigns/:id/results/:unit/comments/:comment': says('figures', {
    ...eachUnit,
    comment: 'unknown',
  }),
  'POST /campaigns/:id/results/:unit/comments/:comment/redaction': says('no figures'),
  'GET /what-worked': saysAsked('effects', {}, ['?factor=A']),
  'GET /what-worked/effects.csv': says('effects'),
  'GET /what-worked/effects.xlsx': says('effects'),
  'GET /campaigns/:id/works-council-pack': says('no figures', oneCampaign),

  'GET /s/:campaign': says('public frame', oneCampaign),
  'GET /s/:campaign/': says('public frame', oneCampaign),
  'GET /s/:campaign/results/:link': says('figures', eachLink),
  'GET /n/:campaign/:token': says('no figures', noInvitation),
  'POST /n/:campaign/:token': says('no figures'),
  'GET /n/:campaign/:token/reminders': says('no figures', noInvitation),
  'POST /n/:campaign/:token/reminders': says('no figures'),
  'GET /s/:campaign/manifest.json': says('public frame', oneCampaign),
  'GET /s/:campaign/groups.json': says('public frame', oneCampaign),
  'GET /s/:campaign/groups/:gid(^\\d{1,9}).json': says('public frame', eachGroup),
  'GET /s/:campaign/state.json': says('public frame', oneCampaign),
  'GET /s/:campaign/verify': says('public frame', oneCampaign),
  'GET /s/:campaign/close.json': says('public frame', oneCampaign),
  'GET /s/:campaign/ballots.txt': says('public frame', oneCampaign),
  'GET /s/:campaign/kiosk': says('public frame', oneCampaign),
  'POST /s/:campaign/card': says('no figures'),
  'GET /c/:short': says('no figures', { short: 'AAAAAA' }),
  'POST /s/:campaign/pass': says('no figures'),
  'POST /s/:campaign/ballot': says('no figures'),
  'OPTIONS /s/:campaign/ballot': says('no figures'),
  'POST /s/:campaign/link': says('no figures'),
  'GET /s/:campaign/trustee': says('no figures', oneCampaign),
  'POST /s/:campaign/trustee/state': says('no figures'),
  'POST /s/:campaign/trustee/key': says('no figures'),
  'POST /s/:campaign/trustee/hand-over': says('no figures'),

  'GET /api/v1/openapi.json': says('no figures'),
  'GET /api/v1/roster': says('no figures'),
  'PUT /api/v1/roster': says('no figures'),
  'POST /api/v1/roster/erasure': says('no figures'),
  'GET /api/v1/questionnaires': says('no figures'),
  'GET /api/v1/questionnaires/:id/:version': says('no figures', { id: 'small', version: '1' }),
  'POST /api/v1/questionnaires': says('no figures'),
  'GET /api/v1/questionnaire-drafts': says('no figures'),
  'POST /api/v1/questionnaire-drafts': says('no figures'),
  'GET /api/v1/questionnaire-drafts/:id': says('no figures', { id: 'unknown' }),
  'PUT /api/v1/questionnaire-drafts/:id': says('no figures'),
  'DELETE /api/v1/questionnaire-drafts/:id': says('no figures'),
  'POST /api/v1/questionnaire-drafts/:id/release': says('no figures'),
  'GET /api/v1/actions': saysAndFiles('no figures', {}),
  'GET /api/v1/action-library': says('no figures'),
  'PUT /api/v1/action-library/:entry': says('no figures'),
  'DELETE /api/v1/action-library/:entry': says('no figures'),
  'GET /api/v1/status': says('machine'),
  'GET /api/v1/audit-log': says('no figures'),
  'GET /api/v1/campaigns': says('no figures'),
  'POST /api/v1/campaigns': says('no figures'),
  'GET /api/v1/campaigns/:id': says('no figures', oneCampaign),
  'PUT /api/v1/campaigns/:id': says('no figures'),
  'PUT /api/v1/campaigns/:id/schedule': says('no figures'),
  'PUT /api/v1/campaigns/:id/mail-texts': says('no figures'),
  'GET /api/v1/campaigns/:id/commitment': says('no figures', oneCampaign),
  'PUT /api/v1/campaigns/:id/commitment': says('no figures'),
  'DELETE /api/v1/campaigns/:id/commitment': says('no figures'),
  'PUT /api/v1/campaigns/:id/commitment/outcome': says('no figures'),
  'GET /api/v1/campaigns/:id/cards': says('no figures', oneCampaign),
  'PUT /api/v1/campaigns/:id/cards': says('no figures'),
  'POST /api/v1/campaigns/:id/opening': says('no figures'),
  'POST /api/v1/campaigns/:id/extension': says('no figures'),
  'POST /api/v1/campaigns/:id/closing': says('no figures'),
  'POST /api/v1/campaigns/:id/deletion': says('no figures'),
  'POST /api/v1/campaigns/:id/invitations': says('no figures'),
  'POST /api/v1/campaigns/:id/reminders': says('no figures'),
  'POST /api/v1/campaigns/:id/trustee-link': says('no figures'),
  'POST /api/v1/campaigns/:id/trustee-reset': says('no figures'),
  'GET /api/v1/campaigns/:id/participation': says('participation', oneCampaign),
  'GET /api/v1/campaigns/:id/detail': says('figures', oneCampaign),
  'GET /api/v1/campaigns/:id/item-sums': says('figures', oneCampaign),
  'PUT /api/v1/campaigns/:id/report/:department/sentences': says('no figures'),
  'GET /api/v1/campaigns/:id/report/:department/trends': says('figures', eachDepartment),
  'GET /api/v1/campaigns/:id/report/:department/plan': says('figures', eachDepartment),
  'POST /api/v1/campaigns/:id/report/:department/actions': says('no figures'),
  'GET /api/v1/actions/:action': says('figures', eachAction),
  'PUT /api/v1/actions/:action': says('no figures'),
  'DELETE /api/v1/actions/:action': says('no figures'),
  'POST /api/v1/actions/:action/states': says('no figures'),
  'GET /api/v1/campaigns/:id/report': saysAndFiles('figures', oneCampaign),
  'GET /api/v1/campaigns/:id/report/:department': saysAndFiles('figures', eachDepartment),
  'GET /api/v1/campaigns/:id/report/:department/comments': saysAsked(
    'figures',
    eachDepartment,
    SEARCHES,
  ),
  'POST /api/v1/campaigns/:id/comments/:comment/redaction': says('no figures'),
  'GET /api/v1/effects': { ...saysAsked('effects', {}, ['?factor=A']), isFileToo: true },
  'GET /api/v1/campaigns/:id/audit-list': says('public frame', oneCampaign),
  'POST /api/v1/campaigns/:id/release': says('no figures'),
  'POST /api/v1/campaigns/:id/results-release': says('no figures'),
  'GET /api/v1/campaigns/:id/works-council-pack': says('no figures', oneCampaign),
}

export type Place = Readonly<{
  campaign: string
  departments: number
  groups: number
  /** The real links of the blocks, in their order; none before the close. */
  links: readonly string[]
  /** The id of one action of each department, in their order; none before there are reports. */
  actions: readonly string[]
}>

const NO_LINK = 'A'.repeat(22)

/** All addresses of a route at a place, plain and with each query; none for an act. */
export const addressesOf = (route: string, { stands, queries = [] }: Entry, place: Place) =>
  pathsOf(route, stands, place).flatMap((path) => [path, ...queries.map((query) => path + query)])

function pathsOf(route: string, stands: Entry['stands'], place: Place): string[] {
  const [method, url = ''] = route.split(' ')
  if (method !== 'GET') return []
  const name = /:(\w+)(\([^)]*\))?/.exec(url)
  if (!name) return [url]
  const values = valuesOf(stands[name[1] ?? ''], place)
  return values.flatMap((value) => pathsOf(`GET ${url.replace(name[0], value)}`, stands, place))
}

function valuesOf(stand: Stand | undefined, place: Place): string[] {
  const { campaign, departments, groups, links, actions } = place
  if (stand === undefined) throw new Error('The registry does not say what a parameter stands for')
  if (stand === '{campaign}') return [campaign]
  if (stand === '{actions}') return actions.length > 0 ? [...actions] : ['unknown']
  if (stand === '{departments}') return Array.from({ length: departments }, (_, at) => String(at))
  if (stand === '{groups}') return Array.from({ length: groups }, (_, at) => String(at))
  if (stand === '{links}') return [...links, NO_LINK]
  return [stand]
}
