import type { Language } from '#src/core/words/language.ts'
import { say, type WordKey } from '#src/core/words/words.ts'

type Topic = Exclude<Extract<WordKey, `help.${string}`>, 'help.title'>

/** Which help belongs to which pages; the first that fits. Pages of employees have words of their own. */
const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [/^\/guide$/, 'help.guide'],
  [/^\/campaigns$/, 'help.campaigns'],
  [/^\/campaigns\/(new|[^/]+\/edit)$/, 'help.new-campaign'],
  [/^\/campaigns\/[^/]+\/mails/, 'help.campaign-mails'],
  [/^\/campaigns\/[^/]+\/cards/, 'help.cards'],
  [/^\/campaigns\/[^/]+\/commitment/, 'help.commitment'],
  [/^\/campaigns\/[^/]+\/results\/[^/]+\/plan/, 'help.plan'],
  [/^\/actions\//, 'help.plan'],
  [/^\/what-worked/, 'help.effects'],
  [/^\/campaigns\/[^/]+\/results\/employees/, 'help.results-employees'],
  [/^\/campaigns\/[^/]+\/results\/[^/]+\/meeting/, 'help.meeting'],
  [/^\/meeting-guide/, 'help.meeting-guide'],
  [/^\/campaigns\/[^/]+\/(results|trends)/, 'help.results'],
  [/^\/campaigns\/[^/]+/, 'help.campaign'],
  [/^\/questionnaire-drafts/, 'help.questionnaire-drafts'],
  [/^\/questionnaires/, 'help.questionnaires'],
  [/^\/roster\/people/, 'help.roster-people'],
  [/^\/roster/, 'help.roster'],
  [/^\/(accounts|managers)/, 'help.accounts'],
  [/^\/tokens/, 'help.tokens'],
  [/^\/actions/, 'help.actions'],
  [/^\/action-library/, 'help.action-library'],
  [/^\/audit-log/, 'help.audit-log'],
  [/^\/audit-lists/, 'help.audit-lists'],
  [/^\/installation\/status/, 'help.status'],
  [/^\/installation/, 'help.installation'],
  [/^\/account/, 'help.account'],
]

export type Help = Readonly<{ paragraphs: readonly string[] }>

/** The help of a page, behind a fold at its end; `null` where there is nothing to add. */
export function helpOf(language: Language, path: string): Help | null {
  const topic = TOPICS.find(([pages]) => pages.test(path))?.[1]
  return topic ? { paragraphs: say(language, topic).split('\n') } : null
}
