/** Everything that can go wrong by somebody's doing: the key is the API code and the key of the words. */
export const PROBLEMS = {
  'account.email-malformed': 400,
  'account.email-taken': 409,
  'account.last-administrator': 409,
  'account.name-missing': 400,
  'account.not-found': 404,
  'account.password-too-long': 400,
  'account.password-too-short': 400,
  'account.password-wrong': 403,
  'account.role-unknown': 400,
  'account.wrong-credentials': 401,
  'actor.forbidden': 403,
  'actor.not-signed-in': 401,
  'announcement.not-found': 404,
  'audit-list.deleted': 410,
  'audit-list.no-auditor': 409,
  'ballot.comment-too-long': 400,
  'ballot.different': 409,
  'ballot.malformed': 400,
  'ballot.signature-invalid': 403,
  'ballot.too-large': 413,
  'campaign.ends-before-start': 400,
  'campaign.ends-in-past': 409,
  'campaign.extension-backwards': 409,
  'campaign.extension-too-late': 409,
  'campaign.k-out-of-range': 400,
  'campaign.language-missing': 400,
  'campaign.latest-before-end': 400,
  'campaign.links-taken': 409,
  'campaign.no-mail': 409,
  'campaign.not-closed': 409,
  'campaign.not-draft': 409,
  'campaign.not-found': 404,
  'campaign.not-open': 409,
  'campaign.segment-label-missing': 400,
  'campaign.segment-repeated': 400,
  'campaign.segment-value-repeated': 400,
  'campaign.segment-values': 400,
  'campaign.segments-too-many': 400,
  'campaign.time-zone-unknown': 400,
  'campaign.too-few-invited': 409,
  'campaign.trustee-key-missing': 409,
  'connection.not-secure': 400,
  'department.not-found': 404,
  'first-run.done': 409,
  'form.confirmation-missing': 400,
  'form.day-missing': 400,
  'form.expired': 403,
  'form.file-missing': 400,
  'group.too-small': 409,
  'group.unverified': 409,
  'invitation.not-found': 404,
  'keys.none': 409,
  'keys.not-openable': 400,
  'keys.passphrase-different': 400,
  'keys.passphrase-short': 400,
  'manifest.changed': 409,
  'manifest.unsupported': 409,
  'page.not-found': 404,
  'pass.already-collected': 409,
  'pass.malformed': 400,
  'pass.signature-invalid': 409,
  'questionnaire.id-repeated': 400,
  'questionnaire.item-in-two-factors': 400,
  'questionnaire.item-unknown': 400,
  'questionnaire.item-unused': 400,
  'questionnaire.malformed': 400,
  'questionnaire.not-found': 404,
  'questionnaire.not-json': 400,
  'questionnaire.scale-classes': 400,
  'questionnaire.scale-labels': 400,
  'questionnaire.scale-points': 400,
  'questionnaire.scale-unknown': 400,
  'questionnaire.text-missing': 400,
  'report.comments-withheld': 409,
  'report.nobody-asked': 404,
  'report.not-released': 403,
  'report.nothing-published': 409,
  'request.idempotency-key-in-use': 409,
  'request.idempotency-key-reused': 409,
  'request.malformed': 400,
  'request.too-large': 413,
  'request.too-many': 429,
  'roster.column-missing': 400,
  'roster.empty': 400,
  'roster.not-utf8': 400,
  'roster.rejected': 400,
  'sentences.malformed': 400,
  'sentences.too-long': 400,
  'server.failed': 500,
  'session.not-found': 404,
  'session.too-many-attempts': 429,
  'token.name-missing': 400,
  'token.not-found': 404,
  'token.role-missing': 400,
  'trustee.file-damaged': 400,
  'trustee.file-of-another': 400,
  'trustee.handed-over': 409,
  'trustee.key-different': 409,
  'trustee.key-kept': 409,
  'trustee.key-malformed': 400,
  'trustee.link-unknown': 404,
  'trustee.none': 409,
  'trustee.passphrase-wrong': 400,
  'trustee.too-early': 409,
} as const satisfies Record<string, number>

export type ProblemKey = keyof typeof PROBLEMS
export type ProblemDetails = Readonly<Record<string, string | number>>

/** One of several reasons: the row of a file, the field of a form. */
export type ProblemPart = Readonly<{ key: string; details: ProblemDetails }>

export class Problem extends Error {
  readonly key: ProblemKey
  readonly details: ProblemDetails
  readonly parts: readonly ProblemPart[]

  constructor(key: ProblemKey, details: ProblemDetails = {}, parts: readonly ProblemPart[] = []) {
    super(key)
    this.key = key
    this.details = details
    this.parts = parts
  }

  get status(): number {
    return PROBLEMS[this.key]
  }
}
