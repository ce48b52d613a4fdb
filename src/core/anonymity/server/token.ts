import { createHmac } from 'node:crypto'
import { utf8 } from '#src/core/anonymity/bytes.ts'
import { CARD_TOKEN_BYTES } from '#src/core/anonymity/invitation-link.ts'
import { sha256 } from '#src/core/anonymity/server/hash.ts'

/** An invitation's token, 32 bytes, made anew whenever a link is written and never stored. `invitation` is its raw 16-byte id. */
export function invitationToken(tokenKey: Uint8Array, invitation: Uint8Array): Uint8Array {
  if (tokenKey.length !== 32 || invitation.length !== 16) {
    throw new RangeError('a token is made of a 32-byte key and a 16-byte id')
  }
  return createHmac('sha256', tokenKey).update(LABEL).update(invitation).digest()
}

/** A printed card's token: the first 10 bytes, 16 characters to type. */
export function cardToken(tokenKey: Uint8Array, invitation: Uint8Array): Uint8Array {
  return invitationToken(tokenKey, invitation).subarray(0, CARD_TOKEN_BYTES)
}

/** What the database keeps of a token: SHA-256 over its 32 or 10 bytes. */
export function tokenHash(token: Uint8Array): Uint8Array {
  return sha256(token)
}

const LABEL = utf8('septet/token/v1')
