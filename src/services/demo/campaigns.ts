import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { preparePass } from '#src/core/anonymity/participate.ts'
import { addDays, dayIn } from '#src/core/campaign/calendar.ts'
import type { Actor } from '#src/core/permission.ts'
import { deleteJob } from '#src/data/office/jobs.ts'
import { listUnanswered } from '#src/data/roster/invitations.ts'
import { createCampaign, findCampaign, listCampaigns } from '#src/services/campaigns/campaigns.ts'
import { linkMaker } from '#src/services/campaigns/links.ts'
import { planCards } from '#src/services/channels/cards.ts'
import { judgeCommitment, saveCommitment } from '#src/services/channels/commitments.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { runClosing } from '#src/services/closing/run-closing.ts'
import type { Context } from '#src/services/context.ts'
import type { DemoAction } from '#src/services/demo/actions.ts'
import type { Year } from '#src/services/demo/company.ts'
import type { DemoPromise } from '#src/services/demo/promises.ts'
import { personRandom, type Random, seededRandom, sheetOf } from '#src/services/demo/sheets.ts'
import { at, TIME_ZONE } from '#src/services/demo/then.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { runOpening } from '#src/services/opening/run-opening.ts'
import type { Progress } from '#src/services/progress.ts'
import { sendHere } from '#src/services/survey/answer-form.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'

export type DemoCampaign = Readonly<{
  title: string
  /** Days before today on which it opened; for how many days it lasts. */
  daysAgo: number
  days: number
  response: number
  /** How much better people felt than in the company's description, in points of five. */
  shift: number
  /** Who worked there, and how they felt. */
  year: Year
  closes: boolean
  promised: DemoPromise
  /** What departments do about its results. */
  actions: readonly DemoAction[]
  /** Departments whose people get a card in place of a mail. */
  cards: readonly string[]
}>

const AT_ONCE = 8
/** Six weeks for what is promised. */
const DAYS_TO_KEEP = 42
/** The days between two of them may be few. */
const AGAIN = 'Septet’s demonstration'
const quietly: Progress = async () => {}

/**
 * Runs a campaign of the demonstration in its own time, without the worker, for which these days are long over: opened, answered by
 * real clients, and closed if it is over.
 */
export async function runDemoCampaign(
  context: Context,
  actor: Actor,
  plan: DemoCampaign,
  progress: Progress,
): Promise<string> {
  const opensOn = addDays(dayIn(TIME_ZONE, context.now()), -plan.daysAgo)
  const then = at(context, opensOn)
  const id = await openedCampaign(then, actor, plan, opensOn)
  await answerAll(then, id, plan, progress)
  if (!plan.closes) return id

  const end = at(context, addDays(opensOn, plan.days))
  if ((await findCampaign(end, id)).state === 'open') await closeCampaign(end, actor, id)
  await runClosing(end, id, quietly)
  await deleteJob(context.office, { kind: 'campaign.close', subject: id })
  await judge(end, actor, id, plan.promised)
  return id
}

async function openedCampaign(context: Context, actor: Actor, plan: DemoCampaign, opensOn: string) {
  const existing = (await listCampaigns(context, actor)).find(({ title }) => title === plan.title)
  const { id, state } = existing ?? (await createCampaign(context, actor, draftOf(plan, opensOn)))
  if (state === 'draft') {
    await promise(context, actor, id, plan, opensOn)
    await planCards(context, actor, id, { departments: plan.cards, revision: 0 })
    await openCampaign(context, actor, id, AGAIN)
  }
  await runOpening(context, id, quietly)
  await deleteJob(context.office, { kind: 'campaign.open', subject: id })
  return id
}

async function promise(
  context: Context,
  actor: Actor,
  id: string,
  { promised, days }: DemoCampaign,
  opensOn: string,
) {
  const keptBy = addDays(opensOn, days + DAYS_TO_KEEP)
  await saveCommitment(context, actor, id, { promise: promised.promise, keptBy, revision: 0 })
}

async function judge(context: Context, actor: Actor, id: string, { became }: DemoPromise) {
  if (became) await judgeCommitment(context, actor, id, { ...became, revision: 1 })
}

const draftOf = ({ title, days, closes }: DemoCampaign, opensOn: string) => ({
  title,
  questionnaire: 'septet',
  timeZone: TIME_ZONE,
  opensOn,
  closesOn: addDays(opensOn, days),
  graceHours: closes ? 0 : 24,
  segments: ['seniority'],
})

/** Some of the invited answer, each through pass and ballot as a browser would. */
async function answerAll(context: Context, id: string, plan: DemoCampaign, progress: Progress) {
  const random = seededRandom(plan.daysAgo + 1)
  const linkOf = await linkMaker(context, id)
  const invited = await listUnanswered(context.roster, id)
  const willing = invited.filter(() => random() < plan.response)
  const total = willing.length
  let done = 0

  await Promise.all(Array.from({ length: AT_ONCE }, work))

  async function work() {
    for (let next = willing.pop(); next; next = willing.pop()) {
      const own = personRandom(plan.daysAgo, willing.length)
      await answer(context, linkOf(next).link, next.path, own, plan)
      done++
      if (done % 10 === 0 || done === total) await progress(done, total)
    }
  }
}

async function answer(
  context: Context,
  link: string,
  department: string,
  random: Random,
  plan: DemoCampaign,
) {
  const invitation = parseInvitationLink(link)
  if (!invitation) throw new Error('The demonstration made a link that is none')
  const { campaign, gid, token } = invitation
  const { manifest, groups, questionnaire } = await surveyFrame(context, campaign)
  const group = groups[gid]
  if (!group) throw new Error(`The demonstration has no group ${gid}`)

  const prepared = await preparePass(manifest, group)
  const sheet = sheetOf(questionnaire, department, random, plan)
  await sendHere(context, campaign, { token: tokenText(token), group, prepared }, sheet)
}
