import { parentPort, workerData } from 'node:worker_threads'
import type { KeptKey } from '#src/core/anonymity/server/keys.ts'
import { attackOrganisation } from '#test/attack/attack.ts'

/** A thread of the crew: gets seeds, answers outcomes. */
parentPort?.on('message', (seed: number) => {
  attackOrganisation(seed, workerData as KeptKey[]).then(
    (outcome) => parentPort?.postMessage({ outcome }),
    (error: unknown) => parentPort?.postMessage({ seed, failure: (error as Error).stack }),
  )
})
