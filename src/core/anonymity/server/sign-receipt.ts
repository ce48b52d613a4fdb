import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { receiptMessage } from '#src/core/anonymity/receipt.ts'

/** The installation's Ed25519 signature, 64 bytes: this leaf was accepted in this campaign. */
export function signReceipt(key: KeyObject, campaign: string, leaf: Uint8Array): Uint8Array {
  return sign(null, receiptMessage(campaign, leaf), key)
}

/** The installation's Ed25519 signature over the bytes of a manifest or of `close.json`, 64 bytes. */
export function signBytes(key: KeyObject, bytes: Uint8Array): Uint8Array {
  return sign(null, bytes, key)
}

/** Whether the installation's key (private or public) signed these bytes. */
export function verifyBytes(key: KeyObject, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, key.type === 'private' ? createPublicKey(key) : key, signature)
}
