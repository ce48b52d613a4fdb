import { say } from '#src/core/words/words.ts'
import { fillable, hints, messages, surveyPage } from '#src/web/employee/survey.page.ts'

/** The page of `views/employee/kiosk.hbs`, for a tablet that many people share: nothing of anybody stays on it. */
export function kioskPage(options: Parameters<typeof surveyPage>[0]) {
  const { campaign, language } = options
  const page = surveyPage(options)
  // behind the last day only a pass that was asked for before is of use, and a kiosk keeps none
  const canAnswer = campaign.state === 'open'
  return {
    ...page,
    canAnswer,
    closedNotice: canAnswer ? null : (page.closedNotice ?? say(language, 'survey.state.closed')),
    fill: {
      ...fillable(language),
      idle: say(language, 'kiosk.idle.text', { seconds: '{seconds}' }),
      reset: say(language, 'kiosk.sent.reset', { seconds: '{seconds}' }),
    },
    // the survey page speaks of links, and of answers that a device keeps: here there are none
    messages: messages(language, {
      'already-sent': say(language, 'kiosk.refused.used'),
      insecure: say(language, 'kiosk.insecure'),
      'invitation-unknown': say(language, 'survey.state.card-unknown'),
      network: say(language, 'kiosk.network'),
      refused: say(language, 'kiosk.refused.other'),
    }).map((message) => ({ ...message, link: false })),
    hints: hints(language),
  }
}
