import type { PreparedPass, SealedBallot } from '#src/core/anonymity/participate.ts'

/** What this device remembers of one invitation. Once the receipt is there, nothing else is. */
type Kept = {
  fields: Readonly<Record<string, string>>
  pass: PreparedPass | null
  ballot: SealedBallot | null
  receipt: Receipt | null
}

/** The file that is offered: `leaf` in hex as in ballots.txt, `receipt` in base64url. */
export type Receipt = { campaign: string; leaf: string; receipt: string }

/** `isLasting` is false where the browser keeps nothing, as in some private windows. */
export type Store = {
  isLasting: boolean
  read: () => Promise<Kept>
  write: (change: Partial<Kept>) => Promise<void>
}

export async function openStore(name: string): Promise<Store> {
  const database = await openDatabase()
  if (!database) return memoryStore()

  const read = async () => {
    const kept = await settled<Kept | undefined>(objects(database, 'readonly').get(name))
    return kept ?? NOTHING
  }
  return {
    isLasting: true,
    read,
    write: async (change) => {
      const kept = { ...(await read()), ...change }
      await settled(objects(database, 'readwrite').put(kept, name))
    },
  }
}

const NOTHING: Kept = { fields: {}, pass: null, ballot: null, receipt: null }

function memoryStore(): Store {
  let kept = NOTHING
  return {
    isLasting: false,
    read: () => Promise.resolve(kept),
    write: (change) => {
      kept = { ...kept, ...change }
      return Promise.resolve()
    },
  }
}

async function openDatabase(): Promise<IDBDatabase | null> {
  if (!globalThis.indexedDB) return null
  const opening = indexedDB.open('septet', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('invitations')
  try {
    return await settled(opening)
  } catch (error) {
    // Some private windows have the interface and refuse its use: the page then says that nothing is kept.
    if (error instanceof DOMException) return null
    throw error
  }
}

function objects(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return database
    .transaction('invitations', mode, { durability: 'strict' })
    .objectStore('invitations')
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })
}
