import type { Problem, ProblemKey } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say, type WordKey } from '#src/core/words/words.ts'

/** The field at which a refused draft is explained. */
const FIELD_OF: Partial<Record<ProblemKey, string>> = {
  'campaign.comments-outlive-reports': 'keepComments',
  'campaign.ends-before-start': 'closesOn',
  'campaign.k-out-of-range': 'k',
  'campaign.kept-too-long': 'keepReports',
  'campaign.language-missing': 'languages',
  'campaign.latest-before-end': 'latestClosesOn',
  'campaign.segment-label-missing': 'segments',
  'campaign.segment-repeated': 'segments',
  'campaign.segment-value-repeated': 'segments',
  'campaign.segment-values': 'segments',
  'campaign.time-zone-unknown': 'timeZone',
  'department.not-found': 'asked',
  'questionnaire.not-found': 'questionnaire',
}

/** What to say where the shape of a value is wrong already. */
const WORDS_OF: Record<string, { field: string; words: PlainKey }> = {
  title: { field: 'title', words: 'admin.title-wrong' },
  questionnaire: { field: 'questionnaire', words: 'problem.questionnaire.not-found' },
  k: { field: 'k', words: 'admin.k-wrong' },
  timeZone: { field: 'timeZone', words: 'problem.campaign.time-zone-unknown' },
  opensOn: { field: 'opensOn', words: 'admin.day-wrong' },
  closesOn: { field: 'closesOn', words: 'admin.day-wrong' },
  latestClosesOn: { field: 'latestClosesOn', words: 'admin.day-wrong' },
  graceHours: { field: 'graceHours', words: 'admin.grace-hours-wrong' },
  'retention.comments': { field: 'keepComments', words: 'admin.keep-comments-wrong' },
  'retention.reports': { field: 'keepReports', words: 'admin.keep-reports-wrong' },
  languages: { field: 'languages', words: 'admin.languages-wrong' },
  auditor: { field: 'auditor', words: 'admin.auditor-wrong' },
  departments: { field: 'asked', words: 'admin.asked-wrong' },
  segments: { field: 'segments', words: 'admin.segments-wrong' },
  trustee: { field: 'trusteeName', words: 'admin.trustee-wrong' },
}

type PlainKey = Extract<
  WordKey,
  `admin.${string}-wrong` | 'problem.questionnaire.not-found' | 'problem.campaign.time-zone-unknown'
>

/** The sentence of a refused draft and its field; `null` = it belongs to none. */
export function fieldProblem(language: Language, problem: Problem) {
  const text = problemMessage(language, problem)
  if (problem.key !== 'request.malformed') return { field: FIELD_OF[problem.key] ?? null, text }
  const path = String(problem.details.field)
  const known = WORDS_OF[path] ?? WORDS_OF[path.split('.')[0] ?? '']
  return known ? { field: known.field, text: say(language, known.words) } : { field: null, text }
}
