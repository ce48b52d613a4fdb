import { join } from 'node:path'
import { build } from 'esbuild'

const FOLDER = join(import.meta.dirname, 'browser')

/** A script of `web/browser` with what it imports, as one module; made once at start. */
export async function bundle(script: `${string}.client.ts`): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, script)],
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
