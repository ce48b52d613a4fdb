import { LANGUAGES, type Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { type Help, helpOf } from '#src/web/help.ts'

export type Link = { href: string; label: string }

/** What `views/layouts/page.hbs` needs around every page. */
export type Layout = {
  language: Language
  title: string
  navigation: (Link & { current: boolean })[]
  account: { name: string; signOut: string; csrf: string } | null
  languages: LanguageLink[]
  help: Help | null
  scripts: string[]
}

export type LanguageLink = { code: Language; name: string; href: string; current: boolean }

export type LayoutChoices = {
  path: string
  navigation?: Link[]
  account?: Layout['account']
  scripts?: string[]
}

/** The frame of a page. `path` is the page's own path, which marks its place in the navigation. */
export function layout(language: Language, title: string, choices: LayoutChoices): Layout {
  const { path, navigation = [], account = null, scripts = [] } = choices
  return {
    language,
    title,
    navigation: navigation.map((link) => ({ ...link, current: isUnder(path, link.href) })),
    account,
    languages: languageLinks(language, LANGUAGES),
    // what a stranger sees explains itself
    help: account && helpOf(language, path),
    scripts,
  }
}

/** A switch to the same page in another language; relative, so it holds on every path. */
export function languageLinks(current: Language, languages: readonly Language[]): LanguageLink[] {
  return languages.map((code) => ({
    code,
    name: say(code, `common.language.${code}`),
    href: `?language=${code}`,
    current: code === current,
  }))
}

function isUnder(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}
