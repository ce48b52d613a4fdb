import { constants, createPublicKey, privateDecrypt, publicEncrypt, randomBytes } from 'node:crypto'
import { generateGroupKey, privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { threadPool } from '#src/worker/pool.ts'
import { byTurns, type Figure, ratioFigure } from '../setup/figure.ts'

const CORES = 2
const AT_ONCE = 16

/** Blind signatures of the pool against raw OpenSSL in one thread, times the cores. */
export async function blindSignatures(isQuick: boolean): Promise<Figure[]> {
  const { privateKey } = await generateGroupKey()
  const pool = threadPool(CORES)
  const blinded = below(privateKey)
  await signAll(100)
  const rates = await byTurns(isQuick ? 2 : 7, {
    floor: async () => CORES * rawRate(privateKey, blinded, isQuick ? 300 : 800),
    product: () => signAll(isQuick ? 600 : 1600),
  })
  await pool.close()
  return [
    ratioFigure('blind-signatures', `raw OpenSSL x ${CORES} cores`, 'signatures/s', rates, 0.6),
  ]

  async function signAll(count: number) {
    let left = count
    const start = performance.now()
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (left-- > 0) await pool.sign(privateKey, blinded)
      }),
    )
    return (count / (performance.now() - start)) * 1000
  }
}

/** The private operation alone: no check of the result, no threads, no messages. */
function rawRate(pkcs8: Uint8Array, blinded: Uint8Array, count: number): number {
  const key = privateKeyOf(pkcs8)
  const padding = constants.RSA_NO_PADDING
  const start = performance.now()
  for (let done = 0; done < count; done++) privateDecrypt({ key, padding }, blinded)
  return (count / (performance.now() - start)) * 1000
}

/** Bytes that are a number below the modulus: something that the key raised to its public exponent. */
function below(pkcs8: Uint8Array): Uint8Array {
  const number = randomBytes(256)
  number[0] = 1
  const key = createPublicKey(privateKeyOf(pkcs8))
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, number)
}
