import { expect, test } from 'vitest'
import type { Publication } from '#src/services/closing/publication.ts'
import { rowsOf } from '#src/worker/rows-of.ts'
import type { Task } from '#src/worker/tasks.ts'

const publication = {} as Publication
const text = (number: number) => ({ rows: { table: 'tally' as const, text: `${number}` } })

test('rows arrive all and in their order, asked for ahead of the reader', async () => {
  let asked = 0
  const rows = rowsOf(async (task: Task) => {
    if (task.kind === 'next-rows') asked++
    return asked <= 40 ? text(asked) : undefined
  }, publication)
  expect(asked).toBeGreaterThan(1)
  expect(await Array.fromAsync(rows)).toEqual(Array.from({ length: 40 }, (_, at) => text(at + 1)))
})

test('a thread that cannot go on ends the reading with its reason', async () => {
  let asked = 0
  const rows = rowsOf(async () => {
    if (++asked > 20) throw new Error('lost')
    return text(asked)
  }, publication)
  await expect(Array.fromAsync(rows)).rejects.toThrow('lost')
})
