import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Needle } from '#test/attack/storage/needles.ts'
import type { WalPart } from '#test/attack/storage/wal.ts'
import type { Sighting } from '#test/attack/storage/watch-files.ts'

/** What the server's process is told to do. */
export type Order =
  | Readonly<{ kind: 'run' }>
  | Readonly<{ kind: 'end' }>
  | Readonly<{
      kind: 'watch'
      folders: readonly string[]
      needles: readonly Needle[]
      every: number
    }>

/** What it answers. */
export type Word =
  | Readonly<{ kind: 'ready'; url: string; token: string }>
  | Readonly<{ kind: 'ran' }>
  | Readonly<{ kind: 'frames'; part: WalPart }>
  | Readonly<{ kind: 'looked'; seen: readonly Sighting[] }>

/** A server at work, watched. */
export type Served = Readonly<{
  url: string
  token: string
  /** Lets it run the jobs that are due. */
  run: () => Promise<void>
  /** From now on the log and the files are read at each step of a job, the files only at every so manieth. */
  watch: (folders: readonly string[], needles: readonly Needle[], every: number) => void
  parts: readonly WalPart[]
  seen: readonly Sighting[]
  looks: () => number
  /** Ends it and returns all that it printed. */
  end: () => Promise<string>
}>

export type Place = Readonly<{ databaseUrl: string; secrets: string; temporary: string }>

const CHILD = join(import.meta.dirname, 'server.child.ts')

/** Starts the server on a database, with the most talkative log there is and a folder of its own for temporary files. */
export async function serve({ databaseUrl, secrets, temporary }: Place): Promise<Served> {
  const child = fork(CHILD, {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: databaseUrl,
      SECRETS_DIR: secrets,
      TMPDIR: temporary,
      SQLITE_TMPDIR: temporary,
      LOG_LEVEL: 'debug',
      BASE_URL: 'http://localhost:3000',
    },
    execArgv: ['--disable-warning=FSTDEP023'],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const printed: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => printed.push(bytes))
  const parts: WalPart[] = []
  const seen: Sighting[] = []
  let looks = 0
  child.on('message', (word: Word) => {
    if (word.kind === 'frames') parts.push(word.part)
    if (word.kind !== 'looked') return
    looks++
    seen.push(...word.seen)
  })
  const order = (word: Order) => void child.send(word)
  const { url, token } = await answerOf(child, 'ready')
  return {
    url,
    token,
    parts,
    seen,
    looks: () => looks,
    run: async () => {
      order({ kind: 'run' })
      await answerOf(child, 'ran')
    },
    watch: (folders, needles, every) => order({ kind: 'watch', folders, needles, every }),
    end: async () => {
      order({ kind: 'end' })
      await once(child, 'close')
      return Buffer.concat(printed).toString()
    },
  }

  function answerOf<Kind extends Word['kind']>(from: ChildProcess, kind: Kind) {
    return new Promise<Extract<Word, { kind: Kind }>>((resolve, reject) => {
      const failed = () =>
        reject(new Error(`The server ended: ${Buffer.concat(printed).toString()}`))
      from.once('close', failed)
      from.on('message', function listen(word: Word) {
        if (word.kind !== kind) return
        from.off('close', failed).off('message', listen)
        resolve(word as Extract<Word, { kind: Kind }>)
      })
    })
  }
}
