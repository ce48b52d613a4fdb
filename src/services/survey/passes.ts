import type { KeyObject } from 'node:crypto'
import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { parseToken } from '#src/core/anonymity/invitation-link.ts'
import { SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { fromBase64url } from '#src/core/anonymity/server/base64url.ts'
import { isSignable } from '#src/core/anonymity/server/blind-sign.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { givesPasses } from '#src/core/campaign/rules.ts'
import { Problem } from '#src/core/problem.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import type { Roster } from '#src/data/rooms.ts'
import { collectPass, findInvitation } from '#src/data/roster/invitations.ts'
import type { Context } from '#src/services/context.ts'
import { groupCommit } from '#src/services/group-commit.ts'
import { remember } from '#src/services/remember.ts'
import { countPassAttempt } from '#src/services/survey/attempts.ts'
import { groupKey } from '#src/services/survey/group-keys.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

export type PassRequest = Readonly<{ token: string; blinded: string }>

type Asked = Readonly<{ token: Uint8Array; blinded: Uint8Array; now: Date }>
type GroupKeys = readonly KeyObject[]
type Granted = Readonly<{ gid: number }> | Readonly<{ problem: Problem }>

/** Signs blindly, once per invitation: the same blinded bytes again get the same signature. */
export async function issuePass(
  context: Context,
  campaign: string,
  request: PassRequest,
): Promise<{ signature: string }> {
  const token = parseToken(request.token)
  const blinded = fromBase64url(request.blinded, SIGNATURE_BYTES)
  if (!token || !blinded) throw new Problem('pass.malformed')
  countPassAttempt(context, tokenHash(token))
  // read before the transaction: inside of it SQLite's one connection would wait for itself
  const { groupKeys } = await surveyFrame(context, campaign)

  const grant = await remember(context, `writer/passes/${campaign}`, async () =>
    groupCommit((asked: Asked[]) => grantAll(context, campaign, groupKeys, asked)),
  )
  // committed before signing: a crash in between loses an answer that can be asked for again, never gives two
  const granted = await grant({ token, blinded, now: context.now() })
  if ('problem' in granted) throw granted.problem
  const key = await groupKey(context, campaign, granted.gid)
  return { signature: toBase64url(await context.pool.sign(key, blinded)) }
}

function grantAll(
  { database }: Context,
  id: string,
  groupKeys: GroupKeys,
  asked: Asked[],
): Promise<Granted[]> {
  return database.inOneTransaction(async ({ roster }) => {
    // held, so it stays as it is for the whole batch
    const campaign = await holdCampaign(roster, id, database.dialect)
    if (!campaign) return asked.map(() => ({ problem: new Problem('campaign.not-found', { id }) }))
    const granted: Granted[] = []
    for (const one of asked) granted.push(await grantOne(roster, campaign, groupKeys, one))
    return granted
  })
}

async function grantOne(
  roster: Roster,
  campaign: Campaign,
  groupKeys: GroupKeys,
  { token, blinded, now }: Asked,
): Promise<Granted> {
  const invitation = await findInvitation(roster, campaign.id, tokenHash(token))
  if (!invitation) return { problem: new Problem('invitation.not-found') }

  const isRepeat =
    invitation.blindedHash !== null && Buffer.compare(invitation.blindedHash, sha256(blinded)) === 0
  const mayAsk =
    givesPasses(campaign, dayIn(campaign.timeZone, now)) || (campaign.state === 'grace' && isRepeat)
  if (!mayAsk) return { problem: new Problem('campaign.not-open') }

  const key = groupKeys[invitation.gid]
  // before it is written down: a number that cannot be signed must not spend the invitation
  if (!key || !isSignable(key, blinded)) return { problem: new Problem('pass.malformed') }

  const isHeld = isRepeat || (await collectPass(roster, invitation.id, sha256(blinded)))
  return isHeld ? { gid: invitation.gid } : { problem: new Problem('pass.already-collected') }
}
