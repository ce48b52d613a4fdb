import type { BallotRequest, Granted, Intake, Kept, PassAsked } from '#src/services/intake.ts'
import { startThread, type Thread } from '#src/worker/thread.ts'

export type IntakePlace = Readonly<{ databaseUrl: string; secretsDir: string }>

export type IntakeTask =
  | { kind: 'passes'; campaign: string; asked: readonly PassAsked[] }
  | { kind: 'ballots'; campaign: string; requests: readonly BallotRequest[] }

type Answers = Granted[] | Kept[]

/** The intake in a thread of its own, begun at first need and again after it was lost. */
export function intakeThread(
  script: URL,
  place: IntakePlace,
): Intake & Readonly<{ close: () => Promise<void> }> {
  let thread: Thread<IntakeTask, Answers> | null = null

  return {
    grantPasses: (campaign, asked) =>
      run({ kind: 'passes', campaign, asked }) as Promise<Granted[]>,
    keepBallots: (campaign, requests) =>
      run({ kind: 'ballots', campaign, requests }) as Promise<Kept[]>,
    close: async () => {
      await thread?.end()
    },
  }

  function run(task: IntakeTask) {
    thread ??= startThread(script, { workerData: place }, () => {
      thread = null
    })
    return thread.run(task)
  }
}
