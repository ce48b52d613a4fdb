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

  const everythingOf = IDBKeyRange.bound([name], [name, []])
  return {
    isLasting: true,
    read: async () => {
      const objects = database.transaction(OBJECTS).objectStore(OBJECTS)
      const keys = objects.getAllKeys(everythingOf)
      const values = await settled(objects.getAll(everythingOf))
      const kept = keys.result.map((key, at) => [(key as string[])[1], values[at]])
      return { ...NOTHING, ...Object.fromEntries(kept) }
    },
    // Reads nothing first and is committed at once: what was tapped stays when the page goes away in the same instant.
    write: (change) =>
      new Promise((resolve, reject) => {
        const writing = database.transaction(OBJECTS, 'readwrite', { durability: 'strict' })
        for (const [part, value] of Object.entries(change))
          writing.objectStore(OBJECTS).put(value, [name, part])
        writing.oncomplete = () => resolve()
        writing.onabort = () => reject(writing.error ?? new Error('the browser keeps nothing'))
        writing.commit()
      }),
  }
}

const OBJECTS = 'invitations'
const NOTHING: Kept = { fields: {}, pass: null, ballot: null, receipt: null }

/** Keeps everything in memory alone: gone with the page. */
export function memoryStore(): Store {
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
  opening.onupgradeneeded = () => opening.result.createObjectStore(OBJECTS)
  try {
    return await settled(opening)
  } catch (error) {
    // Some private windows have the interface and refuse its use: the page then says that nothing is kept.
    if (error instanceof DOMException) return null
    throw error
  }
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })
}
