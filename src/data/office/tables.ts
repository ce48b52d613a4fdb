/** Office: accounts and their second factors, tokens, trustees, jobs, the audit log, drafts, actions, what HR writes. */
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
  action: {
    id: string
    campaign: string
    department: string
    step: string
    factor: string
    item: string | null
    /** By language, as JSON; `told` too. */
    title: string
    told: string
    means: string
    evidence: string
    indicator: string
    owner: string | null
    dueOn: string | null
    probability: number | null
    impact: number | null
    target: number | null
    baseline: string | null
    entry: string | null
    /** Counts the changes: who changes an older one than the latest is told. */
    revision: number
  }
  actionState: {
    action: string
    position: number
    state: string
    at: string
    actor: string
    note: string
  }
  actionReminder: { action: string; owner: string; dueOn: string | null; stage: string }
  libraryEntry: { id: string; json: string; hidden: number; revision: number }
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
