import type { Campaign } from '#src/core/campaign/campaign.ts'
import {
  MAIL_PARTS,
  type MailPart,
  PLACEHOLDERS,
  WORDED_MAILS,
  type WordedMail,
} from '#src/core/contact/mail-texts.ts'
import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { problemMessage } from '#src/core/words/problem-sentences.ts'
import { say } from '#src/core/words/words.ts'
import { usualWords } from '#src/services/contact/usual-words.ts'
import { differences } from '#src/web/admin/contact/differences.ts'
import { type EnteredTexts, fieldName } from '#src/web/admin/contact/mails.form.ts'
import { problemList, textCell, textColumn } from '#src/web/admin/parts.ts'
import { field, type Notice, type Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Shown = Readonly<{
  entered: EnteredTexts
  now: EnteredTexts
  revision: number
  problem: Problem | null
  notice: Notice | null
}>

/** The form for the words of the mails, one part for each mail and language. */
export function mailsPage(reader: Reader, campaign: Campaign, shown: Shown) {
  const { language } = reader
  const { problem, revision, notice } = shown
  const isConflict = problem?.key === 'campaign.changed'
  const at = typeof problem?.details.at === 'string' ? problem.details.at : null
  const isOver = campaign.state !== 'draft' && campaign.state !== 'open'
  return {
    ...frame(reader, say(language, 'contact.mails')),
    ...problemList(language, isConflict ? null : problem, at),
    notice,
    base: `/campaigns/${campaign.id}`,
    campaignTitle: campaign.title,
    revision: String(revision),
    isOver,
    conflict: isConflict ? differences(language, rowsOf(language, campaign, shown)) : null,
    placeholders: placeholdersTable(language),
    mails: WORDED_MAILS.map((mail) => ({
      title: say(language, `contact.mail.${mail}`),
      texts: campaign.languages.map((code) => ({
        legend: nameOf(language, mail, code),
        preview: {
          href: `/campaigns/${campaign.id}/mails/${mail}/${code}`,
          label: say(language, 'admin.preview-in', {
            language: say(language, 'contact.preview-of', {
              mail: say(language, `contact.mail.${mail}`),
              language: say(language, `common.language.${code}`),
            }),
          }),
        },
        ...fieldsOf(language, mail, code, shown),
      })),
    })),
  }
}

const nameOf = (language: Language, mail: WordedMail, code: Language) =>
  say(language, 'contact.mail-in', {
    mail: say(language, `contact.mail.${mail}`),
    language: say(language, `common.language.${code}`),
  })

function fieldsOf(
  language: Language,
  mail: WordedMail,
  code: Language,
  { entered, problem }: Shown,
) {
  const partOf = (part: MailPart) => {
    const name = fieldName(mail, code, part)
    const usual = usualWords(mail, part, code)
    return field({
      name,
      label: say(language, `contact.part.${part}`),
      hint: usual
        ? say(language, 'contact.usual', { text: usual })
        : say(language, 'contact.usual-none'),
      value: entered[name] ?? '',
      problem: problem?.details.at === name ? problemMessage(language, problem) : null,
      required: false,
      autocomplete: 'off',
    })
  }
  return {
    subject: partOf('subject'),
    opening: { ...partOf('opening'), lang: code },
    closing: { ...partOf('closing'), lang: code },
  }
}

function rowsOf(language: Language, { languages }: Campaign, { entered, now }: Shown) {
  return WORDED_MAILS.flatMap((mail) =>
    languages.flatMap((code) =>
      MAIL_PARTS.map((part) => ({
        label: `${nameOf(language, mail, code)}: ${say(language, `contact.part.${part}`)}`,
        entered: entered[fieldName(mail, code, part)] ?? '',
        now: now[fieldName(mail, code, part)] ?? '',
      })),
    ),
  )
}

const placeholdersTable = (language: Language): Table => ({
  caption: say(language, 'contact.placeholders'),
  columns: [
    textColumn(say(language, 'contact.placeholder')),
    textColumn(say(language, 'contact.placeholder-means')),
  ],
  rows: PLACEHOLDERS.map((name) => ({
    head: `{${name}}`,
    href: null,
    cells: [textCell(say(language, `contact.placeholder.${name}`))],
  })),
})
