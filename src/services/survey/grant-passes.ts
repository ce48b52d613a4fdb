import { isSignable } from '#src/core/anonymity/server/blind-sign.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import { givesPasses } from '#src/core/campaign/rules.ts'
import type { ProblemKey } from '#src/core/problem.ts'
import { holdCampaign } from '#src/data/frame/campaigns.ts'
import type { Roster } from '#src/data/rooms.ts'
import { collectPass, findInvitations, type InvitationRow } from '#src/data/roster/invitations.ts'
import type { Stores } from '#src/services/context.ts'
import type { Granted, PassAsked } from '#src/services/intake.ts'
import { type SurveyFrame, surveyFrame } from '#src/services/survey/survey-frame.ts'

type Invitation = Pick<InvitationRow, 'id' | 'gid' | 'blindedHash'>
type Desk = Pick<SurveyFrame, 'groupKey'> & Readonly<{ roster: Roster; campaign: Campaign }>

/** Spends invitations on passes: one each, for ever the same blinded bytes. */
export async function grantPasses(
  stores: Stores,
  id: string,
  asked: readonly PassAsked[],
): Promise<Granted[]> {
  // read before the transaction: inside of it SQLite's one connection would wait for itself
  const { groupKey } = await surveyFrame(stores, id)
  return stores.database.inOneTransaction(async ({ roster }) => {
    // held, so it stays as it is for the whole batch
    const campaign = await holdCampaign(roster, id, stores.database.dialect)
    if (!campaign) return asked.map(() => refused('campaign.not-found'))

    const hashes = asked.map(({ tokenHash }) => tokenHash)
    const rows = await findInvitations(roster, id, hashes)
    const invitations = new Map(rows.map((row) => [nameOf(row.tokenHash), row]))
    const granted: Granted[] = []
    for (const one of asked) {
      const invitation = invitations.get(nameOf(one.tokenHash))
      granted.push(
        invitation
          ? await grant({ roster, campaign, groupKey }, invitation, one)
          : refused('invitation.not-found'),
      )
    }
    return granted
  })
}

async function grant(
  { roster, campaign, groupKey }: Desk,
  invitation: Invitation,
  { blinded, now }: PassAsked,
): Promise<Granted> {
  const { id, gid } = invitation
  const hash = sha256(blinded)
  const isRepeat = isSame(invitation.blindedHash, hash)
  const mayAsk =
    givesPasses(campaign, dayIn(campaign.timeZone, now)) || (campaign.state === 'grace' && isRepeat)
  if (!mayAsk) return refused('campaign.not-open')

  const key = groupKey(gid)
  // before it is written down: a number that cannot be signed must not spend the invitation
  if (!key || !isSignable(key, blinded)) return refused('pass.malformed')
  if (isRepeat) return { gid }

  // the same invitation may have come twice in this batch, or to another server
  invitation.blindedHash ??= await collectPass(roster, id, hash)
  return isSame(invitation.blindedHash, hash) ? { gid } : refused('pass.already-collected')
}

const refused = (problem: ProblemKey): Granted => ({ problem })

const isSame = (one: Uint8Array | null, other: Uint8Array) =>
  one !== null && Buffer.compare(one, other) === 0

const nameOf = (hash: Uint8Array) => Buffer.from(hash).toString('latin1')
