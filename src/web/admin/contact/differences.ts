import type { Language } from '#src/core/words/language.ts'
import { say } from '#src/core/words/words.ts'
import { textCell, textColumn } from '#src/web/admin/parts.ts'
import type { Notice, Table } from '#src/web/parts.page.ts'

type Row = Readonly<{ label: string; entered: string; now: string }>

/**
 * To the second of two who changed the same: what the one entered, and what is there now. `null` = it is the same, as
 * after a second click: there is nothing to tell.
 */
export function differences(
  language: Language,
  rows: readonly Row[],
): Readonly<{ notice: Notice; table: Table }> | null {
  const different = rows.filter(({ entered, now }) => tidy(entered) !== tidy(now))
  if (different.length === 0) return null
  const table: Table = {
    caption: say(language, 'contact.conflict-caption'),
    columns: [
      textColumn(say(language, 'contact.conflict-field')),
      textColumn(say(language, 'contact.conflict-entered')),
      textColumn(say(language, 'contact.conflict-now')),
    ],
    rows: different.map(({ label, entered, now }) => ({
      head: label,
      href: null,
      cells: [entered, now].map((text) => textCell(text || say(language, 'contact.empty'))),
    })),
  }
  return {
    notice: {
      kind: 'problem',
      title: say(language, 'contact.conflict-title'),
      text: say(language, 'contact.conflict-text'),
      alert: true,
      focus: true,
    },
    table,
  }
}

// a browser sends each line break as two signs
const tidy = (text: string) => text.trim().replace(/\r\n?/g, '\n')
