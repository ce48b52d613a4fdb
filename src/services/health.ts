import type { Context } from '#src/services/context.ts'

/** Fails where the database does not answer. */
export async function checkReadiness({ frame }: Context) {
  await frame.selectFrom('campaign').select('id').limit(1).execute()
}
