import type { AddressInfo } from 'node:net'
import { readSettings } from '#src/config.ts'
import { createToken } from '#src/services/accounts/tokens.ts'
import { runDueJobs } from '#src/services/jobs.ts'
import { buildApp } from '#src/web/app.ts'
import { wire } from '#src/wire.ts'
import type { Order, Word } from '#test/attack/storage/serve.ts'
import { walReader } from '#test/attack/storage/wal.ts'
import { fileWatch } from '#test/attack/storage/watch-files.ts'
import { stepping } from '#test/setup/stepping.ts'

// The server as it is served, in a process of its own: real threads, real files, real log. Jobs run when the attack
// says so, and at each of their steps the attacker reads the write-ahead log and, if told to, every file.
const settings = readSettings()
const { context, close } = await wire(settings)
const app = await buildApp(context)
await app.listen({ host: '127.0.0.1', port: 0 })

const wal = settings.DATABASE_URL.startsWith('sqlite:')
  ? walReader(`${settings.DATABASE_URL.slice('sqlite:'.length)}-wal`)
  : () => null
let look: () => void = () => {}

process.on('message', (order: Order) => void follow(order))
const { port } = app.server.address() as AddressInfo
const token = await createToken(context, null, {
  name: 'the attack',
  roles: ['administrator', 'hr'],
  departmentPath: null,
})
say({ kind: 'ready', url: `http://127.0.0.1:${port}`, token })

async function follow(order: Order) {
  if (order.kind === 'watch') watch(order)
  if (order.kind === 'run') {
    await runDueJobs(stepping(context, () => look()))
    say({ kind: 'ran' })
  }
  if (order.kind === 'end') {
    await app.close()
    await close()
    process.disconnect?.()
  }
}

function watch({ folders, needles, every }: Extract<Order, { kind: 'watch' }>) {
  const files = fileWatch(folders, needles)
  let steps = 0
  look = () => {
    const part = wal()
    if (part) say({ kind: 'frames', part })
    if (steps++ % every !== 0) return
    const seen = files.look()
    say({ kind: 'looked', seen })
  }
}

function say(word: Word) {
  process.send?.(word)
}
