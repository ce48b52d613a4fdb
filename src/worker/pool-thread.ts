import { serveTasks } from '#src/worker/serve-tasks.ts'
import { perform } from '#src/worker/tasks.ts'

// One thread of the pool.
serveTasks(perform)
