import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { detailThreshold } from '#src/core/disclosure/thresholds.ts'
import { attackDetail } from '#test/attack/detail/attack-detail.ts'
import { trueWorld, type World } from '#test/attack/detail/world.ts'
import { fewestTold, type Published } from '#test/attack/judge/comparison.ts'
import { effectFaults } from '#test/attack/judge/effect-faults.ts'
import { type Finding, isolates, leaksOfView } from '#test/attack/judge/finding.ts'
import { withoutComparison } from '#test/attack/judge/groups.ts'
import { certainOfAll, OPEN_COUNTS } from '#test/attack/judge/participation.ts'
import { coversOf, viewOf } from '#test/attack/judge/reading.ts'
import { segmentFaults } from '#test/attack/judge/segment-faults.ts'
import { notTheSameAfterSwap } from '#test/attack/judge/swap.ts'
import { contradictions } from '#test/attack/judge/view.ts'
import { POLICIES, type Truth } from '#test/attack/policies/policies.ts'
import { type Organisation, randomOrganisation } from '#test/attack/simulate/organisation.ts'
import { type Surveyed, surveyed } from '#test/attack/simulate/surveyed.ts'

/** The product as it is, in the table of policies. */
export const PRODUCT = 'Septet'
export const NO_COMPARISON = 'two campaigns without R7'
/** What of the product's row is about two campaigns, beside the same without R7. */
export const COMPARED = 'Septet, two campaigns'

/** What a policy gives away in an organisation, and how many departments it gives a report that is exactly theirs. */
type Tried = Readonly<{ findings: readonly Finding[]; exact: number; departments: number }>

export type Outcome = Readonly<{
  seed: number
  k: number
  invited: number
  answered: number
  campaigns: number
  /** Answers of people to items for each of which another world with the same publication was looked for. */
  witnessed: number
  /** A policy that does not apply to the organisation is missing. */
  tried: Readonly<Record<string, Tried>>
  milliseconds: Readonly<{ campaigns: number; attacks: number }>
}>

/** What of the product's row is about figures that need a person's answers together. */
export const DETAILED = 'Septet, detail'

const EVERY_SWAPPED = 8
const NO_REPORTS = { exact: 0, departments: 0 }

/** Runs an organisation's campaigns over HTTP and attacks what was published, and what leaky policies would publish. */
export async function attackOrganisation(
  seed: number,
  keys: readonly KeptKey[],
  organisation = randomOrganisation(seed),
): Promise<Outcome> {
  const start = performance.now()
  const waves = await surveyed(organisation, keys)
  const swapped =
    seed % EVERY_SWAPPED === 0 ? await notTheSameAfterSwap(organisation, waves, keys) : []
  const middle = performance.now()
  const { tried, witnessed } = await tryPolicies(organisation, waves, swapped)
  return {
    seed,
    k: organisation.k,
    invited: organisation.waves.flat().length,
    answered: organisation.waves.flat().filter(({ answers }) => answers).length,
    campaigns: waves.length,
    tried,
    witnessed,
    milliseconds: {
      campaigns: middle - start,
      attacks: performance.now() - middle,
    },
  }
}

async function tryPolicies(
  { k, seed }: Organisation,
  waves: readonly Surveyed[],
  swapped: readonly Finding[],
): Promise<Pick<Outcome, 'tried' | 'witnessed'>> {
  const tried: Record<string, Tried> = {}
  let witnessed = 0
  const add = (name: string, findings: readonly Finding[], reported = NO_REPORTS) => {
    const before = tried[name] ?? { findings: [], ...NO_REPORTS }
    tried[name] = {
      findings: [...before.findings, ...findings],
      exact: before.exact + reported.exact,
      departments: before.departments + reported.departments,
    }
  }
  add(PRODUCT, swapped)
  for (const [at, { wave, reports, details, matrix, refused, nights }] of waves.entries()) {
    const asReported = {
      exact: reports.filter(({ exact }) => exact).length,
      departments: reports.length,
    }
    add(PRODUCT, [...refused, ...certain(certainOfAll(nights))], asReported)
    for (const [name, nightsOf] of Object.entries(OPEN_COUNTS))
      add(name, certain(certainOfAll(nightsOf(wave, k))), asReported)
    if (reports.length === 0) continue
    const { world, ...truth } = truthOf({ wave, reports, details }, k)
    add(PRODUCT, segmentFaults(reports, detailThreshold(k)))
    const untrue = contradictions(truth.view).map((text): Finding => ({ kind: 'shown', text }))
    add(PRODUCT, [...untrue, ...(await leaksOfView(truth.view))])
    if (details.length > 0) {
      const attacked = { ...truth, world, seed: seed + at }
      const { answers, findings, leaky } = await attackDetail({ details, matrix }, attacked)
      add(PRODUCT, findings)
      add(DETAILED, findings)
      witnessed += answers
      for (const [name, found] of Object.entries(leaky)) add(name, found, asReported)
    }
    for (const [name, policy] of Object.entries(POLICIES)) {
      const published = policy(truth)
      if (!published) continue
      const { view, exact = asReported.exact } = published
      add(name, await leaksOfView(view), { exact, departments: reports.length })
    }
  }
  for (const [name, findings] of Object.entries(await comparisons(waves, k))) add(name, findings)
  const [past, present] = waves
  if (past && present) add(PRODUCT, effectFaults(past.reports, present.reports, k))
  return { tried, witnessed }
}

const certain = (texts: readonly string[]) =>
  texts.map((text): Finding => ({ kind: 'certain', text }))

function truthOf(
  { wave, reports, details }: Pick<Surveyed, 'wave' | 'reports' | 'details'>,
  k: number,
): Truth & { world: World } {
  const { atoms, covers } = coversOf(reports, wave)
  const world = trueWorld({ wave, k }, atoms, details)
  return {
    k,
    wave,
    view: viewOf(reports, wave, k),
    covers,
    details: details.map(({ blocks }) => blocks.map((block) => world.atomOf[block] ?? -1)),
    world,
  }
}

/** The departments whose people each detail block is about. */
function departmentsOfDetail(one: Surveyed, k: number): Set<string>[] {
  if (one.details.length === 0) return []
  const { atoms } = coversOf(one.reports, one.wave)
  const world = trueWorld({ wave: one.wave, k }, atoms, one.details)
  const { departments } = world.publication.partitions
  return world.publication.partitions.detailBlocks.map(
    ({ units }) => new Set(units.map((unit) => departments[unit] ?? '')),
  )
}

/** What the figures of both campaigns tell together, where there were two. */
async function comparisons(
  [before, now]: readonly Surveyed[],
  k: number,
): Promise<Record<string, Finding[]>> {
  if (!before || !now) return {}
  const asPublished = (one: Surveyed): Published => ({
    wave: one.wave,
    covers: [
      ...one.reports.map(({ cover }) => new Set(cover.departments)),
      ...departmentsOfDetail(one, k),
    ],
  })
  const [past, present] = [asPublished(before), asPublished(now)]
  const apart = [withoutComparison(before.wave, k), withoutComparison(now.wave, k)] as const
  const told = (people: number) => isolates(people, k, 'in two campaigns')
  const compared = told(await fewestTold(past, present))
  return {
    [PRODUCT]: compared,
    [COMPARED]: compared,
    [NO_COMPARISON]: told(await fewestTold(...apart)),
  }
}
