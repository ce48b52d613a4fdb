import type { Context } from '#src/services/context.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { runDueMailJobs } from '#src/services/mail/mail.ts'

const TICK = 1000

export type Loop = Readonly<{ wake: () => void; stop: () => Promise<void> }>

/** Runs due jobs at each tick and whenever it is woken, one round at a time. */
export function startLoop(context: () => Context, failed: (error: unknown) => void): Loop {
  let round: Promise<void> | null = null
  let isWanted = false
  let isStopped = false
  const timer = setInterval(wake, TICK)

  return {
    wake,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await round
    },
  }

  function wake() {
    isWanted = true
    if (isStopped || round) return
    round = run().finally(() => {
      round = null
      if (isWanted) wake()
    })
  }

  async function run() {
    isWanted = false
    // the database may be away for a while: the next tick tries again
    // mails go beside the jobs: an opening of minutes must not hold back a link that somebody waits for
    await Promise.all([
      runDueJobs(context()).catch(failed),
      runDueMailJobs(context()).catch(failed),
    ])
  }
}
