import { randomBytes } from '#src/core/anonymity/bytes.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { TRUSTEE_TOKEN_BYTES, trusteeLink } from '#src/core/anonymity/trustee-link.ts'
import type { Actor } from '#src/core/permission.ts'
import { Problem } from '#src/core/problem.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import { changeTrustee, findTrustee } from '#src/data/office/trustees.ts'
import { record } from '#src/services/audit-log.ts'
import { findCampaign } from '#src/services/campaigns/campaigns.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

/** Makes the link that an administrator passes on to the trustee, this once: only its hash is kept. An earlier one ends. */
export async function makeTrusteeLink(
  context: Context,
  actor: Actor | null,
  id: string,
): Promise<string> {
  mustBeAllowed(actor, 'keys')
  const campaign = await findCampaign(context, id)
  if (campaign.state === 'closed' || !(await findTrustee(context.office, id)))
    throw new Problem('trustee.none')
  const token = randomBytes(TRUSTEE_TOKEN_BYTES)
  await changeTrustee(context.office, id, { tokenHash: sha256(token) })
  await record(context, actor, 'trustee.link-made', id)
  return trusteeLink(context.settings.baseUrl, id, token)
}

/** Forgets the link and the public half of a draft's trustee, so that another key can be made. */
export async function resetTrustee(context: Context, actor: Actor | null, id: string) {
  mustBeAllowed(actor, 'keys')
  await findCampaign(context, id)
  await context.database.inOneTransaction(async ({ frame, office }) => {
    const held = await holdCampaign(frame, id, context.database.dialect)
    if (held?.state !== 'draft') throw new Problem('campaign.not-draft')
    if (!(await findTrustee(office, id))) throw new Problem('trustee.none')
    await changeTrustee(office, id, { tokenHash: null, publicKey: null })
    await record({ office, now: context.now }, actor, 'trustee.reset', id)
  })
}
