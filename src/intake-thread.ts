import { workerData } from 'node:worker_threads'
import { openDatabase } from '#src/data/database.ts'
import { keyFiles } from '#src/data/key-files.ts'
import { intakeOn } from '#src/services/survey/intake.ts'
import type { IntakePlace, IntakeTask } from '#src/worker/intake.ts'
import { serveTasks } from '#src/worker/serve-tasks.ts'

// a campaign that closes may write for minutes: who answers another one waits, and is not turned away
const PATIENCE = 10 * 60 * 1000

// The thread of the intake: it has its own connection, so only it waits for the disk.
const { databaseUrl, secretsDir } = workerData as IntakePlace
const database = await openDatabase(databaseUrl, PATIENCE)
const intake = intakeOn({ ...database.rooms, database, keys: keyFiles(secretsDir) })

serveTasks(async (task: IntakeTask) =>
  task.kind === 'passes'
    ? intake.grantPasses(task.campaign, task.asked)
    : intake.keepBallots(task.campaign, task.requests),
)
