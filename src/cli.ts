import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

// The version is asked before anything is imported: better-sqlite3 ends an older Node without a word.
const OLDEST_NODE = 26

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Septet needs Node ${OLDEST_NODE} or newer, and this is ${process.version}. "npm start" brings its own.`,
  )
  process.exit(1)
}

// Four hundred small files are stripped of their types at the first start and remembered for the next ones. Beside the
// packages and not in a folder for everybody: what stands there is run.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/septet'))

// What package.json says of "#src/", without asking it anew for each of two thousand imports: a quarter of the start.
registerHooks({ resolve: (name, context, next) => ownFile(name) ?? next(name, context) })

const { run } = await import('#src/cli/run.ts')
process.exitCode = await run(process.argv.slice(2))

function ownFile(name: string) {
  if (!name.startsWith('#src/') || !name.endsWith('.ts')) return null
  const url = new URL(name.slice('#src/'.length), import.meta.url).href
  return { url, format: 'module-typescript', shortCircuit: true }
}
