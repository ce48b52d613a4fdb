import { z } from 'zod'
import { Problem } from '#src/core/problem.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'

/** The mails of which an organisation may word a part: the rest stays as it is, in every campaign. */
export const WORDED_MAILS = ['invitation', 'reminder'] as const
export type WordedMail = (typeof WORDED_MAILS)[number]

export const MAIL_PARTS = ['subject', 'opening', 'closing'] as const
export type MailPart = (typeof MAIL_PARTS)[number]

/** What may stand in braces in a text, and is filled in for each person. */
export const PLACEHOLDERS = ['name', 'title', 'lastDay', 'organisation'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

/** Characters at most. */
const LONGEST_PART = { subject: 150, opening: 2000, closing: 1000 } as const

const Part = z.string().trim().max(20_000).nullable().default(null)
const Text = z.strictObject({ subject: Part, opening: Part, closing: Part })
const Texts = z.partialRecord(z.enum(LANGUAGES), Text)
export const MailTextsDraft = z.strictObject({
  invitation: Texts.default({}),
  reminder: Texts.default({}),
})

/** The own words of a mail in a language; `null` = the usual ones. */
export type MailText = Readonly<Record<MailPart, string | null>>
export type MailTexts = Readonly<Record<WordedMail, Readonly<Partial<Record<Language, MailText>>>>>

export const NO_MAIL_TEXTS: MailTexts = { invitation: {}, reminder: {} }
const USUAL: MailText = { subject: null, opening: null, closing: null }

/** The own words of a mail in a language. */
export const textOf = (texts: MailTexts, mail: WordedMail, language: Language): MailText =>
  texts[mail][language] ?? USUAL

/** The texts without those that are empty; throws where one cannot be sent. The details say which: `at`. */
export function checkedMailTexts(drafts: z.infer<typeof MailTextsDraft>): MailTexts {
  const inAll = (mail: WordedMail) =>
    Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const text = tidied(textOf(drafts, mail, language), `${mail}-${language}`)
        return MAIL_PARTS.some((part) => text[part] !== null) ? [[language, text] as const] : []
      }),
    )
  return { invitation: inAll('invitation'), reminder: inAll('reminder') }
}

/** A text with its placeholders filled in, in one go: what is filled in is not read for placeholders again. */
export const filled = (text: string, values: Readonly<Record<Placeholder, string>>): string =>
  text.replace(IN_BRACES, (braces) => values[braces.slice(1, -1) as Placeholder] ?? braces)

const IN_BRACES = /\{[^{}\n]*\}/g

function tidied(text: MailText, place: string): MailText {
  const part = (name: MailPart) => {
    const words = text[name]?.trim().replace(/\r\n?/g, '\n') || null
    if (words !== null) mustBeSendable(words, name, `${place}-${name}`)
    return words
  }
  return { subject: part('subject'), opening: part('opening'), closing: part('closing') }
}

/** Signs that turn the direction of what follows, with which a link can be made to look like another. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
const CONTROL = /[\p{Cc}\u2028\u2029]/u

function mustBeSendable(words: string, part: MailPart, at: string) {
  const most = LONGEST_PART[part]
  if (words.length > most) throw new Problem('campaign.mail-text-too-long', { at, most })
  if (part === 'subject' && words.includes('\n'))
    throw new Problem('campaign.mail-subject-lines', { at })
  const isStrange = TURNING.test(words) || CONTROL.test(words.replaceAll('\n', ''))
  if (isStrange || !words.isWellFormed()) throw new Problem('campaign.mail-text-signs', { at })
  mustKnow(words, at)
}

const KNOWN: readonly string[] = PLACEHOLDERS.map((name) => `{${name}}`)

/** A brace that belongs to no placeholder is a slip of the pen, which people would read. */
function mustKnow(words: string, at: string) {
  const unknown =
    words.match(IN_BRACES)?.find((braces) => !KNOWN.includes(braces)) ??
    words.replace(IN_BRACES, '').match(/[{}]/)?.[0]
  if (unknown !== undefined)
    throw new Problem('campaign.mail-placeholder-unknown', {
      at,
      placeholder: unknown.slice(0, 40),
    })
}
