import { parseInvitationLink } from '#src/core/anonymity/invitation-link.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { listInvitedPeople } from '#src/data/roster/invitations.ts'
import { listPeople } from '#src/data/roster/people.ts'
import { createCampaign, showCampaign } from '#src/services/campaigns/campaigns.ts'
import { linkMaker } from '#src/services/campaigns/links.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { importRoster } from '#src/services/roster.ts'
import { anItem, aQuestionnaire, inAll } from '#test/core/questionnaire/builders.ts'
import type { TestContext } from '#test/setup/context.ts'
import { anEmployee } from '#test/setup/employee.ts'

/** Who prepares the campaigns of tests: administrator and HR in one, without an account. */
export const PREPARER: Actor = {
  id: 'preparer',
  kind: 'token',
  name: 'preparer',
  roles: ['administrator', 'hr'],
  departments: [],
}

/** Department path -> how many people are in it; their addresses are p0@company-sales.example and so on. */
export type Headcounts = Readonly<Record<string, number>>

export type Person = Readonly<{ email: string; department: string; link: string }>
export type TestCampaign = Readonly<{ id: string; people: readonly Person[] }>

type Wishes = Readonly<{
  company?: Headcounts
  questionnaire?: Questionnaire
  terms?: Readonly<Record<string, unknown>>
}>

export const COMPANY: Headcounts = { 'Company/Legal': 9, 'Company/Sales': 12, 'Company/Support': 8 }

/** Two items of one factor, an outcome and two open questions: enough to answer, quick to count. */
export const SHORT_QUESTIONNAIRE: Questionnaire = aQuestionnaire({
  id: 'short',
  items: ['a', 'b', 'c'].map((id) => anItem({ id })),
  factors: [{ id: 'F', title: inAll('Factor'), items: ['a', 'b'] }],
  outcomes: ['c'],
  openQuestions: [
    { id: 'better', kind: 'suggestion', text: inAll('What would be better?') },
    { id: 'wrong', kind: 'complaint', text: inAll('What is wrong?') },
  ],
})

/** A campaign whose opening waits as a job. */
export async function anOpeningCampaign(
  context: TestContext,
  wishes: Wishes = {},
): Promise<Campaign> {
  await importRoster(context, PREPARER, rosterFile(wishes.company ?? COMPANY))
  const { id, version } = await storeQuestionnaire(
    context,
    wishes.questionnaire ?? SHORT_QUESTIONNAIRE,
  )
  const campaign = await createCampaign(context, PREPARER, {
    title: 'How we work together',
    questionnaire: { id, version },
    timeZone: 'Europe/Paris',
    closesOn: '2026-03-20',
    ...wishes.terms,
  })
  // tests ask the same people again and again
  return openCampaign(context, PREPARER, campaign.id, 'a test asks again')
}

/** A campaign that takes answers, with the link of everybody invited. */
export async function anOpenCampaign(
  context: TestContext,
  wishes: Wishes = {},
): Promise<TestCampaign> {
  const { id } = await anOpeningCampaign(context, wishes)
  await runUntil(context, id, 'open')
  return { id, people: await invitedPeople(context, id) }
}

/** A campaign that was answered and closed; who answers `null` stays silent. */
export async function aClosedCampaign(
  context: TestContext,
  {
    answers,
    ...wishes
  }: Wishes & { answers?: (person: Person, index: number) => Answers | null } = {},
): Promise<TestCampaign> {
  const campaign = await anOpenCampaign(context, {
    ...wishes,
    terms: { graceHours: 0, ...wishes.terms },
  })
  for (const [index, person] of campaign.people.entries()) {
    const given = answers ? answers(person, index) : answering(3 + (index % 3))
    if (given) await answerAs(context, person, given)
  }
  await close(context, campaign.id)
  return campaign
}

/** Closes a campaign without grace and runs the closing job. */
export async function close(context: TestContext, id: string) {
  await closeCampaign(context, PREPARER, id)
  await runUntil(context, id, 'closed')
}

/** The same answer to every item of the short questionnaire, with comments by question if wanted. */
export function answering(value: number | 'na', comments: Record<string, string> = {}): Answers {
  return {
    answers: { a: value, b: value, c: value },
    comments: SHORT_QUESTIONNAIRE.openQuestions.flatMap(({ id, kind }) =>
      comments[id] === undefined ? [] : [{ question: id, kind, text: comments[id] }],
    ),
  }
}

/** Lets a person answer as the survey page does; returns the leaf and the receipt. */
export async function answerAs(
  context: TestContext,
  { link }: Pick<Person, 'link'>,
  answers: Answers,
) {
  return (await anEmployee(context, link)).answer(answers)
}

/** Runs the due jobs and insists on the state that they should lead to. */
export async function runUntil(context: TestContext, id: string, state: Campaign['state']) {
  await runDueJobs(context)
  const campaign = await showCampaign(context, PREPARER, id)
  if (campaign.state !== state)
    throw new Error(
      `the campaign is ${campaign.state}: ${campaign.progress?.failure ?? 'no reason'}`,
    )
}

export async function invitedPeople(context: TestContext, id: string): Promise<Person[]> {
  const departments = new Map(
    (await context.roster.selectFrom('department').selectAll().execute()).map((one) => [
      one.id,
      one.path,
    ]),
  )
  const placeOf = new Map(
    (await listPeople(context.roster)).map(({ email, department }) => [
      email,
      departments.get(department),
    ]),
  )
  const linksOf = await linkMaker(context, id)
  return (await listInvitedPeople(context.roster, id)).map(({ email, ...invitation }) => ({
    email,
    department: placeOf.get(email) ?? '',
    link: linksOf(invitation).link,
  }))
}

/** The campaign that a link invites to. */
export const campaignOf = ({ link }: Pick<Person, 'link'>) =>
  parseInvitationLink(link)?.campaign ?? ''

export function rosterFile(company: Headcounts): Uint8Array {
  const rows = Object.entries(company).flatMap(([path, headcount]) =>
    Array.from({ length: headcount }, (_, person) => {
      const domain = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
      return `p${person}@${domain}.example,Person ${person},${path},en`
    }),
  )
  return Buffer.from(['email,name,department,language', ...rows, ''].join('\n'))
}
