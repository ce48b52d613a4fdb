import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { hire, runCampaign, type Staff } from '#test/attack/campaign.ts'
import { ask, type Visitor } from '#test/attack/collect.ts'
import { fewestTold, type Published } from '#test/attack/comparison.ts'
import { type Installation, install } from '#test/attack/installation.ts'
import { isolated } from '#test/attack/isolation.ts'
import { type Organisation, randomOrganisation, type Wave } from '#test/attack/organisation.ts'
import { POLICIES, type Truth, withoutComparison } from '#test/attack/policies.ts'
import { coversOf, type Report, viewOf } from '#test/attack/reading.ts'
import { contradictions, type View } from '#test/attack/view.ts'
import { givenAway } from '#test/attack/worlds.ts'

/** The product as it is, in the table of policies. */
export const PRODUCT = 'Septet'
export const NO_COMPARISON = 'two campaigns without R7'
/** What R7 does not promise: blocks of two campaigns that overlap, where everybody answers twice alike. */
export const CROSSING = 'Septet, overlapping blocks of two campaigns'

export type Outcome = Readonly<{
  seed: number
  k: number
  invited: number
  answered: number
  campaigns: number
  departments: number
  exactDepartments: number
  /** What each policy leaks, in words; a policy that does not apply to the organisation is missing. */
  leaks: Readonly<Record<string, readonly string[]>>
  milliseconds: Readonly<{ campaigns: number; attacks: number }>
}>

/** Runs an organisation's campaigns over HTTP and attacks what was published, and what leaky policies would publish. */
export async function attackOrganisation(
  seed: number,
  keys: readonly KeptKey[],
  organisation = randomOrganisation(seed),
): Promise<Outcome> {
  const start = performance.now()
  const waves = await surveyed(organisation, keys)
  const middle = performance.now()
  const leaks = await leaksOf(organisation, waves)
  const reports = waves.flatMap((wave) => wave.reports)
  return {
    seed,
    k: organisation.k,
    invited: organisation.waves.flat().length,
    answered: organisation.waves.flat().filter(({ answers }) => answers).length,
    campaigns: waves.length,
    departments: reports.length,
    exactDepartments: reports.filter(({ exact }) => exact).length,
    leaks,
    milliseconds: { campaigns: middle - start, attacks: performance.now() - middle },
  }
}

type Surveyed = Readonly<{ wave: Wave; reports: readonly Report[]; refused: readonly string[] }>

async function surveyed({ waves, k }: Organisation, keys: readonly KeptKey[]): Promise<Surveyed[]> {
  const installation = await install(keys)
  try {
    const staff = await hire(installation)
    const done: Surveyed[] = []
    for (const wave of waves) {
      const campaign = await runCampaign(installation, staff, { wave, k })
      const reports = await reportsOf(staff, campaign)
      const refused = await shownToOthers(installation, wave, campaign, reports)
      done.push({ wave, reports, refused })
    }
    return done
  } finally {
    await installation.close()
  }
}

/** All reports that HR can read; none where too few answered. */
async function reportsOf({ hr }: Staff, campaign: string): Promise<Report[]> {
  const path = `/campaigns/${campaign}/report`
  const list = await hr.get<{ items: { id: number }[] }>(`${path}?limit=300`).catch(nothing)
  const reports: Report[] = []
  for (const { id } of list.items) reports.push(await hr.get<Report>(`${path}/${id}`))
  return reports
}

function nothing(error: unknown): { items: [] } {
  if (error instanceof Error && error.message.includes('report.nothing-published'))
    return { items: [] }
  throw error
}

// a manager reads them only where all who may have written them are the own people
const NO_COMMENTS = { comments: null, commentCounts: null }

/** A manager is told what HR is told of the own departments, and everybody else nothing. */
async function shownToOthers(
  { base, tokenOf }: Installation,
  wave: Wave,
  campaign: string,
  reports: readonly Report[],
): Promise<string[]> {
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
  const leaks: string[] = []
  for (const report of reports) {
    const { id, path } = report.department
    for (const visitor of visitors) {
      const answer = await ask(base, `/api/v1/campaigns/${campaign}/report/${id}`, visitor)
      const isOwn = visitor.role === 'manager' && `${path}/`.startsWith(`${managed}/`)
      const told = { ...((await answer.json()) as Report), ...NO_COMMENTS }
      const isRight = isOwn
        ? JSON.stringify(told) === JSON.stringify({ ...report, ...NO_COMMENTS })
        : answer.status === 403
      if (!isRight) leaks.push(`${visitor.name} is told ${answer.status} of ${path}`)
    }
  }
  return leaks
}

async function leaksOf(
  { k }: Organisation,
  waves: readonly Surveyed[],
): Promise<Record<string, string[]>> {
  const leaks: Record<string, string[]> = { [PRODUCT]: waves.flatMap(({ refused }) => refused) }
  for (const { wave, reports } of waves) {
    if (reports.length === 0) continue
    const truth = truthOf(wave, reports, k)
    leaks[PRODUCT]?.push(...contradictions(truth.view), ...(await leaksOfView(truth.view)))
    for (const [name, policy] of Object.entries(POLICIES)) {
      const found = await leaksOfView(policy(truth))
      leaks[name] = [...(leaks[name] ?? []), ...found]
    }
  }
  await addComparison(leaks, waves, k)
  return leaks
}

const truthOf = (wave: Wave, reports: readonly Report[], k: number): Truth => ({
  k,
  wave,
  view: viewOf(reports, wave, k),
  covers: coversOf(reports, wave).covers,
})

async function leaksOfView(view: View): Promise<string[]> {
  const sets = await isolated(view)
  const answer = sets.length > 0 ? null : await givenAway(view)
  return [
    ...sets.map(({ people, least, how }) => `isolates ${people} of at least ${least} ${how}`),
    ...(answer ? [`${answer.item} of ${answer.people} people: ${answer.how}`] : []),
  ]
}

async function addComparison(
  leaks: Record<string, string[]>,
  [before, now]: readonly Surveyed[],
  k: number,
) {
  if (!before || !now) return
  const asPublished = ({ wave, reports }: Surveyed): Published => ({
    wave,
    covers: reports.map(({ cover }) => new Set(cover.departments)),
  })
  const [past, present] = [asPublished(before), asPublished(now)]
  const product = await fewestTold(past, present, 'who changed')
  if (product < k) leaks[PRODUCT]?.push(`two campaigns tell of ${product} who came or left`)
  const crossing = await fewestTold(past, present, 'anybody')
  leaks[CROSSING] = crossing < k ? [`tells of ${crossing}`] : []
  const apart = [withoutComparison(before.wave, k), withoutComparison(now.wave, k)] as const
  const open = await fewestTold(...apart, 'who changed')
  leaks[NO_COMPARISON] = open < k ? [`tells of ${open} who came or left`] : []
}
