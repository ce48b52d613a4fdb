import type { Actor } from '#src/core/permission.ts'
import { createCampaign } from '#src/services/campaigns/campaigns.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { importRoster } from '#src/services/roster.ts'
import type { TestContext } from '#test/setup/context.ts'
import { people } from '#test/setup/people.ts'

export const TERMS = {
  title: 'Spring survey',
  questionnaire: 'septet',
  closesOn: '2026-03-20',
  latestClosesOn: '2026-03-27',
  timeZone: 'Europe/Paris',
}

/** alice, hilda, max and aude, and a roster of three departments with `size` people each. */
export async function aCompanyOf(context: TestContext, size: number) {
  await context.empty()
  const actors = await people(context)
  await importRoster(context, actors.alice, rosterOf(size))
  return actors
}

export function rosterOf(size: number): Uint8Array {
  const rows = ['Legal', 'Sales/North', 'Sales/South'].flatMap((department, at) =>
    Array.from(
      { length: size },
      (_, index) => `p${index}.d${at}@example.org,Person ${index},Company/${department},en`,
    ),
  )
  return new TextEncoder().encode(['email,name,department,language', ...rows].join('\n'))
}

/** A draft; its id. */
export async function aDraft(context: TestContext, alice: Actor, change: object = {}) {
  return (await createCampaign(context, alice, { ...TERMS, ...change })).id
}

/** A campaign that is open; its id. */
export async function anOpenCampaign(context: TestContext, alice: Actor, change: object = {}) {
  const id = await aDraft(context, alice, change)
  await openCampaign(context, alice, id, 'a test asks again')
  await runDueJobs(context)
  return id
}
