import { inject } from 'vitest'
import { generateGroupKey, type KeptKey } from '#src/core/anonymity/server/keys.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Group keys made once a run, PKCS#8 and SPKI in base64. */
    readyKeys: { privateKey: string; publicKey: string }[]
  }
}

const KEYS = 24

/** Makes the keys of a run: as many as the largest test campaign has groups. */
export async function makeReadyKeys() {
  const keys = await Promise.all(Array.from({ length: KEYS }, generateGroupKey))
  return keys.map(({ privateKey, publicKey }) => ({
    privateKey: Buffer.from(privateKey).toString('base64'),
    publicKey: Buffer.from(publicKey).toString('base64'),
  }))
}

export function readyKeys(): KeptKey[] {
  return inject('readyKeys').map(({ privateKey, publicKey }) => ({
    privateKey: Buffer.from(privateKey, 'base64'),
    publicKey: Buffer.from(publicKey, 'base64'),
  }))
}
