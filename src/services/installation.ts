import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'
import { generateReceiptKey, privateKeyOf } from '#src/core/anonymity/server/keys.ts'
import { hasManifest } from '#src/data/frame/manifests.ts'
import type { Stores } from '#src/services/context.ts'
import { remember } from '#src/services/remember.ts'

const FOLDER = 'installation'
const RECEIPT = 'receipt.key'

/** The installation's key for receipts and manifests; made at first need, kept for ever. */
export function receiptKey(context: Stores): Promise<KeyObject> {
  return remember(context, 'installation/receipt', async () => {
    const stored = await context.keys.read(FOLDER, RECEIPT)
    if (stored) return privateKeyOf(stored)
    // another key would contradict every manifest and receipt that this one signed
    if (await hasManifest(context.frame))
      throw new Error(`${RECEIPT} is missing in SECRETS_DIR/${FOLDER}: bring it back`)
    const { privateKey } = generateReceiptKey()
    // another instance may have been quicker
    return privateKeyOf(await context.keys.write(FOLDER, RECEIPT, privateKey))
  })
}

/** Whether the key is there; it is made with the first campaign that opens. */
export const hasReceiptKey = async ({ keys }: Pick<Stores, 'keys'>): Promise<boolean> =>
  (await keys.read(FOLDER, RECEIPT)) !== null

/** The raw 32 bytes that anybody checks receipts with. */
export async function publicReceiptKey(context: Stores): Promise<Uint8Array> {
  const spki = createPublicKey(await receiptKey(context)).export({ type: 'spki', format: 'der' })
  return spki.subarray(-32)
}
