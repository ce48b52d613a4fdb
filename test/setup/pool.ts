import { constants, createPrivateKey, generateKeyPair, privateDecrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Pool } from '#src/services/pool.ts'

/** The pool's work in the test's own thread. */
export const inlinePool = (): Pool => ({
  makeGroupKey: async () => {
    const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
      modulusLength: 2048,
      publicExponent: 65537,
    })
    return {
      privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }),
      publicKey: publicKey.export({ type: 'spki', format: 'der' }),
    }
  },
  sign: async (privateKey, blinded) => {
    const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded)
  },
  openBallots: async () => {
    throw new Error('this pool opens no ballots')
  },
})
