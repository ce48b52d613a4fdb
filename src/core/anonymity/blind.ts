import { type Bytes, concat, randomBytes } from '#src/core/anonymity/bytes.ts'
import { emsaPssEncode } from '#src/core/anonymity/emsa-pss.ts'
import { bytesOf, type GroupKey, integerOf, rsaVerify } from '#src/core/anonymity/group-key.ts'
import { inverseModulo, powerModulo } from '#src/core/anonymity/modular.ts'
import { Problem } from '#src/core/problem.ts'

/** The salt of the encoding, and the blinding factor r in 1 .. n-1. */
export type BlindRandom = { salt: Uint8Array; factor: bigint }

/** RSABSSA-SHA384-PSS: 48 bytes of salt. */
export const SALT_BYTES = 48

/**
 * Hides a prepared message from the one who signs it: `blinded` goes to the signer, `inverse` stays
 * here; both have the modulus's length. Randomness is injected by the form without JavaScript, which
 * must ask for the same pass when it is repeated, and by test vectors.
 * Throws an Error where r or the message has no inverse: it would be a factor of n.
 * Source: RFC 9474 section 4.2 (Blind).
 */
export async function blind(
  key: GroupKey,
  input: Uint8Array,
  random = freshBlindRandom(key),
): Promise<{ blinded: Bytes; inverse: Bytes }> {
  const message = integerOf(await emsaPssEncode(input, random.salt, key.bits - 1))
  if (inverseModulo(message, key.n) === null) throw new Error('the message shares a factor with n')
  const inverse = inverseModulo(random.factor, key.n)
  if (inverse === null) throw new Error('the blinding factor shares a factor with n')
  const blinded = (message * powerModulo(random.factor, key.e, key.n)) % key.n
  return { blinded: bytesOf(blinded, key.bytes), inverse: bytesOf(inverse, key.bytes) }
}

/**
 * The signature under the blind one, verified; throws Problem `pass.signature-invalid` where the
 * signer did not sign this message with this key. Source: RFC 9474 section 4.4 (Finalize).
 */
export async function finalize(
  key: GroupKey,
  input: Uint8Array,
  blindSignature: Uint8Array,
  inverse: Uint8Array,
  saltLength = SALT_BYTES,
): Promise<Bytes> {
  const signed = integerOf(blindSignature)
  if (blindSignature.length !== key.bytes || signed >= key.n) {
    throw new Problem('pass.signature-invalid')
  }
  const signature = bytesOf((signed * integerOf(inverse)) % key.n, key.bytes)
  if (!(await rsaVerify(key, input, signature, saltLength))) {
    throw new Problem('pass.signature-invalid')
  }
  return signature
}

/** Uniform in 1 .. n-1 by rejection: fewer than two tries on average, because n has its top bit set. */
function freshBlindRandom(key: GroupKey): BlindRandom {
  for (;;) {
    const factor = integerOf(randomBytes(key.bytes))
    if (factor > 0n && factor < key.n) return { salt: randomBytes(SALT_BYTES), factor }
  }
}

/** A blinding factor from bytes that were derived elsewhere, 16 more than the modulus has: no bias that could be seen. */
export function factorFrom(key: GroupKey, derived: Uint8Array): bigint {
  if (derived.length < key.bytes + 16) throw new RangeError('too few bytes for a blinding factor')
  return (integerOf(concat(derived)) % (key.n - 1n)) + 1n
}
