import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontOfWoff } from '#src/worker/typeset/woff.ts'

const SCRIPTS = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
]
const WEIGHTS = [400, 700]

/** Inter, as the pages have it, in the scripts that it knows; the first is the one that most text needs. */
export function readFonts(): Uint8Array[] {
  const { resolve } = createRequire(import.meta.url)
  return SCRIPTS.flatMap((script) =>
    WEIGHTS.map((weight) =>
      fontOfWoff(
        readFileSync(resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`)),
      ),
    ),
  )
}
