import { join } from 'node:path'

export type Script = 'download' | 'draft' | 'kiosk' | 'meeting' | 'survey' | 'trustee' | 'verify'

const FOLDER = join(import.meta.dirname, 'browser')
const made = new Map<Script, Promise<string>>()

/** A script of `web/browser` with what it imports, as one module; made when first asked for, kept in memory. */
export function bundle(script: Script): Promise<string> {
  const known = made.get(script) ?? make(script)
  made.set(script, known)
  // a failure is not kept: the next who asks tries again
  known.catch(() => made.delete(script))
  return known
}

async function make(script: Script): Promise<string> {
  // its program is large, and a server that starts has no use for it
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, `${script}.client.ts`)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    legalComments: 'none',
  })
  const [file] = outputFiles
  if (!file) throw new Error(`${script} came out empty`)
  return file.text
}
