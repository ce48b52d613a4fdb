import { parentPort } from 'node:worker_threads'
import { Problem } from '#src/core/problem.ts'
import type { Reply } from '#src/worker/thread.ts'

type Message<Task> = Readonly<{ number: number; task: Task }>

/** What a thread is for: performs each task that it is given and answers under its number. */
export function serveTasks<Task, Result>(perform: (task: Task) => Promise<Result>) {
  parentPort?.on('message', (message: Message<Task>) => void answer(message))

  async function answer({ number, task }: Message<Task>) {
    try {
      send({ number, result: await perform(task) })
    } catch (error) {
      // a class does not survive the way between threads
      if (error instanceof Problem) send({ number, problem: error.key })
      else send({ number, error: error as Error })
    }
  }

  function send(reply: Reply<Result>) {
    parentPort?.postMessage(reply)
  }
}
