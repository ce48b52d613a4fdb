import { join } from 'node:path'
import { type Figure, limitFigure, median } from '../setup/figure.ts'
import { openInstallation, temporaryFolder } from '../setup/installation.ts'
import { startServer } from '../setup/server-process.ts'

/** From the command on an empty database that exists, until /healthz answers. */
export async function coldStart(isQuick: boolean): Promise<Figure[]> {
  const { folder, remove } = temporaryFolder()
  await (await openInstallation(join(folder, 'empty'))).close()
  const seconds: number[] = []
  for (let round = 0; round < (isQuick ? 2 : 7); round++) {
    const start = performance.now()
    const server = await startServer(join(folder, 'empty'))
    seconds.push((performance.now() - start) / 1000)
    await server.close()
  }
  remove()
  return [
    limitFigure('cold-start', 'serve until /healthz answers', 's', median(seconds), { most: 1.5 }),
  ]
}
