import { parseInvitationLink, tokenText } from '#src/core/anonymity/invitation-link.ts'
import { preparePass } from '#src/core/anonymity/participate.ts'
import type { Answers } from '#src/core/anonymity/payload.ts'
import { dayIn } from '#src/core/campaign/calendar.ts'
import type { Campaign } from '#src/core/campaign/campaign.ts'
import type { Actor } from '#src/core/permission.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { orderedItems, scaleOf } from '#src/core/questionnaire/items.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { createCampaign, findCampaign } from '#src/services/campaigns/campaigns.ts'
import { closeCampaign } from '#src/services/closing/close-campaign.ts'
import { downloadLinks } from '#src/services/invitations/download-links.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { openCampaign } from '#src/services/opening/open-campaign.ts'
import { addQuestionnaire } from '#src/services/questionnaires.ts'
import { importRoster } from '#src/services/roster.ts'
import { sendHere } from '#src/services/survey/answer-form.ts'
import { surveyFrame } from '#src/services/survey/survey-frame.ts'
import type { TestContext } from '#test/setup/context.ts'

/** What one person answers: one value for every item (kept within the item's scale), or answers of their own. */
export type Sheet = number | Answers

/** Who works where, by department path, and what those who answer say: `[invited, sheets of those who answer]`. */
export type Workforce = Readonly<
  Record<string, readonly [invited: number, sheets: readonly Sheet[]]>
>

export type CampaignChoices = Readonly<{
  title?: string
  k?: number
  questionnaire?: Questionnaire
  segments?: readonly unknown[]
  retention?: Readonly<{ comments: string; reports: string }>
}>

/** Someone with every right, for what a test needs done and does not test. */
export const everybody: Actor = {
  id: 'set-up',
  kind: 'token',
  name: 'Set-up',
  roles: ['administrator', 'hr'],
  departments: [],
}

/** A whole campaign through the services, up to the published figures. */
export async function aClosedCampaign(
  context: TestContext,
  workforce: Workforce,
  choices: CampaignChoices = {},
): Promise<Campaign> {
  const { id } = await anOpenCampaign(context, workforce, choices)
  await closeCampaign(context, everybody, id)
  await runDueJobs(context)
  const campaign = await findCampaign(context, id)
  if (campaign.state !== 'closed') throw new Error(`the campaign is ${campaign.state}`)
  return campaign
}

/** The same, before its close: everybody of the work force who answers has done so. */
export async function anOpenCampaign(
  context: TestContext,
  workforce: Workforce,
  {
    title = 'Spring',
    k = 5,
    questionnaire = DEFAULT_QUESTIONNAIRE,
    segments = [],
    retention,
  }: CampaignChoices = {},
): Promise<Campaign> {
  await importRoster(context, everybody, Buffer.from(rosterOf(workforce)))
  await addQuestionnaire(context, everybody, questionnaire)
  const { id } = await createCampaign(context, everybody, {
    title,
    k,
    questionnaire: questionnaire.id,
    closesOn: dayIn('Europe/Paris', context.now()),
    graceHours: 0,
    segments,
    retention,
  })
  // tests ask the same people again and again
  await openCampaign(context, everybody, id, 'a test asks again')
  await runDueJobs(context)
  const links = new Map(
    (await downloadLinks(context, everybody, id)).map(({ email, link }) => [email, link]),
  )
  await Promise.all(
    sheetsOf(workforce).map(({ email, sheet }) =>
      answer(context, links.get(email) ?? '', answersOf(questionnaire, sheet)),
    ),
  )
  return findCampaign(context, id)
}

/** Sends one person's answers: the client's half of the protocol against the services. */
export async function answer(context: TestContext, link: string, answers: Answers) {
  const invitation = parseInvitationLink(link)
  if (!invitation) throw new Error(`no invitation: ${link}`)
  const { manifest, groups } = await surveyFrame(context, invitation.campaign)
  const group = groups[invitation.gid]
  if (!group) throw new Error(`no group ${invitation.gid}`)

  const prepared = await preparePass(manifest, group)
  const token = tokenText(invitation.token)
  await sendHere(context, invitation.campaign, { token, group, prepared }, answers)
}

export const times = <Value>(count: number, value: Value): Value[] =>
  Array.from({ length: count }, () => value)

const peopleOf = (workforce: Workforce) =>
  Object.entries(workforce).flatMap(([path, [invited, sheets]], department) =>
    Array.from({ length: invited }, (_, index) => ({
      email: `p${department}.${index}@example.org`,
      path,
      sheet: sheets[index],
    })),
  )

function rosterOf(workforce: Workforce): string {
  const rows = peopleOf(workforce).map(({ email, path }) => `${email},Somebody,"${path}",fr`)
  return ['email,name,department,language', ...rows].join('\n')
}

const sheetsOf = (workforce: Workforce) =>
  peopleOf(workforce).flatMap(({ email, sheet }) => (sheet === undefined ? [] : [{ email, sheet }]))

function answersOf(questionnaire: Questionnaire, sheet: Sheet): Answers {
  if (typeof sheet === 'object') return sheet
  const onScale = orderedItems(questionnaire).map((item) => {
    const { min, max } = scaleOf(questionnaire, item)
    return [item.id, Math.min(max, Math.max(min, sheet))] as const
  })
  return { answers: Object.fromEntries(onScale), comments: [] }
}
