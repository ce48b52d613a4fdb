import {
  createHmac,
  createPrivateKey,
  ECDH,
  type KeyObject,
  decapsulate as openKey,
} from 'node:crypto'
import { type Bytes, concat, utf8 } from '#src/core/anonymity/bytes.ts'

/** Key and nonce of the first and only message of a sealed ballot. */
export type MessageKey = { key: Uint8Array; nonce: Uint8Array }

/** The key of a box from its 32-byte scalar: made once, reading it costs as much as opening a ballot. */
export function boxPrivateKey(scalar: Uint8Array): KeyObject {
  return createPrivateKey({
    key: Buffer.from(scalar),
    format: 'raw-private',
    asymmetricKeyType: 'ec',
    namedCurve: 'prime256v1',
  })
}

/** The shared secret (32 bytes) of an encapsulated key (an uncompressed point); `null` where it is no point of P-256. Source: RFC 9180 section 4.1, Decap. */
export function decapsulate(privateKey: KeyObject, encapsulated: Uint8Array): Uint8Array | null {
  try {
    return openKey(privateKey, encapsulated)
  } catch (error) {
    // OpenSSL says only that it failed: every failure but the sender's is ours
    if (isPoint(encapsulated)) throw error
    return null
  }
}

/** From shared secrets to message keys under one `info`, in base mode: the part that all ballots share is computed once. Source: RFC 9180 section 5.1. */
export function keySchedule(info: Uint8Array): (sharedSecret: Uint8Array) => MessageKey {
  const context = concat(
    BASE_MODE,
    extract(NONE, label('psk_id_hash')),
    extract(NONE, concat(label('info_hash'), info)),
  )
  const secretInput = label('secret')
  const keyBlock = expansion('key', context, KEY_BYTES)
  const nonceBlock = expansion('base_nonce', context, NONCE_BYTES)
  return (sharedSecret) => {
    const secret = extract(sharedSecret, secretInput)
    return {
      key: hmac(secret, keyBlock),
      nonce: hmac(secret, nonceBlock).subarray(0, NONCE_BYTES),
    }
  }
}

const KEY_BYTES = 32
const NONCE_BYTES = 12
// DHKEM(P-256, HKDF-SHA256) = 0x0010, HKDF-SHA256 = 0x0001, AES-256-GCM = 0x0002.
const SUITE = concat(utf8('HPKE'), new Uint8Array([0x00, 0x10, 0x00, 0x01, 0x00, 0x02]))
const NONE = new Uint8Array()
const BASE_MODE = new Uint8Array([0])
const FIRST_BLOCK = new Uint8Array([1])

const label = (name: string): Bytes => concat(utf8('HPKE-v1'), SUITE, utf8(name))

/** LabeledExtract of RFC 9180 section 4. */
const extract = (salt: Uint8Array, labelled: Uint8Array) => hmac(salt, labelled)

/** What LabeledExpand of RFC 9180 section 4 hashes, for at most the 32 bytes of one HKDF block. */
const expansion = (name: string, info: Uint8Array, length: number): Bytes =>
  concat(new Uint8Array([0, length]), label(name), info, FIRST_BLOCK)

function hmac(key: Uint8Array, data: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(data).digest()
}

/** Whether bytes are a point of P-256, in any of its encodings. */
export function isPoint(bytes: Uint8Array): boolean {
  try {
    ECDH.convertKey(bytes, 'prime256v1')
    return true
  } catch {
    // it throws for one reason only: the bytes are no point of the curve
    return false
  }
}
