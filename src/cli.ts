// The version is asked before anything is imported: better-sqlite3 ends an older Node without a word.
const OLDEST_NODE = 26

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(
    `Septet needs Node ${OLDEST_NODE} or newer, and this is ${process.version}. "npm start" brings its own.`,
  )
  process.exit(1)
}

const { run } = await import('#src/cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
