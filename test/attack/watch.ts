import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { hire, type Moment, runCampaign } from '#test/attack/campaign.ts'
import { type Collected, collect, everyVisitor, type Visitor } from '#test/attack/collect.ts'
import { install } from '#test/attack/installation.ts'
import type { Wave } from '#test/attack/organisation.ts'
import { departmentsOf } from '#test/attack/policies.ts'
import type { Report } from '#test/attack/reading.ts'

const MOST_GROUPS = 3

/** A campaign during which every role asked every route at every moment. */
export type Watched = Readonly<{
  looks: readonly Readonly<{ moment: Moment; collected: Collected }>[]
  visitors: readonly Visitor[]
  reports: readonly Report[]
}>

/** Runs a campaign with somebody of each role, and managers of some departments, asking for everything all the time. */
export async function watched(
  keys: readonly KeptKey[],
  { wave, k, managed }: { wave: Wave; k: number; managed: readonly string[] },
): Promise<Watched> {
  const installation = await install(keys)
  try {
    const staff = await hire(installation)
    const looks: { moment: Moment; collected: Collected }[] = []
    const departments = departmentsOf(wave).length
    let visitors: Visitor[] = []
    const id = await runCampaign(installation, staff, {
      wave,
      k,
      look: async (moment, campaign) => {
        if (visitors.length === 0) visitors = await everyVisitor(installation, managed)
        const place = { campaign, departments, groups: MOST_GROUPS }
        looks.push({ moment, collected: await collect(installation, visitors, place) })
      },
    })
    const list = await staff.hr.get<{ items: { id: number }[] }>(`/campaigns/${id}/report`)
    const reports = await Promise.all(
      list.items.map((one) => staff.hr.get<Report>(`/campaigns/${id}/report/${one.id}`)),
    )
    return { looks, visitors, reports }
  } finally {
    await installation.close()
  }
}
