import { type Bytes, fromBase32, toBase32 } from '#src/core/anonymity/bytes.ts'
import { CARD_TOKEN_BYTES } from '#src/core/anonymity/invitation-link.ts'

/** A card's token as it is printed: 16 letters and digits in groups of four. */
export const writeCardCode = (token: Uint8Array): string => inFours(toBase32(token))

/** The token that somebody typed, in any case, with spaces and hyphens, 0 for O, 1 for I and 8 for B; `null` for other text. */
export const readCardCode = (text: string): Bytes | null =>
  fromBase32(asLetters(text), CARD_TOKEN_BYTES)

const SHORT_LENGTH = 6

/** The campaign in the short link of its cards: the first 30 bits of its random id. It says nothing of a person. */
export const shortOf = (campaignId: Uint8Array): string =>
  toBase32(campaignId.subarray(0, 5)).slice(0, SHORT_LENGTH)

/** The short name that somebody typed; `null` for what cannot be one. */
export function readShort(text: string): string | null {
  const short = asLetters(text)
  return /^[A-Z2-7]{6}$/.test(short) ? short : null
}

const CHECK_LENGTH = 12

/** What a card and the page show of a manifest's hash, for who typed the code to compare: 60 bits, in groups of four. */
export const checkNumber = (manifestHash: Uint8Array): string =>
  inFours(toBase32(manifestHash.subarray(0, 10)).slice(0, CHECK_LENGTH))

const inFours = (text: string) => text.match(/.{1,4}/g)?.join(' ') ?? ''

// Base32 has neither 0, 1 nor 8: who types one has misread the letter that looks like it
const MISREAD: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '8': 'B' }

const asLetters = (text: string) =>
  text
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase()
    .replaceAll(/[018]/g, (digit) => MISREAD[digit] ?? digit)
