import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/** A file that is sent while it is made; `length` = about how long it will be, where it is worth a progress bar. */
export type FileToSend = Readonly<{
  name: string
  type: string
  chunks: Iterable<string | Buffer> | AsyncIterable<string | Buffer>
  length?: number
}>

/** Sends a file to be kept. Whoever goes away before its end ends its making. */
export function sendFile(reply: FastifyReply, { name, type, chunks, length }: FileToSend) {
  if (length !== undefined) reply.header('x-expected-length', length)
  return reply
    .header('content-disposition', attachment(name))
    .type(type.startsWith('text/') ? `${type}; charset=utf-8` : type)
    .send(Readable.from(chunks, { objectMode: false }))
}

/** A name that survives accents (RFC 6266, RFC 8187), and one in ASCII for what does not know of them. */
export function attachment(name: string): string {
  const safe = safeName(name)
  const plain = safe
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('–', '-')
    .replaceAll(/[^ -~]|[%"\\]/g, '_')
  const encoded = encodeURIComponent(safe).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

const LONGEST = 120

/** What no file system refuses: no mark of a path, nothing invisible, no dot at its beginning. */
function safeName(name: string): string {
  const dot = name.lastIndexOf('.')
  const stem = name
    .slice(0, dot)
    .toWellFormed()
    .replaceAll(/[/\\:*?"<>|\p{C}]/gu, '-')
    .replace(/^[.\s]+/, '')
  return `${[...stem].slice(0, LONGEST).join('').trimEnd()}${name.slice(dot)}`
}
