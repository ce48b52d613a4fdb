import type { FastifyReply } from 'fastify'

/** Bytes that never change once they exist, and are the same for everybody. All other answers are kept nowhere. */
export const fixed = (reply: FastifyReply) => reply.header('cache-control', 'public, max-age=3600')

/** A file of the installation byte for byte as signed, with its signature. */
export function sendSigned(
  reply: FastifyReply,
  { bytes, signature }: Readonly<{ bytes: Uint8Array; signature: string }>,
) {
  return fixed(reply)
    .header('septet-signature', signature)
    .type('application/json; charset=utf-8')
    .send(Buffer.from(bytes))
}
