import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Runs a script of bench/children in a process of its own, with the flags of this one; what it prints is its result, as JSON. */
export async function runScript<Result>(
  name: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const script = fileURLToPath(new URL(`../children/${name}`, import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, script, ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${name} ended with ${code}`)
  return JSON.parse(printed) as Result
}
