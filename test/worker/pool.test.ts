import { afterAll, expect, test } from 'vitest'
import { threadPool } from '#src/worker/pool.ts'
import type { Task, TaskResult } from '#src/worker/tasks.ts'
import { startThread } from '#src/worker/thread.ts'
import { readyKeys } from '#test/setup/ready-keys.ts'

const pool = threadPool(2)
afterAll(() => pool.close())

const { privateKey } = readyKeys()[0]!
// any number below the modulus can be signed
const blinded = new Uint8Array(256).fill(7, 1)

test('threads that are to forget finish what they were given, and the next work begins new ones', async () => {
  const underway = Array.from({ length: 5 }, () => pool.sign(privateKey, blinded))
  await pool.forget()
  const signed = await Promise.all(underway)
  expect(await pool.sign(privateKey, blinded)).toEqual(signed[0])
})

test('a thread that has ended answers with an error, not never', async () => {
  const script = new URL('../../src/worker/pool-thread.ts', import.meta.url)
  const thread = startThread<Task, TaskResult>(script, {}, () => {})
  const first = thread.run({ kind: 'sign', privateKey, blinded })
  await thread.retire()
  expect(await first).toBeDefined()
  await expect(thread.run({ kind: 'sign', privateKey, blinded })).rejects.toThrow('A thread ended')
})
