import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The stylesheets that are served, each from its parts: cascade layers make their order harmless. */
const SHEETS = {
  'base.css': [
    'tokens',
    'elements',
    'components',
    'charts',
    'pages',
    'drafts',
    'report',
    'meeting',
    'overview',
    'pack',
    'print',
  ],
  'survey.css': ['tokens', 'elements', 'components', 'survey', 'print'],
} as const satisfies Record<string, readonly string[]>

export type Sheet = keyof typeof SHEETS

/** The text of a stylesheet, without its indentation; nothing else is changed. */
export function stylesheet(sheet: Sheet): string {
  const folder = join(import.meta.dirname, 'styles')
  return SHEETS[sheet]
    .map((part) => readFileSync(join(folder, `${part}.css`), 'utf8'))
    .join('\n')
    .replace(/^\s+/gm, '')
}
