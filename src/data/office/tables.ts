/** Office: accounts, tokens, jobs and the audit log. */
export interface OfficeTables {
  account: { id: string; email: string; name: string; language: string; passwordHash: string }
  accountRole: { account: string; role: string; department: string }
  session: { id: string; account: string | null; json: string; expiresAt: string }
  apiToken: { id: string; hash: string; name: string; roles: string; departments: string }
  auditLog: {
    id: string
    at: string
    actor: string
    act: string
    campaign: string | null
    details: string
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
