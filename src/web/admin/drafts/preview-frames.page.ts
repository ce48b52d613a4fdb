import type { Questionnaire } from '#src/core/questionnaire/questionnaire.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { draftTitle } from '#src/web/admin/drafts/names.ts'
import { frame, type Reader } from '#src/web/reader.ts'

/** What is previewed, and where its pages are. */
export type PreviewOf = Readonly<{
  base: string
  back: string
  isDraft: boolean
  content: Questionnaire
  languages: readonly Language[]
}>

/** The employee's page on a phone and on a desk, in one language at a time. */
export function previewFramesPage(
  reader: Reader,
  { base, back, isDraft, content, languages }: PreviewOf,
  asked: string | null,
) {
  const { language } = reader
  const written =
    languages.find((code) => code === asked) ??
    languages.find((code) => code === language) ??
    languages[0] ??
    language
  const title = draftTitle(language, content)
  const spoken = say(language, `common.language.${written}`)
  return {
    ...frame({ ...reader, path: '/questionnaires' }, say(language, 'draft.preview-of', { title })),
    heading: say(language, 'admin.preview'),
    crumb: title,
    back,
    isDraft,
    address: `${base}/${written}`,
    inLanguages: languages.map((code) => ({
      href: `?in=${code}`,
      label: say(language, `common.language.${code}`),
      code,
      current: code === written,
    })),
    phone: say(language, 'draft.preview-phone', { language: spoken }),
    desk: say(language, 'draft.preview-desk', { language: spoken }),
  }
}
