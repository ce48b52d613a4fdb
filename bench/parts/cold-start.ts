import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Figure, limitFigure, median } from '../setup/figure.ts'
import { environmentOf, openInstallation, temporaryFolder } from '../setup/installation.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))

/** From the command on an empty database that exists, until /healthz answers. */
export async function coldStart(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  await (await openInstallation(join(folder, 'empty'))).close()
  const seconds: number[] = []
  for (let round = 0; round < (isQuick ? 2 : 7); round++)
    seconds.push(await startOnce(join(folder, 'empty')))
  remove()
  return [
    limitFigure('cold-start', 'serve until /healthz answers', 's', median(seconds), { most: 1.5 }),
  ]
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const start = performance.now()
  const server = spawn(process.execPath, [CLI, 'serve'], {
    env: { ...process.env, ...environmentOf(folder), PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  while (!(await isHealthy(port))) {
    if (server.exitCode !== null) throw new Error('The server ended before it answered')
  }
  const seconds = (performance.now() - start) / 1000
  server.kill('SIGTERM')
  await once(server, 'exit')
  return seconds
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
