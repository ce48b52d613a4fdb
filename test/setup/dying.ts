import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { roomsOf } from '#src/data/rooms.ts'
import { shred } from '#src/data/shred.ts'
import type { Context } from '#src/services/context.ts'
import type { Pool } from '#src/services/pool.ts'

export type Mortal = Readonly<{ context: Context; isDead: () => boolean; points: () => number }>

/**
 * A context that dies at its nth step, before or after a statement, a commit, a key file or a task of the pool. From
 * then on nothing of it works any more: no handler can tidy up, as after `kill -9`.
 */
export function mortal(context: Context, nth: number, die: () => never = throwKilled): Mortal {
  let points = 0
  let isDead = false
  const step = () => {
    points++
    if (points >= nth) {
      isDead = true
      die()
    }
  }
  const everyStatement: KyselyPlugin = {
    transformQuery: ({ node }) => {
      step()
      return node
    },
    transformResult: async ({ result }) => {
      step()
      return result
    },
  }
  const raw = context.database.raw.withPlugin(everyStatement)
  const rooms = roomsOf(raw)
  return {
    isDead: () => isDead,
    points: () => points,
    context: {
      ...context,
      ...rooms,
      database: {
        ...context.database,
        rooms,
        raw,
        inOneTransaction: async (work) => {
          step()
          const result = await raw
            .transaction()
            .execute((transaction) => work(roomsOf(transaction)))
          // committed, and nobody was told
          step()
          return result
        },
        shred: () => shred(raw, context.database.dialect === 'sqlite'),
      },
      keys: mortalKeys(context, step),
      pool: mortalPool(context.pool, step),
    },
  }
}

function mortalKeys({ keys, settings }: Context, step: () => void): Context['keys'] {
  const around = async <Result>(work: () => Promise<Result>) => {
    step()
    const result = await work()
    step()
    return result
  }
  return {
    read: (folder, name) => around(() => keys.read(folder, name)),
    write: (folder, name, key) => around(() => keys.write(folder, name, key)),
    list: (folder) => around(() => keys.list(folder)),
    destroy: async (folder) => {
      // half of a folder is gone when it dies here
      for (const name of await keys.list(folder)) {
        step()
        await rm(join(settings.SECRETS_DIR, folder, name), { force: true })
      }
      await around(() => keys.destroy(folder))
    },
  }
}

function mortalPool(pool: Pool, step: () => void): Pool {
  return {
    makeGroupKey: async () => {
      step()
      return pool.makeGroupKey()
    },
    sign: pool.sign,
    openBallots: async (box, ballots) => {
      step()
      const opened = await pool.openBallots(box, ballots)
      step()
      return opened
    },
    publishedRows: (of, publication) => {
      step()
      return pool.publishedRows(of, publication)
    },
    forget: async () => {
      step()
      await pool.forget()
    },
  }
}

function throwKilled(): never {
  throw new Error('killed')
}
