import { type Bytes, concat, fromBase64url, fromHex, utf8 } from '#src/core/anonymity/bytes.ts'
import { membersOf, textOf } from '#src/core/anonymity/json.ts'
import { isCampaignId } from '#src/core/anonymity/pass.ts'

/** A receipt as it was kept; campaign and signature are `null` where only the code of the ballot was copied. */
export type KeptReceipt = Readonly<{
  campaign: string | null
  leaf: Bytes
  signature: Bytes | null
}>

/** What a receipt signs: "this ballot was accepted in this campaign", without its content. */
export function receiptMessage(campaign: string, leaf: Uint8Array): Bytes {
  return concat(utf8('septet/accepted/v1'), utf8(campaign), leaf)
}

/** The receipt in the text of its file, or in its code alone (64 hex digits, spaces ignored); `null` for any other text. */
export function parseReceipt(text: string): KeptReceipt | null {
  const code = fromHex(text.replaceAll(/\s/g, '').toLowerCase(), 32)
  if (code) return { campaign: null, leaf: code, signature: null }
  const { campaign, leaf, receipt } = membersOf(text)
  const bytes = fromHex(textOf(leaf), 32)
  const signature = fromBase64url(textOf(receipt), 64)
  if (!bytes || !signature || !isCampaignId(textOf(campaign))) return null
  return { campaign: textOf(campaign), leaf: bytes, signature }
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
  return verifySigned(receiptKey, receiptMessage(campaign, leaf), receipt)
}

/** Whether the key (raw 32 bytes) signed these bytes; `null` where the browser does not know Ed25519. Source: RFC 8032. */
export async function verifySigned(
  rawKey: Uint8Array,
  bytes: Uint8Array,
  signature: Uint8Array,
): Promise<boolean | null> {
  const key = await importEd25519(rawKey)
  return key && crypto.subtle.verify('Ed25519', key, concat(signature), concat(bytes))
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
