import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { Problem, type ProblemKey } from '#src/core/problem.ts'
import type { OpenBox, OpenedBallots, Pool } from '#src/services/pool.ts'
import { pack } from '#src/worker/pack.ts'
import { rowsOf } from '#src/worker/rows-of.ts'
import type { Task, TaskResult } from '#src/worker/tasks.ts'

type Waiting = { resolve: (result: TaskResult) => void; reject: (error: Error) => void }
type Answer = { number: number; result: TaskResult; problem?: ProblemKey; error?: Error }
type Thread = { worker: Worker; waiting: Map<number, Waiting>; box: OpenBox | null }

// opened ballots are short-lived garbage: a small nursery keeps a thread at half the memory
const LIMITS = { maxYoungGenerationSizeMb: 8 }

export type ThreadPool = Pool & Readonly<{ threads: number; close: () => Promise<void> }>

/** Threads for the heavy work, each begun at first need; a task goes to the one with the least to do. */
export function threadPool(threads = Math.max(2, availableParallelism())): ThreadPool {
  const started: Thread[] = []
  let number = 0

  const runOn = ({ worker, waiting }: Thread, task: Task, given: ArrayBuffer[] = []) =>
    new Promise<TaskResult>((resolve, reject) => {
      number++
      waiting.set(number, { resolve, reject })
      worker.postMessage({ number, task }, given)
    })
  const run = (task: Task) => runOn(leastBusy(), task)

  return {
    threads,
    makeGroupKey: () => run({ kind: 'make-group-key' }) as Promise<KeptKey>,
    sign: (privateKey, blinded) =>
      run({ kind: 'sign', privateKey, blinded }) as Promise<Uint8Array>,
    openBallots: async (box, ballots) => {
      const thread = leastBusy()
      const packed = pack(ballots)
      const task: Task = { kind: 'open-ballots', campaign: box.campaign, ballots: packed }
      const given = [packed.ends.buffer, packed.bytes.buffer]
      const [, opened] = await Promise.all([giveBox(thread, box), runOn(thread, task, given)])
      return opened as OpenedBallots
    },
    publishedRows: (of, publication) => {
      const thread = leastBusy()
      return rowsOf((task) => runOn(thread, task), { stream: ++number, of, publication })
    },
    forget: async () => {
      for (const thread of started) thread.box = null
      await Promise.all(started.map((thread) => runOn(thread, { kind: 'forget' })))
    },
    close: async () => {
      await Promise.all(started.map(({ worker }) => worker.terminate()))
    },
  }

  async function giveBox(thread: Thread, box: OpenBox) {
    if (thread.box === box) return
    thread.box = box
    await runOn(thread, { kind: 'take-box', box })
  }

  function leastBusy(): Thread {
    const idle = started.find(({ waiting }) => waiting.size === 0)
    if (idle) return idle
    if (started.length < threads) return start()
    return started.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least))
  }

  function start(): Thread {
    const thread: Thread = {
      worker: new Worker(new URL('./thread.ts', import.meta.url), { resourceLimits: LIMITS }),
      waiting: new Map(),
      box: null,
    }
    started.push(thread)
    thread.worker.unref()
    thread.worker.on('message', (answer: Answer) => settle(thread, answer))
    thread.worker.on('error', (error) => lose(thread, error as Error))
    thread.worker.on('exit', () => lose(thread, new Error('A thread of the pool ended')))
    return thread
  }

  function lose(thread: Thread, error: Error) {
    started.splice(0, started.length, ...started.filter((one) => one !== thread))
    for (const { reject } of thread.waiting.values()) reject(error)
    thread.waiting.clear()
  }
}

function settle({ waiting }: Thread, { number, result, problem, error }: Answer) {
  const task = waiting.get(number)
  waiting.delete(number)
  if (problem) task?.reject(new Problem(problem))
  else if (error) task?.reject(error)
  else task?.resolve(result)
}
