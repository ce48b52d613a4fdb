import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import type { Outcome } from '#test/attack/attack.ts'

const MOST_THREADS = 8

type Answer = { outcome: Outcome } | { seed: number; failure: string }

/** Attacks the organisations of many seeds on all processors; outcomes come back in the order of the seeds. */
export async function attackAll(
  seeds: readonly number[],
  keys: readonly KeptKey[],
  progress: (done: number) => void,
): Promise<Outcome[]> {
  const waiting = [...seeds]
  const outcomes: Outcome[] = []
  const threads = Math.min(availableParallelism(), MOST_THREADS, seeds.length)
  await Promise.all(Array.from({ length: threads }, () => work()))
  return outcomes.toSorted((one, other) => one.seed - other.seed)

  async function work() {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: keys,
      execArgv: ['--disable-warning=FSTDEP023'],
    })
    try {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        outcomes.push(await attackIn(worker, seed))
        progress(outcomes.length)
      }
    } finally {
      await worker.terminate()
    }
  }
}

function attackIn(worker: Worker, seed: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners()
    worker.once('error', reject)
    worker.once('message', (answer: Answer) => {
      if ('outcome' in answer) resolve(answer.outcome)
      else reject(new Error(`Organisation ${answer.seed}: ${answer.failure}`))
    })
    worker.postMessage(seed)
  })
}
