import { STATES } from '#src/core/actions/action.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { ActionFilter, ActionsOverview } from '#src/services/actions/overview/overview.ts'
import { factorName } from '#src/web/hr/actions/actions.table.ts'
import { type Choice, choice } from '#src/web/parts.page.ts'

/** The fields by which the list is narrowed. */
export function filterFields(
  language: Language,
  { choices }: ActionsOverview,
  filter: ActionFilter,
): Choice[] {
  const field = (
    name: keyof ActionFilter,
    options: readonly Readonly<{ value: string; label: string }>[],
  ) =>
    choice({
      name,
      label: say(language, `overview.${name}`),
      options: [{ value: '', label: say(language, 'overview.all') }, ...options].map((one) => ({
        ...one,
        selected: one.value === (filter[name] ?? ''),
      })),
    })
  return [
    field(
      'state',
      STATES.map((value) => ({ value, label: say(language, `overview.list.${value}`) })),
    ),
    field(
      'department',
      choices.departments.map((path) => ({ value: path, label: path })),
    ),
    field(
      'factor',
      choices.factors.map(({ id, title }) => ({
        value: id,
        label: factorName(language, id, title),
      })),
    ),
    field(
      'campaign',
      choices.campaigns.map(({ id, title }) => ({ value: id, label: title })),
    ),
  ]
}
