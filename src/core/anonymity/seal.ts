import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Bytes, concat } from '#src/core/anonymity/bytes.ts'
import { sealInfo } from '#src/core/anonymity/seal-format.ts'

/**
 * Seals a padded payload to the campaign's box key: enc (65) || ciphertext || tag (16). Randomised:
 * whoever repeats a request must keep these bytes. `boxKey` is the uncompressed P-256 point,
 * `manifestHash` the raw 32 bytes. Throws what @hpke/core throws for a point that is not on the curve.
 * Source: RFC 9180 section 6.1, base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 */
export async function sealBallot(
  boxKey: Uint8Array,
  manifestHash: Uint8Array,
  leaf: Uint8Array,
  padded: Uint8Array,
): Promise<Bytes> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(concat(boxKey))
  const sender = await suite.createSenderContext({
    recipientPublicKey,
    info: sealInfo(manifestHash),
  })
  const ciphertext = await sender.seal(concat(padded), concat(leaf))
  return concat(new Uint8Array(sender.enc), new Uint8Array(ciphertext))
}

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
