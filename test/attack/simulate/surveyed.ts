import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import type { ItemMatrix } from '#src/core/disclosure/detail/item-sums.ts'
import type { Finding } from '#test/attack/judge/finding.ts'
import type { Nights } from '#test/attack/judge/participation.ts'
import type { Report } from '#test/attack/judge/reading.ts'
import { ask, type Visitor } from '#test/attack/look/collect.ts'
import { putActions } from '#test/attack/simulate/actions.ts'
import { hire, runCampaign, type Staff } from '#test/attack/simulate/campaign.ts'
import { detailsOf, type PublishedDetail, without } from '#test/attack/simulate/detail.ts'
import { type Installation, install } from '#test/attack/simulate/installation.ts'
import type { Organisation, Wave } from '#test/attack/simulate/organisation.ts'

/** A campaign that was run: what HR could read of it, and what others were told. */
export type Surveyed = Readonly<{
  wave: Wave
  reports: readonly Report[]
  /** The sums behind the statistics, and those of all items together. */
  details: readonly PublishedDetail[]
  matrix: ItemMatrix | null
  nights: Nights
  refused: readonly Finding[]
}>

/** Runs the campaigns of an organisation in an installation of its own. */
export async function surveyed(
  { waves, k }: Pick<Organisation, 'waves' | 'k'>,
  keys: readonly KeptKey[],
): Promise<Surveyed[]> {
  const installation = await install(keys)
  try {
    const staff = await hire(installation)
    const done: Surveyed[] = []
    for (const wave of waves) {
      const nights: Nights[number][] = []
      const campaign = await runCampaign(installation, staff, {
        wave,
        k,
        look: async (moment, id) => {
          if (moment === 'midnight') nights.push(await bandsOf(staff, id))
        },
      })
      const reports = await reportsOf(staff, campaign)
      const refused = await shownToOthers(installation, wave, campaign, reports)
      await putActions(installation, campaign)
      done.push({ wave, reports, ...(await detailsOf(staff, campaign)), nights, refused })
    }
    return done
  } finally {
    await installation.close()
  }
}

async function bandsOf({ hr }: Staff, campaign: string): Promise<Nights[number]> {
  const path = `/campaigns/${campaign}/participation?limit=300`
  return (await hr.get<{ items: Nights[number] }>(path)).items
}

/** All reports that HR can read; none where too few answered. */
async function reportsOf({ hr }: Staff, campaign: string): Promise<Report[]> {
  const path = `/campaigns/${campaign}/report`
  const list = await hr
    .get<{ items: { id: number }[] }>(`${path}?limit=300`)
    .catch(without('report.nothing-published', { items: [] }))
  const reports: Report[] = []
  for (const { id } of list.items) reports.push(await hr.get<Report>(`${path}/${id}`))
  return reports
}

// a manager reads comments only where all who may have written them are the own people, segments only with all tops
const forAll = (report: Report): Report => ({
  ...report,
  comments: null,
  commentCounts: null,
  segments: null,
  loop: { ...report.loop, voices: null },
})

/** A manager is told what HR is told of the own departments, and everybody else nothing. */
async function shownToOthers(
  { base, tokenOf }: Installation,
  wave: Wave,
  campaign: string,
  reports: readonly Report[],
): Promise<Finding[]> {
  const managed = wave.at(-1)?.department ?? ''
  const visitors = await Promise.all(
    ([['administrator'], ['auditor'], ['manager', managed]] as const).map(
      async ([role, department]): Promise<Visitor> => ({
        name: role,
        role,
        department: department ?? null,
        token: await tokenOf(role, department),
        cookie: null,
      }),
    ),
  )
  const leaks: Finding[] = await sumsShownTo(base, campaign, visitors)
  for (const report of reports) {
    const { id, path } = report.department
    for (const visitor of visitors) {
      const answer = await ask(base, `/api/v1/campaigns/${campaign}/report/${id}`, visitor)
      const isOwn = visitor.role === 'manager' && `${path}/`.startsWith(`${managed}/`)
      const told = (await answer.json()) as Report
      const isRight = isOwn
        ? JSON.stringify(forAll(told)) === JSON.stringify(forAll(report))
        : answer.status === 403
      const text = `${visitor.name} is told ${answer.status} of ${path}`
      if (!isRight) leaks.push({ kind: 'shown', text })
    }
  }
  return leaks
}

/** The sums behind the statistics are HR's alone: they are of the whole company. */
async function sumsShownTo(
  base: string,
  campaign: string,
  visitors: readonly Visitor[],
): Promise<Finding[]> {
  const leaks: Finding[] = []
  for (const path of ['detail', 'item-sums']) {
    for (const visitor of visitors) {
      const { status } = await ask(base, `/api/v1/campaigns/${campaign}/${path}`, visitor)
      if (status !== 403)
        leaks.push({ kind: 'shown', text: `${visitor.name} is told ${status} of ${path}` })
    }
  }
  return leaks
}
