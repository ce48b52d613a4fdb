import type { Hint } from '#src/core/comments/hint.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { type Questions, questions } from '#src/web/employee/questions.page.ts'
import { type Welcome, welcome } from '#src/web/employee/welcome.page.ts'

/** The page of `views/employee/survey.hbs`: the same for everyone who reads one language. */
export type SurveyPage = Welcome &
  Questions & {
    canAnswer: boolean
    takesCards: boolean
    ballotUrl: string
    closedNotice: string | null
    verify: string | null
    fill: {
      group: string
      check: string
      progress: string
      unanswered: string
      left: string
      tooLong: string
    }
    messages: Message[]
    hints: { id: string; text: string }[]
  }

/** A sentence that the script may show; `retry` and `link` say what is offered with it. */
type Message = {
  id: string
  kind: '' | 'good' | 'warning' | 'problem'
  text: string
  retry: boolean
  link: boolean
}

/** `ballotOrigin` is where sealed ballots go, without a slash; empty for this server. */
export function surveyPage(options: {
  campaign: SurveyCampaign
  questionnaire: Questionnaire
  language: Language
  ballotOrigin?: string
}): SurveyPage {
  const { campaign, questionnaire, language, ballotOrigin = '' } = options
  const canAnswer = campaign.state === 'open' || campaign.state === 'grace'
  return {
    ...welcome(campaign, questionnaire, language),
    ...questions(questionnaire, language, campaign.segments),
    canAnswer,
    takesCards: canAnswer && campaign.hasCards,
    ballotUrl: `${ballotOrigin}/s/${campaign.id}/ballot`,
    closedNotice: canAnswer ? null : closedNotice(campaign, language),
    verify: campaign.state === 'closed' ? `/s/${campaign.id}/verify?language=${language}` : null,
    fill: fillable(language),
    messages: messages(language),
    hints: hints(language),
  }
}

export const hints = (language: Language): SurveyPage['hints'] =>
  HINTS.map((hint) => ({ id: `hint-${hint}`, text: say(language, `survey.hint.${hint}`) }))

const HINTS = ['person', 'mail', 'telephone', 'role'] as const satisfies readonly Hint[]

function closedNotice({ state, opensOn }: SurveyCampaign, language: Language): string {
  return state === 'not-yet-open'
    ? say(language, 'survey.state.not-yet-open', { day: formatDate(language, opensOn) })
    : say(language, 'survey.state.closed')
}

// The script has no words of its own: it puts names and numbers into these places.
export function fillable(language: Language): SurveyPage['fill'] {
  return {
    group: say(language, 'survey.group', { label: '{label}', invited: '{invited}' }),
    check: say(language, 'survey.card.check', { number: '{number}' }),
    progress: say(language, 'survey.progress', { answered: '{answered}', total: '{total}' }),
    unanswered: say(language, 'survey.send.unanswered', { count: '{count}' }),
    left: say(language, 'survey.open.left', { left: '{left}' }),
    tooLong: say(language, 'survey.open.too-long', { over: '{over}' }),
  }
}

const QUIET = { kind: '', retry: false, link: false } as const
const WARNING = { ...QUIET, kind: 'warning' } as const
const PROBLEM = { ...QUIET, kind: 'problem' } as const

const MESSAGES = {
  loading: QUIET,
  resumed: QUIET,
  forgotten: QUIET,
  sending: QUIET,
  'sent-before': { ...QUIET, kind: 'good' },
  'not-saved': WARNING,
  'no-invitation': { ...WARNING, link: true },
  'card-unknown': PROBLEM,
  'invitation-unknown': { ...PROBLEM, link: true },
  'manifest-changed': PROBLEM,
  'group-unverified': PROBLEM,
  'group-too-small': PROBLEM,
  'already-sent': WARNING,
  closed: WARNING,
  network: { ...PROBLEM, retry: true },
  'too-many': { ...WARNING, retry: true },
  refused: { ...PROBLEM, retry: true },
  insecure: WARNING,
} as const satisfies Record<string, Omit<Message, 'id' | 'text'>>

type MessageId = keyof typeof MESSAGES

/** What the script may show; `instead` says some of it in other words. */
export function messages(
  language: Language,
  instead: Partial<Record<MessageId, string>> = {},
): Message[] {
  return Object.entries(MESSAGES).map(([id, look]) => ({
    id: `message-${id}`,
    text: instead[id as MessageId] ?? say(language, `survey.state.${id as MessageId}`),
    ...look,
  }))
}
