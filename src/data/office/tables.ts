/** Office: accounts and their second factors, tokens, trustees, jobs, the audit log, questionnaire drafts, what HR writes. */
export interface OfficeTables {
  installation: { id: number; settled: number; breakGlass: string | null }
  account: { id: string; email: string; name: string; language: string; passwordHash: string }
  accountIdentity: { issuer: string; subject: string; account: string }
  accountRole: { account: string; role: string; department: string }
  session: {
    id: string
    account: string | null
    json: string
    browser: string
    startedAt: string
    seenAt: string
  }
  ssoAttempt: {
    state: string
    session: string
    nonce: string
    verifier: string
    next: string
    begunAt: string
  }
  apiToken: {
    id: string
    hash: string
    name: string
    roles: string
    departments: string
    expiresAt: string | null
    lastUsedOn: string | null
    scope: string
    parts: string | null
  }
  accountLink: { hash: string; account: string; kind: string; madeAt: string; endsAt: string }
  secondFactor: { account: string; sealed: string; confirmed: number; lastStep: number }
  recoveryCode: { account: string; hash: string }
  accountMail: { kind: string; receiver: string; about: string; due: string; attempts: number }
  officeSetting: { name: string; value: string }
  trustee: {
    campaign: string
    name: string | null
    tokenHash: Uint8Array | null
    publicKey: Uint8Array | null
  }
  editedSentence: {
    campaign: string
    cover: number
    about: string
    language: string
    text: string
  }
  questionnaireDraft: {
    id: string
    revision: number
    json: string
    retired: string
    baseId: string | null
    baseVersion: number | null
    lastEdit: string | null
    changedAt: string
    changedBy: string
  }
  questionnaireRelease: { draft: string; questionnaire: string; version: number }
  announcement: { id: string; at: string; key: string; params: string }
  announcementDismissal: { announcement: string; account: string }
  announcementMail: { announcement: string; account: string; due: string; attempts: number }
  auditLog: {
    position: number
    id: string
    at: string
    actor: string
    act: string
    campaign: string | null
    details: string
    hash: string
  }
  job: {
    kind: string
    subject: string
    due: string
    attempts: number
    done: number
    total: number
    failure: string | null
  }
  idempotentReply: {
    actor: string
    key: string
    request: string
    status: number
    body: string
    at: string
  }
}
