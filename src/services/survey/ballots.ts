import { Problem } from '#src/core/problem.ts'
import { findBallots } from '#src/data/box/ballots.ts'
import type { Context } from '#src/services/context.ts'
import { groupCommit } from '#src/services/group-commit.ts'
import type { BallotRequest } from '#src/services/intake.ts'
import { remember } from '#src/services/remember.ts'
import { intakeOf } from '#src/services/survey/intake.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

/** Takes a sealed ballot that carries a valid pass. Whoever sends it stays unknown; 200 only after the commit. */
export async function dropBallot(
  context: Context,
  campaign: string,
  request: BallotRequest,
): Promise<{ receipt: string }> {
  const keep = await remember(context, `intake/ballots/${campaign}`, async () => {
    // a campaign that does not exist is not remembered
    await surveyFrame(context, campaign)
    return groupCommit((some: BallotRequest[]) => intakeOf(context).keepBallots(campaign, some))
  })
  const kept = await keep(request)
  if ('problem' in kept) throw new Problem(kept.problem)
  return kept
}

/** Whether a ballot under this leaf was taken. */
export async function isInBox({ box }: Context, campaign: string, leaf: Uint8Array) {
  return (await findBallots(box, campaign, [leaf])).length > 0
}
