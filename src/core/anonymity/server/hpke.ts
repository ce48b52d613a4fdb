import { createHmac } from 'node:crypto'
import { type Bytes, concat, utf8 } from '#src/core/anonymity/bytes.ts'

/** Key and nonce of the first and only message of a sealed ballot. */
export type MessageKey = { key: Uint8Array; nonce: Uint8Array }

/** The shared secret of an encapsulation; `agreed` is the x-coordinate of the ECDH point, `context` = enc || recipient's point. Source: RFC 9180 section 4.1. */
export function decapsulate(agreed: Uint8Array, context: Uint8Array): Uint8Array {
  return expand(extract(NONE, EAE_PRK, agreed), SHARED_SECRET, context, 32)
}

/** From shared secrets to message keys under one `info`, in base mode: the part that all ballots share is computed once. Source: RFC 9180 section 5.1. */
export function keySchedule(info: Uint8Array): (sharedSecret: Uint8Array) => MessageKey {
  const context = concat(
    BASE_MODE,
    extract(NONE, label(SUITE, 'psk_id_hash'), NONE),
    extract(NONE, label(SUITE, 'info_hash'), info),
  )
  return (sharedSecret) => {
    const secret = extract(sharedSecret, SECRET, NONE)
    return {
      key: expand(secret, KEY, context, 32),
      nonce: expand(secret, BASE_NONCE, context, 12),
    }
  }
}

// DHKEM(P-256, HKDF-SHA256) = 0x0010, HKDF-SHA256 = 0x0001, AES-256-GCM = 0x0002.
const KEM = concat(utf8('KEM'), new Uint8Array([0x00, 0x10]))
const SUITE = concat(utf8('HPKE'), new Uint8Array([0x00, 0x10, 0x00, 0x01, 0x00, 0x02]))

const EAE_PRK = label(KEM, 'eae_prk')
const SHARED_SECRET = label(KEM, 'shared_secret')
const SECRET = label(SUITE, 'secret')
const KEY = label(SUITE, 'key')
const BASE_NONCE = label(SUITE, 'base_nonce')

const NONE = new Uint8Array()
const BASE_MODE = new Uint8Array([0])
const FIRST_BLOCK = new Uint8Array([1])

function label(suite: Uint8Array, name: string): Bytes {
  return concat(utf8('HPKE-v1'), suite, utf8(name))
}

/** LabeledExtract of RFC 9180 section 4. */
function extract(salt: Uint8Array, labelled: Uint8Array, input: Uint8Array): Uint8Array {
  return hmac(salt, concat(labelled, input))
}

/** LabeledExpand of RFC 9180 section 4, for at most the 32 bytes of one HKDF block. */
function expand(
  key: Uint8Array,
  labelled: Uint8Array,
  info: Uint8Array,
  length: number,
): Uint8Array {
  const block = concat(new Uint8Array([0, length]), labelled, info, FIRST_BLOCK)
  return hmac(key, block).subarray(0, length)
}

function hmac(key: Uint8Array, data: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(data).digest()
}
