import { type BlindRandom, factorFrom, SALT_BYTES } from '#src/core/anonymity/blind.ts'
import { type Bytes, concat, utf8 } from '#src/core/anonymity/bytes.ts'
import type { GroupKey } from '#src/core/anonymity/group-key.ts'
import type { PassRandom } from '#src/core/anonymity/pass.ts'

/** The random bytes a form without JavaScript carries. */
const FORM_BYTES = 32

/**
 * All randomness of a pass from the 32 bytes of its form, so that pressing Send twice asks for the
 * same pass: prefix, nonce, salt and blinding factor, in this order.
 * Throws a RangeError for another length. Source: RFC 5869, HKDF-SHA256 without salt.
 */
export async function formRandom(
  key: GroupKey,
  form: Uint8Array,
): Promise<PassRandom & BlindRandom> {
  if (form.length !== FORM_BYTES) throw new RangeError(`a form has ${FORM_BYTES} random bytes`)
  const derived = await hkdf(form, 64 + SALT_BYTES + key.bytes + 16)
  return {
    prefix: derived.slice(0, 32),
    nonce: derived.slice(32, 64),
    salt: derived.slice(64, 64 + SALT_BYTES),
    factor: factorFrom(key, derived.slice(64 + SALT_BYTES)),
  }
}

async function hkdf(secret: Uint8Array, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', concat(secret), 'HKDF', false, ['deriveBits'])
  const algorithm = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8('septet/form/v1'),
  }
  return new Uint8Array(await crypto.subtle.deriveBits(algorithm, key, 8 * length))
}
