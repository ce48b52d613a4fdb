import type { Verdict } from '#src/core/anonymity/judge-receipt.ts'
import { RECORD_FAULTS } from '#src/core/anonymity/record.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { SurveyCampaign } from '#src/services/survey/survey-view.ts'
import { type LanguageLink, languageLinks } from '#src/web/layout.page.ts'

type Look = '' | 'good' | 'warning' | 'problem'

/** The page of `views/employee/verify.hbs`: the same for everybody who reads one language, before and after close. */
export type VerifyPage = {
  language: Language
  languages: LanguageLink[]
  campaign: string
  title: string
  of: string
  totals: { id: string; term: string }[]
  commands: string
  states: { id: string; kind: Look; text: string; retry: boolean }[]
  faults: { id: string; text: string }[]
  verdicts: { id: string; kind: Look; title: string; text: string }[]
  signatures: { id: string; text: string }[]
}

/** `baseUrl` is where the installation is found by whoever types a command. */
export function verifyPage(
  { id, title }: Pick<SurveyCampaign, 'id' | 'title'>,
  baseUrl: string,
  language: Language,
): VerifyPage {
  return {
    language,
    languages: languageLinks(language, LANGUAGES),
    campaign: id,
    title: say(language, 'verify.title'),
    of: say(language, 'verify.of', { title }),
    totals: (['invited', 'issued', 'counted', 'malformed'] as const).map((name) => ({
      id: `total-${name}`,
      term: say(language, `verify.totals.${name}`),
    })),
    commands: `curl -O ${baseUrl}/s/${id}/ballots.txt\ngrep -n -e CODE -e malformed ballots.txt`,
    states: entries(STATES).map(([name, kind]) => ({
      id: `state-${name}`,
      kind,
      text: say(language, `verify.state.${name}`),
      retry: name === 'network',
    })),
    faults: RECORD_FAULTS.map((name) => ({
      id: `fault-${name}`,
      text: say(language, `verify.fault.${name}`),
    })),
    verdicts: entries(VERDICTS).map(([name, kind]) => ({
      id: `verdict-${name}`,
      kind,
      title: say(language, `verify.verdict.${name}.title`),
      text: say(language, `verify.verdict.${name}`),
    })),
    signatures: (['true', 'unknown'] as const).map((name) => ({
      id: `signature-${name}`,
      text: say(language, `verify.signature.${name}`),
    })),
  }
}

const STATES = {
  loading: '',
  sound: 'good',
  unsigned: 'warning',
  'not-closed': '',
  'nothing-published': 'warning',
  false: 'problem',
  network: 'problem',
  insecure: 'warning',
} as const satisfies Record<string, Look>

const VERDICTS: Record<Verdict, Look> = {
  counted: 'good',
  malformed: 'problem',
  absent: 'problem',
  'absent-code': 'warning',
  'of-another': 'warning',
  edited: 'problem',
  'not-closed': '',
  'nothing-published': 'warning',
  'list-false': 'problem',
  'not-a-receipt': 'warning',
}

const entries = <Name extends string>(looks: Record<Name, Look>) =>
  Object.entries(looks) as [Name, Look][]
