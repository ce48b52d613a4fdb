import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { sendCompressed } from '#src/web/static.routes.ts'

type Kept = Readonly<{ plain: Buffer; gzip: Buffer; brotli: Buffer }>

const PAGES_KEPT = 100

/** Pages that are the same bytes for everybody in one language: rendered once under a name, served from memory. */
export function keptPages() {
  const kept = new Map<string, Kept>()
  return (request: FastifyRequest, reply: FastifyReply, name: string, html: () => string) => {
    const page = kept.get(name) ?? keep(name, html())
    reply.header('vary', 'accept-language, accept-encoding').header('cache-control', 'no-store')
    return sendCompressed(reply.type('text/html; charset=utf-8'), request, page)
  }

  function keep(name: string, html: string): Kept {
    const plain = Buffer.from(html)
    const page = { plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain) }
    if (kept.size >= PAGES_KEPT) kept.clear()
    kept.set(name, page)
    return page
  }
}
