import type { Staff } from '#test/attack/simulate/campaign.ts'
import { without } from '#test/attack/simulate/detail.ts'

const TERMS = {
  step: 'understand',
  factor: 'A',
  title: { en: 'A talk with customers each month' },
  dueOn: '2030-01-01',
}

/** Stands for the action of a department that has no report. */
const NO_ACTION = 'unknown'

/**
 * HR has every department do something about the first factor and begins it, so that what was published is frozen:
 * measured where it can be. The ids of the actions, by department.
 */
export async function planEverywhere(
  { hr }: Staff,
  campaign: string,
  { departments, owner }: Readonly<{ departments: number; owner: string }>,
): Promise<string[]> {
  const ids: string[] = []
  for (let department = 0; department < departments; department++) {
    const path = `/campaigns/${campaign}/report/${department}/actions`
    const add = (target: number | null) =>
      hr.post<{ id: string } | null>(path, { ...TERMS, owner, target })
    const action = await add(100)
      .catch((error) => without('action.baseline-', null)(error) ?? add(null))
      .catch(without('report.no', null))
    if (action) await hr.post(`/actions/${action.id}/states`, { state: 'active', revision: 1 })
    ids.push(action?.id ?? NO_ACTION)
  }
  return ids
}
