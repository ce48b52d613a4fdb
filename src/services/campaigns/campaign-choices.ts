import type { Actor } from '#src/core/permission.ts'
import { lineage } from '#src/core/roster/check-rows.ts'
import type { Language } from '#src/core/words/language.ts'
import { countPeopleByDepartment } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'
import { showQuestionnaires } from '#src/services/questionnaires.ts'

export type CampaignChoices = Readonly<{
  people: number
  /** Departments with their people, those of the departments below included. */
  departments: readonly Readonly<{ path: string; people: number }>[]
  questionnaires: readonly Readonly<{
    id: string
    version: number
    title: Partial<Record<Language, string>>
    languages: readonly Language[]
  }>[]
}>

/** What a new campaign can be made of. */
export async function showCampaignChoices(
  context: Context,
  actor: Actor | null,
): Promise<CampaignChoices> {
  mustBeAllowed(actor, 'campaigns')
  const questionnaires = await showQuestionnaires(context, actor)
  const headcounts = await countPeopleByDepartment(context.roster)
  return {
    people: headcounts.reduce((sum, { people }) => sum + people, 0),
    departments: wholeDepartments(headcounts),
    questionnaires: questionnaires.map(({ id, version, content }) => ({
      id,
      version,
      title: content.title,
      languages: content.languages,
    })),
  }
}

function wholeDepartments(headcounts: readonly { path: string; people: number }[]) {
  const whole = new Map(headcounts.map(({ path }) => [path, 0]))
  for (const { path, people } of headcounts)
    for (const above of lineage(path)) whole.set(above, (whole.get(above) ?? 0) + people)
  return [...whole].map(([path, people]) => ({ path, people }))
}
