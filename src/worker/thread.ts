import { parentPort } from 'node:worker_threads'
import { Problem } from '#src/core/problem.ts'
import { perform, type Task } from '#src/worker/tasks.ts'

// One thread of the pool: performs a task after another and answers under its number.
parentPort?.on('message', (message: { number: number; task: Task }) => void answer(message))

async function answer({ number, task }: { number: number; task: Task }) {
  try {
    parentPort?.postMessage({ number, result: await perform(task) })
  } catch (error) {
    // a class does not survive the way between threads
    if (error instanceof Problem) parentPort?.postMessage({ number, problem: error.key })
    else parentPort?.postMessage({ number, error })
  }
}
