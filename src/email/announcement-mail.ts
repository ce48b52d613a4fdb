import {
  type AnnouncementKey,
  type AnnouncementParams,
  announcementText,
  audienceOf,
} from '#src/core/announcement.ts'
import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { compose, type Letter } from '#src/email/compose.ts'

export type AnnouncementMailParams = Readonly<{
  name: string
  key: AnnouncementKey
  params: AnnouncementParams
  url: string
}>

/** What all HR, or all administrators, are told. */
export function announcementMail(
  language: Language,
  { name, key, params, url }: AnnouncementMailParams,
): Letter {
  const audience = audienceOf(key)
  return compose(language, say(language, `mail.announcement.subject.${audience}`), [
    say(language, 'mail.greeting', { name }),
    announcementText(language, key, params),
    say(language, `mail.announcement.why.${audience}`),
    { label: say(language, 'mail.announcement.open'), link: url },
  ])
}
