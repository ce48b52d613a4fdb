// A process that runs the due jobs and kills itself at a step: node close.child.ts <step> <now>
import { readSettings } from '#src/config.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { wire } from '#src/wire.ts'
import { mortal } from '#test/setup/dying.ts'

const [, , step, now = ''] = process.argv
const { context, close } = await wire(readSettings())
const { context: doomed } = mortal({ ...context, now: () => new Date(now) }, Number(step), () => {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('still alive')
})
await runDueJobs(doomed)
await close()
