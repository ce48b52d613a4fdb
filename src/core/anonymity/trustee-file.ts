import {
  type Bytes,
  concat,
  fromBase64url,
  randomBytes,
  sha256,
  toBase64url,
  utf8,
} from '#src/core/anonymity/bytes.ts'
import { canonicalJson } from '#src/core/anonymity/canonical.ts'
import { membersOf } from '#src/core/anonymity/json.ts'
import { isWholeKey, type TrusteeKey } from '#src/core/anonymity/trustee-key.ts'
import { Problem } from '#src/core/problem.ts'

/** As for the export of a campaign's keys. */
export const SHORTEST_PASSPHRASE = 12
/** WebCrypto has no argon2: PBKDF2-HMAC-SHA256 with the iterations that OWASP asks for. */
const ITERATIONS = 600_000
const MOST_ITERATIONS = 10_000_000

/** What the file says: the public half in clear, the private one under the passphrase; binary values in base64url. */
type Fields = Readonly<{
  septetTrustee: 1
  campaign: string
  boxKey: string
  iterations: number
  salt: string
  nonce: string
  key: string
}>

/**
 * The file of a trustee: AES-256-GCM under PBKDF2-HMAC-SHA256 of the passphrase. `sha256`, over the canonical JSON of
 * the other fields, tells a file that was edited from a wrong passphrase; it protects nothing. Throws Problem
 * `keys.passphrase-short`.
 */
export async function writeTrusteeFile(
  campaign: string,
  { privateKey, publicKey }: TrusteeKey,
  passphrase: string,
): Promise<string> {
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new Problem('keys.passphrase-short')
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const key = await keyOf(passphrase, salt, ITERATIONS)
  const sealed = await crypto.subtle.encrypt(gcm(nonce, campaign, publicKey), key, privateKey)
  const fields: Fields = {
    septetTrustee: 1,
    campaign,
    boxKey: toBase64url(publicKey),
    iterations: ITERATIONS,
    salt: toBase64url(salt),
    nonce: toBase64url(nonce),
    key: toBase64url(new Uint8Array(sealed)),
  }
  return `${JSON.stringify({ ...fields, sha256: await checksumOf(fields) }, null, 2)}\n`
}

/**
 * The key in a trustee's file, proven whole. Throws Problem `trustee.file-damaged` for what is no such file or was
 * edited, `trustee.file-of-another` for the file of another campaign, `trustee.passphrase-wrong`.
 */
export async function openTrusteeFile(
  text: string,
  campaign: string,
  passphrase: string,
): Promise<TrusteeKey> {
  const fields = await readFields(text)
  if (fields.campaign !== campaign) throw new Problem('trustee.file-of-another')
  const [publicKey, salt, nonce, sealed] = [
    bytesOf(fields.boxKey, 65),
    bytesOf(fields.salt, 16),
    bytesOf(fields.nonce, 12),
    bytesOf(fields.key, 32 + 16),
  ]
  const key = await keyOf(passphrase, salt, fields.iterations)
  const privateKey = await decrypted(gcm(nonce, campaign, publicKey), key, sealed)
  if (!privateKey) throw new Problem('trustee.passphrase-wrong')
  if (!(await isWholeKey({ privateKey, publicKey }))) throw new Problem('trustee.file-damaged')
  return { privateKey, publicKey }
}

async function readFields(text: string): Promise<Fields> {
  const { sha256: checksum, ...fields } = membersOf(text)
  if (!isFields(fields) || checksum !== (await checksumOf(fields)))
    throw new Problem('trustee.file-damaged')
  return fields
}

function isFields(fields: Readonly<Record<string, unknown>>): fields is Fields {
  const { septetTrustee, iterations, ...texts } = fields
  return (
    septetTrustee === 1 &&
    Number.isInteger(iterations) &&
    Number(iterations) >= ITERATIONS &&
    Number(iterations) <= MOST_ITERATIONS &&
    Object.keys(texts).toSorted().join(' ') === 'boxKey campaign key nonce salt' &&
    Object.values(texts).every((text) => typeof text === 'string' && /^[\w-]+$/.test(text))
  )
}

const checksumOf = async (fields: Fields) => toBase64url(await sha256(utf8(canonicalJson(fields))))

function bytesOf(text: string, length: number): Bytes {
  const bytes = fromBase64url(text, length)
  if (!bytes) throw new Problem('trustee.file-damaged')
  return bytes
}

const gcm = (iv: Bytes, campaign: string, publicKey: Bytes) => ({
  name: 'AES-GCM',
  iv,
  // a file keeps its campaign and its public half
  additionalData: concat(utf8(`septet/trustee/v1/${campaign}`), publicKey),
})

async function decrypted(algorithm: AesGcmParams, key: CryptoKey, sealed: Bytes) {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed))
  } catch (error) {
    // GCM says only that it does not fit, and the checksum has said that the file is as it was written
    if (error instanceof DOMException) return null
    throw error
  }
}

/** A passphrase typed on another machine may come in other code points for the same letters. */
async function keyOf(passphrase: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const bytes = utf8(passphrase.normalize('NFC'))
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
