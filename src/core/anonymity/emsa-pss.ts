import { type Bytes, concat, uint32be } from '#src/core/anonymity/bytes.ts'

/**
 * The encoded message of `bits` bits with SHA-384 and MGF1-SHA384; throws a RangeError where the
 * modulus is too short for hash and salt. Source: RFC 8017 section 9.1.1 (EMSA-PSS-ENCODE).
 */
export async function emsaPssEncode(
  message: Uint8Array,
  salt: Uint8Array,
  bits: number,
): Promise<Bytes> {
  const length = Math.ceil(bits / 8)
  const padding = length - salt.length - HASH_BYTES - 2
  if (padding < 0) throw new RangeError('the modulus is too short for this encoding')
  const hash = await sha384(concat(new Uint8Array(8), await sha384(message), salt))
  const block = concat(new Uint8Array(padding), ONE, salt)
  const mask = await mgf1(hash, block.length)
  const masked = block.map((byte, index) => byte ^ (mask[index] ?? 0))
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * length - bits))
  return concat(masked, hash, TRAILER)
}

/** Source: RFC 8017 appendix B.2.1. */
async function mgf1(seed: Uint8Array, length: number): Promise<Bytes> {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, counter) =>
    sha384(concat(seed, uint32be(counter))),
  )
  return concat(...(await Promise.all(blocks))).slice(0, length)
}

async function sha384(data: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-384', concat(data)))
}

const HASH_BYTES = 48
const ONE = new Uint8Array([0x01])
const TRAILER = new Uint8Array([0xbc])
