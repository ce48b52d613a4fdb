import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeBackup } from '#src/data/backup/backup-file.ts'
import { restoreBackup } from '#src/data/backup/restore.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import {
  aCampaignToClose,
  type Doomed,
  LATER,
  remainsOf,
  START,
} from '#test/services/closing/killed-campaign.ts'
import { anInstallation, contextOf } from '#test/setup/databases.ts'
import { DIALECTS } from '#test/setup/dialects.ts'
import { stepping } from '#test/setup/stepping.ts'

/** Taken at some of the job's steps: each is a moment at which a timer may start the backup. */
const EVERY = 9

describe.each(DIALECTS)('a backup taken while %s closes a campaign', (dialect) => {
  let doomed: Doomed
  let backups: { file: string; secrets: string }[]
  let closed: unknown

  beforeAll(async () => {
    doomed = await aCampaignToClose(dialect)
    backups = await closeAndBackUp(doomed)
    const context = await contextOf(doomed.installation, LATER)
    // the files are not rewritten while a backup reads them: then the job comes back
    await runDueJobs(context)
    closed = await remainsOf(context, doomed.id)
    await context.close()
  }, 120_000)
  afterAll(() => doomed.installation.drop())

  test('ends in the same close wherever it is restored with the keys of that moment', async () => {
    expect(backups.length).toBeGreaterThan(5)
    for (const { file, secrets } of backups) {
      const place = await anInstallation('sqlite')
      await restoreBackup(file, place.url)
      cpSync(secrets, place.secrets, { recursive: true })
      const context = await contextOf(place, LATER)
      await runDueJobs(context)
      expect(await remainsOf(context, doomed.id)).toEqual(closed)
      await context.close()
      await place.drop()
    }
  }, 240_000)
})

/** Runs the closing job; at every nth step it waits for a backup, and for a copy of the keys that are left. */
async function closeAndBackUp({ installation }: Doomed) {
  const backups: { file: string; secrets: string }[] = []
  const context = await contextOf(installation, START)
  let steps = 0
  let taken = Promise.resolve()
  const watched = stepping(context, () => {
    steps++
    if (steps % EVERY !== 0) return
    const file = join(installation.folder, `${steps}.gz`)
    const secrets = join(installation.folder, `keys-${steps}`)
    cpSync(installation.secrets, secrets, { recursive: true })
    taken = taken.then(async () => void (await writeBackup(installation.url, file)))
    backups.push({ file, secrets })
  })
  await runDueJobs(watched)
  await taken
  await context.close()
  return backups
}
