import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Paper } from '#src/services/pool.ts'
import { startThread, type Thread } from '#src/worker/thread.ts'

/** Milliseconds until a thread that has nothing to do ends, and one whose paper does not come to an end. */
type Patience = Readonly<{ idle: number; stuck: number }>

const PATIENCE: Patience = { idle: 5 * 60_000, stuck: 30_000 }
// the compiler forgets nothing: a paper leaves some 15 MB behind, one with an annex more
const PAPERS_A_THREAD = 4

export type Typesetter = Readonly<{
  typeset: (paper: Paper) => Promise<Uint8Array>
  /** How many threads it has begun, and whether one is there now. */
  state: () => Readonly<{ begun: number; isAwake: boolean }>
  close: () => Promise<void>
}>

/**
 * Sets papers one after another in a thread of their own, begun at first need. WebAssembly gives no memory back while
 * its thread lives, so a thread ends after some papers and another takes over the compiled module, which costs a tenth
 * of reading it anew; after some quiet minutes the module goes as well. A thread that fails or is stuck ends at once.
 */
export function typesetter({ idle, stuck }: Patience = PATIENCE): Typesetter {
  let compiler: Promise<WebAssembly.Module> | null = null
  let thread: Thread<Paper, Uint8Array> | null = null
  let bedtime: NodeJS.Timeout | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let begun = 0
  let papers = 0

  return {
    typeset: (paper) => {
      const made = turn.then(() => set(paper))
      // whoever wanted the paper learns what went wrong with it; the next one has its turn all the same
      turn = Promise.allSettled([made]).then(tidy)
      return made
    },
    state: () => ({ begun, isAwake: compiler !== null }),
    close: sleep,
  }

  async function set(paper: Paper): Promise<Uint8Array> {
    clearTimeout(bedtime)
    let watch: NodeJS.Timeout | undefined
    try {
      compiler ??= readCompiler()
      thread ??= start(await compiler)
      watch = setTimeout(() => void endThread(), stuck)
      papers++
      return await thread.run(paper)
    } catch (error) {
      // a compiler that failed may have been left in the middle of anything; one that was not read is read again
      if (thread) await endThread()
      else compiler = null
      throw error
    } finally {
      clearTimeout(watch)
    }
  }

  function start(module: WebAssembly.Module) {
    begun++
    papers = 0
    const script = new URL('./typeset-thread.ts', import.meta.url)
    const started = startThread<Paper, Uint8Array>(script, { workerData: module }, () => {
      if (thread === started) thread = null
    })
    return started
  }

  /** Behind each paper. The next thread begins at once, so that nobody waits for it. */
  async function tidy() {
    if (papers >= PAPERS_A_THREAD) {
      await endThread()
      if (compiler) thread = start(await compiler)
    }
    bedtime = setTimeout(() => void sleep(), idle).unref()
  }

  async function endThread() {
    const ended = thread
    thread = null
    await ended?.end()
  }

  async function sleep() {
    clearTimeout(bedtime)
    compiler = null
    await endThread()
  }
}

/** 28 MB, compiled beside the server's thread. */
async function readCompiler(): Promise<WebAssembly.Module> {
  const { resolve } = createRequire(import.meta.url)
  return WebAssembly.compile(await readFile(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')))
}
