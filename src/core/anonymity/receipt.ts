import { type Bytes, concat, utf8 } from '#src/core/anonymity/bytes.ts'

/** What a receipt signs: "this ballot was accepted in this campaign", without its content. */
export function receiptMessage(campaign: string, leaf: Uint8Array): Bytes {
  return concat(utf8('septet/accepted/v1'), utf8(campaign), leaf)
}

/**
 * Whether `receiptKey` (raw 32 bytes, from the manifest) signed this receipt; `null` where the browser
 * does not know Ed25519, which came to WebCrypto in 2023 to 2025. Source: RFC 8032.
 */
export async function verifyReceipt(
  receiptKey: Uint8Array,
  campaign: string,
  leaf: Uint8Array,
  receipt: Uint8Array,
): Promise<boolean | null> {
  const key = await importEd25519(receiptKey)
  return (
    key && crypto.subtle.verify('Ed25519', key, concat(receipt), receiptMessage(campaign, leaf))
  )
}

async function importEd25519(raw: Uint8Array): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', concat(raw), 'Ed25519', false, ['verify'])
  } catch (error) {
    // The one failure that says something about the browser and nothing about the receipt.
    if (error instanceof DOMException && error.name === 'NotSupportedError') return null
    throw error
  }
}
