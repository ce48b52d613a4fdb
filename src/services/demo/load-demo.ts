import { randomBytes, toBase64url } from '#src/core/anonymity/bytes.ts'
import { addDays } from '#src/core/campaign/calendar.ts'
import type { Actor, Role } from '#src/core/permission.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import type { Language } from '#src/core/words/language.ts'
import { listUnanswered } from '#src/data/roster/invitations.ts'
import { deleteResultsMails } from '#src/data/roster/results-mails.ts'
import { createAccount } from '#src/services/accounts/accounts.ts'
import { replacePassword } from '#src/services/accounts/own-account.ts'
import { findCampaign, listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { linkMaker } from '#src/services/campaigns/links.ts'
import type { Context } from '#src/services/context.ts'
import { FIRST_ACTIONS, SPRING_ACTIONS } from '#src/services/demo/actions.ts'
import { type DemoCampaign, runDemoCampaign } from '#src/services/demo/campaigns.ts'
import { peopleOf, rosterFile } from '#src/services/demo/company.ts'
import { PROMISES } from '#src/services/demo/promises.ts'
import { runDemoActions } from '#src/services/demo/run-actions.ts'
import { at } from '#src/services/demo/then.ts'
import { releaseResults } from '#src/services/loop/release-results.ts'
import { resultsLinks } from '#src/services/loop/results-links.ts'
import { storeQuestionnaire } from '#src/services/questionnaires.ts'
import { releaseReports } from '#src/services/reports/release.ts'
import { importRoster } from '#src/services/roster.ts'

const DEMONSTRATION: Actor = {
  id: 'demonstration',
  kind: 'token',
  name: 'demonstration',
  roles: ['administrator', 'hr'],
  departments: [],
}

const DAYS_TO_RELEASE = 5
const READERS = 'Brume/Support client/Niveau 1'

const CAMPAIGNS: readonly DemoCampaign[] = [
  {
    title: 'Enquête interne 2025',
    daysAgo: 390,
    days: 21,
    response: 0.72,
    shift: -0.1,
    year: 'before',
    closes: true,
    promised: PROMISES.first,
    actions: FIRST_ACTIONS,
    cards: [],
  },
  {
    title: 'Enquête interne de printemps',
    daysAgo: 190,
    days: 21,
    response: 0.81,
    shift: 0,
    year: 'now',
    closes: true,
    promised: PROMISES.spring,
    actions: SPRING_ACTIONS,
    cards: [],
  },
  {
    title: 'Enquête interne d’automne',
    daysAgo: 6,
    days: 15,
    response: 0.38,
    shift: 0.1,
    year: 'now',
    closes: false,
    promised: PROMISES.autumn,
    actions: [],
    // no mailbox at work: a box with cards at the door
    cards: ['Brume/Production/Maintenance'],
  },
]

type DemoAccount = Readonly<{
  email: string
  name: string
  language: Language
  roles: Role[]
  departments: string[]
}>

const ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'alice@brume.example',
    name: 'Alice, administration',
    language: 'fr',
    roles: ['administrator'],
    departments: [],
  },
  {
    email: 'hilda@brume.example',
    name: 'Hilda, ressources humaines',
    language: 'fr',
    roles: ['hr'],
    departments: [],
  },
  {
    email: 'max@brume.example',
    name: 'Max, responsable Production',
    language: 'fr',
    roles: ['manager'],
    departments: ['Brume/Production'],
  },
]

export type DemoSignIn = Readonly<{ email: string; password: string; role: Role }>
export type DemoStep = (what: string, done: number, total: number) => Promise<void>

/** Fills an installation with the demonstration; what a first try left behind is taken up again. */
export async function loadDemo(context: Context, step: DemoStep): Promise<DemoSignIn[]> {
  await storeQuestionnaire(context, DEFAULT_QUESTIONNAIRE)
  const existing = await listCampaigns(context, DEMONSTRATION)
  for (const plan of CAMPAIGNS) {
    const found = existing.find(({ title }) => title === plan.title)
    if (found && (found.state === 'closed' || !plan.closes)) continue
    await importRoster(context, DEMONSTRATION, rosterFile(peopleOf(plan.year)))
    const id = await runDemoCampaign(context, DEMONSTRATION, plan, (done, total) =>
      step(plan.title, done, total),
    )
    // who answers for an action must be known
    await signIns(context)
    if (plan.closes) await release(context, id)
    await runDemoActions(context, DEMONSTRATION, id, plan.actions)
  }
  return signIns(context)
}

/** To managers and to employees. Nobody of the demonstration has a mailbox. */
async function release(now: Context, campaign: string) {
  const { closesOn } = await findCampaign(now, campaign)
  const context = at(now, addDays(closesOn, DAYS_TO_RELEASE))
  await releaseReports(context, DEMONSTRATION, campaign)
  await deleteResultsMails(context.roster, campaign)
  await releaseResults(context, DEMONSTRATION, campaign)
}

/** Accounts whose passwords are new at every call: a known password would stand open on every demonstration. */
async function signIns(context: Context): Promise<DemoSignIn[]> {
  const made: DemoSignIn[] = []
  for (const account of ACCOUNTS) {
    const password = toBase64url(randomBytes(12))
    if (!(await replacePassword(context, account.email, password)))
      await createAccount(context, null, { ...account, password })
    made.push({ email: account.email, password, role: account.roles[0] ?? 'hr' })
  }
  return made
}

/** Links of three people who have not answered yet, one for each language. */
export async function demoLinks(context: Context): Promise<string[]> {
  const open = (await listCampaigns(context, DEMONSTRATION)).find(({ state }) => state === 'open')
  if (!open) return []
  const waiting = await listUnanswered(context.roster, open.id)
  const linkOf = await linkMaker(context, open.id)
  return (['fr', 'es', 'en'] as const).flatMap((language) => {
    const person = waiting.find((one) => one.language === language)
    return person ? [linkOf(person).link] : []
  })
}

/** Where the people of a team that did something read their results of the last closed campaign. */
export async function demoResultsLink(context: Context): Promise<string | null> {
  const closed = (await listCampaigns(context, DEMONSTRATION)).find(
    ({ state, resultsOn }) => state === 'closed' && resultsOn !== null,
  )
  if (!closed) return null
  const { tree, links } = await resultsLinks(context, DEMONSTRATION, closed.id)
  const isRead = ({ units }: { units: readonly number[] }) =>
    units.some((unit) => tree.units[unit]?.path === READERS)
  return links.find(isRead)?.url ?? null
}
