import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'
import { generateReceiptKey, privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import type { Stores } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

const FOLDER = 'installation'
const RECEIPT = 'receipt.key'

/** The installation's key for receipts and manifests; made at first need, kept for ever. */
export function receiptKey(context: Stores): Promise<KeyObject> {
  return remember(context, 'installation/receipt', async () => {
    const stored = await context.keys.read(FOLDER, RECEIPT)
    if (stored) return privateKeyOf(stored)
    const { privateKey } = generateReceiptKey()
    // another instance may have been quicker
    return privateKeyOf(await context.keys.write(FOLDER, RECEIPT, privateKey))
  })
}

/** The raw 32 bytes that anybody checks receipts with. */
export async function publicReceiptKey(context: Stores): Promise<Uint8Array> {
  const spki = createPublicKey(await receiptKey(context)).export({ type: 'spki', format: 'der' })
  return spki.subarray(-32)
}
