import type { AuditAct, AuditDetails } from '#src/core/audit-acts.ts'
import type { Actor } from '#src/core/permission.ts'
import { randomId } from '#src/core/random.ts'
import { insertAuditEntry } from '#src/data/office/audit-log.ts'
import type { Context } from '#src/services/context.ts'

/** Keeps an administrative act: who, when, what. `null` as the actor = Septet itself. */
export async function record(
  { office, now }: Pick<Context, 'office' | 'now'>,
  actor: Pick<Actor, 'name'> | null,
  act: AuditAct,
  campaign: string | null,
  details: AuditDetails = {},
) {
  await insertAuditEntry(office, {
    id: randomId(),
    at: now().toISOString(),
    actor: actor?.name ?? 'Septet',
    act,
    campaign,
    details: JSON.stringify(details),
  })
}
