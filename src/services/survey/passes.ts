import { toBase64url } from '#src/core/anonymity/bytes.ts'
import { parseToken } from '#src/core/anonymity/invitation-link.ts'
import { SIGNATURE_BYTES } from '#src/core/anonymity/pass.ts'
import { fromBase64url } from '#src/core/anonymity/server/base64url.ts'
import { tokenHash } from '#src/core/anonymity/server/token.ts'
import { Problem } from '#src/core/problem.ts'
import type { Context } from '#src/services/context.ts'
import { groupCommit } from '#src/services/group-commit.ts'
import type { PassAsked } from '#src/services/intake.ts'
import { remember } from '#src/services/remember.ts'
import { countPassAttempt } from '#src/services/survey/attempts.ts'
import { groupKey } from '#src/services/survey/group-keys.ts'
import { intakeOf } from '#src/services/survey/intake.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

export type PassRequest = Readonly<{ token: string; blinded: string }>

/** Signs blindly, once per invitation: the same blinded bytes again get the same signature. */
export async function issuePass(
  context: Context,
  campaign: string,
  request: PassRequest,
): Promise<{ signature: string }> {
  const token = parseToken(request.token)
  const blinded = fromBase64url(request.blinded, SIGNATURE_BYTES)
  if (!token || !blinded) throw new Problem('pass.malformed')
  const asked = { tokenHash: tokenHash(token), blinded, now: context.now() }
  countPassAttempt(context, asked.tokenHash)
  const grant = await remember(context, `intake/passes/${campaign}`, async () => {
    // a campaign that does not exist is not remembered
    await surveyFrame(context, campaign)
    return groupCommit((some: PassAsked[]) => intakeOf(context).grantPasses(campaign, some))
  })
  // committed before signing: a crash in between loses an answer that can be asked for again, never gives two
  const granted = await grant(asked)
  if ('problem' in granted) throw new Problem(granted.problem)
  const key = await groupKey(context, campaign, granted.gid)
  return { signature: toBase64url(await context.pool.sign(key, blinded)) }
}
