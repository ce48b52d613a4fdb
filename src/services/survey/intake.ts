import type { Context, Stores } from '#src/services/context.ts'
import type { Intake } from '#src/services/intake.ts'
import { grantPasses } from '#src/services/survey/grant-passes.ts'
import { keepBallots } from '#src/services/survey/keep-ballots.ts'

/** The intake in this thread. */
export const intakeOn = (stores: Stores): Intake => ({
  grantPasses: (campaign, asked) => grantPasses(stores, campaign, asked),
  keepBallots: (campaign, requests) => keepBallots(stores, campaign, requests),
})

export const intakeOf = (context: Context): Intake => context.intake ?? intakeOn(context)
