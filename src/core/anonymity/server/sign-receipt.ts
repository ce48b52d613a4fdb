import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { receiptMessage } from '#src/core/anonymity/receipt.ts'

/** The installation's Ed25519 signature, 64 bytes: this leaf was accepted in this campaign. */
export function signReceipt(key: KeyObject, campaign: string, leaf: Uint8Array): Uint8Array {
  return sign(null, receiptMessage(campaign, leaf), key)
}

/** As `signReceipt`, on another thread: for a server whose own thread reads requests meanwhile. */
export function signReceiptAside(
  key: KeyObject,
  campaign: string,
  leaf: Uint8Array,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    sign(null, receiptMessage(campaign, leaf), key, (error, signature) =>
      error ? reject(error) : resolve(signature),
    )
  })
}

/** The installation's Ed25519 signature over the manifest's bytes, 64 bytes. */
export function signManifest(key: KeyObject, manifest: Uint8Array): Uint8Array {
  return sign(null, manifest, key)
}

/** Whether the installation's key (private or public) signed these bytes of a manifest. */
export function verifyManifest(
  key: KeyObject,
  manifest: Uint8Array,
  signature: Uint8Array,
): boolean {
  return verify(null, manifest, key.type === 'private' ? createPublicKey(key) : key, signature)
}
