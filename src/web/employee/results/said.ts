import { textIn } from '#src/core/campaign/commitment.ts'
import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import { readIn } from '#src/core/questionnaire/reading.ts'
import { formatDate } from '#src/core/words/format.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { SaidAndDid } from '#src/services/loop/said-and-did.ts'
import { scoreText } from '#src/web/hr/charts/figures.ts'

/** One action: what people said, what is done, how far it is. */
export function actionPart(language: Language, action: SaidAndDid, today: string) {
  const { campaign, department, told } = action
  const did = textIn(language, action.title)
  const more = textIn(language, told)
  return {
    where: say(language, 'loop.said.where', { department, title: campaign }),
    said: saidText(language, action),
    did,
    told: more.text === '' ? null : more,
    state: stateText(language, action, today),
  }
}

function saidText(language: Language, { aim, score, questionnaire }: SaidAndDid): string {
  const text = aimText(language, questionnaire, aim)
  if (score === null) return text
  return say(language, 'loop.said.score', { aim: text, score: scoreText(language, score) })
}

/** What an action is about: one question, or a whole subject. */
function aimText(
  language: Language,
  questionnaire: Questionnaire,
  { factor, item }: SaidAndDid['aim'],
): string {
  const asked = questionnaire.items.find(({ id }) => id === item)
  const whole = questionnaire.factors.find(({ id }) => id === factor)
  const text = asked?.text ?? whole?.title
  return text ? readIn(questionnaire, language, text) : factor
}

function stateText(language: Language, { state, dueOn }: SaidAndDid, today: string): string {
  if (state !== 'active') return say(language, `loop.said.${state}`)
  if (dueOn === null) return say(language, 'loop.said.active-undated')
  const day = formatDate(language, dueOn)
  return say(language, dueOn < today ? 'loop.said.overdue' : 'loop.said.active', { day })
}
