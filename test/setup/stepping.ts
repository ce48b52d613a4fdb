import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KyselyPlugin } from 'kysely'
import { roomsOf } from '#src/data/rooms.ts'
import { shred, shredComments } from '#src/data/shred.ts'
import type { Context } from '#src/services/context.ts'
import type { Pool } from '#src/services/pool.ts'

/** A context that calls `step` before and after each statement, commit, key file and task of the pool. */
export function stepping(context: Context, step: () => void): Context {
  const raw = context.database.raw.withPlugin(everyStatement(step))
  const rooms = roomsOf(raw)
  return {
    ...context,
    ...rooms,
    database: {
      ...context.database,
      rooms,
      raw,
      inOneTransaction: async (work) => {
        step()
        const result = await raw.transaction().execute((transaction) => work(roomsOf(transaction)))
        // committed, and nobody was told
        step()
        return result
      },
      shred: () => shred(raw, context.database.dialect === 'sqlite'),
      shredComments: () => shredComments(raw, context.database.dialect === 'sqlite'),
    },
    keys: steppingKeys(context, step),
    pool: steppingPool(context.pool, step),
  }
}

/** Asking the same again is waiting for somebody else: no step, or the count would depend on who else is there. */
function everyStatement(step: () => void): KyselyPlugin {
  let last = ''
  let isAgain = false
  return {
    transformQuery: ({ node }) => {
      const asked = node.kind === 'RawNode' ? JSON.stringify(node) : ''
      isAgain = asked !== '' && asked === last
      last = asked
      if (!isAgain) step()
      return node
    },
    transformResult: async ({ result }) => {
      if (!isAgain) step()
      return result
    },
  }
}

function steppingKeys({ keys, settings }: Context, step: () => void): Context['keys'] {
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

function steppingPool(pool: Pool, step: () => void): Pool {
  return {
    makeGroupKey: async () => {
      step()
      return pool.makeGroupKey()
    },
    sign: pool.sign,
    typeset: pool.typeset,
    openBallots: async (box, ballots) => {
      step()
      const opened = await pool.openBallots(box, ballots)
      step()
      return opened
    },
    publishedRows: (publication) => {
      step()
      return pool.publishedRows(publication)
    },
    forget: async () => {
      step()
      await pool.forget()
    },
  }
}
