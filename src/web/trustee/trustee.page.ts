import type { ProblemKey } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import { type Layout, layout } from '#src/web/layout.page.ts'
import { type Field, field } from '#src/web/parts.page.ts'

/** The page of `views/trustee/trustee.hbs`: its script shows the part that the campaign's state asks for. */
export type TrusteePage = Layout & {
  passphrase: Field
  again: Field
  prove: Opening
  check: Opening
  handOver: Opening
  messages: { id: string; kind: string; text: string }[]
}

/** The fields with which a key file is opened. */
type Opening = { file: Field; passphrase: Field }

export function trusteePage(language: Language): TrusteePage {
  return {
    ...layout(language, say(language, 'trustee.title'), {
      path: '',
      scripts: ['/static/trustee.js'],
    }),
    passphrase: secret('make-passphrase', say(language, 'trustee.passphrase'), 'new-password'),
    again: secret('make-again', say(language, 'trustee.passphrase-again'), 'new-password'),
    prove: opening(language, 'prove'),
    check: opening(language, 'check'),
    handOver: opening(language, 'hand-over'),
    messages: [...told(language), ...refused(language)],
  }
}

function opening(language: Language, form: string): Opening {
  return {
    file: field({
      id: `${form}-file`,
      name: 'file',
      type: 'file',
      label: say(language, 'trustee.file'),
    }),
    passphrase: secret(
      `${form}-passphrase`,
      say(language, 'trustee.passphrase'),
      'current-password',
    ),
  }
}

const secret = (id: string, label: string, autocomplete: string) =>
  field({
    id,
    name: id.endsWith('again') ? 'again' : 'passphrase',
    type: 'password',
    label,
    autocomplete,
  })

const TOLD = {
  loading: '',
  working: '',
  matches: 'good',
  'no-link': 'warning',
  insecure: 'warning',
  network: 'problem',
} as const

function told(language: Language) {
  return Object.entries(TOLD).map(([id, kind]) => ({
    id: `message-${id}`,
    kind,
    text: say(language, `trustee.state.${id as keyof typeof TOLD}`),
  }))
}

/** What the script or the server may refuse; the script says `request.malformed` for any other. */
const REFUSED = [
  'campaign.not-draft',
  'campaign.not-found',
  'keys.passphrase-different',
  'keys.passphrase-short',
  'request.malformed',
  'request.too-many',
  'trustee.file-damaged',
  'trustee.file-of-another',
  'trustee.handed-over',
  'trustee.key-different',
  'trustee.key-kept',
  'trustee.key-malformed',
  'trustee.link-unknown',
  'trustee.passphrase-wrong',
  'trustee.too-early',
] as const satisfies readonly ProblemKey[]

function refused(language: Language) {
  return REFUSED.map((key) => ({
    id: `message-${key}`,
    kind: 'problem',
    text: problemMessage(language, { key, details: {} }),
  }))
}
