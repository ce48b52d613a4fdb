import type { WordedMail } from '#src/core/contact/mail-texts.ts'
import type { Problem } from '#src/core/problem.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { MailPreview } from '#src/services/contact/preview-mail.ts'
import { problemList } from '#src/web/admin/parts.ts'
import type { Notice } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

type Shown = Readonly<{
  mail: WordedMail
  language: Language
  problem: Problem | null
  notice: Notice | null
}>

/** A mail as it will arrive, as HTML and as text, and the test to whoever looks at it. */
export function mailPreviewPage(
  reader: Reader,
  { campaign, letter, testTo }: MailPreview,
  { mail, language: code, problem, notice }: Shown,
) {
  const { language } = reader
  const title = say(language, 'contact.preview-of', {
    mail: say(language, `contact.mail.${mail}`),
    language: say(language, `common.language.${code}`),
  })
  const path = `/campaigns/${campaign.id}/mails`
  return {
    ...frame(reader, title),
    ...problemList(language, problem),
    notice,
    back: path,
    campaign: { href: `/campaigns/${campaign.id}`, title: campaign.title },
    code,
    subject: letter.subject,
    // every word in it was escaped where the mail was composed
    html: letter.body,
    text: letter.text,
    test: testTo && {
      action: `${path}/${mail}/${code}/test`,
      lead: say(language, 'contact.test-lead', { email: testTo }),
    },
  }
}
