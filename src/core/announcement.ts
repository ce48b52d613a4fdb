import { type Texts, textIn } from '#src/core/campaign/commitment.ts'
import type { Role } from '#src/core/permission.ts'
import type { Language } from '#src/core/words/language.ts'
import { sayWith } from '#src/core/words/words.ts'

/** What all HR is told when somebody does it: DESIGN, "who may do and see what". */
export type HrAnnouncementKey =
  | 'announcement.action-owner-left'
  | 'announcement.asked-again'
  | 'announcement.campaign-deleted'
  | 'announcement.campaign-extended'
  | 'announcement.cards-printed'
  | 'announcement.cards-printed-again'
  | 'announcement.hr-by-administrator'
  | 'announcement.hr-given'
  | 'announcement.hr-link-shown'
  | 'announcement.hr-token'
  | 'announcement.hr-through-provider'
  | 'announcement.keys-exported'
  | 'announcement.keys-imported'
  | 'announcement.links-downloaded'
  | 'announcement.manager-by-roster'
  | 'announcement.manager-given'
  | 'announcement.manager-token'
  | 'announcement.promise-due'

/** What all administrators are told. */
export type AdministratorAnnouncementKey = 'announcement.break-glass'

/** What all who prepare campaigns are told: something could not be done by itself. */
export type PreparerAnnouncementKey =
  | 'announcement.not-mailed'
  | 'announcement.not-opened.asked-recently'
  | 'announcement.not-opened.cards'
  | 'announcement.not-opened.commitment'
  | 'announcement.not-opened.department'
  | 'announcement.not-opened.over'
  | 'announcement.not-opened.too-few'
  | 'announcement.not-opened.trustee'

export type AnnouncementKey =
  | HrAnnouncementKey
  | AdministratorAnnouncementKey
  | PreparerAnnouncementKey

/** What the sentence names; what has a name in several languages is named in the reader's. */
export type AnnouncementParams = Readonly<Record<string, string | number | Texts>>

/** The sentence for a reader. */
export const announcementText = (
  language: Language,
  key: AnnouncementKey,
  params: AnnouncementParams,
): string =>
  sayWith(
    language,
    key,
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'object' ? textIn(language, value).text : value,
      ]),
    ),
  )

const ROLES_OF = {
  hr: ['hr'],
  administrator: ['administrator'],
  preparers: ['hr', 'administrator'],
} as const satisfies Record<string, readonly Role[]>

/** Who is told. */
export function audienceOf(key: AnnouncementKey): keyof typeof ROLES_OF {
  if (key === 'announcement.break-glass') return 'administrator'
  return /^announcement\.not-(mailed$|opened\.)/.test(key) ? 'preparers' : 'hr'
}

/** The roles that are told. */
export const rolesTold = (key: AnnouncementKey): readonly Role[] => ROLES_OF[audienceOf(key)]
