import { putJob } from '#src/data/office/jobs.ts'
import { deleteUpload, uploadExpires } from '#src/data/roster/uploads.ts'
import type { Context } from '#src/services/context.ts'

/** The job that forgets the file of an account; called too early it names the moment. */
export async function forgetUpload(
  { roster, office, now }: Context,
  account: string,
): Promise<Date | undefined> {
  const expires = await uploadExpires(roster, account)
  if (expires === null) return undefined
  if (expires > now()) return expires
  await deleteUpload(roster, account)
  await putJob(office, 'roster.shred', 'roster', now())
  return undefined
}
