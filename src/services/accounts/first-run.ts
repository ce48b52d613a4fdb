import { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { isSettled, setBreakGlass } from '#src/data/office/installation.ts'
import { insertNewAccount } from '#src/services/accounts/accounts.ts'
import { record } from '#src/services/audit-log.ts'
import type { Context } from '#src/services/context.ts'

/** Whether nobody has ever had an account here. */
export async function isFirstRun({ office }: Pick<Context, 'office'>): Promise<boolean> {
  return !(await isSettled(office))
}

/** Makes the first administrator. Of two at once one wins, and the other hears `first-run.done`. */
export async function createFirstAdministrator(
  context: Context,
  person: Readonly<{ name: string; email: string; password: string; language: Language }>,
) {
  return insertNewAccount(
    context,
    { ...person, roles: ['administrator'], departments: [] },
    async (office, { id, name, email }, isFirst) => {
      if (!isFirst) throw new Problem('first-run.done')
      // should passwords be closed one day, the one of the first administrator stays
      await setBreakGlass(office, id)
      const details = { email, roles: 'administrator' }
      await record({ ...context, office }, { name }, 'account.created', null, details)
    },
  )
}
