import { toBase64url } from '#src/core/anonymity/bytes.ts'

/** A random name of 16 bytes (22 characters): never a number that tells the order of arrival. */
export const randomId = () => toBase64url(crypto.getRandomValues(new Uint8Array(16)))
