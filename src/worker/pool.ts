import { availableParallelism } from 'node:os'
import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import type { OpenBox, OpenedBallots, Pool } from '#src/services/pool.ts'
import { pack } from '#src/worker/pack.ts'
import { rowsOf } from '#src/worker/rows-of.ts'
import type { Task, TaskResult } from '#src/worker/tasks.ts'
import { startThread, type Thread } from '#src/worker/thread.ts'
import { typesetter } from '#src/worker/typeset/typesetter.ts'

type PoolThread = Thread<Task, TaskResult> & { box: OpenBox | null }

/**
 * What a thread may take, in megabytes. Opened ballots are short-lived garbage: a small nursery keeps it at half the
 * memory. The more it may grow, the later it collects; counting a million people in teams of eight takes 1,300.
 */
const limitsFor = (people: number) => ({
  maxYoungGenerationSizeMb: 8,
  maxOldGenerationSizeMb: 300 + 0.0015 * people,
})

export type ThreadPool = Pool & Readonly<{ threads: number; close: () => Promise<void> }>

/** Threads for the heavy work, each begun at first need; a task goes to the one with the least to do. */
export function threadPool(threads = Math.max(2, availableParallelism())): ThreadPool {
  const started: PoolThread[] = []
  const papers = typesetter()
  const run = (task: Task) => leastBusy().run(task)

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
      const [, opened] = await Promise.all([giveBox(thread, box), thread.run(task, given)])
      return opened as OpenedBallots
    },
    publishedRows: (publication) =>
      rowsOf(start(publication.sheets.blocks.length).run, publication),
    typeset: papers.typeset,
    forget: async () => {
      await Promise.all(started.splice(0).map((thread) => thread.retire()))
    },
    close: async () => {
      await Promise.all([papers.close(), ...started.map((thread) => thread.end())])
    },
  }

  async function giveBox(thread: PoolThread, box: OpenBox) {
    if (thread.box === box) return
    thread.box = box
    await thread.run({ kind: 'take-box', box })
  }

  function leastBusy(): PoolThread {
    const idle = started.find((thread) => thread.load() === 0)
    if (idle) return idle
    if (started.length < threads) return start()
    return started.reduce((least, one) => (one.load() < least.load() ? one : least))
  }

  function start(people = 0): PoolThread {
    const script = new URL('./pool-thread.ts', import.meta.url)
    const thread: PoolThread = {
      ...startThread<Task, TaskResult>(script, { resourceLimits: limitsFor(people) }, () => {
        started.splice(0, started.length, ...started.filter((one) => one !== thread))
      }),
      box: null,
    }
    started.push(thread)
    return thread
  }
}
