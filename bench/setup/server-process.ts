import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { environmentOf } from './installation.ts'
import type { Served } from './server.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** `serve` as a user starts it, in a process of its own with the flags of this one; comes back as soon as /healthz answers. */
export async function startServer(folder: string): Promise<Served> {
  const port = await freePort()
  const server = spawn(process.execPath, [...process.execArgv, CLI, 'serve'], {
    env: { ...process.env, ...environmentOf(folder), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await isHealthy(port))) {
    if (server.exitCode !== null) throw new Error('The server ended before it answered')
  }
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.kill('SIGTERM')
      await once(server, 'exit')
    },
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok
  } catch {
    // nobody listens yet: asked again after a turn of the loop that leaves the machine to the server
    await new Promise((resolve) => setTimeout(resolve, 5))
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
