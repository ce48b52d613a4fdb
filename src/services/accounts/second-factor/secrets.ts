import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Context } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

type Where = Pick<Context, 'keys' | 'database'>

/** Encrypts the secret of a second factor for one account: the database alone must not be able to make codes. */
export async function sealSecret(context: Where, account: string, secret: Uint8Array) {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, await secondFactorKey(context), nonce)
  cipher.setAAD(Buffer.from(account))
  const sealed = [nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat(sealed).toString('base64url')
}

/** The secret again; `null` where the key is another one than it was sealed with, as after a restore without keys. */
export async function openSecret(context: Where, account: string, sealed: string) {
  const bytes = Buffer.from(sealed, 'base64url')
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const decipher = createDecipheriv(CIPHER, await secondFactorKey(context), nonce)
  decipher.setAAD(Buffer.from(account))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([
      decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)),
      decipher.final(),
    ])
  } catch {
    // recovery codes go on working: they need no key
    return null
  }
}

/** Made at first need and kept in the key files, never in the database. */
function secondFactorKey(context: Where): Promise<Uint8Array> {
  return remember(context, 'installation/second-factor', async () => {
    const stored = await context.keys.read('installation', 'second-factor.key')
    // another instance may have been quicker: the one that is kept comes back
    return stored ?? context.keys.write('installation', 'second-factor.key', randomBytes(32))
  })
}
