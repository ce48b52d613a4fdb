import { formatNumber } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { CampaignChoices } from '#src/services/campaigns/campaign-choices.ts'
import type { EnteredCampaign } from '#src/web/admin/new-campaign.form.ts'

const MOST_BOXES = 100

/** Who is asked: everybody, or departments of the upper levels, as many levels as fit on a page. */
export function askedFields(
  language: Language,
  { people, departments }: CampaignChoices,
  entered: EnteredCampaign,
) {
  // what was chosen elsewhere must not be lost here
  const offered = offeredOf(departments, entered.departments)
  return {
    everybody: {
      label: say(language, 'admin.asked-everybody', { people }),
      checked: entered.asked === 'everybody',
    },
    someDepartments: entered.asked === 'departments',
    departmentBoxes: offered.map((department) => ({
      value: department.path,
      label: say(language, 'admin.asked-department', {
        path: department.path,
        people: formatNumber(language, department.people),
      }),
      checked: entered.departments.includes(department.path),
    })),
    hasDeeper: offered.length < departments.length,
  }
}

/** The departments of as many upper levels as fit on a page, and those that are chosen already. */
export function offeredOf<Department extends { path: string }>(
  departments: readonly Department[],
  chosen: readonly string[],
) {
  const depth = deepestShown(departments.map(({ path }) => path))
  return departments.filter(({ path }) => depthOf(path) <= depth || chosen.includes(path))
}

/** The deepest level that, with all levels above it, still fits; at least the first. */
function deepestShown(paths: readonly string[]): number {
  const counts = Map.groupBy(paths, depthOf)
  let depth = 1
  let shown = counts.get(1)?.length ?? 0
  while (counts.has(depth + 1)) {
    shown += counts.get(depth + 1)?.length ?? 0
    if (shown > MOST_BOXES) break
    depth++
  }
  return depth
}

const depthOf = (path: string) => path.split('/').length
