import { toBase64url } from '#src/core/anonymity/bytes.ts'
import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { listResultsLinks } from '#src/data/published/results-links.ts'
import type { Report } from '#test/attack/judge/reading.ts'
import {
  type Collected,
  collect,
  everyVisitor,
  signedInAgain,
  type Visitor,
} from '#test/attack/look/collect.ts'
import { departmentsOf } from '#test/attack/policies/policies.ts'
import { hire, type Moment, runCampaign } from '#test/attack/simulate/campaign.ts'
import { install } from '#test/attack/simulate/installation.ts'
import { LAST_DAY, type Wave } from '#test/attack/simulate/organisation.ts'
import { planEverywhere } from '#test/attack/simulate/plans.ts'

const MOST_GROUPS = 3
const A_NIGHT = 12 * 3_600_000

/** A campaign during which every role asked every route at every moment. */
export type Watched = Readonly<{
  looks: readonly Readonly<{ moment: Moment | 'after the next campaign'; collected: Collected }>[]
  visitors: readonly Visitor[]
  reports: readonly Report[]
}>

type Watch = Readonly<{
  wave: Wave
  k: number
  managed: readonly string[]
  next?: Wave
  /** The moments to look at, where the others are of no interest. */
  at?: readonly Moment[]
  /** Whether HR and a stranger look each morning and by turns after each single arrival, at the top of the tree. */
  isFollowed?: boolean
}>

/** Runs a campaign, and the next one where there is one, with somebody of each role, and managers of some departments, asking for everything all the time. */
export async function watched(
  keys: readonly KeptKey[],
  { wave, k, managed, next, at, isFollowed = false }: Watch,
): Promise<Watched> {
  const installation = await install(keys)
  try {
    const staff = await hire(installation)
    const looks: Watched['looks'][number][] = []
    const departments = departmentsOf(wave).length
    let visitors: Visitor[] = []
    let signedInAt = 0
    let nights = 0
    let arrivals = 0
    let actions: readonly string[] = []
    const id = await runCampaign(installation, staff, {
      wave,
      k,
      ...(isFollowed ? { atOnce: 1 } : {}),
      look: async (moment, campaign) => {
        if (moment === 'closed') {
          const [owner = ''] = wave.map(({ email }) => email).toSorted()
          actions = await planEverywhere(staff, campaign, { departments, owner })
        }
        await comeIn()
        if (at && !at.includes(moment)) return
        if (moment === 'morning' || moment === 'arrived') {
          if (isFollowed) await glance(moment, campaign)
          return
        }
        // the nights between the first and the last are asked of every organisation
        if (moment === 'midnight' && ++nights > 1 && nights <= LAST_DAY) return
        await look(moment, campaign)
      },
    })
    if (next) {
      // an action that begins before the first day of a campaign is measured in it
      installation.context.clock.advance({ days: 1 })
      await runCampaign(installation, staff, { wave: next, k })
      await comeIn()
      await look('after the next campaign', id)
    }
    const list = await staff.hr.get<{ items: { id: number }[] }>(`/campaigns/${id}/report`)
    const reports = await Promise.all(
      list.items.map((one) => staff.hr.get<Report>(`/campaigns/${id}/report/${one.id}`)),
    )
    return { looks, visitors, reports }

    /** Whoever was away for a night signs in again, at the same moments in every installation. */
    async function comeIn() {
      const now = installation.context.now().getTime()
      if (now - signedInAt < A_NIGHT) return
      visitors =
        visitors.length === 0
          ? await everyVisitor(installation, managed)
          : await signedInAgain(installation.base, visitors)
      signedInAt = now
    }

    async function glance(moment: Moment, campaign: string) {
      const both = visitors.filter(({ role }) => role === null || role === 'hr')
      if (moment === 'arrived') arrivals += 1
      const some = moment === 'morning' ? both : both.filter((_, nth) => nth === arrivals % 2)
      const place = { campaign, departments: 1, groups: 1, links: [], actions: [] }
      looks.push({ moment, collected: await collect(installation, some, place) })
    }

    async function linksOf(campaign: string) {
      const rows = await listResultsLinks(installation.context.published, campaign)
      return rows.map(({ token }) => toBase64url(token))
    }

    async function look(moment: Watched['looks'][number]['moment'], campaign: string) {
      const links = await linksOf(campaign)
      const place = { campaign, departments, groups: MOST_GROUPS, links, actions }
      looks.push({ moment, collected: await collect(installation, visitors, place) })
    }
  } finally {
    await installation.close()
  }
}
