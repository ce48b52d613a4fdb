import type { FastifyReply, FastifyRequest } from 'fastify'
import { announcementText } from '#src/core/announcement.ts'
import type { Actor } from '#src/core/permission.ts'
import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { isWordKey, say, sayWith } from '#src/core/words/words.ts'
import { isOnTheWay } from '#src/services/campaigns/guide.ts'
import type { Context } from '#src/services/context.ts'
import { listAnnouncements } from '#src/services/mail/announcements.ts'
import { type Layout, type Link, layout } from '#src/web/layout.page.ts'

/** Who reads a page and in which language: what the frame of every page is made of. */
export type Reader = Readonly<{
  language: Language
  path: string
  csrf: string
  navigation: Link[]
  account: Layout['account']
  announcements: readonly { id: string; text: string }[]
  /** Whether the guide to the first campaign leads on. */
  isGuided: boolean
}>

/** A program that asks for a page: nobody is signed in on it, and nothing leads on from it. */
export function programsReader(request: FastifyRequest): Reader {
  const path = request.url.split('?', 1)[0] ?? '/'
  return {
    language: languageOf(request),
    path,
    csrf: '',
    navigation: [],
    account: null,
    announcements: [],
    isGuided: false,
  }
}

/** The frame of a page behind the session; page functions spread it into their page object. */
export type Frame = Layout & Pick<Reader, 'csrf' | 'announcements'>

export async function readerOf(
  context: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Reader> {
  const { actor } = request
  const language = languageOf(request)
  const csrf = reply.generateCsrf()
  const announcements = await listAnnouncements(context, actor)
  const isGuided = await isOnTheWay(context, actor)
  return {
    language,
    csrf,
    path: request.url.split('?', 1)[0] ?? '/',
    navigation: actor ? navigationOf(actor, language, isGuided) : [],
    account: actor && { name: actor.name, signOut: '/session/end', csrf },
    announcements: announcements.map(({ id, key, params }) => ({
      id,
      text: announcementText(language, key, params),
    })),
    isGuided,
  }
}

export function frame(reader: Reader, title: string, scripts: string[] = []): Frame {
  const { path, navigation, account, csrf, announcements } = reader
  return {
    ...layout(reader.language, title, { path, navigation: [...navigation], account, scripts }),
    csrf,
    announcements: [...announcements],
  }
}

/** The language asked for with `?language=`, else the one kept, else the browser's. */
export function languageOf(request: FastifyRequest): Language {
  return (
    languageAskedFor(request) ??
    request.keptLanguage ??
    preferred(request.headers['accept-language']) ??
    'en'
  )
}

/** A notice that another page asked for with `?done=`: only words that exist are said. */
export function doneNotice(reader: Reader, request: FastifyRequest, allowed: readonly string[]) {
  const { done } = request.query as Record<string, unknown>
  const key = `account.${String(done)}`
  if (!allowed.includes(String(done)) || !isWordKey(key)) return null
  return { kind: 'good' as const, title: null, text: sayWith(reader.language, key), alert: false }
}

export const languageAskedFor = ({ query }: FastifyRequest) =>
  asLanguage((query as Record<string, unknown> | undefined)?.language)

export const asLanguage = (value: unknown) => LANGUAGES.find((language) => language === value)

function preferred(header: string | undefined): Language | undefined {
  const ranges = (header ?? '').split(',').map((part, index) => {
    const [range = '', ...parameters] = part.trim().split(';')
    const quality = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean)
    return { code: range.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1), index }
  })
  return ranges
    .toSorted((one, other) => other.quality - one.quality || one.index - other.index)
    .map(({ code }) => asLanguage(code))
    .find((language) => language !== undefined)
}

function navigationOf({ roles }: Actor, language: Language, isGuided: boolean): Link[] {
  const guide = { href: '/guide', label: say(language, 'guide.title') }
  const links: (Link & { roles: readonly string[] })[] = [
    {
      href: '/campaigns',
      label: say(language, 'admin.campaigns'),
      roles: ['administrator', 'hr', 'manager', 'auditor'],
    },
    { href: '/actions', label: say(language, 'overview.title'), roles: ['hr', 'manager'] },
    { href: '/what-worked', label: say(language, 'effect.page.title'), roles: ['hr'] },
    {
      href: '/questionnaires',
      label: say(language, 'admin.questionnaires'),
      roles: ['administrator', 'hr'],
    },
    { href: '/roster', label: say(language, 'admin.roster'), roles: ['administrator'] },
    { href: '/accounts', label: say(language, 'account.accounts'), roles: ['administrator'] },
    { href: '/tokens', label: say(language, 'account.tokens'), roles: ['administrator'] },
    { href: '/audit-lists', label: say(language, 'audit.title'), roles: ['auditor'] },
    {
      href: '/audit-log',
      label: say(language, 'account.audit-log'),
      roles: ['administrator', 'auditor'],
    },
    {
      href: '/installation',
      label: say(language, 'installation.title'),
      roles: ['administrator'],
    },
    {
      href: '/account',
      label: say(language, 'account.own'),
      roles: ['administrator', 'hr', 'manager', 'auditor'],
    },
  ]
  const own = links
    .filter((link) =>
      roles.length === 0
        ? link.href === '/account'
        : link.roles.some((role) => roles.some((own) => own === role)),
    )
    .map(({ href, label }) => ({ href, label }))
  return isGuided ? [guide, ...own] : own
}
