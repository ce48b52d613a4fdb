import type { Move } from '#src/core/roster/continued.ts'
import { listCampaignsIn, reviseCampaign } from '#src/data/frame/campaigns.ts'
import { findCardPlan, putCardPlan } from '#src/data/frame/card-plans.ts'
import type { Frame } from '#src/data/rooms.ts'

/**
 * Drafts that name departments, as those to be asked or those that get cards, go on naming the same ones where they
 * have another path now. Each becomes another revision: who has it in a form is told.
 */
export async function followMoves(frame: Frame, continued: readonly Move[]) {
  if (continued.length === 0) return
  const pathNow = new Map(continued.map(({ from, to }) => [from, to]))
  const renamed = (paths: readonly string[]) => paths.map((path) => pathNow.get(path) ?? path)
  const isSame = (one: readonly string[], other: readonly string[]) => String(one) === String(other)

  for (const { id, revision, departments } of await listCampaignsIn(frame, ['draft'])) {
    const asked = departments && renamed(departments)
    if (asked && !isSame(asked, departments)) {
      const change = { departments: JSON.stringify(asked) }
      await reviseCampaign(frame, id, { revision, states: ['draft'] }, change)
    }
    const plan = await findCardPlan(frame, id)
    const cards = renamed(plan?.departments ?? []).toSorted()
    if (plan && !isSame(cards, plan.departments)) await putCardPlan(frame, id, plan.revision, cards)
  }
}
