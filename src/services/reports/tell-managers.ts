import { type Actor, mayIn } from '#src/core/permission.ts'
import { listReportedUnits } from '#src/data/published/covers.ts'
import { listManagerAccounts } from '#src/services/accounts/managers.ts'
import type { Context } from '#src/services/context.ts'
import { mailTo } from '#src/services/mail/account-mails.ts'
import { frozenTree } from '#src/services/reports/readable.ts'

/** Puts one mail on the list for each manager who can read at least one report of a campaign. */
export async function tellManagers(context: Context, campaign: string): Promise<number> {
  const { lineages } = await frozenTree(context, campaign)
  const units = await listReportedUnits(context.published, campaign)
  const reported = units.map(({ unit }) => lineages[unit] ?? [])
  const managers = await listManagerAccounts(context)
  const readers = managers
    .filter(({ id, departments }) => {
      const manager = asManager(id, departments)
      return departments.length > 0 && reported.some((line) => mayIn(manager, 'reports', line))
    })
    .map(({ id }) => id)
  await mailTo(context, 'reports-released', readers, campaign)
  context.wake()
  return readers.length
}

const asManager = (id: string, departments: readonly string[]): Actor => ({
  id,
  kind: 'account',
  name: '',
  roles: ['manager'],
  departments,
})
