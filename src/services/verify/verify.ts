import type { ChainHead } from '#src/core/audit-chain.ts'
import type { Actor } from '#src/core/permission.ts'
import { integrityFaults } from '#src/data/integrity.ts'
import { checkAuditLog } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'
import { type FrameFault, frameFaults } from '#src/services/verify/frame-faults.ts'
import { type KeyFault, keyFaults } from '#src/services/verify/key-faults.ts'

export type Verification = Readonly<{
  database: readonly string[]
  keys: readonly KeyFault[]
  campaigns: readonly FrameFault[]
  auditLog: Readonly<{ head: ChainHead; brokenAt: number | null }>
}>

/** Looks through an installation as a whole: its file, its keys, what it promised, what it published, its log. */
export async function verifyInstallation(context: Context, actor: Actor): Promise<Verification> {
  const database = await integrityFaults(context.database)
  const keys = await keyFaults(context)
  // nothing can be checked against a key that is not there
  const hasKey = keys.every(({ campaign }) => campaign !== null)
  return {
    database,
    keys,
    campaigns: hasKey ? await frameFaults(context) : [],
    auditLog: await checkAuditLog(context, actor, null),
  }
}
