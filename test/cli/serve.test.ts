import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const PROGRAM = join(import.meta.dirname, '../../src/cli.ts')
const CAMPAIGN = 'A'.repeat(22)

type Line = Readonly<{ warning?: string; msg?: string; reqId?: string; route?: string }>

let folder: string
let server: ChildProcess | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'septet-serve-'))
})
afterEach(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test.each(['package.json', 'docs/deploy/Dockerfile', 'docs/deploy/septet.service'])(
  'is started with little room for garbage by %s',
  (file) => {
    const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8')
    const [start] = /"start": .*|ENTRYPOINT .*|ExecStart=.*/.exec(text) ?? []
    expect(start).toMatch(
      /node\W+--max-semi-space-size=4\W+--no-allocation-site-pretenuring\W+src\/cli\.ts/,
    )
  },
)

test('warns in the log at the start about what it sees', async () => {
  const { lines } = await served(
    { BASE_URL: 'http://survey.example', SECRETS_DIR: join(folder, 'secrets') },
    async () => {},
  )
  const warnings = lines.filter(({ warning }) => warning)
  expect(warnings.map(({ warning }) => warning)).toEqual([
    'installation.warning.plain-http',
    'installation.warning.secrets-beside-database',
  ])
  expect(warnings[0]?.msg).toContain('http://survey.example is not encrypted')
})

test('is silent on a good installation, and writes nothing of employees, not even how many came', async () => {
  const secrets = mkdtempSync(join(tmpdir(), 'septet-keys-'))
  const { lines, output } = await served(
    { BASE_URL: 'https://survey.example', SECRETS_DIR: secrets },
    async (base) => {
      await fetch(`${base}/healthz`)
      for (const path of [`/s/${CAMPAIGN}/manifest.json`, `/n/${CAMPAIGN}/an-invitation`])
        expect((await fetch(base + path)).status).toBe(404)
      await fetch(`${base}/readyz`)
    },
  )
  rmSync(secrets, { recursive: true })
  expect(lines.filter(({ warning }) => warning)).toEqual([])
  const requests = lines.filter(({ route }) => route)
  expect(requests.map(({ route }) => route)).toEqual(['/healthz', '/readyz'])
  for (const { reqId } of requests) expect(reqId).toMatch(/^[\w-]{8}$/)
  expect(output).not.toMatch(new RegExp(`${CAMPAIGN}|an-invitation|127\\.0\\.0\\.1.*"method"`))
})

/** Runs the real program while `work` is done, then ends it as an operator would. */
async function served(
  environment: Record<string, string>,
  work: (base: string) => Promise<void>,
): Promise<{ lines: Line[]; output: string }> {
  const running = spawn(process.execPath, [PROGRAM, 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_URL: `sqlite:${join(folder, 'septet.db')}`,
      ...environment,
    },
  })
  server = running
  let output = ''
  const base = await new Promise<string>((resolve, reject) => {
    running.once('exit', () => reject(new Error(`It ended: ${output}`)))
    running.stderr.on('data', (piece) => {
      output += piece
    })
    running.stdout.on('data', (piece) => {
      output += piece
      const ready = /^Septet: (\S+)$/m.exec(output)?.[1]
      if (ready) resolve(ready)
    })
  })
  await work(base)
  await new Promise((resolve) => {
    running.once('close', resolve)
    running.kill('SIGTERM')
  })
  const lines = output.split('\n').filter((line) => line.startsWith('{'))
  return { lines: lines.map((line) => JSON.parse(line) as Line), output }
}
