import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { listSealedSecrets } from '#src/data/office/second-factors.ts'
import type { Context } from '#src/services/context.ts'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

const FOLDER = 'installation'
const FILE = 'second-factor.key'

type Where = Pick<Context, 'keys'>

/** Encrypts the secret of a second factor for one account: the database alone must not be able to make codes. */
export async function sealSecret(context: Where, account: string, secret: Uint8Array) {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, await secondFactorKey(context), nonce)
  cipher.setAAD(Buffer.from(account))
  const sealed = [nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat(sealed).toString('base64url')
}

/** The secret again; `null` where its key is gone or another one, as after a restore without the key files. */
export async function openSecret(context: Where, account: string, sealed: string) {
  const key = await storedKey(context)
  if (!key) return null
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES))
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

/** Whether secrets can be opened: the key is in the key files, and it is the one that they were sealed with. */
export async function secondFactorFaults(context: Pick<Context, 'keys' | 'office'>) {
  const rows = await listSealedSecrets(context.office)
  const isMissing = rows.length > 0 && (await storedKey(context)) === null
  let foreign = 0
  for (const { account, sealed } of isMissing ? [] : rows)
    if ((await openSecret(context, account, sealed)) === null) foreign = 1
  return { missing: isMissing ? 1 : 0, foreign }
}

/** Made at first need and kept in the key files, never in the database. */
async function secondFactorKey(context: Where): Promise<Uint8Array> {
  // another instance may have been quicker: the one that is kept comes back
  return (await storedKey(context)) ?? context.keys.write(FOLDER, FILE, randomBytes(32))
}

const storedKey = ({ keys }: Where) => keys.read(FOLDER, FILE)
