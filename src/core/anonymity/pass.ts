import {
  type Bytes,
  concat,
  equalBytes,
  fromBase64url,
  randomBytes,
  uint32be,
  utf8,
} from '#src/core/anonymity/bytes.ts'

/** A pass that was collected: the message and the signature of its group's key over it. */
export type Pass = { input: Bytes; signature: Bytes }

/** 32 + 32 bytes, fresh for each pass. */
export type PassRandom = { prefix: Uint8Array; nonce: Uint8Array }

const CAMPAIGN_BYTES = 16
export const INPUT_BYTES = 105
export const SIGNATURE_BYTES = 256
export const PASS_BYTES = INPUT_BYTES + SIGNATURE_BYTES

/**
 * The message a group's key signs blindly, already prepared: random(32) || "septet/pass/v1" || 0x00
 * || campaign (22 characters) || gid (uint32) || nonce (32), 105 bytes. `campaign` and `gid` inside
 * keep a pass from being used elsewhere. Throws a RangeError for another campaign, gid or length.
 * Source: RFC 9474 section 4.1 (Prepare of RSABSSA-SHA384-PSS-Randomized).
 */
export function makeInput(campaign: string, gid: number, random = freshPassRandom()): Bytes {
  if (!isCampaignId(campaign)) throw new RangeError('a campaign is 16 bytes in base64url')
  if (random.prefix.length !== 32 || random.nonce.length !== 32) {
    throw new RangeError('prefix and nonce have 32 bytes each')
  }
  return concat(random.prefix, LABEL, utf8(campaign), uint32be(gid), random.nonce)
}

/** What a prepared message says; `null` if it has not this structure. Source: RFC 9474 section 7.2. */
export function parseInput(
  input: Uint8Array,
): { campaign: string; gid: number; nonce: Uint8Array } | null {
  if (input.length !== INPUT_BYTES) return null
  if (!equalBytes(input.subarray(LABEL_AT, CAMPAIGN_AT), LABEL)) return null
  const campaign = String.fromCharCode(...input.subarray(CAMPAIGN_AT, GID_AT))
  if (!isCampaignId(campaign)) return null
  const gid = new DataView(input.buffer, input.byteOffset + GID_AT, 4).getUint32(0)
  return { campaign, gid, nonce: input.slice(NONCE_AT) }
}

/** Whether the text is a campaign's name: 16 bytes in canonical base64url, 22 characters. */
export function isCampaignId(text: string): boolean {
  return fromBase64url(text, CAMPAIGN_BYTES) !== null
}

const LABEL = utf8('septet/pass/v1\0')
const LABEL_AT = 32
const CAMPAIGN_AT = LABEL_AT + LABEL.length
const GID_AT = CAMPAIGN_AT + 22
const NONCE_AT = GID_AT + 4

function freshPassRandom(): PassRandom {
  return { prefix: randomBytes(32), nonce: randomBytes(32) }
}
