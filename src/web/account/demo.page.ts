import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import type { DemoRun } from '#src/services/demo/demo-run.ts'
import type { DemoSignIn } from '#src/services/demo/load-demo.ts'
import type { Table } from '#src/web/parts.page.ts'
import { frame, type Reader } from '#src/web/reader.ts'

export function demoPage(reader: Reader, { what, done, total, loaded }: DemoRun) {
  const { language } = reader
  return {
    ...frame(reader, say(language, 'account.demo')),
    progress: loaded ? null : { what, done, total: Math.max(1, total) },
    loaded: loaded && {
      links: loaded.links,
      results: loaded.results,
      table: signInTable(language, loaded.signIns),
    },
  }
}

function signInTable(language: Language, signIns: readonly DemoSignIn[]): Table {
  const columns = (['account.demo-role', 'account.email', 'account.password'] as const).map(
    (key) => ({ label: say(language, key), numeric: false }),
  )
  return {
    caption: say(language, 'account.demo-sign-ins'),
    columns,
    rows: signIns.map(({ role, email, password }) => ({
      head: say(language, `account.role.${role}`),
      href: null,
      cells: [email, password].map((text) => ({ text, numeric: false })),
    })),
  }
}
