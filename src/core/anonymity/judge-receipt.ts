import type { BallotList } from '#src/core/anonymity/ballot-list.ts'
import { equalBytes, fromBase64url } from '#src/core/anonymity/bytes.ts'
import type { Manifest } from '#src/core/anonymity/manifest.ts'
import { type KeptReceipt, parseReceipt, verifyReceipt } from '#src/core/anonymity/receipt.ts'
import type { CheckedRecord } from '#src/core/anonymity/record.ts'

/** How a receipt fares, one sentence each. */
export type Verdict =
  | 'not-a-receipt'
  | 'of-another'
  | 'edited'
  | 'not-closed'
  | 'nothing-published'
  | 'list-false'
  | 'counted'
  | 'malformed'
  | 'absent'
  | 'absent-code'

/** `isSigned` is `null` where no signature could be checked: a code alone has none, and some browsers cannot. */
export type Judged = Readonly<{ verdict: Verdict; isSigned: boolean | null }>

/**
 * What the text of a receipt proves against a campaign. `record` is `null` before the campaign is closed. The receipt
 * comes first: what is said about the list means nothing for a receipt that is none.
 */
export async function judgeReceipt(
  text: string,
  manifest: Manifest,
  record: CheckedRecord | null,
): Promise<Judged> {
  const receipt = parseReceipt(text)
  if (!receipt) return { verdict: 'not-a-receipt', isSigned: null }
  if (receipt.campaign !== null && receipt.campaign !== manifest.campaign)
    return { verdict: 'of-another', isSigned: null }

  const isSigned = await isReceiptSigned(manifest, receipt)
  if (isSigned === false) return { verdict: 'edited', isSigned }
  return { verdict: placeOf(receipt, record), isSigned }
}

async function isReceiptSigned(
  { campaign, receiptKey }: Manifest,
  { leaf, signature }: KeptReceipt,
): Promise<boolean | null> {
  const key = fromBase64url(receiptKey, 32)
  return key && signature ? verifyReceipt(key, campaign, leaf, signature) : null
}

function placeOf(receipt: KeptReceipt, record: CheckedRecord | null): Verdict {
  if (!record) return 'not-closed'
  if (record.faults.length > 0) return 'list-false'
  // a list beside totals that sign none proves nothing
  if (!record.list || !record.close?.published) return 'nothing-published'
  return placeIn(record.list, receipt)
}

function placeIn({ counted, malformed }: BallotList, { leaf, signature }: KeptReceipt): Verdict {
  const isMine = (one: Uint8Array) => equalBytes(one, leaf)
  if (counted.some(isMine)) return 'counted'
  if (malformed.some(isMine)) return 'malformed'
  return signature ? 'absent' : 'absent-code'
}
