import { type GuidedStep, guideOf } from '#src/core/campaign/guide.ts'
import { type Actor, reachOf } from '#src/core/permission.ts'
import { DEFAULT_QUESTIONNAIRE } from '#src/core/questionnaire/default.ts'
import { hasCampaignIn, listCampaigns } from '#src/data/frame/campaigns.ts'
import { listQuestionnaires } from '#src/data/frame/questionnaires.ts'
import { listAccountsWithRole } from '#src/data/office/accounts.ts'
import { countPeople } from '#src/data/roster/people.ts'
import type { Context } from '#src/services/context.ts'
import { mustBeAllowed } from '#src/services/permission.ts'

export type Guide = Readonly<{
  steps: readonly GuidedStep[]
  people: number
  /** The campaign that the steps lead on with: a draft, else the latest that was opened. */
  campaign: Readonly<{ id: string; title: string }> | null
  canMail: boolean
}>

/** How far the way to the first campaign is. */
export async function showGuide(context: Context, actor: Actor | null): Promise<Guide> {
  mustBeAllowed(actor, 'campaigns')
  const { settings, roster, frame, office, mailer } = context
  const [people, readers, questionnaires, campaigns] = await Promise.all([
    countPeople(roster),
    listAccountsWithRole(office, 'hr'),
    listQuestionnaires(frame),
    listCampaigns(frame),
  ])
  const opened = campaigns.filter(({ state }) => state !== 'draft')
  const draft = campaigns.find(({ state }) => state === 'draft')
  const steps = guideOf({
    hasController: settings.CONTROLLER !== undefined && settings.CONTACT !== undefined,
    people,
    hasReader: readers.length > 0,
    hasChosen:
      campaigns.length > 0 || questionnaires.some(({ id }) => id !== DEFAULT_QUESTIONNAIRE.id),
    hasDraft: draft !== undefined,
    hasOpened: opened.length > 0,
  })
  const campaign = draft ?? opened[0]
  return {
    steps,
    people,
    campaign: campaign ? { id: campaign.id, title: campaign.title } : null,
    canMail: mailer !== null,
  }
}

/** Whether somebody may take these steps, and no campaign has come to its end yet. */
export async function isOnTheWay({ frame }: Context, actor: Actor | null): Promise<boolean> {
  if (!actor || reachOf(actor, 'campaigns') === null) return false
  return !(await hasCampaignIn(frame, 'closed'))
}
