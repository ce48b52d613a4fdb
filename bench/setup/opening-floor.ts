import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

const THREADS = 2
const BALLOTS = 2000

/** Ballots a second that two threads could open if nothing but ECDH and PSS verification had to be done. */
export async function openingFloor() {
  const script = new URL('../children/floor-thread.ts', import.meta.url)
  const threads = Array.from({ length: THREADS }, () => new Worker(script, { workerData: work() }))
  await Promise.all(threads.map((thread) => once(thread, 'message')))
  return {
    rate: async () => {
      const start = performance.now()
      for (const thread of threads) thread.postMessage('go')
      await Promise.all(threads.map((thread) => once(thread, 'message')))
      return ((THREADS * BALLOTS) / (performance.now() - start)) * 1000
    },
    stop: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

function work() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const input = randomBytes(105)
  const padding = constants.RSA_PKCS1_PSS_PADDING
  return {
    ballots: BALLOTS,
    spki: publicKey.export({ format: 'der', type: 'spki' }),
    input,
    signature: sign('sha384', input, { key: privateKey, padding, saltLength: 48 }),
  }
}
